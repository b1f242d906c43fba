import type { FrequencyTable, Group } from '../../frequency/frequency-table'
import type { RoundId } from '../../model/id'
import { type ClassedFrequency, isClassed } from '../given-frequency'
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
    limited: new Map(forms.flatMap(limitedIn)),
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
        frequency && !isClassed(frequency) ? [{ ...groupOf(form.key), question, ...frequency }] : [],
      ),
    ),
  }
}

function limitedIn(shown: ShownForm): readonly (readonly [string, ClassedFrequency | null])[] {
  if (shown.status === 'no-answers') return []
  return shown.form.questions.flatMap(({ key }): readonly (readonly [string, ClassedFrequency | null])[] => {
    const frequency = shown.status === 'shown' ? shown.total.answers.get(key) : null
    const own = askedKey(shown.form.key, key)
    if (!frequency) return [[own, null]]
    return isClassed(frequency) ? [[own, frequency]] : []
  })
}
