/** The time by the clock on the wall here, to the second, and how far that is from world time: `2026-11-22T08:15:00+01:00`. */
export function localTime(date: Date): string {
  const ahead = -date.getTimezoneOffset()
  const shifted = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  return `${shifted}${ahead < 0 ? '-' : '+'}${twoFigures(Math.floor(Math.abs(ahead) / 60))}:${twoFigures(Math.abs(ahead) % 60)}`
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}
