import type { FrequencyTable, Group } from '../../frequency/frequency-table'
import type { RoundId } from '../../model/id'
import { askedKey, type TrendRound } from '../trend'
import type { ShownForm, ShownRound } from './shown-round'

/** The rounds as trends take them: each form's total, as far as the audience may see it. */
export function trendRoundsOf(rounds: readonly ShownRound[]): readonly TrendRound[] {
  return rounds.map(({ round, instrumentVersion, forms }) => ({
    round,
    instrumentVersion,
    table: totalsOf(round.id, forms),
    asked: Object.fromEntries(
      forms.flatMap((shown) => (shown.status === 'shown' ? [[shown.form.key, shown.total.rate.asked]] : [])),
    ),
    notShown: new Set(forms.flatMap(notShownIn)),
  }))
}

/** Everybody in one group: who they are is of no account for a total. */
function totalsOf(roundId: RoundId, forms: readonly ShownForm[]): FrequencyTable {
  const shown = forms.filter((form) => form.status === 'shown')
  const groupOf = (form: string): Group => ({ form, insatsId: null, kon: 'missing' })
  return {
    roundId,
    respondents: shown.map(({ form, total }) => ({ ...groupOf(form.key), respondents: total.rate.answered })),
    answers: shown.flatMap(({ form, total }) =>
      [...total.answers].flatMap(([question, frequency]) =>
        frequency ? [{ ...groupOf(form.key), question, ...frequency }] : [],
      ),
    ),
  }
}

function notShownIn(shown: ShownForm): readonly string[] {
  if (shown.status === 'no-answers') return []
  const questions = shown.form.questions.filter(({ key }) => shown.status === 'too-few' || shown.total.answers.get(key) === null)
  return questions.map(({ key }) => askedKey(shown.form.key, key))
}
