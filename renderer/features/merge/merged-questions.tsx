import { Select } from '@mantine/core'
import { useState } from 'react'
import type { PackageContent } from '../../../shared/delivery/package/package-content'
import { groupBy } from '../../../shared/model/group-by'
import { formatCount } from '../../../shared/text/format'
import { mergeTexts as texts } from '../../../shared/text/merge'
import { CodeHeader } from '../../ui/code-header'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import classes from './merge.module.css'
import { type MergedQuestionRow, questionRows } from './merged-rows'

interface MergedQuestionsProps {
  readonly merged: PackageContent
  readonly titles: ReadonlyMap<string, string>
}

/** How the questions of one form at a time were answered, all förbund together. */
export function MergedQuestions({ merged, titles }: MergedQuestionsProps) {
  const given = merged.groups.filter(({ breakdown, status }) => breakdown === 'total' && status !== 'A').map(({ form }) => form)
  const [chosen, choose] = useState<string | null>(null)
  const form = chosen !== null && given.includes(chosen) ? chosen : given[0]
  if (form === undefined) return null
  const rows = questionRows(merged, form)
  // Questions on the same scale and in the same detail stand in one table.
  const alike = [...groupBy(rows, ({ columns }) => columns.map(({ codes, label }) => codes + label).join()).values()]
  return (
    <Section title={texts.questionsTitle} level={3}>
      <Select
        className={classes.name}
        label={texts.questionsOf}
        data={given.map((key) => ({ value: key, label: titles.get(key) ?? key }))}
        value={form}
        allowDeselect={false}
        onChange={choose}
      />
      {alike.map((own) => (
        <DataTable
          key={own[0]?.question}
          caption={texts.questionsCaption(titles.get(form) ?? form)}
          captionHidden
          columns={columnsOf(own)}
          rows={own}
          rowKey={({ question }) => question}
          below={remarkOn}
          wide
          counts
        />
      ))}
    </Section>
  )
}

function columnsOf([first]: readonly MergedQuestionRow[]): readonly Column<MergedQuestionRow>[] {
  const codes = (first?.columns ?? []).map(
    ({ codes: code, label }, index): Column<MergedQuestionRow> => ({
      key: code,
      kind: 'number',
      header: <CodeHeader code={code.replace('-', '–')} label={label} />,
      cell: ({ columns }) => formatCount(columns[index]?.count ?? null),
    }),
  )
  return [
    { key: 'question', header: texts.question, kind: 'row-header', cell: ({ number, text }) => texts.numbered(number, text) },
    ...codes,
    { key: 'answers', header: texts.answers, kind: 'number', cell: ({ answers, given }) => formatCount(given ? answers : null) },
    { key: 'forbund', header: texts.forbundCount, kind: 'number', cell: ({ forbund }) => formatCount(forbund || null) },
  ]
}

function remarkOn({ given, inCodes }: MergedQuestionRow): string | null {
  if (!given) return texts.questionNotGiven
  return inCodes && texts.alsoInCodes(inCodes.forbund, inCodes.answers)
}
