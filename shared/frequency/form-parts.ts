import type { InsatsId } from '../model/id'
import type { Insats } from '../model/insats'
import type { ResponseAccounting } from '../model/response-accounting'
import type { RespondentTable } from './frequency-table'

/** One form in one insats (`null`: without insats): how many answered, were asked and declined. `null` counts are not known. */
export interface FormPart {
  readonly insatsId: InsatsId | null
  readonly answered: number
  readonly asked: number | null
  readonly declined: number | null
}

/**
 * The insatser that a form was used in during the table's round: those with a response, or with somebody
 * asked or declined. In the order of `insatser`, without insats last. An accounting row of zeros or blanks
 * alone makes no part. Throws for an insats that is not listed, since leaving it out would make every total wrong.
 */
export function formParts(
  table: RespondentTable,
  accounting: readonly ResponseAccounting[],
  form: string,
  insatser: readonly Insats[],
): readonly FormPart[] {
  const rows = accounting.filter((row) => row.roundId === table.roundId && row.form === form)
  const listed = [...insatser.map(({ id }) => id), null]
  const cells = table.respondents.filter((cell) => cell.form === form)
  const used = [...cells, ...rows].map(({ insatsId }) => insatsId)
  const unlisted = used.find((insatsId) => !listed.includes(insatsId))
  if (unlisted !== undefined) throw new Error(`insats ${unlisted} is not listed`)
  return listed
    .map((insatsId) => {
      const row = rows.find((candidate) => candidate.insatsId === insatsId)
      const answered = cells.filter((cell) => cell.insatsId === insatsId).reduce((sum, { respondents }) => sum + respondents, 0)
      return { insatsId, answered, asked: row?.asked ?? null, declined: row?.declined ?? null }
    })
    .filter(({ answered, asked, declined }) => answered > 0 || (asked ?? 0) > 0 || (declined ?? 0) > 0)
}
