import type { InputOf } from '../../../shared/contract/contract'
import type { ImportFile } from '../../../shared/contract/import-calls'
import { columnLetters } from '../../../shared/importing/address'
import type { ColumnRole, ColumnUnderstanding, InsatsChoice, SheetUnderstanding } from '../../../shared/importing/plan'
import type { Answer } from '../../../shared/model/answer'
import type { InstrumentVersionId } from '../../../shared/model/id'

/** Which part of the file is read, and as what. Null where the user has not said which row the headers are in, or which form. */
interface SheetChoice {
  readonly sheet: number
  readonly headerRow: number | null
  readonly form: string | null
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
}

export function beginDraft(file: ImportFile, instrument: InstrumentVersionId): ImportDraft {
  const choice = { sheet: file.sheet, headerRow: null, form: null }
  return { file, readFor: instrument, instrument, choice, roles: {}, insatser: {}, resolutions: {} }
}

/** The draft for a round with this instrument; with another one its forms and questions may be others, so it begins anew. */
export function draftFor(draft: ImportDraft, instrument: InstrumentVersionId): ImportDraft {
  if (draft.instrument === instrument) return draft
  return { ...beginDraft(draft.file, instrument), readFor: draft.readFor, insatser: draft.insatser }
}

/** Whether the understanding that came with the file still answers what is asked. */
export function isAsRead({ file, readFor, instrument, choice }: ImportDraft): boolean {
  return choice.sheet === file.sheet && choice.headerRow === null && choice.form === null && instrument === readFor
}

export function withSheet(draft: ImportDraft, sheet: number): ImportDraft {
  return { ...draft, choice: { sheet, headerRow: null, form: null }, roles: {}, resolutions: {} }
}

export function withHeaderRow(draft: ImportDraft, headerRow: number): ImportDraft {
  return { ...draft, choice: { ...draft.choice, headerRow }, roles: {}, resolutions: {} }
}

/** Another form has other questions; what was decided about the other columns still holds. */
export function withForm(draft: ImportDraft, form: string): ImportDraft {
  const kept = Object.entries(draft.roles).filter(([, role]) => role.kind !== 'question')
  return { ...draft, choice: { ...draft.choice, form }, roles: Object.fromEntries(kept), resolutions: {} }
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
  const kept = Object.entries(draft.resolutions).filter(([cell]) => !letters.has(lettersOf(cell)))
  return { ...draft, roles: { ...draft.roles, ...roles }, resolutions: Object.fromEntries(kept) }
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

/** The uncertain columns that the user has not decided about yet. */
export function undecidedColumns(draft: ImportDraft, understanding: SheetUnderstanding): readonly ColumnUnderstanding[] {
  return understanding.columns.filter(({ column, certainty }) => certainty === 'uncertain' && !draft.roles[column])
}

/** The plan to preview and to import by; null until the form is known. */
export function planOf(draft: ImportDraft, understanding: SheetUnderstanding): InputOf<'previewImport'>['plan'] | null {
  const { headerRow, form, columns } = understanding
  if (form === null) return null
  const roles = columns.map(({ column, role }) => draft.roles[column] ?? role)
  return { headerRow, form, roles, insatser: draft.insatser, resolutions: draft.resolutions }
}

function lettersOf(cell: string): string {
  return /!([A-Z]+)\d+$/.exec(cell)?.[1] ?? ''
}
