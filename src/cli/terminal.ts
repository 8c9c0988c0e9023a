import { fstatSync } from 'node:fs'
import { PLAIN, type Style, type TextOptions } from '../report/style.ts'

export interface TerminalOptions {
  /** `--color`, `--no-color`; undefined: decide by the terminal and the environment. */
  color?: boolean
  /** `--width` */
  width?: number
}

/** How text goes out: as wide as the terminal, in colours only where somebody looks at them or asked for them. */
export interface Look {
  columns: number
  color: boolean
}

const NARROWEST = 20

/** Whether somebody looks at what is written: to standard output (1), or to standard error (2). */
export function onTerminal(stream: 1 | 2 = 1): boolean {
  // Node sets up streams of its own to tell, which takes longer than all the rest that is done for a pipe or a file.
  return isDevice(stream) && (stream === 1 ? process.stdout : process.stderr).isTTY === true
}

function isDevice(stream: number): boolean {
  try {
    return fstatSync(stream).isCharacterDevice()
  } catch {
    return false // closed
  }
}

export function lookOf({ color, width }: TerminalOptions, toFile: boolean): Look {
  const columns = width ?? (toFile || !onTerminal() ? undefined : process.stdout.columns) ?? Number(process.env.COLUMNS)
  return { columns: Math.max(NARROWEST, columns || 80), color: color ?? wantsColor(toFile) }
}

export async function styled({ columns, color }: Look): Promise<TextOptions> {
  return { columns, style: color ? await colors() : PLAIN }
}

export function textOptions(options: TerminalOptions, toFile: boolean): Promise<TextOptions> {
  return styled(lookOf(options, toFile))
}

// https://no-color.org: set and not empty. A flag is a clearer wish than the environment, so it is asked first.
function wantsColor(toFile: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (toFile || NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return onTerminal() && TERM !== 'dumb'
}

/** Sixteen colours, which every theme makes readable. The level is given: chalk itself does not obey NO_COLOR. */
async function colors(): Promise<Style> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    heading: chalk.bold.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
  }
}
