import type { Form, InstrumentDefinition } from '../instrument/definition'
import { findScale, konScale, scaleOf } from '../instrument/lookup'
import { konWithoutQuestion } from '../model/kon'
import { konItem } from '../model/response'
import { paperTexts } from '../text/paper'
import { measures, questionColumn, type Setting } from './measures'
import { linesOf, widthOf } from './text-lines'

/** One box to put a cross in. */
export interface Choice {
  readonly code: number
  readonly label: string
}

/** One thing asked on paper. Kön has no number. `scale` is the same for those that can share column heads. */
export interface PaperItem {
  readonly key: string
  readonly number: number | null
  readonly text: string
  readonly scale: string
  readonly choices: readonly Choice[]
}

const narrowestQuestion = 60
const mostLabelLines = 4

/** What is asked on a form, in the order in which it is typed in: kön, then the questions as they stand in the form. */
export function paperItems(instrument: InstrumentDefinition, form: Form): readonly PaperItem[] {
  // Code 4 says that a form has no such question: nobody can answer that on one that has it. For other forms the entry page has it as key 4.
  const konChoices = findScale(instrument, konScale).codes.filter(({ code }) => code !== konWithoutQuestion)
  const kon: PaperItem = { key: konItem, number: null, text: paperTexts.kon, scale: konScale, choices: konChoices }
  const questions = form.questions.map((question) => ({
    key: question.key,
    number: question.number,
    text: question.text,
    scale: question.scale,
    choices: scaleOf(instrument, question).codes,
  }))
  return [kon, ...questions]
}

/** Whether the choices are short and few enough to be column heads, so that questions on their scale can be a table. */
export function fitsColumns({ number, choices }: PaperItem, { label }: Setting): boolean {
  const room = measures.codeColumn - measures.cellPadding
  const isShort = (text: string): boolean =>
    text.split(/\s+/).every((word) => widthOf(word, label) <= room) && linesOf(text, label, room) <= mostLabelLines
  return (
    number !== null && questionColumn(choices.length) >= narrowestQuestion && choices.every((choice) => isShort(choice.label))
  )
}
