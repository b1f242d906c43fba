import { drawingColours } from '../drawing/colours'
import { type Disposal, removedInAll } from '../model/disposal'
import type { Forbund } from '../model/forbund'
import { disposalTexts } from '../text/disposal'
import { protocolTexts as texts } from '../text/disposal-protocol'
import { formatCount, formatMoment } from '../text/format'
import { escapeMarkup } from '../text/markup'
import { paperTexts } from '../text/paper'
import { demoMark } from '../text/statistics'
import { footStyle } from './report-style'

/** What the protocol of a disposal tells. `backups`: those that still hold what was removed when it is written, at an ISO moment. */
export interface ProtocolContent {
  readonly forbund: Forbund
  readonly disposal: Disposal
  /** The titles of the forms of which no figures are left. */
  readonly withoutFigures: readonly string[]
  readonly backups: readonly { readonly madeAt: string; readonly place: 'own' | 'second' }[]
  readonly setAside: readonly { readonly name: string; readonly madeAt: string }[]
  /** A second place for backups is named, and was not there. */
  readonly outOfReach: boolean
  readonly writtenAt: string
}

/**
 * The protocol of a disposal as one page of HTML that needs no script and nothing from elsewhere, to be printed on A4. `fontFaces` are
 * the rules that give it its letters.
 */
export function disposalProtocol(content: ProtocolContent, fontFaces: string): string {
  const { year } = content.disposal
  return [
    '<!doctype html>',
    `<html lang="sv"><head><meta charset="utf-8"><title>${escapeMarkup(texts.documentTitle(year))}</title>`,
    `<style>${fontFaces}${style}</style></head><body>`,
    headHtml(content),
    `<main>${removedHtml(content)}${keptHtml(content)}${decisionHtml(content)}${doneHtml(content)}${backupsHtml(content)}</main>`,
    '</body></html>',
  ].join('')
}

/** What stands under every page of it. */
export function protocolFoot({ forbund, disposal }: Pick<ProtocolContent, 'forbund' | 'disposal'>): string {
  const page = paperTexts.pageOf('<span class="pageNumber"></span>', '<span class="totalPages"></span>')
  const whole = [texts.documentTitle(disposal.year), ...(forbund.demo ? [demoMark] : [])].map(escapeMarkup)
  return `<style>${footStyle}</style><div class="foot"><span class="of">${escapeMarkup(forbund.name)}</span><span class="page">${[...whole, page].join(' · ')}</span></div>`
}

function headHtml({ forbund, disposal: { year, kind } }: ProtocolContent): string {
  return [
    `<header><p class="forbund">${escapeMarkup(forbund.name)}</p><h1>${texts.title}</h1>`,
    `<p class="what">${escapeMarkup(texts.what(year, kind))}</p>`,
    forbund.demo ? `<p class="demo">${escapeMarkup(demoMark)}</p>` : '',
    '</header>',
  ].join('')
}

function removedHtml({ disposal: { kind, removed } }: ProtocolContent): string {
  const columns = kind === 'responses' ? (['responses', 'openTexts'] as const) : (['openTexts'] as const)
  const heads = columns.map((column) => `<th scope="col" class="number">${texts[column]}</th>`).join('')
  const rowOf = (name: string, counts: Readonly<Record<(typeof columns)[number], number>>) =>
    `<tr><th scope="row">${escapeMarkup(name)}</th>${columns.map((column) => `<td class="number">${formatCount(counts[column])}</td>`).join('')}</tr>`
  const rows = removed.forms.map((form) => rowOf(form.title, form)).join('')
  const total = rowOf(texts.inAll, removedInAll(removed))
  return section(texts.removed, [
    `<table><thead><tr><th scope="col">${texts.form}</th>${heads}</tr></thead><tbody>${rows}</tbody><tfoot>${total}</tfoot></table>`,
    paragraph(texts.alsoRemoved[kind]),
    removed.steps > 0 ? paragraph(texts.steps) : '',
  ])
}

function keptHtml({ disposal: { kind }, withoutFigures }: ProtocolContent): string {
  const few = kind === 'responses' && withoutFigures.length > 0 ? [paragraph(texts.withoutFigures(withoutFigures))] : []
  return section(texts.kept, [paragraph(texts.keeps[kind]), ...few])
}

function decisionHtml({ disposal: { decidedOn, basis, decidedBy } }: ProtocolContent): string {
  return section(texts.decision, [
    facts([
      [texts.decidedOn, decidedOn],
      [texts.basis, basis],
      [texts.decidedBy, decidedBy],
    ]),
  ])
}

function doneHtml({ disposal }: ProtocolContent): string {
  const { doneAt, doneBy, programVersion, rewrittenAt, logId, logHash } = disposal
  return section(texts.done, [
    facts([
      [texts.doneAt, formatMoment(doneAt)],
      [texts.doneBy, doneBy === '' ? texts.unknownUser : texts.byUser(doneBy)],
      [texts.program, texts.programVersion(programVersion)],
      [texts.file, rewrittenAt === null ? texts.notRewritten : texts.rewritten(rewrittenAt)],
      [texts.log, texts.logRow(logId)],
      [texts.logHash, logHash],
    ]),
    paragraph(texts.logExplained),
  ])
}

function backupsHtml({ backups, setAside, outOfReach, writtenAt }: ProtocolContent): string {
  const items = [
    ...backups.map(({ madeAt, place }) => disposalTexts.holdingBackup(madeAt, place)),
    ...setAside.map(({ name, madeAt }) => disposalTexts.holdingSetAside(name, madeAt)),
  ].map((held) => `<li>${escapeMarkup(held)}</li>`)
  return section(texts.backups, [
    paragraph(items.length === 0 ? texts.noBackups(writtenAt) : texts.someBackups(backups.length, setAside.length, writtenAt)),
    items.length === 0 ? '' : `<ul>${items.join('')}</ul>`,
    outOfReach ? paragraph(texts.secondPlaceMissing) : '',
    paragraph(texts.outOfReach),
  ])
}

function section(title: string, parts: readonly string[]): string {
  return `<section><h2>${escapeMarkup(title)}</h2>${parts.join('')}</section>`
}

function facts(rows: readonly (readonly [name: string, value: string])[]): string {
  return `<dl>${rows.map(([name, value]) => `<div><dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd></div>`).join('')}</dl>`
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`
}

const { ink, quietInk, line, controlLine, accent } = drawingColours.light

const style = `
@page { size: A4; margin: 18mm 18mm 20mm }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-family: 'Inter Variable', 'Inter', sans-serif; font-size: 10.5pt; line-height: 1.45; font-feature-settings: 'calt' 0;
  color: ${ink}; background: #fff }
body { overflow-wrap: break-word }
header { padding-bottom: 6mm; border-bottom: 0.6mm solid ${accent} }
.forbund { margin-bottom: 8mm; font-size: 12pt; font-weight: 600; color: ${accent} }
h1 { font-size: 22pt; line-height: 1.2; font-weight: 650; letter-spacing: -0.015em }
.what { margin-top: 1mm; font-size: 12pt }
.demo { display: inline-block; margin-top: 4mm; padding: 1mm 3mm; border: 0.3mm solid ${controlLine}; font-weight: 600 }
section { margin-top: 8mm }
h2 { margin-bottom: 2mm; font-size: 13pt; font-weight: 650; break-after: avoid }
p + p, table + p, dl + p, ul + p, p + ul { margin-top: 2mm }
ul { padding-left: 5mm }
li { break-inside: avoid }
table { width: 100%; border-collapse: collapse }
thead { display: table-header-group }
tr { break-inside: avoid; border-bottom: 0.2mm solid ${line} }
thead tr { border-bottom: 0.35mm solid ${controlLine} }
th, td { padding: 1.2mm 3mm 1.2mm 0; text-align: left; vertical-align: top; font-weight: 400 }
thead th, tfoot th, tfoot td { font-weight: 600 }
.number { width: 28mm; padding-right: 0; text-align: right; white-space: nowrap }
dl > div { display: flex; gap: 6mm; padding: 1mm 0; break-inside: avoid; border-bottom: 0.2mm solid ${line} }
dt { flex: none; width: 36mm; color: ${quietInk} }
dd { min-width: 0; overflow-wrap: anywhere; white-space: pre-line }
`
