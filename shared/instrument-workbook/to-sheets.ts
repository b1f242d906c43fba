import type { InstrumentDefinition, Scale } from '../instrument/definition'
import { openFieldsOf } from '../instrument/lookup'
import { basisWords, kindWords, sheetNames, themeKindWords, themeLevelWords } from '../text/instrument-workbook'
import { type ColumnLayout, type ColumnOf, columnsOf, type SheetId, sheetIds } from './layout'
import { limits } from './limits'

export type WrittenCell = string | number | null

/** A sheet to write: its headers in row 1, then its rows. */
export interface WrittenSheet {
  readonly id: SheetId
  readonly name: string
  readonly columns: readonly ColumnLayout[]
  readonly rows: readonly (readonly WrittenCell[])[]
}

type Rows = { readonly [Id in SheetId]: readonly Readonly<Record<ColumnOf<Id>, WrittenCell>>[] }

/** An instrument as the sheets of a workbook. What is read from them unchanged is the same instrument. */
export function instrumentSheets(definition: InstrumentDefinition): readonly WrittenSheet[] {
  const rows = rowsOf(definition)
  return sheetIds.map((id) => {
    const columns = columnsOf(id)
    const written = rows[id] as readonly Readonly<Record<string, WrittenCell>>[]
    return {
      id,
      name: sheetNames[id],
      columns,
      rows: written.map((row) => columns.map(({ column }) => row[column] ?? null)),
    }
  })
}

function rowsOf({ key, title, source, forms, scales, measures, themes, formsWithoutContent }: InstrumentDefinition): Rows {
  return {
    forms: forms.map((form) => ({ key: form.key, title: form.title, respondents: form.respondents })),
    questions: forms.flatMap((form) =>
      form.questions.map((question) => ({
        form: form.key,
        number: question.number,
        text: question.text,
        scale: question.scale,
        measure: question.measure,
        key: question.key,
        basis: basisWords[question.scaleBasis],
        source: question.scaleSource,
        earlier: question.earlierWordings?.join('\n') ?? null,
      })),
    ),
    scales: scales.map(scaleRow),
    measures: measures.map((measure) => ({ key: measure.key, theme: measure.theme })),
    themes: themes.map((theme) => ({
      key: theme.key,
      title: theme.workingTitle,
      kind: theme.kind ? themeKindWords[theme.kind] : null,
      level: theme.level ? themeLevelWords[theme.level] : null,
    })),
    openFields: forms.flatMap((form) =>
      openFieldsOf(form).map((field) => ({ form: form.key, key: field.key, label: field.label })),
    ),
    missingForms: formsWithoutContent.map((missing) => ({ title: missing.title, note: missing.note })),
    instrument: [{ key, title, source }],
  }
}

function scaleRow({ key, title, kind, codes }: Scale): Rows['scales'][number] {
  if (codes.some(({ code }, index) => code !== index + 1) || codes.length > limits.steps)
    throw new Error(`the scale ${key} does not fit the workbook`)
  const label = (code: number) => codes[code - 1]?.label ?? null
  return {
    key,
    title,
    kind: kindWords[kind],
    code1: label(1),
    code2: label(2),
    code3: label(3),
    code4: label(4),
    code5: label(5),
    code6: label(6),
    code7: label(7),
  }
}
