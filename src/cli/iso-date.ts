/** 2024 · 2024-10 · 2024-10-16: a day that there is. */
export function isIsoDate(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number)
  const date = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1))
  const same = date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1)
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && same
}
