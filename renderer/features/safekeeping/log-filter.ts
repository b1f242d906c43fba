import type { InputOf } from '../../../shared/contract/contract'
import type { LogGroup } from '../../../shared/model/log-group'

/** What of the log is looked for, as it is chosen and typed. */
export interface LogFilter {
  readonly group: LogGroup | null
  readonly who: string | null
  readonly from: string
  readonly to: string
  readonly search: string
}

export const wholeLog: LogFilter = { group: null, who: null, from: '', to: '', search: '' }

export function isNarrowed(filter: LogFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(wholeLog)
}

/** The filter as main is asked. A day that is not typed in full narrows nothing yet. */
export function questionOf({ group, who, from, to, search }: LogFilter): Omit<InputOf<'readLog'>, 'before'> {
  return { group, who, from: dayOf(from), to: dayOf(to), search: search.trim() }
}

/** Whether what is typed in a field for a day is as long as one and yet none. */
export function isNoDay(text: string): boolean {
  return text.trim().length >= 'yyyy-mm-dd'.length && dayOf(text) === null
}

function dayOf(text: string): string | null {
  const day = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null
  const moment = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, day.length) !== day ? null : day
}
