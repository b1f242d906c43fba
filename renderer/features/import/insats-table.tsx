import { NativeSelect } from '@mantine/core'
import type { ImportPreview } from '../../../shared/contract/import-calls'
import type { InsatsChoice, SheetUnderstanding } from '../../../shared/importing/plan'
import type { InsatsId } from '../../../shared/model/id'
import { findInsatsNamed, type Insats } from '../../../shared/model/insats'
import { insatsTexts } from '../../../shared/text/import'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'
import { Count } from './count'
import { type ImportDraft, insatserOf, withInsats } from './draft'
import classes from './import-page.module.css'

interface InsatsTableProps {
  readonly preview: ImportPreview
  readonly draft: ImportDraft
  readonly understanding: SheetUnderstanding
  readonly onUpdate: (draft: ImportDraft) => void
}

interface InsatsRow {
  readonly name: string | null
  readonly rows: number
}

/** The names in the insats column, each with the insats that it becomes. */
export function InsatsTable({ preview: { summary }, draft, understanding, onUpdate }: InsatsTableProps) {
  const { insatser } = useWorkspace()
  const chosen = insatserOf(draft, understanding)
  const named = summary.insatser.filter(({ insats }) => insats !== null)
  if (named.length === 0) return null
  const unnamed = summary.insatser.filter(({ insats }) => insats === null)
  const rows: readonly InsatsRow[] = [...named, ...unnamed].map(({ insats, rows: count }) => ({ name: insats, rows: count }))
  const columns: readonly Column<InsatsRow>[] = [
    { key: 'name', header: insatsTexts.name, kind: 'row-header', cell: ({ name }) => name ?? insatsTexts.withoutName },
    { key: 'rows', header: insatsTexts.rows, kind: 'number', cell: ({ rows: count }) => <Count of={count} /> },
    {
      key: 'becomes',
      header: insatsTexts.becomes,
      cell: ({ name }) =>
        name === null ? (
          insatsTexts.none
        ) : (
          <NativeSelect
            className={classes.insatsSelect}
            aria-label={insatsTexts.becomesLabel(name)}
            data={optionsFor(name, insatser)}
            value={optionOf(chosen[name] ?? proposalFor(name, insatser))}
            onChange={(event) => onUpdate(withInsats(draft, name, choiceOf(event.currentTarget.value)))}
          />
        ),
    },
  ]
  return (
    <Section level={3} title={insatsTexts.title} description={insatsTexts.description}>
      <DataTable caption={insatsTexts.title} captionHidden columns={columns} rows={rows} rowKey={({ name }) => name ?? ''} />
    </Section>
  )
}

function proposalFor(name: string, insatser: readonly Insats[]): InsatsChoice {
  const existing = findInsatsNamed(insatser, name)
  return existing ? { kind: 'existing', insatsId: existing.id } : { kind: 'new' }
}

function optionsFor(name: string, insatser: readonly Insats[]) {
  const created = { value: optionOf({ kind: 'new' }), label: insatsTexts.new(name) }
  const none = { value: optionOf({ kind: 'none' }), label: insatsTexts.none }
  const existing = insatser.map((insats) => ({ value: optionOf({ kind: 'existing', insatsId: insats.id }), label: insats.name }))
  const others = { group: insatsTexts.others, items: findInsatsNamed(insatser, name) ? [none] : [created, none] }
  return existing.length > 0 ? [{ group: insatsTexts.existing, items: existing }, others] : [created, none]
}

function optionOf(choice: InsatsChoice): string {
  return choice.kind === 'existing' ? String(choice.insatsId) : choice.kind
}

function choiceOf(option: string): InsatsChoice {
  return option === 'new' || option === 'none' ? { kind: option } : { kind: 'existing', insatsId: Number(option) as InsatsId }
}
