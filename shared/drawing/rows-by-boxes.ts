import type { DistributionRow } from '../report/chart/report-chart'
import { boxesKey, type QuestionSummary } from '../report/question-summary'

/** Rows whose bars have the boxes of the example, so that one key explains them all. */
export interface RowsOfBoxes {
  readonly example: QuestionSummary
  readonly rows: readonly DistributionRow[]
}

/**
 * The rows by their boxes, in the order that these are met: bars of other boxes have other parts. A row without answers stays with the row
 * before it, the first with the first that has answers. None where no row has any answers.
 */
export function rowsByBoxes(rows: readonly DistributionRow[]): readonly RowsOfBoxes[] {
  const groups = new Map<string, { readonly example: QuestionSummary; readonly rows: DistributionRow[] }>()
  let example = rows.flatMap(({ summary }) => summary ?? [])[0]
  for (const row of rows) {
    example = row.summary ?? example
    if (!example) return []
    const key = boxesKey(example)
    const group = groups.get(key) ?? { example, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}
