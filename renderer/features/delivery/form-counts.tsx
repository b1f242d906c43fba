import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { CodebookQuestion } from '../../../shared/delivery/codebook'
import type { DeliveryGroup } from '../../../shared/delivery/delivery-form'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import { groupBy } from '../../ui/group-by'
import { CountTable, type QuestionRow } from './count-table'
import classes from './delivery.module.css'
import { Part } from './part'

interface FormCountsProps {
  readonly title: string
  readonly groups: readonly DeliveryGroup[]
  readonly questions: readonly CodebookQuestion[]
}

/** The counts of each question as they stand in the file, for one group at a time: a table for each scale. */
export function FormCounts({ title, groups, questions }: FormCountsProps) {
  const [chosen, setChosen] = useState(0)
  const group = groups[chosen]
  if (!group) return null
  const rows = questions.flatMap((question): readonly QuestionRow[] => {
    const answers = group.answers.find((own) => own.question === question.question)
    return answers ? [{ question, answers }] : []
  })
  const choice = (
    <NativeSelect
      className={classes.groupSelect}
      label={deliveryPreviewTexts.countsOf}
      data={groups.map(({ breakdown, label }, index) => ({
        value: String(index),
        label:
          breakdown === 'total' ? label : deliveryPreviewTexts.groupOption(deliveryPreviewTexts.breakdowns[breakdown], label),
      }))}
      value={String(chosen)}
      onChange={(event) => setChosen(Number(event.currentTarget.value))}
    />
  )
  return (
    <Part title={deliveryPreviewTexts.countsTitle} action={choice}>
      {[...groupBy(rows, ({ question }) => question.scale.key).values()].map((own) => (
        <CountTable key={own[0]?.question.scale.key} form={title} group={group.label} rows={own} />
      ))}
      {rows.some(({ answers }) => answers.status === 'withheld') && <p>{deliveryPreviewTexts.withheldExplained}</p>}
    </Part>
  )
}
