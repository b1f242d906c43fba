import type { Statistic, Target } from '../../../shared/model/target'
import { figureBounds } from '../../../shared/report/suitable-statistics'
import { targetTexts as texts, typedLevel } from '../../../shared/text/targets'
import { readFigure, readYear } from './targets-figure'
import type { Subject } from './targets-subjects'

/** What stands in the fields of a målnivå, as typed and chosen. */
export interface TargetFields {
  readonly subject: string | null
  readonly statistic: Statistic | null
  readonly fromYear: string
  readonly level: string
  readonly near: string
}

export type TargetFieldErrors = Partial<Record<keyof TargetFields, string>>

/** Near unless something else is typed: 5 percentage points, or 0,3 on a scale. */
export function usualNear(statistic: Statistic | null): string {
  return statistic === 'mean' ? '0,3' : '5'
}

/** The fields with another subject; a statistic that it does not have is left. */
export function withSubject(fields: TargetFields, subject: string | null, suitable: readonly Statistic[]): TargetFields {
  const kept = fields.statistic && suitable.includes(fields.statistic) ? fields.statistic : (suitable[0] ?? null)
  return withStatistic({ ...fields, subject }, kept)
}

/** The fields with another statistic; a limit for near that was the usual one follows, one that the user has typed stays. */
export function withStatistic(fields: TargetFields, statistic: Statistic | null): TargetFields {
  const follows = fields.near === usualNear(fields.statistic)
  return { ...fields, statistic, near: follows ? usualNear(statistic) : fields.near }
}

export function fieldsOf(target: Target, subject: Subject | undefined): TargetFields {
  return {
    subject: subject?.value ?? null,
    statistic: target.statistic,
    fromYear: String(target.fromYear),
    level: typedLevel(target.statistic, target.level),
    near: typedLevel(target.statistic, target.near),
  }
}

/** The målnivå that the fields say, or what is wrong in them, by field. */
export function readTarget(fields: TargetFields, subject: Subject | undefined): Target | TargetFieldErrors {
  const bounds = subject && fields.statistic && figureBounds(fields.statistic, subject.scales)
  const year = readYear(fields.fromYear)
  if (!subject) return { subject: texts.chooseSubject }
  if (!bounds || !fields.statistic) return { statistic: texts.chooseStatistic }
  const level = readFigure(fields.level, fields.statistic, bounds)
  const near = readFigure(fields.near, fields.statistic, { least: 0, most: bounds.most - bounds.least })
  if ('value' in year && 'value' in level && 'value' in near) {
    const { subject: kind, subjectKey } = subject
    return {
      subject: kind,
      subjectKey,
      statistic: fields.statistic,
      fromYear: year.value,
      level: level.value,
      near: near.value,
    }
  }
  return {
    ...('problem' in year && { fromYear: year.problem }),
    ...('problem' in level && { level: level.problem }),
    ...('problem' in near && { near: near.problem }),
  }
}

export function isTarget(read: Target | TargetFieldErrors): read is Target {
  return typeof read.level === 'number'
}
