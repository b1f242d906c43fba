import type { RatingStatistic } from '../../model/presentation'
import { groupDifferences } from '../../statistics/group-differences'
import { findingTitles } from '../../text/report'
import type { DistributionRow } from '../chart/report-chart'
import { shareOf } from '../figure-words'
import { statisticOn } from './distribution-rows'
import { toldShare } from './rows-finding'

/**
 * What groups that have answered the same question say beside each other, as the title of their chart: which answer higher than
 * which by more than chance. Shares are compared also where the report follows means, since means of few answers hardly can be.
 */
export function groupsFinding(rows: readonly DistributionRow[], statistic: RatingStatistic): string {
  const followed = toldShare(
    rows.flatMap(({ summary }) => summary ?? []),
    statistic,
  )
  const shares = rows.map(({ summary }) => summary && shareOf(summary, statisticOn(summary.scale, followed)))
  const differences = groupDifferences(shares)
  if (!differences) return findingTitles.notCompared
  const [largest] = differences
  if (!largest) return findingTitles.noDifferences
  const [higher, lower] = [rows[largest.higher]?.label ?? '', rows[largest.lower]?.label ?? '']
  const title = findingTitles.higher(higher, lower)
  return differences.length === 1 ? title : `${title} ${findingTitles.more(differences.length - 1)}`
}
