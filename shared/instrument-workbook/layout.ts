import { basisWords, columnHeaders, kindWords, sheetNames, themeKindWords, themeLevelWords } from '../text/instrument-workbook'

export type SheetId = keyof typeof sheetNames
/** The columns of a sheet by their own names, which are not what stands in the headers. */
export type ColumnOf<Id extends SheetId> = keyof (typeof columnHeaders)[Id] & string

/** The sheets, in their order. */
export const sheetIds = Object.keys(sheetNames) as readonly SheetId[]

/** Where a cell's value is chosen from: fixed words, or the keys of another sheet. */
export type ChoiceOf = { readonly words: readonly string[] } | { readonly keysOf: SheetId }

export interface ColumnLayout {
  readonly header: string
  /** In digits, as Excel counts. */
  readonly width: number
  readonly choice: ChoiceOf | null
  /** May be left empty. */
  readonly optional: boolean
  readonly isNumber: boolean
}

interface Looks {
  readonly width: number
  readonly isNumber?: boolean
  readonly choice?: ChoiceOf
  readonly optional?: boolean
}

const code: Looks = { width: 20, optional: true }

const looks: { readonly [Id in SheetId]: Readonly<Record<ColumnOf<Id>, Looks>> } = {
  forms: { key: { width: 26 }, title: { width: 34 }, respondents: { width: 70 } },
  questions: {
    form: { width: 24, choice: { keysOf: 'forms' } },
    number: { width: 6, isNumber: true },
    text: { width: 64 },
    scale: { width: 15, choice: { keysOf: 'scales' } },
    measure: { width: 10, choice: { keysOf: 'measures' } },
    key: { width: 26 },
    basis: { width: 20, choice: { words: Object.values(basisWords) } },
    source: { width: 50 },
    earlier: { width: 50, optional: true },
  },
  scales: {
    key: { width: 16 },
    title: { width: 24 },
    kind: { width: 14, choice: { words: Object.values(kindWords) } },
    code1: code,
    code2: code,
    code3: code,
    code4: code,
    code5: code,
    code6: code,
    code7: code,
  },
  measures: { key: { width: 14 }, theme: { width: 14, choice: { keysOf: 'themes' } } },
  themes: {
    key: { width: 14 },
    title: { width: 60 },
    kind: { width: 14, choice: { words: Object.values(themeKindWords) }, optional: true },
    level: { width: 18, choice: { words: Object.values(themeLevelWords) }, optional: true },
  },
  openFields: { form: { width: 26, choice: { keysOf: 'forms' } }, key: { width: 20 }, label: { width: 50 } },
  missingForms: { title: { width: 50 }, note: { width: 80 } },
  instrument: { key: { width: 20 }, title: { width: 50 }, source: { width: 90 } },
}

/** The columns of a sheet, in their order. */
export function columnsOf<Id extends SheetId>(id: Id): readonly (ColumnLayout & { readonly column: ColumnOf<Id> })[] {
  const headers = columnHeaders[id] as Readonly<Record<ColumnOf<Id>, string>>
  return (Object.keys(headers) as ColumnOf<Id>[]).map((column) => {
    const { width, choice = null, optional = false, isNumber = false } = looks[id][column]
    return { column, header: headers[column], width, choice, optional, isNumber }
  })
}
