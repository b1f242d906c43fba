import type { Insats } from '../../../shared/model/insats'
import { type AskedByForm, askedByForm, askedUnknown } from '../../../shared/report/asked-by-form'
import { type Audience, type RoundCounts, type ShownRound, showRound } from '../../../shared/report/shown/shown-round'
import { trendRoundsOf } from '../../../shared/report/shown/shown-trend-rounds'
import type { TrendRound } from '../../../shared/report/trend'
import { chosenAccounting, chosenPart, type GroupChoice, isNarrowed } from '../../ui/group-choice'
import { shownRoundsOf } from '../../ui/shown-rounds'

/**
 * The rounds that trends are made of: the chosen part of the answers for the förbund itself; for others everybody's together, as
 * far as they may be seen, whatever is chosen. Of a round whose responses are disposed a part of the answers cannot be told to anybody.
 */
export function trendRounds(
  counted: readonly RoundCounts[],
  choice: GroupChoice,
  audience: Audience,
  insatser: readonly Insats[],
): readonly TrendRound[] {
  if (audience === 'display') return trendRoundsOf(shownRoundsOf(counted, insatser, audience))
  return counted.flatMap((own) =>
    own.kept ? trendRoundsOf([keptRound(own, choice, insatser)]) : [chosenRound(own, choice, insatser)],
  )
}

function keptRound(own: RoundCounts, choice: GroupChoice, insatser: readonly Insats[]): ShownRound {
  const shown = showRound(own, insatser, 'internal')
  if (!isNarrowed(choice)) return shown
  const limit = shown.policy.minimumGroup
  return { ...shown, forms: shown.forms.map(({ form }) => ({ form, status: 'too-few', limit })) }
}

function chosenRound(own: RoundCounts, choice: GroupChoice, insatser: readonly Insats[]): TrendRound {
  const { round, instrumentVersion, accounting } = own
  const table = chosenPart(own.table, choice)
  const chosen = chosenAccounting(accounting, choice)
  const asked: AskedByForm = chosen ? askedByForm(table, chosen, instrumentVersion.definition, insatser) : askedUnknown
  return { round, instrumentVersion, table, asked }
}
