import { useMemo } from 'react'
import type { MergeOverview } from '../../../shared/merge/overview'
import { paletteTexts } from '../../../shared/text/commands'
import { mergeCommandTexts, mergeTexts } from '../../../shared/text/merge'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { useNotices } from '../../ui/notice'
import type { MergeWork } from './use-merge'

export interface MergeCommands {
  readonly choose: Command
  readonly save: Command
  readonly clear: Command
}

/** What can be done on the page, for buttons, keys and palette. `onCleared`: the files are gone, and the button that had the focus too. */
export function useMergeCommands(
  work: MergeWork,
  overview: MergeOverview | null,
  name: string,
  onCleared: () => void,
): MergeCommands {
  const { say } = useNotices()
  const any = (overview?.files.length ?? 0) > 0
  const free = !work.reading && !work.saving
  const commands = {
    choose: command('merge-choose', mergeCommandTexts.choose(any), free, work.choose),
    save: command('merge-save', mergeCommandTexts.save, free && overview?.merged != null && name.trim() !== '', () =>
      work.save(name.trim()),
    ),
    clear: command('merge-clear', mergeCommandTexts.clear, free && any, () =>
      work.clear(() => {
        onCleared()
        say({ text: mergeTexts.cleared })
      }),
    ),
  }
  const { choose, save, clear } = commands
  // biome-ignore lint/correctness/useExhaustiveDependencies: the commands are made anew at each rendering; these are what they depend on
  usePageCommands(useMemo(() => [choose, save, clear], [any, free, name, overview?.merged]))
  return commands
}

function command(id: string, text: Pick<Command, 'text' | 'keys'>, when: boolean, run: () => void): Command {
  return { id, ...text, group: paletteTexts.thisPage, menu: null, when, run }
}
