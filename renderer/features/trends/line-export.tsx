import { type RatingStatistic, ratingStatistics } from '../../../shared/model/presentation'
import { ChartExport } from '../../ui/chart-export'
import { useAudience } from '../../ui/use-audience'
import { useWorkspace } from '../../ui/workspace'

interface LineExportProps {
  readonly chartKey: string
  readonly subject: string
  readonly statistic?: string
  /** The last year that the lines have a value in; null for none. */
  readonly until: number | null
}

/**
 * The way to a file with the chart of the newest mätomgång, where others may see it. A file does not tell of later years than its
 * mätomgång, so there is none where the lines do.
 */
export function LineExport({ chartKey, subject, statistic, until }: LineExportProps) {
  const { rounds } = useWorkspace()
  const { audience } = useAudience()
  const [newest] = rounds
  if (audience === 'internal' || !newest || until === null || until > newest.year) return null
  const rating: RatingStatistic = ratingStatistics.find((candidate) => candidate === statistic) ?? 'share46'
  return <ChartExport roundId={newest.id} statistic={rating} chart={{ key: chartKey, subject }} />
}
