import { isBlankCell } from '../importing/cell-text'
import { tidy } from '../importing/normalise'
import { limits } from './limits'
import type { Report } from './problem'
import { type Cell, shortened } from './read-table'

/** What every file and every program can show. */
const showable = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]*$/u
const keyPattern = /^[A-Za-z][A-Za-z0-9_.-]*$/u

/**
 * The text of a cell, tidied; '' where it is empty or cannot be a text. Reports what is wrong, an empty cell too unless it may be. A cell
 * of a column that is missing has been reported already.
 */
export function readText(cell: Cell, most: number, report: Report, { optional = false } = {}): string {
  if (isBlankCell(cell.value)) {
    if (!optional && cell.place.cell !== null) report(cell.place, { kind: 'empty', header: cell.header })
    return ''
  }
  if (typeof cell.value !== 'string' && typeof cell.value !== 'number') {
    report(cell.place, { kind: 'not-text' })
    return ''
  }
  return checked(tidy(String(cell.value)), cell, most, report)
}

/** The lines of a cell, each as a text; none of an empty one. */
export function readLines(cell: Cell, most: number, report: Report): readonly string[] {
  if (typeof cell.value !== 'string') {
    const only = readText(cell, most, report, { optional: true })
    return only === '' ? [] : [only]
  }
  const lines = cell.value.split(/\r?\n|\r/u).map(tidy)
  return lines.filter((line) => line !== '').map((line) => checked(line, cell, most, report))
}

function checked(text: string, { place }: Cell, most: number, report: Report): string {
  if (text.length > most) report(place, { kind: 'too-long', length: text.length, most })
  if (!showable.test(text)) report(place, { kind: 'bad-characters' })
  return text
}

/** The key that a cell names something by, or refers to something by. */
export function readKey(cell: Cell, report: Report): string {
  const key = readText(cell, Number.POSITIVE_INFINITY, report)
  if (key === '') return ''
  if (!keyPattern.test(key) || key.length > limits.key) {
    report(cell.place, { kind: 'bad-key', value: shortened(key), most: limits.key })
    return ''
  }
  // Where things are kept by key, each object knows such names already.
  if (key in {}) report(cell.place, { kind: 'reserved-key', value: key })
  return key
}

/** A whole number from 1; null where there is none, or too large a one. */
export function readNumber(cell: Cell, most: number, report: Report): number | null {
  if (isBlankCell(cell.value)) {
    if (cell.place.cell !== null) report(cell.place, { kind: 'empty', header: cell.header })
    return null
  }
  const { value } = cell
  const number = typeof value === 'string' && /^\d{1,9}$/u.test(value.trim()) ? Number(value) : value
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= most) return number
  report(cell.place, { kind: 'not-a-number', most })
  return null
}

/** Which of some words a cell has; null where it has none of them. */
export function readChoice<Key extends string>(
  cell: Cell,
  words: Readonly<Record<Key, string>>,
  report: Report,
  { optional = false } = {},
): Key | null {
  const text = readText(cell, Number.POSITIVE_INFINITY, report, { optional })
  if (text === '') return null
  const keys = Object.keys(words) as Key[]
  const key = keys.find((some) => words[some].toLowerCase() === text.toLowerCase())
  if (key === undefined) report(cell.place, { kind: 'not-on-list', value: shortened(text), words: Object.values(words) })
  return key ?? null
}

/** Takes note of what has stood in a cell of a kind, and reports what comes again. Empty values are passed over. */
export function onlyOnce(report: Report, sameAs: (value: string) => string): (value: string, cell: Cell) => void {
  const seen = new Map<string, Cell>()
  return (value, cell) => {
    if (value === '') return
    const same = sameAs(value)
    const first = seen.get(same)
    if (first) report(cell.place, { kind: 'double', value: shortened(value), first: addressOf(first) })
    else seen.set(same, cell)
  }
}

/** Reads the keys that cells name things by, and reports one that comes again, in small letters or large. */
export function ownKeyReader(report: Report): (cell: Cell) => string {
  const once = onlyOnce(report, (key) => key.toLowerCase())
  return (cell) => {
    const key = readKey(cell, report)
    once(key, cell)
    return key
  }
}

/** A cell as another one is told of it: `Frågor!C4`. */
export function addressOf({ place: { sheet, cell } }: Cell): string {
  return `${sheet}!${cell}`
}
