import type { Forbund } from '../../model/forbund'
import type { RoundId } from '../../model/id'
import type { RatingStatistic } from '../../model/presentation'
import type { RegisterIndicator } from '../../model/register-indicator'
import type { ReferenceValue, Target } from '../../model/target'
import type { ShownRound } from '../shown/shown-round'

/** All that the charts of one round are made of. The rounds are as their audience may see them: see showRound. */
export interface ReportSource {
  readonly forbund: Forbund
  /** In any order; the one that is reported is among them. */
  readonly rounds: readonly ShownRound[]
  readonly roundId: RoundId
  readonly statistic: RatingStatistic
  readonly targets: readonly Target[]
  readonly references: readonly ReferenceValue[]
  readonly registerIndicators: readonly RegisterIndicator[]
}
