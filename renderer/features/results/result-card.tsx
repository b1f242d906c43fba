import type { ComponentProps } from 'react'
import type { ReportSource } from '../../../shared/report/build/report-source'
import { ChartCard } from '../../charts/chart-card'
import { ChartExport } from '../../ui/chart-export'
import { useAudience } from '../../ui/use-audience'

interface ResultCardProps extends Omit<ComponentProps<typeof ChartCard>, 'actions'> {
  readonly source: ReportSource
}

/** A chart of the results; with the way to a file where others may see it. */
export function ResultCard({ source: { roundId, statistic }, ...card }: ResultCardProps) {
  const { audience } = useAudience()
  return (
    <ChartCard
      {...card}
      actions={audience === 'display' && <ChartExport roundId={roundId} statistic={statistic} chart={card.chart} />}
    />
  )
}
