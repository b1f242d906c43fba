import { Button } from '@mantine/core'
import { memo, useState } from 'react'
import type { EntryTally } from '../../../shared/contract/entry-calls'
import type { Insats } from '../../../shared/model/insats'
import type { Response } from '../../../shared/model/response'
import { commonTexts } from '../../../shared/text/common'
import { entryKeys, entryTexts } from '../../../shared/text/entry'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { insatsName } from '../../ui/group-choice'
import { useNotices } from '../../ui/notice'
import classes from './entry-side.module.css'
import { KeyTable } from './key-table'

interface EntrySideProps {
  /** Which form is on the sheet, and the insats it belongs to. */
  readonly formTitle: string
  readonly insats: string
  /** Whether it is saved already. */
  readonly correcting: boolean
  readonly tally: EntryTally
  readonly insatser: readonly Insats[]
  /** How many items the form has, kön included. */
  readonly items: number
  /** Whether the form has room for free words. */
  readonly hasOpenFields: boolean
  /** The draft on the sheet, which is not listed. */
  readonly openId: number | null
  readonly onContinue: (draft: Response) => void
  readonly onDiscarded: () => void
}

/** Beside the sheet: how far the typing has come, what was begun and not saved, and the keys. */
export const EntrySide = memo((props: EntrySideProps) => {
  const { formTitle, insats, correcting, tally, insatser, items, hasOpenFields, openId, onContinue, onDiscarded } = props
  const drafts = tally.drafts.filter(({ id }) => id !== openId)
  const saved = tally.asked === null ? String(tally.saved) : entryTexts.ofAsked(tally.saved, tally.asked)
  return (
    <aside className={classes.side} aria-label={entryTexts.tally}>
      <dl className={classes.figures}>
        <div className={classes.place}>
          <dt>{entryTexts.onSheet(correcting)}</dt>
          <dd>{formTitle}</dd>
          {insatser.length > 0 && <dd>{insats}</dd>}
        </div>
        <Figure term={entryTexts.savedToday} value={String(tally.savedToday)} />
        <Figure term={entryTexts.savedOf} value={saved} />
        <Figure
          term={entryTexts.lastNumber}
          value={tally.lastRunningNumber === null ? commonTexts.notGiven : String(tally.lastRunningNumber)}
        />
      </dl>
      {drafts.length > 0 && (
        <section className={classes.drafts}>
          <h2 className={classes.heading}>{entryTexts.drafts}</h2>
          {drafts.map((draft) => (
            <Draft
              key={draft.id}
              draft={draft}
              insatser={insatser}
              items={items}
              onContinue={onContinue}
              onDiscarded={onDiscarded}
            />
          ))}
        </section>
      )}
      <KeyTable keys={entryKeys(hasOpenFields, correcting)} />
    </aside>
  )
})

function Figure({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

interface DraftProps extends Pick<EntrySideProps, 'insatser' | 'items' | 'onContinue' | 'onDiscarded'> {
  readonly draft: Response
}

function Draft({ draft, insatser, items, onContinue, onDiscarded }: DraftProps) {
  const [asking, setAsking] = useState(false)
  const discard = useAction('discardDraft')
  const { say } = useNotices()
  const answered = Object.keys(draft.answers).length
  const insats = insatsName(draft.insatsId, insatser)
  const remove = () =>
    discard.mutate(
      { responseId: draft.id },
      {
        onSuccess: () => {
          setAsking(false)
          say({ text: entryTexts.discarded })
          onDiscarded()
        },
      },
    )
  return (
    <div className={classes.draft}>
      <span>{entryTexts.draft(insats, answered, items)}</span>
      <Button variant="default" onClick={() => onContinue(draft)}>
        {entryTexts.continueDraft}
      </Button>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {entryTexts.discard}
      </Button>
      <ConfirmAction
        opened={asking}
        onClose={() => setAsking(false)}
        title={entryTexts.discardTitle}
        confirm={entryTexts.discard}
        onConfirm={remove}
        running={discard.isPending}
      >
        {entryTexts.discardExplained(insats, answered)}
        <ErrorNotice error={discard.error} />
      </ConfirmAction>
    </div>
  )
}
