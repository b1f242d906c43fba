import { useMemo } from 'react'
import type { Question, Scale } from '../../../shared/instrument/definition'
import { scaleOf } from '../../../shared/instrument/lookup'
import type { MeasureTrend, TrendSeries } from '../../../shared/report/trend'
import { trendsTexts } from '../../../shared/text/trends'
import { instrumentOf, type OpenWorkspace, useWorkspace } from '../../ui/workspace'
import type { ScaleUse } from './statistic-names'

/** How a form asked a measure, and on which scale, from one year to another. */
export interface Wording {
  readonly question: Question
  readonly scale: Scale
  readonly from: number
  readonly to: number
}

/** One form's series, and the different ways it has asked the measure, oldest first. */
export interface WordedSeries {
  readonly series: TrendSeries
  readonly wordings: readonly Wording[]
}

/** How each form asks the measure; null where no measure is asked about. */
export function useWordings(trend: MeasureTrend | null): readonly WordedSeries[] | null {
  const workspace = useWorkspace()
  return useMemo(
    () => trend?.series.map((series) => ({ series, wordings: wordingsOf(series, workspace) })) ?? null,
    [trend, workspace],
  )
}

/** All scales that the measure has been answered on. */
export function scalesIn(worded: readonly WordedSeries[]): readonly Scale[] {
  return worded.flatMap(({ wordings }) => wordings.map(({ scale }) => scale))
}

/** The scales that the measure has been answered on, each with the form, and the years where the form has had several. */
export function scaleUsesIn(worded: readonly WordedSeries[]): readonly ScaleUse[] {
  return worded.flatMap(({ series, wordings }) => {
    const several = wordings.some(({ scale }) => !hasSameBoxes(scale, wordings[0]?.scale ?? scale))
    return wordings.map(({ scale, from, to }) => ({
      scale,
      user: several ? trendsTexts.formIn(series.form.title, from, to) : series.form.title,
    }))
  })
}

function wordingsOf({ form, question, points }: TrendSeries, workspace: OpenWorkspace): readonly Wording[] {
  const wordings: Wording[] = []
  for (const { round } of points) {
    const { definition } = instrumentOf(workspace, round)
    const asked = definition.forms.find(({ key }) => key === form.key)?.questions.find(({ key }) => key === question.key)
    if (!asked) continue
    const scale = scaleOf(definition, asked)
    const last = wordings.at(-1)
    if (last && last.question.text === asked.text && hasSameBoxes(last.scale, scale)) {
      wordings[wordings.length - 1] = { ...last, to: round.year }
    } else wordings.push({ question: asked, scale, from: round.year, to: round.year })
  }
  return wordings
}

function hasSameBoxes(one: Scale, other: Scale): boolean {
  return JSON.stringify(one.codes) === JSON.stringify(other.codes)
}
