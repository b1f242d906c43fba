import { Accordion, Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { columnLetters } from '../../../shared/importing/address'
import { isOwnHeader } from '../../../shared/importing/failed-rows'
import type { ColumnRole, ColumnUnderstanding, ImportObstacle, SheetUnderstanding } from '../../../shared/importing/plan'
import type { Form } from '../../../shared/instrument/definition'
import { columnsFound, columnTexts } from '../../../shared/text/import'
import { Section } from '../../ui/section'
import { ColumnTable } from './column-table'
import { type ImportDraft, undecidedColumns, withoutRole, withRoles } from './draft'
import classes from './import-page.module.css'
import { isSuggested } from './role-option'
import type { OpenImport } from './use-import'

interface ColumnsStepProps {
  readonly open: OpenImport
  readonly understanding: SheetUnderstanding
  readonly form: Form
}

/** What each column was understood to be: first those that the user should look at, then the rest, folded away. */
export function ColumnsStep({ open: { draft, update, preview }, understanding, form }: ColumnsStepProps) {
  const columns = understanding.columns.filter(isUsed)
  const uncertain = columns.filter(({ certainty }) => certainty === 'uncertain')
  const certain = columns.filter(({ certainty }) => certainty === 'certain')
  const table = {
    form,
    decided: draft.roles,
    onDecide: (column: number, role: ColumnRole | null) =>
      update(role ? withRoles(draft, understanding, { [column]: role }) : withoutRole(draft, column)),
  }
  return (
    <Section title={columnTexts.title} description={summaryOf(columns, draft, form)}>
      {uncertain.length > 0 && (
        <Section
          level={3}
          title={columnTexts.uncertainTitle(uncertain.length)}
          description={columnTexts.uncertainExplained}
          action={<ForMany draft={draft} understanding={understanding} update={update} />}
        >
          <ColumnTable {...table} caption={columnTexts.uncertainTitle(uncertain.length)} columns={uncertain} />
        </Section>
      )}
      {certain.length > 0 && (
        <Folded title={columnTexts.certainTitle(certain.length)} unfold={preview?.obstacles.some(isAboutColumns) ?? false}>
          <ColumnTable {...table} caption={columnTexts.certainTitle(certain.length)} columns={certain} />
        </Folded>
      )}
    </Section>
  )
}

type ForManyProps = Pick<OpenImport, 'draft' | 'update'> & Pick<ColumnsStepProps, 'understanding'>

/** Decides many columns at once: those with a suggestion, and those that nothing could be suggested for. */
function ForMany({ draft, understanding, update }: ForManyProps) {
  const undecided = undecidedColumns(draft, understanding)
  const decide = (columns: readonly ColumnUnderstanding[]) =>
    update(withRoles(draft, understanding, Object.fromEntries(columns.map(({ column, role }) => [column, role]))))
  return (
    <div className={classes.buttons}>
      <ForSome text={columnTexts.agreeAll} columns={undecided.filter(isSuggested)} onDecide={decide} />
      <ForSome text={columnTexts.ignoreRest} columns={undecided.filter((column) => !isSuggested(column))} onDecide={decide} />
    </div>
  )
}

interface ForSomeProps {
  readonly text: string
  readonly columns: readonly ColumnUnderstanding[]
  readonly onDecide: (columns: readonly ColumnUnderstanding[]) => void
}

function ForSome({ text, columns, onDecide }: ForSomeProps) {
  // Once there have been several it stays, so that it keeps the focus when it has been pressed.
  const [needed, setNeeded] = useState(columns.length > 1)
  if (columns.length > 1 && !needed) setNeeded(true)
  if (!needed) return null
  const done = columns.length === 0
  return (
    <Button
      variant="default"
      {...(done ? { 'data-disabled': true, 'aria-disabled': true } : {})}
      onClick={() => onDecide(columns)}
    >
      {text}
    </Button>
  )
}

interface FoldedProps {
  readonly title: string
  /** Opens by itself when something in there must be changed; it is never closed but by the user. */
  readonly unfold: boolean
  readonly children: ReactNode
}

function Folded({ title, unfold, children }: FoldedProps) {
  const [opened, setOpened] = useState<string | null>(null)
  useEffect(() => {
    if (unfold) setOpened('columns')
  }, [unfold])
  return (
    <Accordion value={opened} onChange={setOpened} order={3} keepMounted={false} variant="contained" radius="md">
      <Accordion.Item value="columns" className={classes.folded}>
        <Accordion.Control>{title}</Accordion.Control>
        <Accordion.Panel>{children}</Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}

// Sheets are often wider than what is in them.
function isUsed({ header, samples, role }: ColumnUnderstanding): boolean {
  return header !== '' || samples.length > 0 || role.kind !== 'ignored'
}

function isAboutColumns({ kind }: ImportObstacle): boolean {
  return kind === 'no-question-column' || kind === 'same-role-twice'
}

function summaryOf(columns: readonly ColumnUnderstanding[], draft: ImportDraft, form: Form): string {
  const open = new Set(undecidedColumns(draft, { columns }).map(({ column }) => column))
  const roles = columns.map(({ column, role }) => draft.roles[column] ?? role)
  const unused = columns.filter(({ column, header, samples }, at) => {
    return roles[at]?.kind === 'ignored' && samples.length > 0 && !open.has(column) && !isOwnHeader(header)
  })
  const questions = new Set(roles.flatMap((role) => (role.kind === 'question' ? [role.question] : [])))
  return columnsFound(
    questions.size,
    form.questions.length,
    roles.map(({ kind }) => kind),
    unused.map(({ column, header }) => header || columnTexts.withoutHeader(columnLetters(column))),
  )
}
