import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import { commonTexts } from '../../../shared/text/common'

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

/** Whether more have answered or declined than were asked, which cannot be. */
export function isTooMany({ answered, asked, declined }: Pick<AskedRow, 'answered' | 'asked' | 'declined'>): boolean {
  return asked !== null && answered + (declined ?? 0) > asked
}

/** A count as typed: a whole number, null for an empty field, undefined for anything else. */
export function readCount(text: string): number | null | undefined {
  const digits = text.replace(/\s/g, '')
  if (digits === '') return null
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined
}
