import { normalise } from '../importing/normalise'
import { answerReader } from '../importing/parse-cell'
import type { InstrumentDefinition, Scale } from '../instrument/definition'
import { findScale, konScale } from '../instrument/lookup'
import { missingWords } from '../model/missing-words'
import { kindWords, sheetNames } from '../text/instrument-workbook'
import { limits } from './limits'
import type { Report } from './problem'
import { ownKeyReader, readChoice, readText } from './read-cell'
import { type Cell, type Row, shortened } from './read-table'

/** A scale as it stands in the workbook, which may be wrong yet. */
export interface ReadScale extends Scale {
  readonly keyCell: Cell
}

const codeColumns = ['code1', 'code2', 'code3', 'code4', 'code5', 'code6', 'code7'] as const

/** The scales, and what is wrong with any of them. `before`: a version whose scale of kön holds. */
export function readScales(rows: readonly Row<'scales'>[], before: InstrumentDefinition, report: Report): readonly ReadScale[] {
  const readOwnKey = ownKeyReader(report)
  const scales = rows.map((row) => {
    const key = readOwnKey(row.key)
    const title = readText(row.title, limits.title, report)
    const kind = readChoice(row.kind, kindWords, report)
    const codes = readCodes(row, report)
    if (kind === 'background' && key !== konScale) report(row.kind.place, { kind: 'other-background' })
    if (kind === 'yes-no' && codes.map(({ label }) => label).join('/') !== 'Ja/Nej')
      report(row.kind.place, { kind: 'yes-no-labels' })
    const scale = { keyCell: row.key, key, title, kind: kind ?? 'rating', codes }
    if (kind !== null && key !== konScale) reportMisread(scale, row, report)
    return scale
  })
  checkKon(scales, findScale(before, konScale), report)
  return scales
}

function readCodes(row: Row<'scales'>, report: Report): Scale['codes'] {
  const labels = codeColumns.map((column) => readText(row[column], limits.label, report, { optional: true }))
  const length = labels.findLastIndex((label) => label !== '') + 1
  if (labels.filter((label) => label !== '').length < 2) report(row.key.place, { kind: 'scale-too-short' })
  return labels.slice(0, length).map((label, index) => {
    const column = codeColumns[index]
    if (label === '' && column) report(row[column].place, { kind: 'scale-gap', code: index + 1 })
    return { code: index + 1, label }
  })
}

/** What an import would read as another box, or as no answer: two boxes with the same words, a number, ”Ej besvarad”. */
function reportMisread(scale: Scale, row: Row<'scales'>, report: Report): void {
  const read = answerReader(scale)
  for (const { code, label } of scale.codes) {
    const column = codeColumns[code - 1]
    const { answer, problem } = read(label)
    const means = label === '' || (problem === null && answer === code && !saysNothing(label))
    if (!means && column) report(row[column].place, { kind: 'label-misread', label: shortened(label) })
  }
}

/** Only signs, or the words for an answer that is not there, which are written into files where there is none. */
function saysNothing(label: string): boolean {
  const words = Object.values(missingWords).map(normalise)
  return ['', ...words].includes(normalise(label))
}

function checkKon(scales: readonly ReadScale[], before: Scale, report: Report): void {
  const own = scales.find(({ key }) => key === konScale)
  const said = ({ title, kind, codes }: Scale) => JSON.stringify([title, kind, codes])
  if (!own) report({ sheet: sheetNames.scales, cell: null }, { kind: 'kon-missing' })
  else if (said(own) !== said(before)) report(own.keyCell.place, { kind: 'kon-changed' })
}
