import type { InputOf } from '../../../shared/contract/contract'
import type { LogGroup } from '../../../shared/model/log-group'
import { checkDay } from '../../ui/round-fields'

/** What of the log is looked for, as it is chosen and typed. */
export interface LogFilter {
  readonly group: LogGroup | null
  readonly who: string | null
  readonly from: string
  readonly to: string
  readonly search: string
}

/** Nothing is looked for: all of it is shown. */
export const wholeLog: LogFilter = { group: null, who: null, from: '', to: '', search: '' }

/** Whether a part of the log is left out. */
export function isNarrowed(filter: LogFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(wholeLog)
}

/** The filter as main is asked. A day that is not typed in full narrows nothing yet. */
export function questionOf({ group, who, from, to, search }: LogFilter): Omit<InputOf<'readLog'>, 'before'> {
  return { group, who, from: dayOf(from), to: dayOf(to), search: search.trim() }
}

/** What is wrong in a field for a day, once as much is typed as a day has; null where nothing is. */
export function dayProblem(text: string): string | null {
  const day = text.trim()
  return day.length < 'yyyy-mm-dd'.length ? null : checkDay(day)
}

function dayOf(text: string): string | null {
  const day = text.trim()
  return checkDay(day) === null ? day : null
}
