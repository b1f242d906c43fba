import { useEffect, useState } from 'react'
import type { PasswordState } from '../../../shared/contract/password-calls'
import { useAction } from '../../api/hooks'
import { PasswordForm } from './password-form'
import { RecoveryKeyStep } from './recovery-key-step'

export interface NewPasswordProps {
  readonly state: PasswordState
  readonly asksCurrent: boolean
  /** With what is to be said of it; null where nothing was changed. */
  readonly onEnd: (said: string | null) => void
}

/** Choosing a password, and keeping its recovery key; nothing is changed before both are done. The key is nowhere but in this part meanwhile. */
export function NewPassword({ state, asksCurrent, onEnd }: NewPasswordProps) {
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const { mutate: forget } = useAction('forgetPreparedPassword')
  // However the part is left.
  useEffect(() => () => forget(undefined), [forget])
  return groups === null ? (
    <PasswordForm asksCurrent={asksCurrent} isChange={state.isSet} onPrepared={setGroups} onCancel={() => onEnd(null)} />
  ) : (
    <RecoveryKeyStep groups={groups} isChange={state.isSet} onEnd={onEnd} />
  )
}
