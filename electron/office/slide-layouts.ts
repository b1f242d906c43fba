import type PptxGenJS from 'pptxgenjs'
import { drawingColours } from '../../shared/drawing/colours'
import type { Report } from '../../shared/report/chart/report'
import { roundTitle } from '../../shared/text/delivery'
import { reportFileTexts } from '../../shared/text/report-files'
import { demoMark } from '../../shared/text/statistics'
import { linesOf } from './fit-text'
import { hex } from './native-chart'

/** All lengths in inches; a wide slide of 16:9. */
export const slide = { width: 40 / 3, height: 7.5, left: 0.6, right: 40 / 3 - 0.6, top: 0.35, bottom: 6.95 } as const
export const slideWidth = slide.right - slide.left

const { ink, quietInk } = drawingColours.light
export const face = 'Calibri'
export const language = 'sv-SE'

/** Where the title of a slide ends: a long one has a size and a layout of its own. */
export interface TitleLayout {
  readonly name: string
  readonly size: number
  readonly height: number
}

const short: TitleLayout = { name: reportFileTexts.layouts.short, size: 32, height: 1.05 }
const long: TitleLayout = { name: reportFileTexts.layouts.long, size: 28, height: 1.45 }
export const startLayout = reportFileTexts.layouts.start

export function titleLayout(title: string): TitleLayout {
  return linesOf(title, slideWidth - 0.2, short.size, 600) <= 2 ? short : long
}

/** The slide masters: titles are real titles, so that an outline, a screen reader and a link find them. */
export function defineLayouts(presentation: PptxGenJS, report: Report): void {
  for (const layout of [short, long]) {
    presentation.defineSlideMaster({
      title: layout.name,
      background: { color: 'FFFFFF' },
      objects: [titlePlaceholder(slide.top, layout.height, layout.size, 'bottom'), { text: footer(report) }],
      slideNumber: {
        x: slide.right - 0.7,
        y: 7.0,
        w: 0.7,
        h: 0.3,
        fontFace: face,
        fontSize: 12,
        color: hex(quietInk),
        align: 'right',
      },
    })
  }
  presentation.defineSlideMaster({
    title: startLayout,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.28, h: slide.height, fill: { color: hex(drawingColours.light.accent) } } },
      titlePlaceholder(1.6, 1.9, 44, 'bottom'),
    ],
  })
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number]

function titlePlaceholder(y: number, h: number, fontSize: number, valign: 'bottom' | 'top'): MasterObject {
  const options = {
    name: 'title',
    type: 'title' as const,
    x: slide.left,
    y,
    w: slideWidth,
    h,
    margin: 0,
    fontFace: face,
    fontSize,
    bold: true,
    color: hex(ink),
    align: 'left' as const,
    valign,
  }
  return { placeholder: { options, text: '' } }
}

function footer({ forbund, year, demo }: Report) {
  const text = [roundTitle(forbund, year), ...(demo ? [demoMark] : [])].join(' · ')
  const place = { x: slide.left, y: 7.0, w: slideWidth - 1, h: 0.3 }
  return { text, options: { ...place, margin: 0, fontFace: face, fontSize: 12, color: hex(quietInk), valign: 'middle' as const } }
}
