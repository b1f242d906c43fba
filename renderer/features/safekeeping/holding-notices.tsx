import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BackupsHolding } from '../../../shared/contract/disposal-calls'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { useAction, useFreshCall } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { useNotices } from '../../ui/notice'
import { Writing } from '../../ui/writing'
import classes from './disposal.module.css'

/** Which backups still hold what is disposed, by round, and removing them; that a place for backups cannot be reached. */
export function HoldingNotices() {
  const holding = useFreshCall('listBackupsHolding', undefined)
  return (
    <Loaded query={holding}>
      {({ rounds, outOfReach }) => (
        <>
          {rounds.map((own) => (
            <HoldingNotice key={own.roundId} holding={own} />
          ))}
          {outOfReach && <Message kind="information">{texts.secondPlaceMissing}</Message>}
        </>
      )}
    </Loaded>
  )
}

function HoldingNotice({ holding: { roundId, year, backups, setAside } }: { readonly holding: BackupsHolding }) {
  const [asking, setAsking] = useState(false)
  const remove = useAction('removeBackupsHolding')
  const { say } = useNotices()
  const numbers = [backups.length, setAside.length] as const
  const count = backups.length + setAside.length
  const close = () => {
    setAsking(false)
    remove.reset()
  }
  const run = () =>
    remove.mutate(
      { roundId },
      {
        onSuccess: (removed) => {
          setAsking(false)
          say({ text: removed < count ? texts.backupsNotRemoved(count - removed) : texts.backupsRemoved(...numbers) })
        },
      },
    )
  return (
    <>
      <Message
        kind="warning"
        actions={
          <Writing>
            <Button onClick={() => setAsking(true)}>{texts.removeBackups(count)}</Button>
          </Writing>
        }
      >
        {texts.holding(...numbers, year)} {texts.holdingExplained}
      </Message>
      <ConfirmAction
        opened={asking}
        onClose={close}
        title={texts.removeBackupsTitle(...numbers)}
        confirm={texts.removeBackupsConfirm(...numbers)}
        onConfirm={run}
        destructive
        running={remove.isPending}
      >
        <ErrorNotice error={remove.error} />
        {backups.length > 0 && <p>{texts.removeBackupsExplained}</p>}
        {setAside.length > 0 && <p>{texts.removeSetAsideExplained}</p>}
        <ul className={classes.list}>
          {backups.map(({ id, madeAt, place }) => (
            <li key={`${place} ${id}`}>{texts.holdingBackup(madeAt, place)}</li>
          ))}
          {setAside.map(({ name, madeAt }) => (
            <li key={name}>{texts.holdingSetAside(name, madeAt)}</li>
          ))}
        </ul>
      </ConfirmAction>
    </>
  )
}
