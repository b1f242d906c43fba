import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { CodebookQuestion } from '../../../shared/delivery/codebook'
import type { DividedForm } from '../../../shared/delivery/delivery-form'
import type { Explanation, QuestionExplanation } from '../../../shared/delivery/explanations'
import { explanationSentence } from '../../../shared/delivery/explanations'
import type { BreakdownKind } from '../../../shared/delivery/package/package-content'
import { groupBy } from '../../../shared/model/group-by'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import { LabelledControl } from '../../ui/labelled-control'
import { answerRows } from './answer-rows'
import { AnswerTable } from './answer-table'
import classes from './delivery.module.css'
import { Part } from './part'

interface FormAnswersProps {
  readonly title: string
  readonly form: DividedForm
  readonly questions: readonly CodebookQuestion[]
  readonly explanations: readonly Explanation[]
}

const breakdowns = ['total', 'insats', 'kon'] as const

/** The answers to each question as they stand in the file, by one breakdown at a time: a table for each scale, and why it is as it is. */
export function FormAnswers({ title, form, questions, explanations }: FormAnswersProps) {
  const given = breakdowns.filter((kind) => form.answers.some(({ breakdown }) => breakdown === kind))
  const [chosen, setChosen] = useState<BreakdownKind>('total')
  const breakdown = given.includes(chosen) ? chosen : 'total'
  const why = explanations.filter(isOfAnswers).filter((explanation) => explanation.breakdown === breakdown)
  const choice = given.length > 1 && (
    <LabelledControl label={deliveryPreviewTexts.questionsOf}>
      <SegmentedControl<BreakdownKind>
        size="md"
        aria-label={deliveryPreviewTexts.questionsOf}
        data={given.map((kind) => ({ value: kind, label: deliveryPreviewTexts.breakdowns[kind] }))}
        value={breakdown}
        onChange={setChosen}
      />
    </LabelledControl>
  )
  return (
    <Part title={deliveryPreviewTexts.questionsTitle} action={choice}>
      {why.length > 0 && (
        <div className={classes.why}>
          <h5 className={classes.partTitle}>{deliveryPreviewTexts.questionsWhyTitle}</h5>
          <ul className={classes.sentences}>
            {why.map(explanationSentence).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {[...groupBy(questions, ({ scale }) => scale.key).values()].map((own) => (
        <AnswerTable
          key={own[0]?.scale.key}
          form={title}
          breakdown={breakdown}
          questions={own}
          rows={answerRows(form, own, breakdown)}
        />
      ))}
    </Part>
  )
}

/** What is said of single questions, rather than of the form's groups. */
export function isOfAnswers(explanation: Explanation): explanation is QuestionExplanation {
  return explanation.kind === 'coarser' || explanation.kind === 'classes' || explanation.kind === 'withheld'
}
