import type { Form } from '../instrument/definition'
import { konItem } from '../model/response'
import type { DoneStep, StepAction } from '../model/step'

type Turn = 'undone' | 'redone'

export const stepTexts = {
  done: { undone: 'Ångrat.', redone: 'Gjort om.' },
  nothing: { undone: 'Det finns inget att ångra.', redone: 'Det finns inget att göra om.' },
} as const

/** Which step was turned: `Ångrat: svaret på fråga 3 (Personal, löpnummer 12).` */
export function stepText(turn: Turn, step: Pick<DoneStep, 'action' | 'item' | 'runningNumber'>, form: Form): string {
  const where = step.runningNumber === null ? form.title : `${form.title}, löpnummer ${step.runningNumber}`
  const lead = turn === 'undone' ? 'Ångrat' : 'Gjort om'
  const number = turn === 'undone' && step.action === 'save' ? ' Enkäten får samma löpnummer när den sparas igen.' : ''
  return `${lead}: ${whatText(step.action, itemText(step.item, form))} (${where}).${number}`
}

function itemText(item: string | null, form: Form): string {
  if (item === konItem) return 'kön'
  const question = form.questions.find(({ key }) => key === item)
  return question ? `fråga ${question.number}` : 'formuläret'
}

/** What a step was about, within a sentence: `svaret på fråga 3`. */
export function whatText(action: StepAction, item: string): string {
  const texts: Readonly<Record<StepAction, string>> = {
    answer: `svaret på ${item}`,
    save: 'att formuläret sparades',
    correct: `rättelsen av ${item}`,
    discard: 'att det påbörjade formuläret togs bort',
    delete: 'att svaret togs bort',
    move: 'bytet av insats',
    'open-text': 'ändringen av fritexten',
    mask: 'ändringen av vad som visas av fritexten',
    'second-answer': `svaret på ${item} i dubbelregistreringen`,
    'second-finish': 'jämförelsen av de två inskrivningarna',
    resolve: `vad som står på enkäten på ${item}`,
  }
  return texts[action]
}
