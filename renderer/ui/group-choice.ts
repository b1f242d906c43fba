import type { FrequencyTable } from '../../shared/frequency/frequency-table'
import { slice } from '../../shared/frequency/slice'
import type { InsatsId } from '../../shared/model/id'
import type { Insats } from '../../shared/model/insats'
import { type KonCategory, konCategories } from '../../shared/model/kon'
import type { ResponseAccounting } from '../../shared/model/response-accounting'
import { commonTexts } from '../../shared/text/common'

/** Whose answers are shown. No insats chosen means all of them; `null` among them is without insats. */
export interface GroupChoice {
  readonly insatser: readonly (InsatsId | null)[]
  readonly kon: KonCategory | null
}

/** What can be chosen: the groups that somebody has answered in. */
export interface GroupOffer {
  readonly insatser: readonly (InsatsId | null)[]
  readonly kon: readonly KonCategory[]
}

export const everybody: GroupChoice = { insatser: [], kon: null }

/** The groups that these tables have answers from; insatser in the order given, without insats last. */
export function offeredGroups(tables: readonly FrequencyTable[], insatser: readonly Insats[]): GroupOffer {
  const cells = tables.flatMap(({ respondents }) => respondents)
  return {
    insatser: [...insatser.map(({ id }) => id), null].filter((id) => cells.some(({ insatsId }) => insatsId === id)),
    kon: konCategories.filter((category) => cells.some(({ kon }) => kon === category)),
  }
}

/** What of a choice applies where this is offered: a form that is not split by insats is not emptied by the choice of one. */
export function applicableChoice(choice: GroupChoice, offer: GroupOffer): GroupChoice {
  return {
    insatser: choice.insatser.filter((id) => offer.insatser.includes(id)),
    kon: choice.kon !== null && offer.kon.includes(choice.kon) ? choice.kon : null,
  }
}

/** Whether a choice leaves anybody out. */
export function isNarrowed({ insatser, kon }: GroupChoice): boolean {
  return insatser.length > 0 || kon !== null
}

/** What an insats is called. */
export function insatsName(id: InsatsId | null, insatser: readonly Insats[]): string {
  return insatser.find((insats) => insats.id === id)?.name ?? commonTexts.withoutInsats
}

/**
 * How many were asked to give the answers that are chosen: the rows of their insatser. Null where a kön is chosen, since it is
 * not known how many women and men were asked.
 */
export function chosenAccounting(
  accounting: readonly ResponseAccounting[],
  { insatser, kon }: GroupChoice,
): readonly ResponseAccounting[] | null {
  if (kon !== null) return null
  return insatser.length > 0 ? accounting.filter(({ insatsId }) => insatser.includes(insatsId)) : accounting
}

/** The table with only the answers that are chosen. */
export function chosenPart(table: FrequencyTable, { insatser, kon }: GroupChoice): FrequencyTable {
  return slice(table, { ...(insatser.length > 0 && { insatser }), ...(kon !== null && { kon: [kon] }) })
}
