import { secondEntryTexts } from '../../../../shared/text/second-entry'
import classes from './second-entry.module.css'
import type { Said } from './second-entry-stage'

/** What was last finished, above what comes next. */
export function SecondEntrySaid({ said }: { readonly said: Said | null }) {
  return (
    <div role="status" className={classes.above}>
      {said && <p className={classes.said}>{saidText(said)}</p>}
    </div>
  )
}

function saidText(said: Said): string {
  const texts = secondEntryTexts.said
  if (said.kind === 'set-aside') return texts.setAside(said.runningNumber)
  if (said.kind === 'resolved') return texts.resolved(said.counts, said.left)
  return said.differences === 0 ? texts.same(said.runningNumber) : texts.differs(said.runningNumber, said.differences)
}
