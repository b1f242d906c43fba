import type { InsatsId } from '../model/id'
import type { KonCategory } from '../model/kon'
import type { FrequencyTable, Group } from './frequency-table'

/** Which groups to keep. What is left out does not limit; `null` among the insatser is "without insats". */
export interface GroupFilter {
  readonly forms?: readonly string[]
  readonly insatser?: readonly (InsatsId | null)[]
  readonly kon?: readonly KonCategory[]
}

/** The same table with only the groups that the filter lets through. An empty list lets nothing through. */
export function slice(table: FrequencyTable, filter: GroupFilter): FrequencyTable {
  const passes = ({ form, insatsId, kon }: Group) =>
    (filter.forms?.includes(form) ?? true) && (filter.insatser?.includes(insatsId) ?? true) && (filter.kon?.includes(kon) ?? true)
  return { roundId: table.roundId, respondents: table.respondents.filter(passes), answers: table.answers.filter(passes) }
}
