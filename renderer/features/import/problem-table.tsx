import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState, useTransition } from 'react'
import type { ImportProblem, SheetUnderstanding } from '../../../shared/importing/plan'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import { problemTexts } from '../../../shared/text/import'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { answerOptions, itemName } from './answer-option'
import type { ImportDraft } from './draft'
import { ProblemDecision } from './problem-decision'
import classes from './problem-table.module.css'
import { useDecisions } from './use-decisions'

interface ProblemTableProps {
  readonly problems: readonly ImportProblem[]
  readonly draft: ImportDraft
  readonly understanding: SheetUnderstanding
  readonly onUpdate: (draft: ImportDraft) => void
  readonly form: Form
  readonly instrument: InstrumentDefinition
}

/** Numbers outside the scale are decided about a column at a time; they come last, so that they hide nothing else. */
function rankOf({ kind }: ImportProblem): number {
  return kind === 'outside-scale' ? 1 : 0
}

/** More than these are shown on demand, so that what comes after can be reached. */
const shownAtFirst = 20

/**
 * Every cell that is no answer to its question: where it is, what stands there, and what it counts as. Numbers outside the scale
 * come once it is said what they mean in their column.
 */
export function ProblemTable({ problems, draft, understanding, onUpdate, form, instrument }: ProblemTableProps) {
  const place = useRef<HTMLDivElement>(null)
  const [all, setAll] = useState(false)
  const [showing, startShowing] = useTransition()
  const optionsFor = useMemo(() => answerOptions(form, instrument), [form, instrument])
  const { cells, answerTo, othersLike, decide, decideAlike } = useDecisions(problems, draft, understanding, onUpdate)
  // The button that shows all is gone then; one goes on with the first that was hidden.
  useEffect(() => {
    if (all) place.current?.querySelectorAll('select')[shownAtFirst]?.focus()
  }, [all])
  const inOrder = useMemo(() => [...cells].sort((one, other) => rankOf(one) - rankOf(other)), [cells])
  const columns: readonly Column<ImportProblem>[] = [
    { key: 'cell', header: problemTexts.cell, kind: 'row-header', cell: ({ cell }) => cell },
    {
      key: 'value',
      header: problemTexts.value,
      cell: ({ value, kind }) => (
        <span className={classes.value}>
          {value}
          <span className={classes.quiet}>{problemTexts.kind(kind)}</span>
        </span>
      ),
    },
    { key: 'question', header: problemTexts.question, cell: ({ item }) => itemName(item, form) },
    {
      key: 'becomes',
      header: problemTexts.becomes,
      cell: (problem) => {
        const options = problem.item === null ? undefined : optionsFor.get(problem.item)
        if (!options) return problemTexts.dateBecomes
        const { cell, value } = problem
        const answer = answerTo(problem)
        const others = draft.resolutions[cell] === undefined ? 0 : othersLike(problem)
        return (
          <ProblemDecision
            cell={cell}
            value={value}
            options={options}
            answer={answer}
            others={others}
            onDecide={decide}
            onDecideAlike={decideAlike}
          />
        )
      },
    },
  ]
  if (cells.length === 0) return null
  const title = problemTexts.title(cells.length)
  const shown = all ? inOrder : inOrder.slice(0, shownAtFirst)
  return (
    <div ref={place}>
      <Section level={3} title={title} description={problemTexts.description}>
        <DataTable caption={title} captionHidden columns={columns} rows={shown} rowKey={({ cell }) => cell} />
        {shown.length < cells.length && (
          <div>
            <Button variant="default" loading={showing} onClick={() => startShowing(() => setAll(true))}>
              {problemTexts.showAll(cells.length)}
            </Button>
          </div>
        )}
      </Section>
    </div>
  )
}
