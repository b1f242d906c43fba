import { roundedResponseRate } from '../../../shared/statistics/response-rate'
import { commonTexts } from '../../../shared/text/common'
import { formatCount, formatPercent } from '../../../shared/text/format'
import { overviewTexts } from '../../../shared/text/overview'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import classes from './overview-page.module.css'
import type { RateRow } from './rate-rows'

const columns: readonly Column<RateRow>[] = [
  { key: 'name', header: overviewTexts.formOrInsats, kind: 'row-header', cell: ({ name }) => name },
  { key: 'responses', header: commonTexts.responses, kind: 'number', cell: ({ rate }) => formatCount(rate.answered) },
  { key: 'asked', header: commonTexts.asked, kind: 'number', cell: ({ rate }) => formatCount(rate.asked) },
  { key: 'declined', header: commonTexts.declined, kind: 'number', cell: ({ declined }) => formatCount(declined) },
  {
    key: 'rate',
    header: commonTexts.responseRate,
    kind: 'number',
    cell: ({ rate }) => (
      <>
        {formatPercent(roundedResponseRate(rate))}
        {rate.exceedsAsked && <span className={classes.exceeds}>{overviewTexts.exceedsAsked}</span>}
      </>
    ),
  },
]

interface RateTableProps {
  readonly rows: readonly RateRow[]
  /** What the figures are, and why one may be missing. */
  readonly explained: string
}

/** Svar, tillfrågade, tackat nej and svarsandel per form and insats. */
export function RateTable({ rows, explained }: RateTableProps) {
  return (
    <Section title={overviewTexts.responses} description={explained}>
      <DataTable
        caption={overviewTexts.responses}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        isPart={({ isPart }) => isPart}
      />
    </Section>
  )
}
