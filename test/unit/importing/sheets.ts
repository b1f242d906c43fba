import type { ColumnRole, ImportPlan } from '../../../shared/importing/plan'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'

export function sheetOf(...rows: readonly (readonly CellValue[])[]): SheetData {
  return { name: 'Rådata', rows }
}

/** The wordings of a form's questions, in their order. */
export function wordings(form: string): string[] {
  return findForm(bundledInstrument, form).questions.map(({ text }) => text)
}

/** What each column was understood as, in short: `styrelse.1`, `kon?` where uncertain, `ignored`. */
export function rolesOf(rows: readonly (readonly CellValue[])[], form: string | null = null): readonly string[] {
  const { columns } = understandSheet(sheetOf(...rows), bundledInstrument, { form })
  return columns.map(
    ({ role, certainty }) => `${role.kind === 'question' ? role.question : role.kind}${certainty === 'uncertain' ? '?' : ''}`,
  )
}

export function question(key: string): ColumnRole {
  return { kind: 'question', question: key }
}

/** A plan for the form styrelse, whose three questions stand in the first columns unless said otherwise. */
export function styrelsePlan(plan: Partial<ImportPlan> = {}): ImportPlan {
  const roles = [question('styrelse.1'), question('styrelse.2'), question('styrelse.3')]
  return {
    headerRow: 1,
    form: 'styrelse',
    roles,
    insatser: {},
    resolutions: {},
    valueAnswers: {},
    outsideScale: {},
    repeat: null,
    conflicts: {},
    ...plan,
  }
}
