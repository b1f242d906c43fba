import { Select } from '@mantine/core'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { entryTexts } from '../../../shared/text/entry'
import { Message } from '../../ui/message'
import classes from './entry-page.module.css'
import { insatsOf, insatsOptions } from './insats-options'
import type { OpenForm } from './open-form'
import type { Finished } from './use-entry'

interface AboveSheetProps {
  readonly open: OpenForm | null
  readonly finished: Finished | null
  readonly formTitle: string
  readonly insatser: readonly Insats[]
  readonly onMove: (insatsId: InsatsId | null) => void
}

/** What was just finished, or which stored form is on the sheet, with the way to another insats for it. */
export function AboveSheet({ open, finished, formTitle, insatser, onMove }: AboveSheetProps) {
  const isStored = open !== null && (open.runningNumber !== null || open.resumedWith !== null)
  return (
    <>
      <div role="status" className={classes.above}>
        {finished?.kind === 'saved' && (
          <p className={classes.saved}>
            {entryTexts.saved} <strong>{finished.runningNumber}</strong>
          </p>
        )}
        {finished?.kind === 'corrected' && <p className={classes.saved}>{entryTexts.correctionDone(finished.runningNumber)}</p>}
        {open?.resumedWith != null && (
          <p className={classes.saved}>{entryTexts.continued(open.resumedWith, open.state.items.length)}</p>
        )}
        {open?.runningNumber != null && (
          <Message kind="information">
            <strong>{entryTexts.correcting(open.runningNumber, formTitle)}.</strong> {entryTexts.correctingExplained}
          </Message>
        )}
      </div>
      {isStored && insatser.length > 0 && (
        <Select
          className={classes.belongs}
          label={entryTexts.belongsTo}
          data={insatsOptions(insatser)}
          value={open.insatsId === null ? '' : String(open.insatsId)}
          onChange={(id) => onMove(insatsOf(id))}
          searchable={insatser.length > 10}
        />
      )}
    </>
  )
}
