/** A day (ISO, from 1980) as zip files write it: APPNOTE.TXT 4.4.6. */
export function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}
