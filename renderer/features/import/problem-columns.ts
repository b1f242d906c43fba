import type { ImportPlan, ImportProblem } from '../../../shared/importing/plan'

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
  for (const { kind, column, item, value } of problems) {
    if (kind !== 'outside-scale' || item === null) continue
    if (Object.hasOwn(valueAnswers[column] ?? {}, value)) continue
    const known = columns.get(column) ?? { column, item, values: [], cells: 0 }
    const values = known.values.includes(value) ? known.values : [...known.values, value]
    columns.set(column, { ...known, values, cells: known.cells + 1 })
  }
  return [...columns.values()].sort((one, other) => one.column - other.column)
}
