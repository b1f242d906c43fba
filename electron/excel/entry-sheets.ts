import type { InstrumentDefinition, Scale } from '../../shared/instrument/definition'
import { findScale, konScale, openFieldsOf, scaleOf } from '../../shared/instrument/lookup'
import type { Insats } from '../../shared/model/insats'
import { missingWords } from '../../shared/model/missing-words'
import { entryWorkbookTexts } from '../../shared/text/paper'
import { sheetName } from './sheet-name'

/** A list to choose from: one column of the sheet of lists. */
export interface ChoiceList {
  readonly title: string
  readonly words: readonly string[]
}

/** A column to type into. `strict`: only what is on the list may be typed. No list: free words. */
export interface EntryColumn {
  readonly header: string
  readonly width: number
  readonly list: ChoiceList | null
  readonly strict: boolean
}

export interface EntrySheet {
  readonly name: string
  readonly columns: readonly EntryColumn[]
}

const widths = { insats: 24, kon: 20, question: 24, openText: 60 }

/** The words for an answer that cannot be given as a box. A form without kön has a box of its own in the scale of kön. */
const missing = [missingWords.blank, missingWords['double-marked'], missingWords.illegible]

/**
 * A sheet for each form of the instrument, with the columns in the order of the paper: insats, kön, the questions in their exact
 * wording, and the open fields. The same list is the same object wherever it is used.
 */
export function entrySheets(instrument: InstrumentDefinition, insatser: readonly Insats[]): readonly EntrySheet[] {
  const lists = new Map(instrument.scales.map((scale) => [scale.key, listOf(scale)]))
  const insatsList = insatser.length === 0 ? null : { title: entryWorkbookTexts.insats, words: insatser.map(({ name }) => name) }
  const answered = (header: string, width: number, { key }: Scale): EntryColumn => ({
    header,
    width,
    list: lists.get(key) ?? null,
    strict: true,
  })
  const names = new Set<string>([entryWorkbookTexts.guide, entryWorkbookTexts.lists].map((name) => name.toLowerCase()))
  return instrument.forms.map((form) => ({
    name: sheetName(form.title, names),
    columns: [
      { header: entryWorkbookTexts.insats, width: widths.insats, list: insatsList, strict: false },
      answered(entryWorkbookTexts.kon, widths.kon, findScale(instrument, konScale)),
      ...form.questions.map((question) => answered(question.text, widths.question, scaleOf(instrument, question))),
      ...openFieldsOf(form).map(({ label }) => ({ header: label, width: widths.openText, list: null, strict: false })),
    ],
  }))
}

function listOf({ title, codes }: Scale): ChoiceList {
  return { title, words: [...codes.map(({ label }) => label), ...missing] }
}
