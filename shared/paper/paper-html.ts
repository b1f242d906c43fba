import { findForm } from '../instrument/lookup'
import type { InstrumentVersion } from '../instrument/version'
import type { Forbund } from '../model/forbund'
import { demoTexts } from '../text/common'
import { escapeMarkup } from '../text/markup'
import { paperTexts } from '../text/paper'
import { questionColumn } from './measures'
import type { Choice, PaperItem } from './paper-items'
import { type PaperBlock, type PaperForm, paperForm } from './paper-pages'
import { paperStyle, tableStyle } from './paper-style'

/** The forms to print, and what is said on them of where they belong. */
export interface Paper {
  readonly forbund: Forbund
  readonly year: number
  readonly instrument: InstrumentVersion
  /** The keys of the forms, in the order in which they are wanted. */
  readonly forms: readonly string[]
}

/**
 * The forms as one page of HTML that needs no script and nothing from elsewhere, to be printed on A4. `fontFaces` are the rules
 * that give it its letters. Every form begins a page. Headings and table heads are marked as such, so that a tagged PDF can be read aloud.
 */
export function paperHtml(paper: Paper, fontFaces: string): string {
  const forms = paper.forms.map((key) => paperForm(paper.instrument.definition, findForm(paper.instrument.definition, key)))
  const title = paperTexts.documentTitle(
    forms.map(({ form }) => form.title),
    paper.year,
  )
  return [
    '<!doctype html>',
    `<html lang="sv"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>`,
    `<style>${fontFaces}${paperStyle}</style></head>`,
    `<body>${forms.map((form) => formHtml(form, paper)).join('')}</body></html>`,
  ].join('')
}

function formHtml(form: PaperForm, paper: Paper): string {
  const pages = form.pages.map((blocks, index) => {
    const head = index === 0 ? firstHead(form, paper) : laterHead(form, paper)
    const content = blocks.map(blockHtml).join('')
    return `<section class="page ${form.setting.key}">${head}${content}${foot(form, paper, index + 1)}</section>`
  })
  return pages.join('')
}

function firstHead({ form }: PaperForm, { forbund, year }: Paper): string {
  const name = forbund.demo ? `${demoTexts.label} · ${forbund.name}` : forbund.name
  return [
    '<div class="head first"><div class="of">',
    `<p class="forbund">${escapeMarkup(name)}</p>`,
    `<h1>${escapeMarkup(form.title)}</h1><p>${escapeMarkup(paperTexts.round(year))}</p>`,
    `</div>${runningNumber}</div>`,
    `<div class="insats"><span>${paperTexts.insats}</span><span class="room"></span></div>`,
    `<p class="hint">${paperTexts.hint}</p>`,
  ].join('')
}

function laterHead({ form }: PaperForm, { year }: Paper): string {
  const text = `${form.title} ${year}, ${paperTexts.continued}`
  return `<div class="head"><p class="of later">${escapeMarkup(text)}</p>${runningNumber}</div>`
}

// On every page, since pages come apart.
const runningNumber = `<div class="running"><p>${paperTexts.runningNumber}</p><div class="room"></div><p>${paperTexts.runningNumberBy}</p></div>`

function foot({ form, pages }: PaperForm, { year, instrument }: Paper, page: number): string {
  const text = [form.title, paperTexts.round(year), instrument.label].join(' · ')
  return `<footer class="foot"><span>${escapeMarkup(text)}</span><span class="turn">${paperTexts.pageOf(page, pages.length)}</span></footer>`
}

function blockHtml(block: PaperBlock): string {
  if (block.kind === 'table') return tableHtml(block.items)
  if (block.kind === 'list') return listHtml(block.item)
  return `<section class="block open"><h2>${escapeMarkup(block.label)}</h2><div class="room"></div></section>`
}

function tableHtml(items: readonly PaperItem[]): string {
  const choices = items[0]?.choices ?? []
  const heads = choices.map(({ label }) => `<th scope="col">${escapeMarkup(label)}</th>`).join('')
  const question = `<th scope="col" style="width: ${questionColumn(choices.length)}mm">${paperTexts.question}</th>`
  const rows = items.map((item) => {
    const boxes = choices.map((choice) => `<td>${box(choice)}</td>`).join('')
    return `<tr><th scope="row">${questionText(item)}</th>${boxes}</tr>`
  })
  return `<table class="block" style="${tableStyle(choices.length)}"><thead><tr>${question}${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function listHtml(item: PaperItem): string {
  const choices = item.choices.map((choice) => `<li>${box(choice)}<span>${escapeMarkup(choice.label)}</span></li>`).join('')
  const text = item.number === null ? `<h2>${escapeMarkup(item.text)}</h2>` : `<p>${questionText(item)}</p>`
  return `<section class="block list">${text}<ul>${choices}</ul></section>`
}

function questionText({ number, text }: PaperItem): string {
  return `<span class="number">${number}.</span>${escapeMarkup(text)}`
}

function box({ code }: Choice): string {
  return `<span class="box"></span><span class="code">${code}</span>`
}
