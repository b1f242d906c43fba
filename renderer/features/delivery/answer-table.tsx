import type { ReactNode } from 'react'
import type { CodebookQuestion } from '../../../shared/delivery/codebook'
import type { ClassCount, ShownAnswers } from '../../../shared/delivery/delivery-answers'
import type { BreakdownKind } from '../../../shared/delivery/package/package-content'
import type { Scale } from '../../../shared/instrument/definition'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import { formatCount } from '../../../shared/text/format'
import { resultsTexts } from '../../../shared/text/results'
import { figureTexts } from '../../../shared/text/statistics'
import { CodeHeader } from '../../ui/code-header'
import { type Column, DataTable } from '../../ui/data-table'
import type { AnswerLine } from './answer-rows'
import classes from './delivery.module.css'

interface AnswerTableProps {
  readonly form: string
  readonly breakdown: BreakdownKind
  /** On the same scale. */
  readonly questions: readonly CodebookQuestion[]
  readonly rows: readonly AnswerLine[]
}

/** How many chose each box, or one of several where they are given together, and how many gave no readable answer. */
export function AnswerTable({ form, breakdown, questions, rows }: AnswerTableProps) {
  const scale = questions[0]?.scale
  if (!scale) return null
  const someNotOnForm = rows.some(({ answers }) => answers && answers.notOnForm > 0)
  const columnCount = 1 + scale.codes.length + (someNotOnForm ? 4 : 3)
  const columns: readonly Column<AnswerLine>[] = [
    {
      key: 'question',
      header: breakdown === 'total' ? deliveryPreviewTexts.question : deliveryPreviewTexts.questionAndGroup,
      kind: 'row-header',
      cell: ({ label, answers, isGroup }) => <span className={answers || isGroup ? undefined : classes.heading}>{label}</span>,
      // The heading of its groups has the whole line.
      span: ({ answers, isGroup }) => (answers || isGroup ? 1 : columnCount),
    },
    ...scale.codes.map((code) => codeColumn(code, scale)),
    numberColumn('n', figureTexts.n, ({ n }) => n),
    numberColumn('blank', figureTexts.blank, ({ blank }) => blank),
    numberColumn('unreadable', resultsTexts.unreadableShort, ({ unreadable }) => unreadable),
    ...(someNotOnForm ? [numberColumn('not-on-form', figureTexts.notOnForm, ({ notOnForm }) => notOnForm)] : []),
  ]
  return (
    <DataTable
      caption={deliveryPreviewTexts.countsCaption(form, breakdown, scale.title)}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      isPart={({ isGroup }) => isGroup}
      below={({ remark }) => remark}
      wide
      counts
    />
  )
}

function codeColumn({ code, label }: Scale['codes'][number], scale: Scale): Column<AnswerLine> {
  const countOf = ({ answers }: AnswerLine) => answers?.counts.find(({ from, to }) => from <= code && code <= to)
  return {
    key: String(code),
    header: <CodeHeader code={code} label={label} />,
    kind: 'number',
    cell: (line) => <CodeCount count={countOf(line)} />,
    span: (line) => {
      const { from, to } = countOf(line) ?? { from: code, to: code }
      return scale.codes.filter((one) => from <= one.code && one.code <= to).length
    },
  }
}

function CodeCount({ count }: { readonly count: ClassCount | undefined }) {
  if (!count) return null
  const { from, to } = count
  return (
    <>
      {from < to && <span className={classes.classOf}>{deliveryPreviewTexts.classOf(from, to)} </span>}
      <Count count={count.count} />
    </>
  )
}

function numberColumn(key: string, header: ReactNode, countOf: (answers: ShownAnswers) => number): Column<AnswerLine> {
  return { key, header, kind: 'number', cell: ({ answers }) => answers && <Count count={countOf(answers)} /> }
}

function Count({ count }: { readonly count: number }) {
  return <span className={count === 0 ? classes.quiet : undefined}>{formatCount(count)}</span>
}
