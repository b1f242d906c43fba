import type { ReactNode } from 'react'
import type { CodebookQuestion } from '../../../shared/delivery/codebook'
import type { DeliveryAnswers } from '../../../shared/delivery/delivery-answers'
import type { Scale } from '../../../shared/instrument/definition'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import { formatCount } from '../../../shared/text/format'
import { resultsTexts } from '../../../shared/text/results'
import { figureTexts } from '../../../shared/text/statistics'
import { type Column, DataTable } from '../../ui/data-table'
import classes from './delivery.module.css'

/** A question and how one group answered it. */
export interface QuestionRow {
  readonly question: CodebookQuestion
  readonly answers: DeliveryAnswers
}

type Shown = Extract<DeliveryAnswers, { status: 'shown' }>

interface CountTableProps {
  readonly form: string
  readonly group: string
  /** Questions on the same scale. */
  readonly rows: readonly QuestionRow[]
}

/** How many of a group chose each box, and how many gave no readable answer. */
export function CountTable({ form, group, rows }: CountTableProps) {
  const scale = rows[0]?.question.scale
  if (!scale) return null
  const columns: readonly Column<QuestionRow>[] = [
    {
      key: 'question',
      header: deliveryPreviewTexts.question,
      kind: 'row-header',
      cell: ({ question }) => (
        <span className={classes.question}>{deliveryPreviewTexts.numbered(question.number, question.text)}</span>
      ),
    },
    ...scale.codes.map(({ code, label }, index) =>
      numberColumn(String(code), <BoxHeader code={code} label={label} />, ({ counts }) => counts[index] ?? 0),
    ),
    numberColumn('n', figureTexts.n, ({ n }) => n),
    numberColumn('blank', figureTexts.blank, ({ blank }) => blank),
    numberColumn('unreadable', resultsTexts.unreadableShort, ({ unreadable }) => unreadable),
    ...(rows.some(({ answers }) => answers.status === 'shown' && answers.notOnForm > 0)
      ? [numberColumn('not-on-form', figureTexts.notOnForm, ({ notOnForm }) => notOnForm)]
      : []),
  ]
  return (
    <div className={classes.counts}>
      <DataTable
        caption={deliveryPreviewTexts.countsCaption(form, group, scale.title)}
        columns={columns}
        rows={rows}
        rowKey={({ question }) => question.question}
        wide
      />
    </div>
  )
}

function BoxHeader({ code, label }: Scale['codes'][number]) {
  return (
    <>
      <span className={classes.code}>{code}</span> {label}
    </>
  )
}

function numberColumn(key: string, header: ReactNode, countOf: (answers: Shown) => number): Column<QuestionRow> {
  return {
    key,
    header,
    kind: 'number',
    cell: ({ answers }) => {
      if (answers.status === 'withheld') return deliveryPreviewTexts.withheld
      const count = countOf(answers)
      return <span className={count === 0 ? classes.quiet : undefined}>{formatCount(count)}</span>
    },
  }
}
