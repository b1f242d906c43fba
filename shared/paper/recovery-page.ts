import type { Forbund } from '../model/forbund'
import { commonTexts } from '../text/common'
import { escapeMarkup } from '../text/markup'
import { recoveryPageTexts as texts } from '../text/password'

/** What stands on the page with a recovery key. */
export interface RecoveryPage {
  readonly forbund: Forbund
  readonly fileName: string
  /** `2026-11-22` */
  readonly day: string
  readonly groups: readonly string[]
}

const groupsInRow = 7

const style = `
@page { size: A4; margin: 24mm 22mm }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-family: 'Inter Variable', 'Inter', sans-serif; font-size: 11pt; line-height: 1.5; font-feature-settings: 'calt' 0, 'zero' 1; color: #000; background: #fff }
body { overflow-wrap: anywhere }
h1 { font-size: 22pt; line-height: 1.2; font-weight: 650 }
.program { margin-bottom: 10mm }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 8mm; margin: 8mm 0 }
dt { font-weight: 600 }
ol { display: grid; grid-template-columns: repeat(${groupsInRow}, 1fr); margin: 8mm 0; border: 0.35mm solid #000; list-style: none }
li { padding: 5mm 0 4mm; text-align: center }
.group { display: block; font-size: 16pt; line-height: 1.2; font-weight: 600; font-feature-settings: 'calt' 0, 'zero' 1, 'tnum' 1; letter-spacing: 0.06em; white-space: nowrap }
.number { display: block; font-size: 8pt; color: #444 }
p { margin-top: 3mm; max-width: 150mm }
.lost { font-weight: 600 }
`

/** A page of HTML to print, that needs no script and nothing from elsewhere: the key, numbered group by group, and what it is for. */
export function recoveryPageHtml({ forbund, fileName, day, groups }: RecoveryPage, fontFaces: string): string {
  const facts = [
    [texts.forbund, forbund.name],
    [texts.file, fileName],
    [texts.date, day],
  ] as const
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeMarkup(value)}</dd>`).join('')
  const key = groups
    .map((group, index) => `<li><span class="number">${index + 1}</span><span class="group">${escapeMarkup(group)}</span></li>`)
    .join('')
  return [
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escapeMarkup(`${texts.title} – ${forbund.name}`)}</title>`,
    `<style>${fontFaces}${style}</style></head><body>`,
    `<p class="program">${commonTexts.programName}</p><h1>${texts.title}</h1><dl>${rows}</dl><ol>${key}</ol>`,
    [texts.purpose, texts.how, texts.keep, texts.until].map((text) => `<p>${text}</p>`).join(''),
    `<p class="lost">${texts.lost}</p></body></html>`,
  ].join('')
}
