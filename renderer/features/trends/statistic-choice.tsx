import { SegmentedControl } from '@mantine/core'
import type { Statistic } from '../../../shared/model/target'
import { trendsTexts } from '../../../shared/text/trends'
import { LabelledControl } from '../../ui/labelled-control'
import classes from './trends.module.css'

interface StatisticChoiceProps {
  readonly suitable: readonly Statistic[]
  readonly chosen: Statistic
  readonly onChange: (statistic: Statistic) => void
}

/** Chooses which figure is followed, among those that suit the measure's scale. */
export function StatisticChoice({ suitable, chosen, onChange }: StatisticChoiceProps) {
  return (
    <div className={classes.statistic}>
      <LabelledControl label={trendsTexts.statistic}>
        <SegmentedControl<Statistic>
          size="md"
          aria-label={trendsTexts.statistic}
          data={suitable.map((statistic) => ({ value: statistic, label: trendsTexts.statistics[statistic] }))}
          value={chosen}
          onChange={onChange}
        />
      </LabelledControl>
    </div>
  )
}
