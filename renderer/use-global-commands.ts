import { useCallback, useMemo } from 'react'
import { errorText } from '../shared/text/errors'
import { handbookPart } from '../shared/text/handbook/addresses'
import { explanationOf } from '../shared/text/handbook/explained-by'
import type { PageId } from '../shared/text/pages'
import type { CallError } from './api/client'
import { useAction } from './api/hooks'
import type { Command } from './commands/command'
import { buildGlobalCommands, type GlobalCommandContext } from './commands/global-commands'
import { palette } from './commands/palette'
import { useNavigation } from './ui/navigation'
import { useNotices } from './ui/notice'
import { useChosenRound } from './ui/round-choice'
import { useStepTurns } from './ui/step-history'
import { audiencePages, useAudience } from './ui/use-audience'
import { useCanWrite } from './ui/writing'

const nothing = () => {}

/** The commands while a database is open. */
export function useGlobalCommands(pages: readonly PageId[], showKeys: () => void): readonly Command[] {
  const goTo = useWayToPage()
  const { newer, older, choose } = useChosenRound()
  const { notice, undoLast } = useNotices()
  const turns = useStepTurns()
  const { page } = useNavigation()
  const { switchAudience } = useAudience()
  const database = useDatabaseCommands()
  const canWrite = useCanWrite()
  return useMemo(
    () =>
      buildGlobalCommands({
        ...database,
        pages,
        databaseOpen: true,
        canChooseNewerRound: newer !== null,
        canChooseOlderRound: older !== null,
        canUndo: canWrite && (notice?.undo !== undefined || turns !== null),
        canRedo: canWrite && turns !== null,
        canSwitchAudience: audiencePages.includes(page),
        goTo,
        openPalette: palette.open,
        showKeys,
        // What the notice is about was done last; the page's own steps come before it.
        undoLast: () => (notice?.undo ? undoLast() : turns?.undo()),
        redoLast: () => turns?.redo(),
        chooseNewerRound: () => newer && choose(newer.id),
        chooseOlderRound: () => older && choose(older.id),
        switchAudience,
      }),
    [database, canWrite, pages, newer, older, notice, turns, page, goTo, showKeys, undoLast, choose, switchAudience],
  )
}

/** The way to a page by its command: the handbook opens where it explains the page that is left. */
function useWayToPage(): (page: PageId) => void {
  const { goTo, page: left, part } = useNavigation()
  return useCallback(
    (page) => {
      const explanation = page === 'handbook' ? explanationOf(left, part) : null
      goTo(page, explanation ? handbookPart(explanation) : undefined)
    },
    [goTo, left, part],
  )
}

/** The commands on the start page, where no database is open. */
export function useStartCommands(pages: readonly PageId[], showKeys: () => void): readonly Command[] {
  const database = useDatabaseCommands()
  const { goTo } = useNavigation()
  return useMemo(
    () =>
      buildGlobalCommands({
        ...database,
        pages,
        databaseOpen: false,
        canChooseNewerRound: false,
        canChooseOlderRound: false,
        canUndo: false,
        canRedo: false,
        canSwitchAudience: false,
        goTo,
        openPalette: palette.open,
        showKeys,
        undoLast: nothing,
        redoLast: nothing,
        chooseNewerRound: nothing,
        chooseOlderRound: nothing,
        switchAudience: nothing,
      }),
    [database, pages, goTo, showKeys],
  )
}

/** Opening another database from the menu, a key or the palette; a failure is said at the foot of the page. */
function useDatabaseCommands(): Pick<GlobalCommandContext, 'openDatabase' | 'openDemo' | 'changeDatabase'> {
  const { say } = useNotices()
  const { goTo } = useNavigation()
  const { mutate: open } = useAction('openDatabase')
  const { mutate: openDemo } = useAction('openDemo')
  const { mutate: close } = useAction('closeDatabase')
  return useMemo(() => {
    const onError = ({ failure }: CallError) => say({ text: errorText(failure) })
    const startAtOverview = (opened: unknown) => opened !== null && goTo('overview')
    return {
      openDatabase: () => open(undefined, { onError, onSuccess: startAtOverview }),
      openDemo: () => openDemo(undefined, { onError, onSuccess: startAtOverview }),
      changeDatabase: () => close(undefined, { onError, onSuccess: () => goTo('overview') }),
    }
  }, [say, goTo, open, openDemo, close])
}
