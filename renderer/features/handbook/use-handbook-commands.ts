import { type RefObject, useMemo } from 'react'
import { paletteTexts } from '../../../shared/text/commands'
import type { HandbookPageId } from '../../../shared/text/handbook/addresses'
import { handbookCommandTexts } from '../../../shared/text/handbook/window'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { useNavigation } from '../../ui/navigation'
import type { Origin } from './came-from'

interface Ways {
  readonly search: RefObject<HTMLInputElement | null>
  readonly next: HandbookPageId | null
  readonly previous: HandbookPageId | null
  readonly origin: Origin | null
}

/** The handbook's own commands: search, turn the page, the table of contents, and back to where one came from. */
export function useHandbookCommands({ search, next, previous, origin }: Ways): void {
  const { goTo } = useNavigation()
  const back = origin?.hash ?? null
  const commands = useMemo((): readonly Command[] => {
    const common = { group: paletteTexts.thisPage, menu: null }
    const turnTo = (page: HandbookPageId | null) => ({
      ...common,
      when: page !== null,
      run: () => goTo('handbook', page ?? undefined),
    })
    return [
      { id: 'handbook-search', ...handbookCommandTexts.search, ...common, when: true, run: () => search.current?.focus() },
      { id: 'handbook-next', ...handbookCommandTexts.next, ...turnTo(next) },
      { id: 'handbook-previous', ...handbookCommandTexts.previous, ...turnTo(previous) },
      { id: 'handbook-contents', ...handbookCommandTexts.contents, ...common, when: true, run: () => goTo('handbook') },
      {
        id: 'handbook-back',
        ...handbookCommandTexts.back,
        ...common,
        when: back !== null,
        run: () => {
          window.location.hash = back ?? ''
        },
      },
    ]
  }, [goTo, search, next, previous, back])
  usePageCommands(commands)
}
