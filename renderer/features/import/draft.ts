import type { InputOf } from '../../../shared/contract/contract'
import type { ImportFile } from '../../../shared/contract/import-calls'
import { columnLetters } from '../../../shared/importing/address'
import type { ColumnRole, ColumnUnderstanding, InsatsChoice, SheetUnderstanding } from '../../../shared/importing/plan'
import type { Answer, MissingStatus } from '../../../shared/model/answer'
import type { InstrumentVersionId } from '../../../shared/model/id'
import type { RepeatDecisions } from './repeat-decisions'

/**
 * Which part of the file is read, and as what. Null where the user has not said which row the headers are in, or which form.
 * `afresh`: nothing that is remembered of an earlier import counts.
 */
interface SheetChoice {
  readonly sheet: number
  readonly headerRow: number | null
  readonly form: string | null
  readonly afresh: boolean
}

/** A file that is being imported, and everything the user has decided about it. What is not decided follows the understanding. */
export interface ImportDraft {
  readonly file: ImportFile
  /** The version of the instrument that the file was first understood by, and the one that the decisions are about. */
  readonly readFor: InstrumentVersionId
  readonly instrument: InstrumentVersionId
  readonly choice: SheetChoice
  /** By column. A suggestion that the user agrees to is decided too. */
  readonly roles: Readonly<Record<number, ColumnRole>>
  readonly insatser: Readonly<Record<string, InsatsChoice>>
  readonly resolutions: Readonly<Record<string, Answer>>
  /** By column: what the numbers outside its scale mean. */
  readonly outsideScale: Readonly<Record<number, MissingStatus>>
  readonly repeat: RepeatDecisions | null
}

/** Nothing decided about the columns and cells of the sheet. */
const undecided = { roles: {}, resolutions: {}, outsideScale: {}, repeat: null } as const

export function beginDraft(file: ImportFile, instrument: InstrumentVersionId): ImportDraft {
  const choice = { sheet: file.sheet, headerRow: null, form: null, afresh: false }
  return { file, readFor: instrument, instrument, choice, insatser: {}, ...undecided }
}

/** The draft for a round with this instrument; with another one its forms and questions may be others, so it begins anew. */
export function draftFor(draft: ImportDraft, instrument: InstrumentVersionId): ImportDraft {
  if (draft.instrument === instrument) return draft
  return { ...beginDraft(draft.file, instrument), readFor: draft.readFor, insatser: draft.insatser }
}

/** Whether the understanding that came with the file still answers what is asked. */
export function isAsRead({ file, readFor, instrument, choice }: ImportDraft): boolean {
  const { sheet, headerRow, form, afresh } = choice
  return sheet === file.sheet && headerRow === null && form === null && !afresh && instrument === readFor
}

export function withSheet(draft: ImportDraft, sheet: number): ImportDraft {
  return { ...draft, choice: { ...draft.choice, sheet, headerRow: null, form: null }, ...undecided }
}

export function withHeaderRow(draft: ImportDraft, headerRow: number): ImportDraft {
  return { ...draft, choice: { ...draft.choice, headerRow }, ...undecided }
}

/** Without what is remembered of an earlier import, or with it; what was decided here goes in both cases. */
export function withMemory(draft: ImportDraft, afresh: boolean): ImportDraft {
  return { ...draft, choice: { ...draft.choice, headerRow: null, form: null, afresh }, insatser: {}, ...undecided }
}

/** Another form has other questions; what was decided about the other columns still holds. */
export function withForm(draft: ImportDraft, form: string): ImportDraft {
  const kept = Object.entries(draft.roles).filter(([, { kind }]) => kind !== 'question' && kind !== 'open-text')
  return { ...draft, choice: { ...draft.choice, form }, ...undecided, roles: Object.fromEntries(kept) }
}

/**
 * A column that becomes another question has another scale, so what was decided about its cells no longer holds; a column
 * that is agreed to be what it was taken for keeps it.
 */
export function withRoles(
  draft: ImportDraft,
  understanding: SheetUnderstanding,
  roles: Readonly<Record<number, ColumnRole>>,
): ImportDraft {
  const before = (column: number) => draft.roles[column] ?? understanding.columns.find((one) => one.column === column)?.role
  const changed = Object.entries(roles).filter(
    ([column, role]) => JSON.stringify(before(Number(column))) !== JSON.stringify(role),
  )
  const letters = new Set(changed.map(([column]) => columnLetters(Number(column))))
  const resolutions = Object.entries(draft.resolutions).filter(([cell]) => !letters.has(lettersOf(cell)))
  const numbers = Object.entries(draft.outsideScale).filter(([column]) => !letters.has(columnLetters(Number(column))))
  return {
    ...draft,
    roles: { ...draft.roles, ...roles },
    resolutions: Object.fromEntries(resolutions),
    outsideScale: Object.fromEntries(numbers),
  }
}

/** Takes back what was decided about a column. */
export function withoutRole(draft: ImportDraft, column: number): ImportDraft {
  const kept = Object.entries(draft.roles).filter(([decided]) => Number(decided) !== column)
  return { ...draft, roles: Object.fromEntries(kept) }
}

export function withInsats(draft: ImportDraft, name: string, choice: InsatsChoice): ImportDraft {
  return { ...draft, insatser: { ...draft.insatser, [name]: choice } }
}

export function withResolutions(draft: ImportDraft, cells: readonly string[], answer: Answer): ImportDraft {
  const added = Object.fromEntries(cells.map((cell) => [cell, answer]))
  return { ...draft, resolutions: { ...draft.resolutions, ...added } }
}

/** Says what the numbers outside the scale mean in these columns. */
export function withOutsideScale(draft: ImportDraft, columns: readonly number[], means: MissingStatus): ImportDraft {
  const added = Object.fromEntries(columns.map((column) => [column, means]))
  return { ...draft, outsideScale: { ...draft.outsideScale, ...added } }
}

/** The uncertain columns that the user has not decided about yet. */
export function undecidedColumns(
  draft: ImportDraft,
  understanding: Pick<SheetUnderstanding, 'columns'>,
): readonly ColumnUnderstanding[] {
  return understanding.columns.filter(({ column, certainty }) => certainty === 'uncertain' && !draft.roles[column])
}

/** What the names of insatser become: as decided now, or else the last time; the rest go by their names. */
export function insatserOf(draft: ImportDraft, understanding: SheetUnderstanding): ImportDraft['insatser'] {
  return { ...understanding.remembered?.insatser, ...draft.insatser }
}

/** What a plan says of the sheet; the rest is said of what is here already. */
type SheetPlan = Omit<InputOf<'previewImport'>['plan'], 'repeat' | 'conflicts'>

/**
 * The plan to preview and to import by; null until the form is known. What is remembered of a column counts while the column
 * is what it was then.
 */
export function planOf(draft: ImportDraft, understanding: SheetUnderstanding): SheetPlan | null {
  const { headerRow, form, columns } = understanding
  if (form === null) return null
  const roles = columns.map(({ column, role }) => draft.roles[column] ?? role)
  const asBefore = <Value>(byColumn: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(Object.entries(byColumn).filter(([column]) => isUnchanged(draft, understanding, Number(column))))
  return {
    headerRow,
    form,
    roles,
    insatser: insatserOf(draft, understanding),
    resolutions: draft.resolutions,
    valueAnswers: asBefore(understanding.remembered?.valueAnswers),
    outsideScale: { ...asBefore(understanding.remembered?.outsideScale), ...draft.outsideScale },
  }
}

function isUnchanged(draft: ImportDraft, { columns }: SheetUnderstanding, column: number): boolean {
  const decided = draft.roles[column]
  return decided === undefined || JSON.stringify(decided) === JSON.stringify(columns[column]?.role)
}

function lettersOf(cell: string): string {
  return /!([A-Z]+)\d+$/.exec(cell)?.[1] ?? ''
}
