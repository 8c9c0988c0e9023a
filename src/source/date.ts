import { MONTHS } from '../language/header.ts'

const MONTH_NAME = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`

/** Each gives year, month and day under these names: 2024-12-24, 2024年12月24日, December 24th, 2024, 24 December 2024. */
const FORMS = [
  /(?<![\d.])(?<year>(?:19|20)\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?![\d])/,
  new RegExp(`\\b(?<name>${MONTH_NAME})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)\\b`, 'i'),
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${MONTH_NAME}),?\\s+(?<year>(?:19|20)\\d\\d)\\b`,
    'i',
  ),
]

/** The first full date of a text as YYYY-MM-DD, or null where there is none that exists. */
export function findDate(text: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const month = groups.month
      ? Number(groups.month)
      : MONTHS.findIndex((name) => name.startsWith(groups.name!.slice(0, 3).toLowerCase())) + 1
    const day = Number(groups.day)
    const last = new Date(Date.UTC(Number(groups.year), month, 0)).getUTCDate()
    if (month < 1 || month > 12 || day < 1 || day > last) continue
    return `${groups.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }
  return null
}
