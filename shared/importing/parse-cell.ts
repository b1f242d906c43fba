import type { Scale } from '../instrument/definition'
import type { Answer, MissingStatus } from '../model/answer'
import { missingWords } from '../model/missing-words'
import { cellText, isBlankCell } from './cell-text'
import { normalise, tidy } from './normalise'
import type { ImportProblem } from './plan'
import type { CellValue } from './sheet'

export type AnswerProblem = Exclude<ImportProblem['kind'], 'unknown-date'>

/** What a cell is on its scale. Where it is no answer, `problem` says why and `answer` what it becomes meanwhile. */
export interface CellReading {
  readonly answer: Answer
  readonly problem: AnswerProblem | null
}

/** Error values as Excel writes them into a text file, in English and in Swedish: `#N/A`, `#SAKNAS!`, `#DIVISION/0!`. */
const writtenError = /^#[A-ZÅÄÖ][A-ZÅÄÖ0-9/]*[!?]?$/u
/** What may stand between two answers. `och` is tried last, since it stands in a label too (Helt och hållet). */
const separators = [/[,;|+&/]| - /u, /[,;|+&/]| - | och /u]

/** What can be written instead of an answer; that the question was not on the form is not for a cell to say. */
const writtenStatuses: ReadonlyMap<string, MissingStatus> = new Map(
  (['blank', 'double-marked', 'illegible'] as const).map((status) => [normalise(missingWords[status]), status]),
)

/**
 * Makes a reader of the cells of one column, whose question is answered on this scale. Read are the label as on the form
 * (or, where the label lists several wordings with slashes, any of them), the code as a number or as text (`4`, `4,0`),
 * and the two together (`6 - Alltid`, `Alltid (6)`) where they agree. An empty cell is `blank`, and so is one that says it in
 * words (`Ej besvarad`); likewise `Dubbelmarkerad` and `Oläslig`. All else is a problem and never an answer: a number outside the scale, other texts, several answers in one cell, an error value.
 */
export function answerReader(scale: Scale): (cell: CellValue | undefined) => CellReading {
  const codes = codeIndex(scale)
  const known = new Map<string, CellReading>()
  return (cell) => {
    if (cell === null || cell === undefined || isBlankCell(cell)) return { answer: 'blank', problem: null }
    if (typeof cell === 'object' && 'error' in cell) return problem('cell-error')
    if (typeof cell === 'number') return fromNumber(cell, scale)
    if (typeof cell !== 'string') return problem('unknown-label')
    const reading = known.get(cell) ?? fromText(cell, scale, codes)
    known.set(cell, reading)
    return reading
  }
}

/** The value of a cell as shown beside a problem: at most 80 characters of it. */
export function shownValue(cell: CellValue | undefined): string {
  const text = tidy(cellText(cell))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function problem(kind: AnswerProblem): CellReading {
  return { answer: kind === 'several-answers' ? 'double-marked' : 'illegible', problem: kind }
}

/** Labels and codes by the text that says them; what two codes share says neither. */
function codeIndex(scale: Scale): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  const shared = new Set<string>()
  for (const { code, label } of scale.codes) {
    for (const text of new Set([label, ...label.split('/')].map(normalise))) {
      if (index.has(text)) shared.add(text)
      index.set(text, code)
    }
  }
  for (const text of shared) index.delete(text)
  for (const { code } of scale.codes) index.set(String(code), code)
  index.delete('')
  return index
}

function fromNumber(value: number, scale: Scale): CellReading {
  return scale.codes.some(({ code }) => code === value) ? { answer: value, problem: null } : problem('outside-scale')
}

function fromText(text: string, scale: Scale, codes: ReadonlyMap<string, number>): CellReading {
  const wanted = normalise(text)
  const code = codes.get(wanted)
  if (code !== undefined) return { answer: code, problem: null }
  const status = writtenStatuses.get(wanted)
  if (status !== undefined) return { answer: status, problem: null }
  if (writtenError.test(tidy(text))) return problem('cell-error')
  if (/^[+-]?\d+(?:[.,]\d+)?$/u.test(wanted)) return fromNumber(Number(wanted.replace(',', '.')), scale)
  const together = codeWithLabel(wanted, codes)
  if (together !== null) return together === 'disagree' ? problem('unknown-label') : { answer: together, problem: null }
  return fromSeveral(text, codes)
}

/** `6 - alltid`, `6. alltid`, `6=alltid`, `alltid (6)`: the code where both say the same; null where it is no such text. */
function codeWithLabel(text: string, codes: ReadonlyMap<string, number>): number | 'disagree' | null {
  const before = /^\(?(\d{1,2})\)?\s*[-.:=)]?\s*(\p{L}.*)$/u.exec(text)
  const after = /^(\p{L}.*?)\s*[-:=]?\s*\(?(\d{1,2})\)?$/u.exec(text)
  const number = before?.[1] ?? after?.[2]
  const code = codes.get(before?.[2] ?? after?.[1] ?? '')
  if (number === undefined || code === undefined) return null
  return Number(number) === code ? code : 'disagree'
}

/** Several answers in one cell, where each part is one. A separator at the end, as some tools write it, makes no second one. */
function fromSeveral(text: string, codes: ReadonlyMap<string, number>): CellReading {
  const digits = normalise(text)
  if (/^\d(?:[ -]+\d)+$/u.test(digits)) {
    return problem(digits.split(/[ -]+/u).every((digit) => codes.has(digit)) ? 'several-answers' : 'unknown-label')
  }
  const line = text.replace(/\r?\n/gu, ';')
  for (const separator of separators) {
    const found = new Set(
      line
        .split(separator)
        .map(normalise)
        .filter((part) => part !== '')
        .map((part) => codes.get(part)),
    )
    const [only] = found
    if (only === undefined || found.has(undefined)) continue
    return found.size > 1 ? problem('several-answers') : { answer: only, problem: null }
  }
  return problem('unknown-label')
}
