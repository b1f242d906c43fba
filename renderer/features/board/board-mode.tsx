import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import type { Report } from '../../../shared/report/chart/report'
import { boardModeTexts as texts } from '../../../shared/text/board'
import { tokens } from '../../styles/colours'
import { usePageFocusAfter } from '../../ui/page-focus'
import { useView } from '../../ui/view-switch'
import { BoardFoot } from './board-foot'
import classes from './board-mode.module.css'
import { BoardScreen } from './board-screen'
import { reportScreens } from './report-screens'
import { lastSlide, type Place, steppedPlace } from './screens'
import { lengths } from './stage'
import { useBoardKeys } from './use-board-keys'
import { useBoardScheme } from './use-board-scheme'
import { useFullScreen } from './use-full-screen'
import { useStage } from './use-stage'

interface BoardModeProps {
  readonly report: Report
  readonly onLeave: () => void
}

/** The report over the whole screen, a slide at a time. Everything behind it is out of reach until it is left. */
export function BoardMode({ report, onLeave }: BoardModeProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useStage()
  const { view, switchView } = useView()
  const { scheme, switchScheme } = useBoardScheme()
  const [place, setPlace] = useState<Place>({ slide: 0, screen: 0 })
  const screensOf = useMemo(() => reportScreens(report, view, stage), [report, view, stage])
  const last = lastSlide(report)
  const screens = screensOf(place.slide)
  // In another view or window the slide may have fewer screens.
  const screen = Math.min(place.screen, screens.length - 1)
  const step = (distance: 1 | -1) => setPlace(steppedPlace({ slide: place.slide, screen }, distance, last, screensOf))
  const keys = useBoardKeys({
    step,
    toSlide: (slide) => setPlace({ slide: slide === 'first' ? 0 : last, screen: 0 }),
    switchView,
    switchScheme,
  })
  useFullScreen(onLeave)
  usePageFocusAfter(true)
  useEffect(() => {
    const { current } = dialog
    const before = document.activeElement
    if (current && !current.open) current.showModal()
    current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const shown = screens[screen]
  return (
    <dialog
      ref={dialog}
      className={classes.board}
      style={look(scheme, stage.unit)}
      aria-modal
      aria-label={texts.label(report.title)}
      tabIndex={-1}
      onKeyDown={keys}
      onCancel={(event) => {
        event.preventDefault()
        onLeave()
      }}
    >
      {shown && <BoardScreen report={report} screen={shown} scheme={scheme} />}
      <BoardFoot
        report={report}
        place={{ slide: place.slide, screen }}
        screens={screens.length}
        view={view}
        scheme={scheme}
        onStep={step}
        onView={switchView}
        onScheme={switchScheme}
        onLeave={onLeave}
      />
    </dialog>
  )
}

/** The colours and lengths of the slides as the style sheet's variables: their scheme need not be the window's. */
function look(scheme: 'light' | 'dark', unit: number): CSSProperties {
  const sizes = Object.entries(lengths).map(([name, length]) => [`--${name}`, `${length * unit}px`])
  return { ...tokens[scheme], ...Object.fromEntries(sizes), '--unit': `${unit}px`, colorScheme: scheme } as CSSProperties
}
