import { lineHeight, measures, questionColumn, type Setting, settings, sheet } from './measures'

// Without `calt`: the signs that Inter puts in place of others beside capitals and figures, such as brackets, have no letter in a PDF.
/** The style sheet of the forms; sizes are those that `paperForm` reckons with. Black on white, and nothing that needs colour. */
export const paperStyle = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-family: 'Inter Variable', 'Inter', sans-serif; font-size: 11pt; line-height: ${lineHeight};
  font-feature-settings: 'calt' 0; color: #000; background: #fff }
body { overflow-wrap: anywhere }
.page { display: flex; flex-direction: column; width: ${sheet.width}mm; height: ${sheet.height - 0.4}mm; overflow: hidden;
  padding: ${sheet.top}mm ${sheet.side}mm ${sheet.bottom}mm; break-after: page; break-inside: avoid }
.page:last-child { break-after: auto }
.head { display: flex; gap: ${measures.headGap}mm; justify-content: space-between; align-items: flex-start; flex: none; min-height: ${measures.laterHead}mm }
.head.first { min-height: ${measures.title}mm }
.of { flex: 1 }
.forbund { max-height: 8.6mm; overflow: hidden; font-size: 9.5pt }
h1 { font-size: ${measures.titlePoints}pt; line-height: 1.15; font-weight: 650; letter-spacing: -0.01em }
h2 { font-size: 11pt; font-weight: 600 }
.later { font-weight: 600 }
.running { flex: none; width: ${measures.runningNumber}mm }
.running .room { height: 9mm; border: 0.35mm solid #000 }
.running p { font-size: 9pt; line-height: 1.3 }
.insats { display: flex; gap: 3mm; align-items: flex-end; flex: none; height: ${measures.insats}mm; font-weight: 600 }
.insats .room { flex: 1; max-width: 110mm; border-bottom: 0.35mm solid #000 }
.hint { flex: none; height: ${measures.hint}mm; padding-top: 3mm }
.block { flex: none; margin-top: ${measures.gap}mm }
table { border-collapse: collapse; table-layout: fixed }
th { font-weight: 400; text-align: left }
thead th { padding: 0 ${measures.cellPadding / 2}mm ${measures.cellPadding}mm; vertical-align: bottom; text-align: center; overflow-wrap: break-word; border-bottom: 0.35mm solid #000 }
thead th:first-child { padding-left: 0; text-align: left }
tbody tr { border-bottom: 0.2mm solid #767676 }
tbody th { padding-right: ${measures.cellPadding}mm }
tbody th, .list p { padding-left: ${measures.number}mm; text-indent: -${measures.number}mm }
.number { display: inline-block; width: ${measures.number}mm; font-weight: 600; text-indent: 0 }
td { width: ${measures.codeColumn}mm; text-align: center; vertical-align: middle; white-space: nowrap }
.box { display: inline-block; width: ${measures.box}mm; height: ${measures.box}mm; border: 0.4mm solid #000; vertical-align: middle }
.code { display: inline-block; width: 3.4mm; padding-left: 0.8mm; font-size: 8pt; text-align: left; vertical-align: middle; color: #333 }
.list ul { display: flex; flex-wrap: wrap; list-style: none }
.list li { display: flex; align-items: center; margin-right: 4mm }
.list .code { width: 4mm }
.open { display: flex; flex: 1 0 auto; flex-direction: column }
.open .room { flex: 1; min-height: ${measures.openRoom}mm; margin-top: 1.5mm; border: 0.35mm solid #000 }
.foot { display: flex; gap: 6mm; justify-content: space-between; flex: none; height: ${measures.foot}mm; margin-top: auto; padding-top: 2.4mm; font-size: 8.5pt; line-height: 1.2; white-space: nowrap }
.foot span { overflow: hidden; text-overflow: ellipsis }
.foot .turn { flex: none }
${settings.map(settingStyle).join('\n')}
`

function settingStyle({ key, question, label, rowPadding }: Setting): string {
  return `
.${key} tbody :is(th, td) { padding-top: ${rowPadding}mm; padding-bottom: ${rowPadding}mm; font-size: ${question}pt }
.${key} thead th { font-size: ${label}pt }
.${key} .list :is(p, h2) { font-size: ${question}pt }
.${key} .list li { padding: ${rowPadding}mm 0; font-size: ${question}pt }`
}

/** The widths of a table with so many columns of boxes. */
export function tableStyle(choices: number): string {
  return `width: ${questionColumn(choices) + choices * measures.codeColumn}mm`
}
