/** How the parts of a text report look; the terminal decides what this means. */
export interface Style {
  heading(text: string): string
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
}

const same = (text: string): string => text

/** Words alone carry everything: nothing may depend on a colour. */
export const PLAIN: Style = { heading: same, strong: same, faint: same, good: same, bad: same, warn: same }

export interface TextOptions {
  /** Columns of the terminal. */
  columns: number
  style: Style
}

export const PLAIN_TEXT: TextOptions = { columns: 80, style: PLAIN }
