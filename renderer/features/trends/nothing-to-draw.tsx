import { Button } from '@mantine/core'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import type { Statistic } from '../../../shared/model/target'
import { hasHidden } from '../../../shared/report/trend-finding'
import { pageCommandText } from '../../../shared/text/commands'
import { findingTitles } from '../../../shared/text/report'
import { filterTexts } from '../../../shared/text/results'
import { trendViewTexts as texts } from '../../../shared/text/trend-views'
import { EmptyState } from '../../ui/empty-state'
import { type GroupChoice, isNarrowed } from '../../ui/group-choice'
import { useNavigation } from '../../ui/navigation'
import type { SubjectGroup } from './trend-subjects'

interface NothingToDrawProps {
  readonly groups: readonly SubjectGroup[]
  readonly statistic: Statistic
  readonly choice: GroupChoice
  readonly onShowAll: () => void
}

/** That no measure has any figure: nobody has answered, nobody of those who are chosen, or too few for others to see. */
export function NothingToDraw({ groups, statistic, choice, onShowAll }: NothingToDrawProps) {
  const { goTo } = useNavigation()
  if (isNarrowed(choice)) {
    return (
      <EmptyState title={filterTexts.noneChosen} actions={<Button onClick={onShowAll}>{filterTexts.showAll}</Button>}>
        {filterTexts.noneChosenExplained}
      </EmptyState>
    )
  }
  const series = groups.flatMap(({ subjects }) =>
    subjects.flatMap((subject) => (subject.kind === 'measure' ? subject.trend.series : [])),
  )
  if (series.some((one) => hasHidden(one, statistic))) {
    return <EmptyState title={findingTitles.notShown}>{texts.notShownExplained(defaultPolicy.minimumGroup)}</EmptyState>
  }
  return (
    <EmptyState
      title={findingTitles.noAnswers}
      actions={
        <>
          <Button onClick={() => goTo('entry')}>{pageCommandText('entry').text}</Button>
          <Button variant="default" onClick={() => goTo('import')}>
            {pageCommandText('import').text}
          </Button>
        </>
      }
    >
      {texts.noAnswersExplained}
    </EmptyState>
  )
}
