import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import { sumKnown } from '../../../shared/statistics/sum-known'
import { commonTexts } from '../../../shared/text/common'
import { formatCount } from '../../../shared/text/format'
import { settingsTexts } from '../../../shared/text/settings'

/** A row of the grid: one form in one insats, or without insats. */
export interface AskedRow {
  readonly insatsId: InsatsId | null
  readonly name: string
  readonly answered: number
  readonly asked: number | null
  readonly declined: number | null
}

/** A row for every insats, used or not, and one without insats: what is not known yet is what is to be typed. */
export function askedRows(
  form: string,
  table: FrequencyTable,
  accounting: readonly ResponseAccounting[],
  insatser: readonly Insats[],
): readonly AskedRow[] {
  const places = [...insatser, { id: null, name: commonTexts.withoutInsats }]
  return places.map(({ id, name }) => {
    const cells = table.respondents.filter((cell) => cell.form === form && cell.insatsId === id)
    const row = accounting.find((candidate) => candidate.form === form && candidate.insatsId === id)
    const answered = cells.reduce((sum, { respondents }) => sum + respondents, 0)
    return { insatsId: id, name, answered, asked: row?.asked ?? null, declined: row?.declined ?? null }
  })
}

/**
 * All insatser of the form together. What is not known of an insats that has answers, or of which one of the numbers is given,
 * is not known of all: a part must never pass for the whole.
 */
export function totalOf(rows: readonly AskedRow[]): Pick<AskedRow, 'answered' | 'asked' | 'declined'> {
  const used = rows.filter(({ answered, asked, declined }) => answered > 0 || asked !== null || declined !== null)
  return {
    answered: used.reduce((sum, { answered }) => sum + answered, 0),
    asked: sumKnown(used.map(({ asked }) => asked)),
    declined: sumKnown(used.map(({ declined }) => declined)),
  }
}

/** What is said where more have answered or declined than were asked, which cannot be; null where it can. */
export function tooManyText({ answered, asked, declined }: Pick<AskedRow, 'answered' | 'asked' | 'declined'>): string | null {
  if (asked === null || answered + (declined ?? 0) <= asked) return null
  const texts = settingsTexts.asked
  if (answered > asked) return texts.tooManyAnswered(formatCount(answered), formatCount(asked))
  if (declined !== null && declined > asked) return texts.tooManyDeclined(formatCount(declined), formatCount(asked))
  return texts.tooManyTogether(formatCount(answered), formatCount(declined), formatCount(asked))
}

/** No förbund asks more in one insats; a larger number is a slip of the hand. */
const largestCount = 99_999

/** A count as typed: a whole number, null for an empty field, or why it cannot be stored. */
export function readCount(text: string): number | null | 'not-a-number' | 'too-large' {
  const digits = text.replace(/\s/g, '')
  if (digits === '') return null
  if (!/^\d+$/.test(digits)) return 'not-a-number'
  return Number(digits) > largestCount ? 'too-large' : Number(digits)
}
