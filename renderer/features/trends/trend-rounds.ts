import type { Insats } from '../../../shared/model/insats'
import { type AskedByForm, askedByForm, askedUnknown } from '../../../shared/report/asked-by-form'
import type { Audience, RoundCounts } from '../../../shared/report/shown/shown-round'
import { trendRoundsOf } from '../../../shared/report/shown/shown-trend-rounds'
import type { TrendRound } from '../../../shared/report/trend'
import { chosenAccounting, chosenPart, type GroupChoice } from '../../ui/group-choice'
import { shownRoundsOf } from '../../ui/shown-rounds'

/**
 * The rounds that trends are made of: the chosen part of the answers for the förbund itself; for others everybody's together, as
 * far as they may be seen, whatever is chosen.
 */
export function trendRounds(
  counted: readonly RoundCounts[],
  choice: GroupChoice,
  audience: Audience,
  insatser: readonly Insats[],
): readonly TrendRound[] {
  if (audience === 'display') return trendRoundsOf(shownRoundsOf(counted, insatser, audience))
  return counted.map((own) => chosenRound(own, choice, insatser))
}

function chosenRound(own: RoundCounts, choice: GroupChoice, insatser: readonly Insats[]): TrendRound {
  const { round, instrumentVersion, accounting } = own
  const table = chosenPart(own.table, choice)
  const chosen = chosenAccounting(accounting, choice)
  const asked: AskedByForm = chosen ? askedByForm(table, chosen, instrumentVersion.definition, insatser) : askedUnknown
  return { round, instrumentVersion, table, asked }
}
