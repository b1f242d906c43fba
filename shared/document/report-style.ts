import { drawingColours } from '../drawing/colours'

const { ink, quietInk, line, controlLine, accent } = drawingColours.light

/** How wide the text of a page is, in px: A4 without its margins. Charts are drawn this wide. */
export const pageWidth = 672

/** The letters of tables, and what a column has to its left and right and wants for a text of several words, in px. */
export const tableLetters = { fontSize: 11.5, padding: 12, words: 110 } as const

// Without `calt` and tabular figures: the signs that Inter puts in place of others for them have no letter in a PDF.
/**
 * The style sheet of the printed report. A chart stays on one page with its heading, and a section moves to the next page rather
 * than being divided, where it is not longer than a page. Of a longer table the head is repeated.
 */
export const reportStyle = `
@page { size: A4; margin: 16mm 16mm 20mm }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-family: 'Inter Variable', 'Inter', sans-serif; font-size: 10pt; line-height: 1.4; font-feature-settings: 'calt' 0;
  color: ${ink}; background: #fff; print-color-adjust: exact }
body { width: ${pageWidth}px; overflow-wrap: break-word }
a { color: inherit; text-decoration: none }
h1 { font-size: 25pt; line-height: 1.15; font-weight: 650; letter-spacing: -0.015em }
h2 { font-size: 15pt; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; break-after: avoid }
.cover { margin-bottom: 12mm; padding-bottom: 8mm; border-bottom: 0.6mm solid ${accent} }
.cover .forbund { margin-bottom: 26mm; font-size: 12pt; font-weight: 600; color: ${accent} }
.cover .about { margin-top: 4mm }
.demo { display: inline-block; margin-top: 4mm; padding: 1mm 3mm; border: 0.3mm solid ${controlLine}; font-weight: 600 }
nav h2, .method h2 { margin-bottom: 3mm }
nav ol { list-style: none }
nav li { break-inside: avoid; border-bottom: 0.2mm solid ${line} }
nav a { display: flex; gap: 3mm; padding: 1.6mm 0 }
nav .number { flex: none; width: 7mm; color: ${quietInk} }
nav .finding { display: block; font-weight: 600 }
nav .of { display: block; color: ${quietInk} }
main { break-before: page }
section { break-inside: avoid }
section + section { margin-top: 12mm }
section h2 { padding-top: 3mm; border-top: 0.6mm solid ${accent} }
.chart { break-inside: avoid }
.subject { margin-top: 1mm; font-size: 11pt; font-weight: 500 }
.about { color: ${quietInk} }
.chart .about { margin-top: 0.5mm; font-size: 9pt }
svg { display: block; max-width: 100%; max-height: 190mm; margin-top: 4mm }
.comment { margin-top: 5mm; padding: 1mm 0 1mm 4mm; border-left: 1mm solid ${accent}; white-space: pre-line; break-inside: avoid }
.comment strong { display: block; font-size: 9pt; font-weight: 600; color: ${accent} }
.notes { margin-top: 4mm; padding-left: 4mm; font-size: 9pt; break-inside: avoid }
.notes li + li { margin-top: 0.5mm }
table { width: 100%; margin-top: 6mm; border-collapse: collapse; font-size: ${tableLetters.fontSize}px; line-height: 1.3 }
table.short { break-inside: avoid }
caption { padding-bottom: 1.5mm; text-align: left; font-size: 9pt; font-weight: 600; break-after: avoid }
thead { display: table-header-group }
tr { break-inside: avoid; border-bottom: 0.2mm solid ${line} }
thead tr { border-bottom: 0.35mm solid ${controlLine} }
th, td { padding: 1mm ${tableLetters.padding / 2}px; text-align: left; vertical-align: top; font-weight: 400 }
:is(th, td):first-child { padding-left: 0 }
:is(th, td):last-child { padding-right: 0 }
thead th { vertical-align: bottom; font-weight: 600 }
td.number { white-space: nowrap }
:is(th, td).number { text-align: right }
.number + :not(.number) { padding-left: 5mm }
.wide { table-layout: fixed; font-size: 10.5px }
.wide :is(th, td) { padding: 1mm 0.5mm; overflow-wrap: break-word }
.wide tbody { break-inside: avoid }
.wide tr:has([colspan]) { border-bottom: 0; break-after: avoid }
.wide [colspan] { padding: 1.2mm 0 0; text-align: left }
.turned { display: inline-block; max-height: 24mm; line-height: 1.15; text-align: left; writing-mode: vertical-rl }
.method { break-inside: avoid }
.method p + p { margin-top: 2mm }
`

/**
 * The style of what stands in the lower margin of each sheet. Chromium lays it out anew for each, so it has the computer's letters:
 * those of the report would be read and stored once a page.
 */
export const footStyle = `
.foot { box-sizing: border-box; display: flex; gap: 6mm; justify-content: space-between; width: 100%; padding: 0 16mm 3mm;
  font-family: 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; font-size: 8pt; color: ${quietInk} }
.foot .of { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
.foot .page { flex: none }
`
