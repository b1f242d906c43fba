import { TextInput } from '@mantine/core'
import type { GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'
import { formatCount } from '../../../shared/text/format'
import { mergeTexts as texts } from '../../../shared/text/merge'
import { type Column, DataTable } from '../../ui/data-table'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import classes from './merge.module.css'
import { MergedQuestions } from './merged-questions'
import { formTitles, groupName } from './merged-rows'

interface MergedTableProps {
  readonly merged: PackageContent
  readonly name: string
  readonly onName: (name: string) => void
}

/** What the merged table holds, and what it is to be called. */
export function MergedTable({ merged, name, onName }: MergedTableProps) {
  const { cover, groups } = merged
  const titles = formTitles(merged)
  const columns: readonly Column<GroupRow>[] = [
    {
      key: 'form',
      header: texts.form,
      kind: 'row-header',
      cell: (row) => (row.breakdown === 'total' ? titles.get(row.form) : groupName(row)),
    },
    { key: 'forbund', header: texts.forbundCount, kind: 'number', cell: ({ forbund }) => formatCount(forbund || null) },
    { key: 'responses', header: texts.responses, kind: 'number', cell: ({ respondents }) => formatCount(respondents) },
  ]
  const shown = groups.filter(({ breakdown, status }) => breakdown === 'total' || status !== 'A')
  return (
    <Section title={texts.tableTitle} description={texts.tableDescription(cover.sources.length, cover.year)}>
      {cover.demo && <Message kind="information">{texts.demo}</Message>}
      <TextInput
        className={classes.name}
        label={texts.name}
        description={texts.nameDescription}
        value={name}
        maxLength={100}
        autoComplete="off"
        error={name.trim() === '' ? texts.nameMissing : undefined}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <div className={classes.groups}>
        <DataTable
          caption={texts.formsCaption}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={({ form, breakdown, group }) => [form, breakdown, group].join(' ')}
          isPart={({ breakdown }) => breakdown === 'kon'}
          below={(row) => remarkOn(row, groups)}
        />
      </div>
      <MergedQuestions merged={merged} titles={titles} />
    </Section>
  )
}

/** Why a form is not there, or is not divided. */
function remarkOn({ form, breakdown, status }: GroupRow, groups: readonly GroupRow[]): string | null {
  if (breakdown !== 'total') return null
  if (status === 'A') return texts.formNotGiven
  return groups.some((row) => row.form === form && row.breakdown === 'kon' && row.status === 'A') ? texts.konNotGiven : null
}
