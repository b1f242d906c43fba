import { Select } from '@mantine/core'
import { type RatingStatistic, ratingStatistics } from '../../../shared/model/presentation'
import { trendsTexts } from '../../../shared/text/trends'
import classes from './results.module.css'

interface StatisticSelectProps {
  readonly chosen: RatingStatistic
  readonly onChange: (statistic: RatingStatistic) => void
}

/** Chooses which figure of rating questions stands beside the bars and is compared. Ja/Nej always has its share. */
export function StatisticSelect({ chosen, onChange }: StatisticSelectProps) {
  return (
    <Select
      className={classes.statistic ?? ''}
      label={trendsTexts.statistic}
      data={ratingStatistics.map((value) => ({ value, label: trendsTexts.statistics[value] }))}
      value={chosen}
      onChange={(value) => onChange(ratingStatistics.find((candidate) => candidate === value) ?? chosen)}
    />
  )
}
