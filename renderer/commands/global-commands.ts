import { commandTexts, pageCommandText, paletteTexts } from '../../shared/text/commands'
import type { PageId } from '../../shared/text/pages'
import { shownTexts } from '../../shared/text/shown'
import { pagesWithoutDatabase } from '../ui/pages-without-database'
import type { Command } from './command'

/** What the commands that hold on every page need to know and to do. */
export interface GlobalCommandContext {
  /** The pages that exist, in order; most of them cannot be opened while no database is open. */
  readonly pages: readonly PageId[]
  readonly databaseOpen: boolean
  readonly canChooseNewerRound: boolean
  readonly canChooseOlderRound: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether the open page's figures follow who sees them. */
  readonly canSwitchAudience: boolean
  readonly goTo: (page: PageId) => void
  readonly openPalette: () => void
  readonly showKeys: () => void
  readonly undoLast: () => void
  readonly redoLast: () => void
  readonly chooseNewerRound: () => void
  readonly chooseOlderRound: () => void
  readonly switchAudience: () => void
  readonly openDatabase: () => void
  readonly openDemo: () => void
  readonly changeDatabase: () => void
}

/** The list of commands that hold on every page: a pure function of what can be done. */
export function buildGlobalCommands(context: GlobalCommandContext): readonly Command[] {
  const { databaseOpen } = context
  const group = paletteTexts.everywhere
  return [
    ...context.pages.map((page) => ({
      id: `go-${page}`,
      ...pageCommandText(page),
      group: paletteTexts.pages,
      // Where other programs have it too.
      menu: page === 'about' ? ('help' as const) : ('go' as const),
      when: databaseOpen || pagesWithoutDatabase.includes(page),
      run: () => context.goTo(page),
    })),
    {
      id: 'newer-round',
      ...commandTexts['newer-round'],
      group,
      menu: null,
      when: context.canChooseNewerRound,
      run: context.chooseNewerRound,
    },
    {
      id: 'older-round',
      ...commandTexts['older-round'],
      group,
      menu: null,
      when: context.canChooseOlderRound,
      run: context.chooseOlderRound,
    },
    {
      id: 'switch-audience',
      ...shownTexts.switchAudience,
      group,
      menu: null,
      when: context.canSwitchAudience,
      run: context.switchAudience,
    },
    { id: 'undo-last', ...commandTexts['undo-last'], group, menu: null, when: context.canUndo, run: context.undoLast },
    { id: 'redo-last', ...commandTexts['redo-last'], group, menu: null, when: context.canRedo, run: context.redoLast },
    { id: 'open-database', ...commandTexts['open-database'], group, menu: 'file', when: true, run: context.openDatabase },
    {
      id: 'change-database',
      ...commandTexts['change-database'],
      group,
      menu: 'file',
      when: databaseOpen,
      run: context.changeDatabase,
    },
    { id: 'open-demo', ...commandTexts['open-demo'], group, menu: 'file', when: true, run: context.openDemo },
    { id: 'open-palette', ...commandTexts['open-palette'], group, menu: 'help', when: true, run: context.openPalette },
    { id: 'show-keys', ...commandTexts['show-keys'], group, menu: 'help', when: true, run: context.showKeys },
  ]
}
