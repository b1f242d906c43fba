import { Button, NativeSelect } from '@mantine/core'
import { memo } from 'react'
import type { Answer } from '../../../shared/model/answer'
import { problemTexts } from '../../../shared/text/import'
import { type AnswerOptions, answerOf } from './answer-option'
import classes from './problem-table.module.css'

interface ProblemDecisionProps {
  readonly cell: string
  readonly value: string
  readonly options: AnswerOptions
  readonly answer: Answer
  /** How many more cells there are with the same content that count as something else; 0 where that is not offered. */
  readonly others: number
  readonly onDecide: (cell: string, answer: Answer) => void
  /** Decides all cells with the same content. */
  readonly onDecideAlike: (cell: string, answer: Answer) => void
}

/** What a cell counts as. Remembered: there can be hundreds, of which a choice concerns one. */
export const ProblemDecision = memo(function ProblemDecision(props: ProblemDecisionProps) {
  const { cell, value, options, answer, others, onDecide, onDecideAlike } = props
  return (
    <div className={classes.becomes}>
      <NativeSelect
        aria-label={problemTexts.becomesLabel(cell)}
        data={options}
        value={String(answer)}
        onChange={(event) => onDecide(cell, answerOf(event.currentTarget.value))}
      />
      {others > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={problemTexts.likewiseLabel(others, value)}
          onClick={(event) => {
            // The button goes when it has been pressed; what it was about keeps the focus.
            event.currentTarget.parentElement?.querySelector('select')?.focus()
            onDecideAlike(cell, answer)
          }}
        >
          {problemTexts.likewise(others)}
        </Button>
      )}
    </div>
  )
})
