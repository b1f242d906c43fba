import { Kbd, UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { commandTexts, keysText, pageCommandText } from '../../shared/text/commands'
import { commonTexts } from '../../shared/text/common'
import { type PageId, pageTexts } from '../../shared/text/pages'
import { DemoBand } from './demo-band'
import { DisplayBand } from './display-band'
import classes from './frame.module.css'
import { useNavigation } from './navigation'
import { UndoNotice, useNotices } from './notice'
import { ReadOnlyBand } from './read-only-band'
import { useWorkspace } from './workspace'

/** The pages that stand below the year's work, in a group of their own. */
const belowTheLine: readonly PageId[] = ['instrument', 'merge', 'settings', 'safekeeping', 'handbook', 'about']

interface FrameProps {
  /** The pages that exist, in order. */
  readonly pages: readonly PageId[]
  readonly onSearch: () => void
  readonly children: ReactNode
}

/** The window's frame: the demo band, the förbund's name and the pages at the left, the open page at the right. */
export function Frame({ pages, onSearch, children }: FrameProps) {
  const { forbund } = useWorkspace()
  const { page } = useNavigation()
  const { clear } = useNotices()
  const main = useRef<HTMLElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top and without the last page's notice
  useEffect(() => {
    main.current?.scrollTo(0, 0)
    window.scrollTo(0, 0)
    clear()
    document.title = `${pageTexts[page].title} – ${forbund.name}`
  }, [page])

  return (
    <div className={classes.frame}>
      <div className={classes.bands}>
        <DemoBand />
        <ReadOnlyBand />
        <DisplayBand />
      </div>
      <nav className={classes.navigation} aria-label={commonTexts.pages}>
        <p className={classes.forbund}>{forbund.name}</p>
        <PageLinks pages={pages.filter((id) => !belowTheLine.includes(id))} />
        <PageLinks pages={pages.filter((id) => belowTheLine.includes(id))} />
        <UnstyledButton className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K">
          {commandTexts['open-palette'].text}
          <Kbd>{keysText(commandTexts['open-palette'].keys)}</Kbd>
        </UnstyledButton>
      </nav>
      <main className={classes.main} ref={main}>
        <div className={classes.content}>{children}</div>
        <UndoNotice />
      </main>
    </div>
  )
}

function PageLinks({ pages }: { readonly pages: readonly PageId[] }) {
  const { page } = useNavigation()
  return (
    <ul className={classes.links}>
      {pages.map((id) => {
        const { text, keys } = pageCommandText(id)
        return (
          <li key={id}>
            <a
              href={`#${id}`}
              className={classes.link}
              aria-current={id === page ? 'page' : undefined}
              aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
              title={keys ? keysText(keys) : undefined}
            >
              {text}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
