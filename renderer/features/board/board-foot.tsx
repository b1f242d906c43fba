import { UnstyledButton } from '@mantine/core'
import { IconChartBar, IconChevronLeft, IconChevronRight, IconMoon, IconSun, IconTable, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Scheme } from '../../../shared/drawing/drawing'
import type { Report } from '../../../shared/report/chart/report'
import { boardModeTexts as texts } from '../../../shared/text/board'
import { reportTexts } from '../../../shared/text/report'
import type { View } from '../../ui/view-switch'
import classes from './board-mode.module.css'
import { lastSlide, type Place } from './screens'

interface BoardFootProps {
  readonly report: Report
  readonly place: Place
  /** How many screens the slide has. */
  readonly screens: number
  readonly view: View
  readonly scheme: Scheme
  readonly onStep: (distance: 1 | -1) => void
  readonly onView: () => void
  readonly onScheme: () => void
  readonly onLeave: () => void
}

/** Under each slide: whose it is, which it is of how many, and for the mouse what the keys do. Says each slide to a screen reader. */
export function BoardFoot({ report, place, screens, view, scheme, onStep, onView, onScheme, onLeave }: BoardFootProps) {
  const [number, part] = placeWords(report, place, screens)
  const title = titleOf(report, place.slide)
  return (
    <footer className={classes.foot}>
      <span className={classes.owner}>{report.forbund}</span>
      <span>{number}</span>
      {part !== '' && <span>{part}</span>}
      <p className="visually-hidden" role="status">
        {[number, part, title].filter(Boolean).join('. ')}
      </p>
      <div className={classes.buttons}>
        <FootButton label={view === 'chart' ? texts.toTable : texts.toChart} keys="T" onClick={onView}>
          {view === 'chart' ? <IconTable aria-hidden /> : <IconChartBar aria-hidden />}
        </FootButton>
        <FootButton label={scheme === 'light' ? texts.toDark : texts.toLight} keys="M" onClick={onScheme}>
          {scheme === 'light' ? <IconMoon aria-hidden /> : <IconSun aria-hidden />}
        </FootButton>
        <FootButton label={texts.previous} keys="ArrowLeft" onClick={() => onStep(-1)}>
          <IconChevronLeft aria-hidden />
        </FootButton>
        <FootButton label={texts.next} keys="ArrowRight" onClick={() => onStep(1)}>
          <IconChevronRight aria-hidden />
        </FootButton>
        <FootButton label={texts.leave} keys="Escape" onClick={onLeave}>
          <IconX aria-hidden />
        </FootButton>
      </div>
    </footer>
  )
}

interface FootButtonProps {
  readonly label: string
  readonly keys: string
  readonly onClick: () => void
  readonly children: ReactNode
}

function FootButton({ label, keys, onClick, children }: FootButtonProps) {
  return (
    <UnstyledButton className={classes.button} aria-label={label} title={label} aria-keyshortcuts={keys} onClick={onClick}>
      {children}
    </UnstyledButton>
  )
}

/** "3 av 12", and of a slide that goes on over several screens which of them it is. The cover and the last page have no number. */
function placeWords(report: Report, { slide, screen }: Place, screens: number): readonly [number: string, part: string] {
  const isNumbered = slide > 0 && slide < lastSlide(report)
  return [isNumbered ? texts.number(slide, report.slides.length) : '', screens > 1 ? texts.part(screen + 1, screens) : '']
}

function titleOf(report: Report, slide: number): string {
  if (slide === 0) return report.title
  return report.slides[slide - 1]?.chart.title ?? reportTexts.methodTitle
}
