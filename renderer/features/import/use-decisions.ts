import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { ImportProblem, SheetUnderstanding } from '../../../shared/importing/plan'
import type { Answer } from '../../../shared/model/answer'
import { groupBy } from '../../../shared/model/group-by'
import { type ImportDraft, planOf, withResolutions } from './draft'
import { cellAnswer, problemCells } from './problem-columns'

/** What the cells that are no answers count as. The two functions that decide stay the same as long as the table is shown. */
export function useDecisions(
  problems: readonly ImportProblem[],
  draft: ImportDraft,
  understanding: SheetUnderstanding,
  onUpdate: (draft: ImportDraft) => void,
) {
  const plan = useMemo(() => planOf(draft, understanding), [draft, understanding])
  const cells = useMemo(() => (plan ? problemCells(problems, plan) : problems), [problems, plan])
  const alike = useMemo(() => groupBy(cells, likeness), [cells])
  const answerTo = (problem: ImportProblem): Answer => (plan ? cellAnswer(problem, plan) : null) ?? problem.becomes
  const like = (problem: ImportProblem) => alike.get(likeness(problem)) ?? []

  const decideMany = (chosen: readonly string[], answer: Answer) => onUpdate(withResolutions(draft, chosen, answer))
  const decideAlikeNow = (cell: string, answer: Answer) => {
    const problem = problems.find((candidate) => candidate.cell === cell)
    if (problem)
      decideMany(
        like(problem).map((other) => other.cell),
        answer,
      )
  }
  const latest = useRef({ decideMany, decideAlikeNow })
  useEffect(() => {
    latest.current = { decideMany, decideAlikeNow }
  })
  return {
    /** The cells that are decided about one by one. */
    cells,
    answerTo,
    /** How many cells with the same content count as something else. */
    othersLike: (problem: ImportProblem) => like(problem).filter((other) => answerTo(other) !== answerTo(problem)).length,
    decide: useCallback((cell: string, answer: Answer) => latest.current.decideMany([cell], answer), []),
    decideAlike: useCallback((cell: string, answer: Answer) => latest.current.decideAlikeNow(cell, answer), []),
  }
}

/** The same for cells of one column with the same content. */
function likeness({ column, kind, value }: ImportProblem): string {
  return `${column} ${kind} ${value}`
}
