import { useEffect, useState } from 'react'
import type { LockedDatabase } from '../../../shared/contract/password-calls'
import { unlockTexts } from '../../../shared/text/password'
import type { CallError } from '../../api/client'
import { useCall } from '../../api/hooks'
import { Section } from '../../ui/section'
import classes from './start-page.module.css'
import { UnlockByPassword } from './unlock-by-password'
import { UnlockByRecoveryKey } from './unlock-by-recovery-key'

/** Asks for the password of the file that was to be opened, where it has one. `asked` is what came of the latest choice of a file. */
export function Unlock({ asked }: { readonly asked: CallError | null }) {
  const { data: locked, refetch } = useCall('getLockedDatabase')
  const needed = asked?.failure.code === 'password-needed'
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice of a file is asked about anew
  useEffect(() => {
    if (needed) void refetch()
  }, [asked, needed, refetch])
  return locked ? <UnlockFile key={`${locked.folder}/${locked.fileName}`} locked={locked} /> : null
}

function UnlockFile({ locked }: { readonly locked: LockedDatabase }) {
  const [forgotten, setForgotten] = useState(false)
  const name = locked.forbundName ?? locked.fileName
  const { fileName, folder, forbundName } = locked
  const place = forbundName === null ? folder : unlockTexts.file(fileName, folder)
  return (
    <div className={classes.wide}>
      <Section title={forgotten ? unlockTexts.withRecoveryKey(name) : unlockTexts.title(name)} description={place}>
        {forgotten ? (
          <UnlockByRecoveryKey locked={locked} onBack={() => setForgotten(false)} />
        ) : (
          <UnlockByPassword locked={locked} onForgotten={() => setForgotten(true)} />
        )}
      </Section>
    </div>
  )
}
