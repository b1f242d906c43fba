import type { WorkbookProblem } from '../../../shared/instrument-workbook/problem'
import { instrumentFileTexts as texts } from '../../../shared/text/instrument-version'
import { problemText } from '../../../shared/text/instrument-workbook'
import { type Column, DataTable } from '../../ui/data-table'
import { Message } from '../../ui/message'

interface WorkbookProblemsProps {
  readonly problems: readonly WorkbookProblem[]
  /** How many more there are than these. */
  readonly more: number
}

const columns: readonly Column<WorkbookProblem>[] = [
  { key: 'sheet', header: texts.sheet, kind: 'short', cell: ({ sheet }) => sheet },
  { key: 'cell', header: texts.cell, kind: 'row-header', cell: ({ cell }) => cell ?? texts.wholeSheet },
  { key: 'problem', header: texts.problem, cell: ({ what }) => problemText(what) },
]

/** Everything that keeps a workbook from being added, with its places and what to do. */
export function WorkbookProblems({ problems, more }: WorkbookProblemsProps) {
  return (
    <>
      <Message kind="problem">{texts.problems(problems.length + more)}</Message>
      <DataTable
        caption={texts.problemsTitle}
        captionHidden
        columns={columns}
        rows={problems}
        rowKey={({ sheet, cell, what }) => `${sheet} ${cell} ${JSON.stringify(what)}`}
      />
      {more > 0 && <p>{texts.moreProblems(more)}</p>}
    </>
  )
}
