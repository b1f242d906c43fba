import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { Round } from '../../../shared/model/round'
import type { FormResponseRates } from '../../../shared/report/response-rates'
import { listWords } from '../../../shared/text/format'
import { overviewTexts } from '../../../shared/text/overview'
import type { PageId } from '../../../shared/text/pages'

/** Something that remains to be done, and the pages where it is done; the first is the most likely. */
export interface NextStep {
  readonly key: string
  readonly text: string
  readonly actions: readonly { readonly text: string; readonly page: PageId; readonly part?: string }[]
}

interface Situation {
  readonly round: Round
  readonly instrument: InstrumentDefinition
  readonly rates: readonly FormResponseRates[]
  readonly insatsCount: number
  /** The ISO day it is. */
  readonly today: string
}

/** What remains to be done in a mätomgång, in the order it is best done. */
export function nextSteps({ round, instrument, rates, insatsCount, today }: Situation): readonly NextStep[] {
  const { steps } = overviewTexts
  const titles = (which: (rate: FormResponseRates) => boolean) =>
    listWords(
      rates.filter(which).map(({ form }) => findForm(instrument, form).title),
      'och',
    )
  const asked = titles(({ total }) => total.rate.answered > 0 && total.rate.asked === null)
  const exceeded = titles(({ parts }) => parts.some(({ rate }) => rate.exceedsAsked))
  const answered = rates.some(({ total }) => total.rate.answered > 0)
  const open = round.state === 'open'
  const toResponses = [
    { text: steps.responses.enter, page: 'entry' },
    { text: steps.responses.import, page: 'import' },
  ] as const
  const toAsked = { page: 'settings', part: 'asked' } as const
  return [
    step(open && insatsCount === 0, 'insatser', steps.insatser.text, [
      { text: steps.insatser.action, page: 'settings', part: 'insatser' },
    ]),
    step(open && !answered, 'responses', steps.responses.text(round.year), toResponses),
    step(open && asked !== '', 'asked', steps.asked.text(asked), [{ text: steps.asked.action, ...toAsked }]),
    step(exceeded !== '', 'exceedsAsked', steps.exceedsAsked.text(exceeded), [{ text: steps.exceedsAsked.action, ...toAsked }]),
    step(open && answered && today <= round.endsOn, 'goOn', steps.goOn.text(round.year, round.endsOn), toResponses),
    step(open && answered && today > round.endsOn, 'close', steps.close.text(round.year, round.endsOn), [
      { text: steps.close.action, page: 'settings', part: 'rounds' },
    ]),
    step(!open, 'deliver', steps.deliver.text(round.year), [
      { text: steps.deliver.results, page: 'results' },
      { text: steps.deliver.deliver, page: 'delivery' },
    ]),
  ].flat()
}

function step(due: boolean, key: string, text: string, actions: NextStep['actions']): readonly NextStep[] {
  return due ? [{ key, text, actions }] : []
}
