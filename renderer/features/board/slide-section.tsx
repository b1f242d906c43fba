import { Button } from '@mantine/core'
import { useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Presentation } from '../../../shared/model/presentation'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { boardStepTexts, boardTexts as texts } from '../../../shared/text/board'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { Writing } from '../../ui/writing'
import classes from './board.module.css'
import { MissingSlide } from './missing-slide'
import { withoutSlide, withSlideMoved } from './presentation-edits'
import { RestoreProposal } from './restore-proposal'
import { SlideCard } from './slide-card'
import type { PresentationEdits } from './use-edits'
import type { Saving } from './use-saving'

interface SlideSectionProps {
  readonly edits: PresentationEdits
  readonly proposed: Presentation
  readonly chartFor: (key: string) => ReportChart | null
  readonly saving: Saving
}

/** The slides in the order they are shown, each with what the chef says of it. */
export function SlideSection({ edits, proposed, chartFor, saving }: SlideSectionProps) {
  const { presentation, step, comment } = edits
  const { slides } = presentation
  const place = useRef<HTMLDivElement>(null)
  const titleOf = useCallback((key: string) => chartFor(key)?.title ?? texts.missing(null), [chartFor])
  const move = useCallback(
    (key: string, distance: 1 | -1) => {
      flushSync(() =>
        step(
          (now) => withSlideMoved(now, key, distance),
          ({ slides: after }) =>
            boardStepTexts.moved(titleOf(key), after.findIndex(({ chart }) => chart === key) + 1, after.length),
        ),
      )
      document.activeElement?.closest('li')?.scrollIntoView({ block: 'nearest' })
    },
    [step, titleOf],
  )
  const remove = useCallback(
    (key: string) => {
      const cards = [...(place.current?.querySelectorAll('li') ?? [])]
      const at = cards.findIndex(({ dataset }) => dataset.chart === key)
      const neighbour = cards[at + 1] ?? cards[at - 1]
      flushSync(() =>
        step(
          (now) => withoutSlide(now, key),
          () => boardStepTexts.removed(titleOf(key)),
        ),
      )
      const goesOn = neighbour?.querySelector<HTMLElement>('[data-remove]') ?? place.current
      goesOn?.focus()
    },
    [step, titleOf],
  )
  return (
    <Section
      title={texts.slides(slides.length)}
      description={texts.slidesDescription}
      action={
        <div className={classes.sectionTools}>
          <RestoreProposal edits={edits} proposed={proposed} />
          <span className={classes.saved} role="status">
            {saving.state === 'saved' ? texts.saveState : saving.state === 'saving' ? texts.saving : ''}
          </span>
        </div>
      }
    >
      <div ref={place} tabIndex={-1} className={classes.place}>
        <Writing>
          {slides.length === 0 ? (
            <EmptyState
              title={texts.none}
              actions={
                <Button
                  onClick={() =>
                    step(
                      () => proposed,
                      () => boardStepTexts.restored,
                    )
                  }
                >
                  {texts.suggest}
                </Button>
              }
            >
              {texts.noneExplained}
            </EmptyState>
          ) : (
            <ol className={classes.slides}>
              {slides.map((slide, index) => {
                const chart = chartFor(slide.chart)
                const common = { number: index + 1, onRemove: remove }
                return chart ? (
                  <SlideCard
                    key={slide.chart}
                    {...common}
                    chart={chart}
                    comment={slide.comment}
                    first={index === 0}
                    last={index === slides.length - 1}
                    onMove={move}
                    onComment={comment}
                    onCommentDone={saving.flush}
                  />
                ) : (
                  <MissingSlide key={slide.chart} {...common} slide={slide} onMove={move} />
                )
              })}
            </ol>
          )}
        </Writing>
      </div>
    </Section>
  )
}
