import type { Form, InstrumentDefinition, Scale } from '../instrument/definition'
import { findScale, konScale, openFieldsOf, scaleOf } from '../instrument/lookup'
import { konItem } from '../model/response'
import { answerReader, type CellReading } from './parse-cell'
import type { ColumnRole, ImportObstacle, ImportPlan } from './plan'
import type { CellValue } from './sheet'

/** Kön or a question, and the column that answers it, if any does. */
export interface Item {
  readonly key: string
  readonly column: number | null
  readonly scale: Scale
  readonly read: (cell: CellValue | undefined) => CellReading
}

/** Which column of a plan is what; null where none is. */
export interface PlanColumns {
  readonly items: readonly Item[]
  readonly insats: number | null
  readonly date: number | null
  readonly responseId: number | null
  readonly openTexts: readonly { readonly field: string; readonly column: number }[]
}

/** The columns of a plan, from the form's side: kön, then its questions in their order, and the rest. */
export function planColumns(plan: ImportPlan, form: Form, instrument: InstrumentDefinition): PlanColumns {
  const columnOf = (wanted: ColumnRole): number | null => {
    const column = plan.roles.findIndex((role) => sameRole(role, wanted))
    return column < 0 ? null : column
  }
  const item = (key: string, role: ColumnRole, scale: Scale): Item => ({
    key,
    column: columnOf(role),
    scale,
    read: answerReader(scale),
  })
  const questions = form.questions.map((question) =>
    item(question.key, { kind: 'question', question: question.key }, scaleOf(instrument, question)),
  )
  return {
    items: [item(konItem, { kind: 'kon' }, findScale(instrument, konScale)), ...questions],
    insats: columnOf({ kind: 'insats' }),
    date: columnOf({ kind: 'date' }),
    responseId: columnOf({ kind: 'response-id' }),
    openTexts: openFieldsOf(form).flatMap(({ key: field }) => {
      const column = columnOf({ kind: 'open-text', field })
      return column === null ? [] : [{ field, column }]
    }),
  }
}

/** What makes the plan impossible before any row is read: no question, or one role for two columns. */
export function planObstacles(plan: ImportPlan, form: Form): readonly ImportObstacle[] {
  const obstacles: ImportObstacle[] = []
  const questions = new Set(form.questions.map(({ key }) => key))
  if (!plan.roles.some((role) => role.kind === 'question' && questions.has(role.question)))
    obstacles.push({ kind: 'no-question-column' })
  for (const [index, role] of plan.roles.entries()) {
    if (role.kind === 'ignored' || role.kind === 'personal') continue
    const columns = [...plan.roles.keys()].filter((column) => sameRole(plan.roles[column], role))
    if (columns.length > 1 && columns[0] === index) obstacles.push({ kind: 'same-role-twice', role, columns })
  }
  return obstacles
}

/** Whether two columns would be the same thing. */
function sameRole(one: ColumnRole | undefined, other: ColumnRole): boolean {
  if (one?.kind === 'question' && other.kind === 'question') return one.question === other.question
  if (one?.kind === 'open-text' && other.kind === 'open-text') return one.field === other.field
  return one?.kind === other.kind
}
