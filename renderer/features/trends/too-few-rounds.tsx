import { Button } from '@mantine/core'
import { roundTexts } from '../../../shared/text/rounds'
import { trendsTexts } from '../../../shared/text/trends'
import { EmptyState } from '../../ui/empty-state'
import { useNavigation } from '../../ui/navigation'
import { useWorkspace } from '../../ui/workspace'

/** That a trend needs two mätomgångar, and where to go meanwhile. */
export function TooFewRounds() {
  const { rounds } = useWorkspace()
  const { goTo } = useNavigation()
  const year = rounds[0]?.year
  return (
    <EmptyState
      title={trendsTexts.tooFewTitle}
      actions={
        <>
          {year !== undefined && <Button onClick={() => goTo('results')}>{trendsTexts.toResults}</Button>}
          <Button variant="default" onClick={() => goTo('settings')}>
            {roundTexts.toRounds}
          </Button>
        </>
      }
    >
      {year === undefined ? trendsTexts.noRounds : trendsTexts.oneRound(year)}
    </EmptyState>
  )
}
