import type { InsatsId } from '../../../../shared/model/id'
import type { Insats } from '../../../../shared/model/insats'
import { insatsName } from '../../../ui/group-choice'
import classes from './second-entry.module.css'

interface PaperHeadingProps {
  readonly lead: string
  readonly paper: { readonly runningNumber: number; readonly insatsId: InsatsId | null }
  readonly insatser: readonly Insats[]
}

/** Which paper should lie on the desk: its number in large type, and its insats. */
export function PaperHeading({ lead, paper, insatser }: PaperHeadingProps) {
  const insats = insatsName(paper.insatsId, insatser)
  return (
    <h2 className={classes.paper}>
      {lead} <strong>{paper.runningNumber}</strong>
      {insatser.length > 0 && <span className={classes.insats}>{insats}</span>}
    </h2>
  )
}
