import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { DatabaseAccess } from '../../shared/model/database-access'
import { databaseTexts, readingText } from '../../shared/text/database'
import { useAction } from '../api/hooks'
import { ConfirmAction } from './confirm-action'
import { ErrorNotice } from './error-notice'
import classes from './read-only-band.module.css'
import { useWorkspace } from './workspace'

type Reading = Extract<DatabaseAccess, { readonly kind: 'read' }>

/** The band of a database that cannot be changed now: why, who has it, and what one can do. Also said aloud when it comes. */
export function ReadOnlyBand() {
  const { access } = useWorkspace().database
  return <div role="status">{access.kind === 'read' && <Band access={access} />}</div>
}

function Band({ access }: { readonly access: Reading }) {
  return (
    <section className={classes.band} aria-label={databaseTexts.label}>
      <IconLock size={18} aria-hidden />
      <span className={classes.text}>{readingText(access)}</span>
      {access.reason === 'gone' && <SaveAnew />}
      {(access.reason === 'held' || access.reason === 'lost') && <WriteAgain access={access} />}
    </section>
  )
}

function WriteAgain({ access: { holder } }: { readonly access: Reading }) {
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(false)
  const again = useAction('tryToWrite')
  const takeOver = useAction('takeOverDatabase')
  const close = () => setAsking(false)
  return (
    <>
      {tried && <span>{databaseTexts.stillHeld}</span>}
      <Button
        size="compact-sm"
        variant="default"
        loading={again.isPending}
        onClick={() => again.mutate(undefined, { onSuccess: () => setTried(true) })}
      >
        {databaseTexts.tryToWrite}
      </Button>
      {holder?.silent && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {databaseTexts.takeOver}
        </Button>
      )}
      {holder && (
        <ConfirmAction
          opened={asking}
          onClose={close}
          title={databaseTexts.takeOverTitle}
          confirm={databaseTexts.takeOver}
          running={takeOver.isPending}
          onConfirm={() => takeOver.mutate(undefined, { onSettled: close })}
        >
          <p>{databaseTexts.takeOverExplained(holder)}</p>
          <p>{databaseTexts.takeOverCondition}</p>
        </ConfirmAction>
      )}
    </>
  )
}

function SaveAnew() {
  const save = useAction('saveDatabaseAnew')
  return (
    <>
      <Button size="compact-sm" variant="default" loading={save.isPending} onClick={() => save.mutate(undefined)}>
        {databaseTexts.saveAnew}
      </Button>
      <ErrorNotice error={save.error} />
    </>
  )
}
