import { Checkbox, NativeSelect } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { columnLetters } from '../../../shared/importing/address'
import { normalise } from '../../../shared/importing/normalise'
import type { ColumnRole, ColumnUnderstanding } from '../../../shared/importing/plan'
import type { Form } from '../../../shared/instrument/definition'
import { columnTexts } from '../../../shared/text/import'
import { type Column, DataTable } from '../../ui/data-table'
import classes from './column-table.module.css'
import { isSuggested, optionOf, roleOf, roleOptions } from './role-option'

interface ColumnTableProps {
  readonly caption: string
  readonly columns: readonly ColumnUnderstanding[]
  readonly form: Form
  readonly decided: Readonly<Record<number, ColumnRole>>
  /** Null takes back what was decided. */
  readonly onDecide: (column: number, role: ColumnRole | null) => void
}

/** The columns of the file: header, a few values, and what each of them is. */
export function ColumnTable({ caption, columns, form, decided, onDecide }: ColumnTableProps) {
  const options = useMemo(() => roleOptions(form), [form])
  const parts: readonly Column<ColumnUnderstanding>[] = [
    { key: 'column', header: columnTexts.column, cell: ({ column }) => columnLetters(column) },
    {
      key: 'header',
      header: columnTexts.header,
      kind: 'row-header',
      cell: (column) => (
        <>
          {column.header || columnTexts.noHeader}
          <span className={classes.samples}>{samplesOf(column, decided[column.column] ?? column.role)}</span>
        </>
      ),
    },
    {
      key: 'role',
      header: columnTexts.role,
      cell: (column) => (
        <div className={classes.role}>
          <RoleSelect understood={column} decided={decided[column.column] ?? null} options={options} onDecide={onDecide} />
          <Wording role={roleShown(column, decided[column.column] ?? null)} header={column.header} form={form} />
          <Certainty understood={column} decided={decided[column.column] ?? null} onDecide={onDecide} />
        </div>
      ),
    },
  ]
  return <DataTable caption={caption} captionHidden columns={parts} rows={columns} rowKey={({ column }) => column} />
}

interface DecisionProps extends Pick<ColumnTableProps, 'onDecide'> {
  readonly understood: ColumnUnderstanding
  readonly decided: ColumnRole | null
}

/** The whole wording of the question, which the box cuts off, unless the header says it already. */
function Wording({ role, header, form }: { readonly role: ColumnRole | null; readonly header: string; readonly form: Form }) {
  if (role?.kind !== 'question') return null
  const text = form.questions.find(({ key }) => key === role.question)?.text ?? ''
  return normalise(header).includes(normalise(text)) ? null : <span className={classes.wording}>{text}</span>
}

interface RoleSelectProps extends DecisionProps {
  readonly options: ReturnType<typeof roleOptions>
}

/** What the column is. Where nothing could be suggested it stands open until the user has chosen. */
function RoleSelect({ understood, decided, options, onDecide }: RoleSelectProps) {
  const { column, header } = understood
  const shown = roleShown(understood, decided)
  return (
    <NativeSelect
      aria-label={columnTexts.roleLabel(columnLetters(column), header)}
      data={shown ? options : [{ value: '', label: columnTexts.choose }, ...options]}
      value={shown ? optionOf(shown) : ''}
      onChange={(event) => onDecide(column, roleOf(event.currentTarget.value))}
    />
  )
}

/** Whether a column needs to be looked at, with a word and a sign, and the box that says that it has been. */
function Certainty({ understood, decided, onDecide }: DecisionProps) {
  const { column, role, certainty } = understood
  const changed = decided !== null && optionOf(decided) !== optionOf(role)
  if (changed) return <Status sign="check">{columnTexts.changed}</Status>
  if (certainty === 'certain') return null
  if (isOpen(understood)) {
    return <Status sign={decided ? 'check' : 'warning'}>{decided ? columnTexts.checked : columnTexts.undecided}</Status>
  }
  return (
    <div className={classes.certainty}>
      <Status sign={decided ? 'check' : 'warning'}>{decided ? columnTexts.checked : columnTexts.uncertain}</Status>
      <Checkbox
        label={columnTexts.agree}
        aria-label={columnTexts.agreeLabel(columnLetters(column))}
        checked={decided !== null}
        onChange={(event) => onDecide(column, event.currentTarget.checked ? role : null)}
      />
    </div>
  )
}

/** Null where nothing could be suggested and the user has not chosen. */
function roleShown(understood: ColumnUnderstanding, decided: ColumnRole | null): ColumnRole | null {
  return decided ?? (isOpen(understood) ? null : understood.role)
}

function isOpen(understood: ColumnUnderstanding): boolean {
  return understood.certainty === 'uncertain' && !isSuggested(understood)
}

function Status({ sign, children }: { readonly sign: 'check' | 'warning'; readonly children: string }) {
  const Sign = sign === 'check' ? IconCheck : IconAlertTriangle
  return (
    <span className={classes.status} data-sign={sign}>
      <Sign size={20} stroke={1.75} aria-hidden />
      {children}
    </span>
  )
}

function samplesOf({ samples }: ColumnUnderstanding, role: ColumnRole): string {
  if (role.kind === 'personal') return columnTexts.samplesHidden
  return samples.length > 0 ? samples.join(' · ') : columnTexts.samplesNone
}
