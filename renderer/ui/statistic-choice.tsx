import { SegmentedControl } from '@mantine/core'
import type { Statistic } from '../../shared/model/target'
import { trendsTexts } from '../../shared/text/trends'
import { LabelledControl } from './labelled-control'
import classes from './statistic-choice.module.css'

interface StatisticChoiceProps<Offered extends Statistic> {
  readonly suitable: readonly Offered[]
  readonly chosen: Offered
  readonly onChange: (statistic: Offered) => void
}

/** Chooses which figure is followed, among those that suit what is shown. */
export function StatisticChoice<Offered extends Statistic>({ suitable, chosen, onChange }: StatisticChoiceProps<Offered>) {
  return (
    <div className={classes.statistic}>
      <LabelledControl label={trendsTexts.statistic}>
        <SegmentedControl<Offered>
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
