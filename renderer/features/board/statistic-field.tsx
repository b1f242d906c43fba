import { SegmentedControl } from '@mantine/core'
import { type RatingStatistic, ratingStatistics } from '../../../shared/model/presentation'
import { boardStepTexts, boardTexts as texts } from '../../../shared/text/board'
import { LabelledControl } from '../../ui/labelled-control'
import { useCanWrite } from '../../ui/writing'
import { withStatistic } from './presentation-edits'
import type { PresentationEdits } from './use-edits'

/** Chooses which figure all slides follow. */
export function StatisticField({ edits: { presentation, step } }: { readonly edits: PresentationEdits }) {
  const canWrite = useCanWrite()
  const choose = (statistic: RatingStatistic) =>
    step(
      (now) => withStatistic(now, statistic),
      () => boardStepTexts.counted(texts.statistics[statistic]),
    )
  return (
    <LabelledControl label={texts.statistic}>
      <SegmentedControl<RatingStatistic>
        size="md"
        aria-label={texts.statistic}
        data={ratingStatistics.map((statistic) => ({ value: statistic, label: texts.statistics[statistic] }))}
        value={presentation.statistic}
        onChange={choose}
        disabled={!canWrite}
      />
    </LabelledControl>
  )
}
