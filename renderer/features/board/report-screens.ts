import type { Report } from '../../../shared/report/chart/report'
import type { View } from '../../ui/view-switch'
import { lastSlide, type Screen, type ScreensOf } from './screens'
import { slideScreens } from './slide-layout'
import { lengths, type Stage, titleLineHeight } from './stage'
import { tableScreens } from './table-layout'
import { largestPages } from './words-screens'

/** The screens of a report on a stage. Each slide is laid out when it is first asked for, so that the show starts at once. */
export function reportScreens(report: Report, view: View, stage: Stage): ScreensOf {
  const known = new Map<number, readonly Screen[]>()
  return (slide) => {
    const screens = known.get(slide) ?? laidOut(report, view, stage, slide)
    known.set(slide, screens)
    return screens
  }
}

function laidOut(report: Report, view: View, stage: Stage, number: number): readonly Screen[] {
  if (number === 0) return [{ kind: 'cover' }]
  if (number === lastSlide(report)) return methodScreens(report, stage)
  const slide = report.slides[number - 1]
  if (!slide) return []
  return view === 'table' ? tableScreens(slide.chart, stage, report.demo) : slideScreens(slide, stage, report.demo)
}

function methodScreens({ method, demo }: Report, stage: Stage): readonly Screen[] {
  const frame = lengths.top + titleLineHeight * lengths.heading + lengths.gap + lengths.foot + (demo ? lengths.band : 0)
  const { pages, fontSize } = largestPages(method, stage.height - frame * stage.unit, stage, 0)
  return pages.map((paragraphs) => ({ kind: 'method', paragraphs, fontSize }))
}
