import type { CallError } from '../../api/client'
import { useAction } from '../../api/hooks'
import { useNavigation } from '../../ui/navigation'

export interface Start {
  readonly create: (forbundName: string) => void
  readonly open: () => void
  readonly openRecent: (recentId: string) => void
  readonly openDemo: () => void
  readonly continueWithBackup: () => void
  readonly openDamaged: () => void
  /** Whether a backup is being put in a damaged file's place. */
  readonly working: boolean
  /** Why the latest choice failed. */
  readonly error: CallError | null
}

/** The ways to an open database. Each ends on the overview. */
export function useStart(): Start {
  const { goTo } = useNavigation()
  const create = useAction('createDatabase')
  const open = useAction('openDatabase')
  const openRecent = useAction('openRecentDatabase')
  const openDemo = useAction('openDemo')
  const backup = useAction('continueWithBackup')
  const damaged = useAction('openDamagedDatabase')
  const actions = [create, open, openRecent, openDemo, backup, damaged]

  /** Only the failure of the latest choice is shown. */
  const afresh = (choose: () => void) => {
    for (const action of actions) action.reset()
    choose()
  }
  const onSuccess = (opened: unknown) => opened !== null && goTo('overview')
  return {
    create: (forbundName) => afresh(() => create.mutate({ forbundName }, { onSuccess })),
    open: () => afresh(() => open.mutate(undefined, { onSuccess })),
    openRecent: (recentId) => afresh(() => openRecent.mutate({ recentId }, { onSuccess })),
    openDemo: () => afresh(() => openDemo.mutate(undefined, { onSuccess })),
    continueWithBackup: () => afresh(() => backup.mutate(undefined, { onSuccess })),
    openDamaged: () => afresh(() => damaged.mutate(undefined, { onSuccess })),
    working: backup.isPending,
    error: actions.find(({ error }) => error)?.error ?? null,
  }
}
