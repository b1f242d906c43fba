import { columnLetters } from '../../../shared/importing/address'
import type { ImportObstacle } from '../../../shared/importing/plan'
import type { Form } from '../../../shared/instrument/definition'
import { obstacleTexts } from '../../../shared/text/import'
import { Message } from '../../ui/message'
import { roleName } from './role-option'

interface ObstaclesProps {
  readonly obstacles: readonly ImportObstacle[]
  readonly form: Form
}

/** What stands in the way of the import, and what to do about it. */
export function Obstacles({ obstacles, form }: ObstaclesProps) {
  return obstacles.map((obstacle) => {
    const text = obstacleText(obstacle, form)
    return (
      <Message key={text} kind="warning">
        {text}
      </Message>
    )
  })
}

function obstacleText(obstacle: ImportObstacle, form: Form): string {
  if (obstacle.kind === 'outside-scale-undecided') return obstacleTexts.outsideScale(obstacle.columns.map(columnLetters))
  if (obstacle.kind === 'conflicts-undecided') return obstacleTexts.conflictsUndecided(obstacle.responses)
  if (obstacle.kind !== 'same-role-twice') return obstacleTexts[obstacle.kind]
  return obstacleTexts.sameRoleTwice(roleName(obstacle.role, form), obstacle.columns.map(columnLetters))
}
