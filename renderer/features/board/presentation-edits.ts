import type { Presentation, RatingStatistic, Slide } from '../../../shared/model/presentation'

/** The presentation with one more slide, last; unchanged where the chart is already among them. */
export function withSlide(presentation: Presentation, chart: string): Presentation {
  if (presentation.slides.some((slide) => slide.chart === chart)) return presentation
  return { ...presentation, slides: [...presentation.slides, { chart, comment: '' }] }
}

export function withoutSlide(presentation: Presentation, chart: string): Presentation {
  return { ...presentation, slides: presentation.slides.filter((slide) => slide.chart !== chart) }
}

/** The presentation with one slide moved past its neighbour; the same object where it has none on that side. */
export function withSlideMoved(presentation: Presentation, chart: string, distance: 1 | -1): Presentation {
  const from = presentation.slides.findIndex((slide) => slide.chart === chart)
  const moved = presentation.slides[from]
  const to = from + distance
  if (!moved || to < 0 || to >= presentation.slides.length) return presentation
  const rest = presentation.slides.filter((slide) => slide !== moved)
  return { ...presentation, slides: [...rest.slice(0, to), moved, ...rest.slice(to)] }
}

export function withComment(presentation: Presentation, chart: string, comment: string): Presentation {
  return { ...presentation, slides: presentation.slides.map((slide) => (slide.chart === chart ? { chart, comment } : slide)) }
}

export function withStatistic(presentation: Presentation, statistic: RatingStatistic): Presentation {
  return { ...presentation, statistic }
}

/** The proposed slides; of those that are there already the comments stay. */
export function withProposal(presentation: Presentation, proposed: Presentation): Presentation {
  return withCommentsOf(proposed, presentation)
}

/** One step back or forward: how it was on the other side of the step, and what the step did, as a sentence. */
interface Step {
  readonly presentation: Presentation
  readonly said: string
}

/** The presentation as it is being made, with the steps that can be undone and done again. */
export interface Edits {
  readonly presentation: Presentation
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export function startEdits(presentation: Presentation): Edits {
  return { presentation, past: [], future: [] }
}

/** A step that can be undone; `said` is what it did. */
export function edit({ presentation, past }: Edits, next: Presentation, said: string): Edits {
  return { presentation: next, past: [...past, { presentation, said }], future: [] }
}

/** A comment as it is typed: no step of its own, since the field has its own undo. */
export function editComment(edits: Edits, chart: string, comment: string): Edits {
  return { ...edits, presentation: withComment(edits.presentation, chart, comment) }
}

/** The latest step undone, and what it had done; null where there is none. */
export function undoEdit({ presentation, past, future }: Edits): { readonly edits: Edits; readonly said: string } | null {
  const step = past.at(-1)
  if (!step) return null
  const edits = {
    presentation: withCommentsOf(step.presentation, presentation),
    past: past.slice(0, -1),
    future: [...future, { presentation, said: step.said }],
  }
  return { edits, said: step.said }
}

/** The latest undone step done again, and what it does; null where there is none. */
export function redoEdit({ presentation, past, future }: Edits): { readonly edits: Edits; readonly said: string } | null {
  const step = future.at(-1)
  if (!step) return null
  const edits = {
    presentation: withCommentsOf(step.presentation, presentation),
    past: [...past, { presentation, said: step.said }],
    future: future.slice(0, -1),
  }
  return { edits, said: step.said }
}

/** Another order or choice of slides, with what has been typed since: turning a step never takes a comment away. */
function withCommentsOf(turned: Presentation, now: Presentation): Presentation {
  const comments = new Map(now.slides.map(({ chart, comment }) => [chart, comment]))
  const slides = turned.slides.map(({ chart, comment }): Slide => ({ chart, comment: comments.get(chart) ?? comment }))
  return { ...turned, slides }
}
