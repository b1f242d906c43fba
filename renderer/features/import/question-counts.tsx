import type { QuestionSummary } from '../../../shared/importing/preview'
import type { Form, InstrumentDefinition, Question, Scale } from '../../../shared/instrument/definition'
import { findScale } from '../../../shared/instrument/lookup'
import type { MissingStatus } from '../../../shared/model/answer'
import { groupBy } from '../../../shared/model/group-by'
import { missingTexts } from '../../../shared/text/entry'
import { columnTexts, previewTexts } from '../../../shared/text/import'
import { CodeHeader } from '../../ui/code-header'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { Count } from './count'
import classes from './import-page.module.css'

interface QuestionCountsProps {
  readonly questions: readonly QuestionSummary[]
  readonly form: Form
  readonly instrument: InstrumentDefinition
}

interface Counted extends QuestionSummary {
  readonly asked: Question
}

/** How many chose each box, question by question: a table for each scale, with all its boxes whether chosen or not. */
export function QuestionCounts({ questions, form, instrument }: QuestionCountsProps) {
  const counted = form.questions.flatMap((asked): readonly Counted[] => {
    const summary = questions.find(({ question }) => question === asked.key)
    return summary && summary.missing['not-on-form'] === 0 ? [{ ...summary, asked }] : []
  })
  const byScale = [...groupBy(counted, ({ asked }) => asked.scale)]
  return (
    <Section level={3} title={previewTexts.questionsTitle}>
      <div className={classes.tables}>
        {byScale.map(([scale, rows]) => (
          <ScaleTable key={scale} scale={findScale(instrument, scale)} rows={rows} />
        ))}
      </div>
    </Section>
  )
}

function ScaleTable({ scale, rows }: { readonly scale: Scale; readonly rows: readonly Counted[] }) {
  const columns: readonly Column<Counted>[] = [
    {
      key: 'question',
      header: previewTexts.question,
      kind: 'row-header',
      cell: ({ asked }) => columnTexts.question(asked.number, asked.text),
    },
    ...scale.codes.map(
      ({ code, label }): Column<Counted> => ({
        key: String(code),
        header: <CodeHeader code={code} label={label} />,
        kind: 'number',
        cell: ({ codes }) => <Count of={codes.find((chosen) => chosen.code === code)?.count ?? 0} />,
      }),
    ),
    ...missingIn(rows).map(
      (status): Column<Counted> => ({
        key: status,
        header: missingTexts[status],
        kind: 'number',
        cell: ({ missing }) => <Count of={missing[status]} />,
      }),
    ),
  ]
  return (
    <DataTable
      caption={previewTexts.questionsCaption(scale.title)}
      columns={columns}
      rows={rows}
      rowKey={({ question }) => question}
      counts
    />
  )
}

/** Not answered is always told; the others only where there are any. */
function missingIn(rows: readonly Counted[]): readonly MissingStatus[] {
  const others = (['double-marked', 'illegible'] as const).filter((status) => rows.some(({ missing }) => missing[status] > 0))
  return ['blank', ...others]
}
