import type { DisclosurePolicy } from '../../disclosure/policy'
import type { InstrumentVersion } from '../../instrument/version'
import type { Round } from '../../model/round'
import type { GivenFrequency } from '../given-frequency'
import type { QuestionInGroups } from './shown-answers'
import type { ShownBreakdown, ShownForm, ShownGroup, ShownRound } from './shown-round'

/** What others may see of a round, as it is kept when its responses are gone: plain data, with entries for maps and keys for forms. */
export interface KeptFigures {
  readonly policy: DisclosurePolicy
  readonly forms: readonly KeptForm[]
}

type KeptForm =
  | { readonly form: string; readonly status: 'no-answers' }
  | { readonly form: string; readonly status: 'too-few'; readonly limit: number }
  | {
      readonly form: string
      readonly status: 'shown'
      readonly total: KeptTotal
      readonly insats: KeptBreakdown
      readonly kon: KeptBreakdown
    }

interface KeptTotal extends ShownGroup {
  readonly answers: readonly (readonly [question: string, GivenFrequency | null])[]
}

interface KeptBreakdown extends Omit<ShownBreakdown, 'answers'> {
  readonly answers: readonly (readonly [question: string, QuestionInGroups])[]
}

/** A round as others may see it, to be kept. */
export function keepFigures({ policy, forms }: ShownRound): KeptFigures {
  return { policy, forms: forms.map(keepForm) }
}

function keepForm(shown: ShownForm): KeptForm {
  const { form, ...rest } = shown
  if (rest.status !== 'shown') return { ...rest, form: form.key }
  const { total, insats, kon } = rest
  return {
    form: form.key,
    status: 'shown',
    total: { ...total, answers: [...total.answers] },
    insats: { ...insats, answers: [...insats.answers] },
    kon: { ...kon, answers: [...kon.answers] },
  }
}

/** The round as it was kept. A form that the instrument does not have is left out. */
export function shownFromKept({ policy, forms }: KeptFigures, round: Round, instrumentVersion: InstrumentVersion): ShownRound {
  const shown = instrumentVersion.definition.forms.flatMap((form): readonly ShownForm[] => {
    const kept = forms.find((candidate) => candidate.form === form.key)
    if (!kept) return []
    if (kept.status !== 'shown') return [{ ...kept, form }]
    const { total, insats, kon } = kept
    return [
      {
        form,
        status: 'shown',
        total: { ...total, answers: new Map(total.answers) },
        insats: { ...insats, answers: new Map(insats.answers) },
        kon: { ...kon, answers: new Map(kon.answers) },
      },
    ]
  })
  return { round, policy, instrumentVersion, forms: shown }
}
