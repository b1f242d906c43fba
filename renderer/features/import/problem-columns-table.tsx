import { Button, NativeSelect } from '@mantine/core'
import type { ImportPreview } from '../../../shared/contract/import-calls'
import { columnLetters } from '../../../shared/importing/address'
import type { SheetUnderstanding } from '../../../shared/importing/plan'
import type { Form } from '../../../shared/instrument/definition'
import type { MissingStatus } from '../../../shared/model/answer'
import { missingTexts } from '../../../shared/text/entry'
import { outsideScaleTexts } from '../../../shared/text/import'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { itemName } from './answer-option'
import { type ImportDraft, planOf, withOutsideScale } from './draft'
import { type ProblemColumn, problemColumns } from './problem-columns'
import classes from './problem-table.module.css'

const meanings = ['blank', 'illegible'] as const

interface ProblemColumnsTableProps {
  readonly preview: ImportPreview
  readonly draft: ImportDraft
  readonly understanding: SheetUnderstanding
  readonly onUpdate: (draft: ImportDraft) => void
  readonly form: Form
}

/** The columns with numbers outside their scale (9, 99, -1): one question for each of what they mean, for all its cells. */
export function ProblemColumnsTable({ preview, draft, understanding, onUpdate, form }: ProblemColumnsTableProps) {
  const plan = planOf(draft, understanding)
  const rows = plan ? problemColumns(preview.problems, plan.valueAnswers) : []
  if (!plan || rows.length === 0) return null
  const decide = (columns: readonly ProblemColumn[], means: MissingStatus) =>
    onUpdate(
      withOutsideScale(
        draft,
        columns.map(({ column }) => column),
        means,
      ),
    )
  const columns: readonly Column<ProblemColumn>[] = [
    { key: 'column', header: outsideScaleTexts.column, kind: 'row-header', cell: ({ column }) => columnLetters(column) },
    { key: 'question', header: outsideScaleTexts.question, cell: ({ item }) => itemName(item, form) },
    {
      key: 'values',
      header: outsideScaleTexts.values,
      cell: ({ values, cells }) => <span className={classes.found}>{outsideScaleTexts.found(values, cells)}</span>,
    },
    {
      key: 'means',
      header: outsideScaleTexts.means,
      cell: (row) => {
        const means = plan.outsideScale[row.column]
        const others = rows.filter(({ column }) => plan.outsideScale[column] !== means)
        return (
          <Meaning
            row={row}
            means={means}
            others={means === undefined ? 0 : others.length}
            onDecide={(chosen) => decide([row], chosen)}
            onDecideOthers={(chosen) => decide(others, chosen)}
          />
        )
      },
    },
  ]
  return (
    <Section level={3} title={outsideScaleTexts.title} description={outsideScaleTexts.description}>
      <DataTable caption={outsideScaleTexts.title} captionHidden columns={columns} rows={rows} rowKey={({ column }) => column} />
    </Section>
  )
}

interface MeaningProps {
  readonly row: ProblemColumn
  readonly means: MissingStatus | undefined
  /** How many other columns mean something else. */
  readonly others: number
  readonly onDecide: (means: MissingStatus) => void
  readonly onDecideOthers: (means: MissingStatus) => void
}

function Meaning({ row: { column, values }, means, others, onDecide, onDecideOthers }: MeaningProps) {
  const unsaid = { value: '', label: outsideScaleTexts.choose }
  const options = meanings.map((status) => ({ value: status, label: missingTexts[status] }))
  return (
    <div className={classes.becomes}>
      <NativeSelect
        aria-label={outsideScaleTexts.meansLabel(columnLetters(column), values)}
        data={means === undefined ? [unsaid, ...options] : options}
        value={means ?? ''}
        onChange={(event) => {
          const chosen = meanings.find((status) => status === event.currentTarget.value)
          if (chosen) onDecide(chosen)
        }}
      />
      {means !== undefined && others > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={(event) => {
            // The button goes when it has been pressed; what it was about keeps the focus.
            event.currentTarget.parentElement?.querySelector('select')?.focus()
            onDecideOthers(means)
          }}
        >
          {outsideScaleTexts.likewise(others)}
        </Button>
      )}
    </div>
  )
}
