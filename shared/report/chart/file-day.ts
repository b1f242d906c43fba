import type { Report } from './report'

/** The day (ISO) that a report's files are dated, so that the same report always gives the same file: the last of its year. */
export function fileDay({ year }: Report): string {
  return `${year}-12-31`
}
