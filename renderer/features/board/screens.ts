import type { Report } from '../../../shared/report/chart/report'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import type { ReportColumn } from '../../../shared/report/chart/report-table'

/** What fills the screen at one time. A slide is one screen where it fits, and otherwise several. */
export type Screen = CoverScreen | FigureScreen | WordsScreen | TableScreen | MethodScreen

export interface CoverScreen {
  readonly kind: 'cover'
}

/** A slide's drawing under its title, with what stands at it. */
export interface FigureScreen {
  readonly kind: 'figure'
  /** With those of its rows that are on this screen. */
  readonly chart: ReportChart
  /** The letter size of the drawing and its height, in px. */
  readonly fontSize: number
  readonly height: number
  readonly comment: string
  readonly about: readonly string[]
  readonly notes: readonly string[]
}

/** What is said of a slide's drawing where there is no room for it beside the drawing. */
export interface WordsScreen {
  readonly kind: 'words'
  readonly chart: ReportChart
  readonly comment: readonly string[]
  readonly notes: readonly string[]
  /** Of its text, in px. */
  readonly fontSize: number
}

export interface TableScreen {
  readonly kind: 'table'
  readonly chart: ReportChart
  /** Of the table's text, in px. */
  readonly fontSize: number
  readonly caption: string
  /** The columns that are on this screen, and their widths in px. */
  readonly columns: readonly (ReportColumn & { readonly number: number; readonly width: number })[]
  /** The rows that are on this screen, each with the cells of those columns. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

export interface MethodScreen {
  readonly kind: 'method'
  readonly paragraphs: readonly string[]
  /** Of its text, in px. */
  readonly fontSize: number
}

/** Where in the report one is: 0 is the cover, then the slides, and last how the figures are computed. Screens are counted from 0. */
export interface Place {
  readonly slide: number
  readonly screen: number
}

/** The screens of each of these, by its number. */
export type ScreensOf = (slide: number) => readonly Screen[]

export function lastSlide({ slides }: Report): number {
  return slides.length + 1
}

/** One screen further or back; the same place at either end. */
export function steppedPlace({ slide, screen }: Place, distance: 1 | -1, last: number, screensOf: ScreensOf): Place {
  const next = screen + distance
  if (next >= 0 && next < screensOf(slide).length) return { slide, screen: next }
  const other = slide + distance
  if (other < 0 || other > last) return { slide, screen: Math.min(screen, screensOf(slide).length - 1) }
  return { slide: other, screen: distance === 1 ? 0 : screensOf(other).length - 1 }
}
