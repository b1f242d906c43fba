import type { ReferencePackageId } from './id'

/** The figures that a trend can follow, and so those that a level can be set for. */
export const statistics = ['mean', 'share46', 'share56', 'shareJa'] as const
export type Statistic = (typeof statistics)[number]

/** What a målnivå is set for: one measure, or every measure of a theme. */
export type TargetSubject = 'measure' | 'theme'

/** What tells one målnivå from another: there is at most one for the same subject, statistic and year. */
export interface TargetKey {
  readonly subject: TargetSubject
  /** The key of the measure or theme in the instrument. */
  readonly subjectKey: string
  readonly statistic: Statistic
  /** It holds from this year's mätomgång on, until a later one takes over. */
  readonly fromYear: number
}

/** A level to reach (målnivå). Shares are proportions from 0 to 1, means are in steps of the scale. */
export interface Target extends TargetKey {
  readonly level: number
  /** How far below the level still counts as near, in the level's own unit. */
  readonly near: number
}

/** How a figure stands to a målnivå. */
export type TargetStatus = 'reached' | 'near' | 'not-reached'

/** What tells one jämförelse from another. */
export interface ReferenceKey {
  readonly measure: string
  readonly form: string
  readonly statistic: Statistic
  /** Whose figure it is, as the förbund calls them. */
  readonly name: string
  readonly year: number
}

/** What others have (jämförelse), as they have published it; in the same unit as a Target. */
export interface ReferenceValue extends ReferenceKey {
  readonly value: number
  readonly source: string
  /** Where it is of a merged table that was opened, and is changed and removed with it. */
  readonly packageId?: ReferencePackageId
}
