import { useEffect, useMemo, useRef } from 'react'
import type { Statistic } from '../../../shared/model/target'
import type { BesideTrend } from '../../../shared/report/chart/trend-body'
import { trendsTexts } from '../../../shared/text/trends'
import { BesideChoices, ChoiceList } from '../../ui/choice-list'
import type { GroupChoice } from '../../ui/group-choice'
import type { View } from '../../ui/view-switch'
import { MeasureSection } from './measure-section'
import { RegisterSection } from './register-section'
import type { SubjectGroup, TrendSubject } from './trend-subjects'
import { useStepCommands } from './use-trends-commands'
import type { WordedSeries } from './use-wordings'

interface OneMeasureProps {
  readonly groups: readonly SubjectGroup[]
  readonly subject: TrendSubject
  readonly onChoose: (key: string) => void
  readonly onStep: (distance: 1 | -1) => void
  readonly worded: readonly WordedSeries[]
  readonly statistic: Statistic
  readonly beside: BesideTrend
  readonly choice: GroupChoice
  readonly view: View
  readonly onShowAll: () => void
}

/** One measure or indicator, chosen in a list at the side. */
export function OneMeasure({ groups, subject, onChoose, onStep, ...rest }: OneMeasureProps) {
  useStepCommands(onStep)
  const place = useRef<HTMLDivElement>(null)
  // Whoever opened the measure by its small chart goes on in the list of measures: the chart is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  const choices = useMemo(
    () => groups.map(({ title, subjects }) => ({ title, choices: subjects.map(({ key, title: label }) => ({ key, label })) })),
    [groups],
  )
  return (
    <div ref={place}>
      <BesideChoices>
        <ChoiceList
          title={trendsTexts.measures}
          note={trendsTexts.workingTitles}
          groups={choices}
          chosen={subject.key}
          onChoose={onChoose}
        />
        {subject.kind === 'measure' ? (
          <MeasureSection key={subject.key} chartKey={subject.key} trend={subject.trend} {...rest} />
        ) : (
          <RegisterSection key={subject.key} chartKey={subject.key} indicator={subject.indicator} view={rest.view} />
        )}
      </BesideChoices>
    </div>
  )
}
