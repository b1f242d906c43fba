import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { Round } from '../../../shared/model/round'
import type { SecondEntryWork } from '../../../shared/model/second-entry'
import type { FormResponseRates } from '../../../shared/report/response-rates'
import { listWords } from '../../../shared/text/format'
import { overviewTexts } from '../../../shared/text/overview'
import type { PageId } from '../../../shared/text/pages'
import { roundTexts } from '../../../shared/text/rounds'

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
  readonly secondEntry: readonly SecondEntryWork[]
  /** How many forms are begun and not saved. */
  readonly begun: number
  /** The ISO day it is. */
  readonly today: string
}

/** What remains to be done in a mätomgång, in the order it is best done. */
export function nextSteps({ round, instrument, rates, insatsCount, secondEntry, begun, today }: Situation): readonly NextStep[] {
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
    step(open && !answered, 'paper', steps.paper.text, [{ text: steps.paper.action, page: 'settings', part: 'paper' }]),
    step(open && asked !== '', 'asked', steps.asked.text(asked), [{ text: steps.asked.action, ...toAsked }]),
    step(exceeded !== '', 'exceedsAsked', steps.exceedsAsked.text(exceeded), [{ text: steps.exceedsAsked.action, ...toAsked }]),
    open ? secondEntrySteps(instrument, secondEntry) : [],
    step(open && begun > 0, 'begun', steps.begun.text(begun), [
      { text: roundTexts.showBegun, page: 'responses', part: 'paborjade' },
    ]),
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

/** What the second entry has left: first the differences, since the papers lie ready then. */
function secondEntrySteps(instrument: InstrumentDefinition, work: readonly SecondEntryWork[]): readonly NextStep[] {
  const { differences, secondEntry } = overviewTexts.steps
  const list = (countOf: (one: SecondEntryWork) => number, words: (count: number, form: string) => string) =>
    listWords(
      work.filter((one) => countOf(one) > 0).map((one) => words(countOf(one), findForm(instrument, one.form).title)),
      'och',
    )
  const unresolved = list((one) => one.unresolved, differences.inForm)
  const papers = list((one) => one.papersLeft, secondEntry.inForm)
  const place = { page: 'entry', part: 'dubbel' } as const
  return [
    step(unresolved !== '', 'differences', differences.text(unresolved), [{ text: differences.action, ...place }]),
    step(papers !== '', 'secondEntry', secondEntry.text(papers), [{ text: secondEntry.action, ...place }]),
  ].flat()
}

function step(due: boolean, key: string, text: string, actions: NextStep['actions']): readonly NextStep[] {
  return due ? [{ key, text, actions }] : []
}
