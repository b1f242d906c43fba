import type { Statistic } from './target'

/** The statistics that a presentation can follow; yes-no questions always have their share Ja. */
export const ratingStatistics = ['share46', 'share56', 'mean'] as const satisfies readonly Statistic[]
export type RatingStatistic = (typeof ratingStatistics)[number]

/** One chart of a presentation, by its key (see chartKey), and what the chef says of it; an empty comment says nothing. */
export interface Slide {
  readonly chart: string
  readonly comment: string
}

/** What is shown to the board of one round, in order. */
export interface Presentation {
  readonly statistic: RatingStatistic
  readonly slides: readonly Slide[]
}
