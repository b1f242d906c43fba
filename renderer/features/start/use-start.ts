import type { CallError } from '../../api/client'
import { useAction } from '../../api/hooks'
import { useNavigation } from '../../ui/navigation'

interface Start {
  readonly create: (forbundName: string) => void
  readonly open: () => void
  readonly openRecent: (recentId: string) => void
  readonly openDemo: () => void
  /** Why the latest choice failed. */
  readonly error: CallError | null
}

/** The four ways to an open database. Each ends on the overview. */
export function useStart(): Start {
  const { goTo } = useNavigation()
  const create = useAction('createDatabase')
  const open = useAction('openDatabase')
  const openRecent = useAction('openRecentDatabase')
  const openDemo = useAction('openDemo')
  const actions = [create, open, openRecent, openDemo]

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
    error: actions.find(({ error }) => error)?.error ?? null,
  }
}
