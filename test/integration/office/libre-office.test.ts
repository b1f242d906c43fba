import { describe, expect, it } from 'vitest'
import { reportWorkbook } from '../../../electron/excel/write-report-workbook'
import { reportDocument } from '../../../electron/office/write-report-document'
import { reportSlides } from '../../../electron/office/write-report-slides'
import type { Report } from '../../../shared/report/chart/report'
import { commandPath, printed, printedText } from '../../support/libre-office'
import { hostile, mark, reportWith, trendOf } from '../../support/made-charts'
import { wholeReport } from '../../support/whole-report'

const soffice = commandPath('soffice')
/** Two charts of each kind. */
const report = someOf(wholeReport())
const odd = { ...trendOf([{ label: hostile, marks: [mark(2024, 50)] }]), title: `${hostile} rubrik`, subject: hostile }

const writers = {
  pptx: reportSlides,
  xlsx: reportWorkbook,
  docx: (own: Report) => reportDocument(own, new Map()),
} as const

describe('LibreOffice', () => {
  for (const [ending, write] of Object.entries(writers)) {
    it(`opens the report as ${ending} and prints every title of it`, async (context) => {
      if (soffice === null) return context.skip('LibreOffice is not installed')
      const pdf = printed(soffice, `rapport.${ending}`, await write(report))
      const text = printedText(pdf)
      if (text === null) return context.skip('pdftotext is not installed: the file was opened, its text was not read')
      for (const { chart } of report.slides) expect(text).toContain(chart.title.replace(/\s/g, ''))
      expect(text).toContain(report.title.replace(/\s/g, ''))
    }, 120_000)

    it(`opens what is odd as ${ending}`, async (context) => {
      if (soffice === null) return context.skip('LibreOffice is not installed')
      const pdf = printed(soffice, `udda.${ending}`, await write(reportWith([odd], { forbund: hostile })))
      expect(printedText(pdf) ?? 'rubrik').toContain('rubrik')
    }, 120_000)
  }
})

function someOf(whole: Report): Report {
  const kindOf = ({ chart }: Report['slides'][number]) => chart.key.split(':')[0]
  const slides = whole.slides.filter(
    (slide, index) => whole.slides.slice(0, index).filter((other) => kindOf(other) === kindOf(slide)).length < 2,
  )
  return { ...whole, slides }
}
