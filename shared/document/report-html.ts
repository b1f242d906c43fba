import type { Drawing } from '../drawing/drawing'
import { svgText } from '../drawing/svg-text'
import type { Report, ReportSlide } from '../report/chart/report'
import type { ReportChart } from '../report/chart/report-chart'
import { escapeMarkup } from '../text/markup'
import { paperTexts } from '../text/paper'
import { reportTexts } from '../text/report'
import { reportPageTexts } from '../text/report-page'
import { demoMark } from '../text/statistics'
import { pageDrawing } from './page-drawing'
import { footStyle, reportStyle } from './report-style'
import { tableHtml } from './table-html'

/**
 * The board report as one page of HTML that needs no script and nothing from elsewhere, to be printed on A4. `fontFaces` are the
 * rules that give it its letters. Headings, table heads and what charts say are marked as such, so that a tagged PDF can be read aloud.
 */
export function reportHtml(report: Report, fontFaces: string): string {
  const sections = report.slides.map(sectionHtml).join('')
  return [
    '<!doctype html>',
    `<html lang="sv"><head><meta charset="utf-8"><title>${escapeMarkup(reportPageTexts.documentTitle(report))}</title>`,
    `<style>${fontFaces}${reportStyle}</style></head>`,
    `<body>${coverHtml(report)}${contentsHtml(report.slides)}<main>${sections}${methodHtml(report.method)}</main></body></html>`,
  ].join('')
}

/** What stands under every page of the report: whose it is, that data are a demonstration's, and the page's number. */
export function reportFoot({ forbund, year, demo }: Report): string {
  const page = paperTexts.pageOf('<span class="pageNumber"></span>', '<span class="totalPages"></span>')
  // Of a long name the end may be cut, of the year and the mark never.
  const whole = [String(year), ...(demo ? [escapeMarkup(demoMark)] : []), page].join(' · ')
  return `<style>${footStyle}</style><div class="foot"><span class="of">${escapeMarkup(forbund)}</span><span class="page">${whole}</span></div>`
}

function coverHtml({ title, forbund, about, demo }: Report): string {
  return [
    `<header class="cover">${paragraph(forbund, 'forbund')}<h1>${escapeMarkup(title)}</h1>`,
    about.map((line) => paragraph(line, 'about')).join(''),
    demo ? paragraph(demoMark, 'demo') : '',
    '</header>',
  ].join('')
}

function contentsHtml(slides: readonly ReportSlide[]): string {
  if (slides.length === 0) return ''
  const entries = slides.map(({ chart: { title, subject } }, index) => {
    const words = `<span><span class="finding">${escapeMarkup(title)}</span><span class="of">${escapeMarkup(subject)}</span></span>`
    return `<li><a href="#${placeOf(index)}"><span class="number">${index + 1}</span>${words}</a></li>`
  })
  return `<nav><h2>${reportTexts.contents}</h2><ol>${entries.join('')}</ol></nav>`
}

function sectionHtml({ chart, comment }: ReportSlide, index: number): string {
  return [
    `<section id="${placeOf(index)}">${chartHtml(chart, index + 1)}`,
    comment === '' ? '' : `<p class="comment"><strong>${reportTexts.comment}</strong>${escapeMarkup(comment)}</p>`,
    notesHtml(chart.notes),
    chart.tables.map(tableHtml).join(''),
    '</section>',
  ].join('')
}

function chartHtml(chart: ReportChart, number: number): string {
  return [
    `<div class="chart"><h2>${number}. ${escapeMarkup(chart.title)}</h2>${paragraph(chart.subject, 'subject')}`,
    chart.about.map((line) => paragraph(line, 'about')).join(''),
    svgText(named(pageDrawing(chart), chart.alternative)),
    '</div>',
  ].join('')
}

/** In a tagged PDF the name of a picture is what is read aloud, and a description is not. */
function named(drawing: Drawing, alternative: string): Drawing {
  const { root } = drawing
  return { ...drawing, root: { ...root, attributes: { ...root.attributes, 'aria-label': alternative } } }
}

function notesHtml(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `<ul class="notes">${notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join('')}</ul>`
}

function methodHtml(paragraphs: readonly string[]): string {
  return `<section class="method"><h2>${reportTexts.methodTitle}</h2>${paragraphs.map((text) => paragraph(text)).join('')}</section>`
}

function paragraph(text: string, kind?: string): string {
  return `<p${kind ? ` class="${kind}"` : ''}>${escapeMarkup(text)}</p>`
}

function placeOf(index: number): string {
  return `diagram-${index + 1}`
}
