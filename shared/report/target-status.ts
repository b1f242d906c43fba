import type { Statistic, Target, TargetStatus } from '../model/target'

/** What has målnivåer; a measure in its theme, as trends have it. */
export interface TargetedMeasure {
  readonly measure: string
  readonly theme: { readonly key: string }
}

/**
 * The målnivå that holds for a measure's figure in a year; null where none does. The measure's own goes before its theme's,
 * and of several the one with the latest year that is not after the year asked for.
 */
export function targetFor(
  targets: readonly Target[],
  { measure, theme }: TargetedMeasure,
  statistic: Statistic,
  year: number,
): Target | null {
  const holding = targets.filter((target) => target.statistic === statistic && target.fromYear <= year)
  const own = holding.filter(({ subject, subjectKey }) => subject === 'measure' && subjectKey === measure)
  const ofTheme = holding.filter(({ subject, subjectKey }) => subject === 'theme' && subjectKey === theme.key)
  return latest(own) ?? latest(ofTheme)
}

/**
 * How a figure stands to its målnivå, by the unrounded figure (0 to 1 for a share): 75 of 95 does not reach 0.80, although it
 * prints as 79 % and 79.6 % would print as 80 %. On the level is reached, on the limit for near is near.
 */
export function targetStatus(value: number, target: Pick<Target, 'level' | 'near'>): TargetStatus {
  if (value >= target.level) return 'reached'
  return value >= nearLimit(target) ? 'near' : 'not-reached'
}

/** The lowest figure that still is near the level. */
export function nearLimit({ level, near }: Pick<Target, 'level' | 'near'>): number {
  // 4.4 − 0.3 is more than 4.1 in binary; levels are typed with far fewer decimals than nine.
  return Math.round((level - near) * 1e9) / 1e9
}

function latest(targets: readonly Target[]): Target | null {
  return targets.reduce<Target | null>((last, target) => (last && last.fromYear > target.fromYear ? last : target), null)
}
