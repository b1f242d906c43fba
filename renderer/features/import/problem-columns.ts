import type { ImportPlan, ImportProblem } from '../../../shared/importing/plan'
import type { Answer } from '../../../shared/model/answer'

/** A column with numbers outside its scale: which numbers, and in how many cells. */
export interface ProblemColumn {
  readonly column: number
  readonly item: string
  /** In the order in which they are met in the file. */
  readonly values: readonly string[]
  readonly cells: number
}

/** The columns in which numbers stand that are on no scale, but for numbers that have a meaning of their own in their column. */
export function problemColumns(
  problems: readonly ImportProblem[],
  valueAnswers: ImportPlan['valueAnswers'],
): readonly ProblemColumn[] {
  const columns = new Map<number, ProblemColumn>()
  for (const problem of problems) {
    const { column, item, value } = problem
    if (item === null || !isByColumn(problem, valueAnswers)) continue
    const known = columns.get(column) ?? { column, item, values: [], cells: 0 }
    const values = known.values.includes(value) ? known.values : [...known.values, value]
    columns.set(column, { ...known, values, cells: known.cells + 1 })
  }
  return [...columns.values()].sort((one, other) => one.column - other.column)
}

/** What the cell counts as; null where nothing is said of it, neither alone nor with its column, and the import waits. */
export function cellAnswer(
  problem: ImportProblem,
  { valueAnswers, outsideScale, resolutions }: Pick<ImportPlan, 'valueAnswers' | 'outsideScale' | 'resolutions'>,
): Answer | null {
  const alone = resolutions[problem.cell]
  if (alone !== undefined) return alone
  return isByColumn(problem, valueAnswers) ? (outsideScale[problem.column] ?? null) : problem.becomes
}

/**
 * The cells to decide about one by one: those that count as something already. What waits for its column is asked about there
 * first, and only then among the cells.
 */
export function problemCells(
  problems: readonly ImportProblem[],
  plan: Pick<ImportPlan, 'valueAnswers' | 'outsideScale' | 'resolutions'>,
): readonly ImportProblem[] {
  return problems.filter((problem) => cellAnswer(problem, plan) !== null)
}

/** A number outside the scale, unless it has a meaning of its own in its column. */
function isByColumn({ kind, column, value }: ImportProblem, valueAnswers: ImportPlan['valueAnswers']): boolean {
  return kind === 'outside-scale' && !Object.hasOwn(valueAnswers[column] ?? {}, value)
}
