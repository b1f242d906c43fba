import type { CodebookRow } from '../delivery/package/package-content'
import { byCodeUnit } from '../model/by-code-unit'
import type { DeliveryFile, FileStatus, ReadFile } from './read-file'

/** One file and what becomes of it. `file` is null where it could not be read. */
export interface SortedFile<Problem> {
  readonly fileName: string
  readonly file: DeliveryFile | null
  readonly status: FileStatus<Problem>
}

/**
 * What becomes of each file, by file name. Which förbund are merged does not depend on the order of the files, nor on a file
 * being there twice. The year is the one that most förbund have (of equals the newest), the instrument the one that most of that year's
 * have (of equals the one whose questions sort first).
 */
export function sortFiles<Problem>(files: readonly ReadFile<Problem>[]): readonly SortedFile<Problem>[] {
  const read = files.filter(isRead).sort((a, b) => byCodeUnit(a.contentHash, b.contentHash) || byCodeUnit(a.fileName, b.fileName))
  const statuses = new Map<DeliveryFile, FileStatus<Problem>>()
  const unsettled = () => read.filter((file) => !statuses.has(file))
  for (const settle of [settleMerged, settleDuplicates, settleDemo, settleYear, settleNumbers, settleInstrument]) {
    for (const [file, status] of settle(unsettled())) statuses.set(file, status)
  }
  const sorted = files.map((file): SortedFile<Problem> => {
    const { fileName } = file
    if (!isRead(file)) return { fileName, file: null, status: { status: 'unreadable', problem: file.problem } }
    return { fileName, file, status: statuses.get(file) ?? { status: 'taken' } }
  })
  return sorted.sort((a, b) => byCodeUnit(a.fileName, b.fileName) || byCodeUnit(hashOf(a), hashOf(b)))
}

type Settled = readonly (readonly [DeliveryFile, Exclude<FileStatus<never>, { status: 'unreadable' }>])[]

function settleMerged(files: readonly DeliveryFile[]): Settled {
  return files.filter(({ content }) => content.cover.level.kind === 'merged').map((file) => [file, { status: 'merged' }])
}

function settleDuplicates(files: readonly DeliveryFile[]): Settled {
  return files.flatMap((file, index): Settled => {
    const first = files.findIndex(({ contentHash }) => contentHash === file.contentHash)
    return first < index ? [[file, { status: 'duplicate', of: files[first]?.fileName ?? '' }]] : []
  })
}

function settleDemo(files: readonly DeliveryFile[]): Settled {
  const demos = files.filter(({ content }) => content.cover.demo)
  return demos.length < files.length ? demos.map((file) => [file, { status: 'demo' }]) : []
}

function settleYear(files: readonly DeliveryFile[]): Settled {
  const year = mostCommon(
    files,
    ({ content }) => content.cover.year,
    (a, b) => b - a,
  )
  if (year === null) return []
  return files.filter(({ content }) => content.cover.year !== year).map((file) => [file, { status: 'other-year', year }])
}

/** Of each förbund only the delivery with the highest number is taken, and that only if no other file claims the number. */
function settleNumbers(files: readonly DeliveryFile[]): Settled {
  return files.flatMap((file): Settled => {
    const numbers = files.filter((other) => forbundOf(other) === forbundOf(file)).map(({ content }) => content.cover.number)
    const { number } = file.content.cover
    const newest = Math.max(...numbers)
    if (number < newest) return [[file, { status: 'older', newest }]]
    return numbers.filter((other) => other === number).length > 1 ? [[file, { status: 'conflict', number }]] : []
  })
}

function settleInstrument(files: readonly DeliveryFile[]): Settled {
  const asked = new Map(files.map((file) => [file, questionsOf(file.content.codebook)]))
  const most = mostCommon(files, (file) => asked.get(file) ?? '', byCodeUnit)
  return files.filter((file) => asked.get(file) !== most).map((file) => [file, { status: 'other-instrument' }])
}

/** What a förbund is known by: its name, however it is spaced and in whatever letters. */
function forbundOf({ content }: DeliveryFile): string {
  return content.cover.level.name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')
}

/** What must be the same for counts to be added: the questions, their measures and their codes. Where a scale is known from is not part. */
function questionsOf(codebook: readonly CodebookRow[]): string {
  return JSON.stringify(
    codebook.map(({ form, question, text, measure, scaleKind, code, label }) => [
      form,
      question,
      text,
      measure,
      scaleKind,
      code,
      label,
    ]),
  )
}

/** The value that most förbund have, of equals the one that comes first. */
function mostCommon<Value>(
  files: readonly DeliveryFile[],
  valueFor: (file: DeliveryFile) => Value,
  order: (a: Value, b: Value) => number,
): Value | null {
  const names = new Map<Value, Set<string>>()
  for (const file of files) {
    const value = valueFor(file)
    names.set(value, (names.get(value) ?? new Set()).add(forbundOf(file)))
  }
  const [most] = [...names].sort(([a, inA], [b, inB]) => inB.size - inA.size || order(a, b))
  return most ? most[0] : null
}

function isRead<Problem>(file: ReadFile<Problem>): file is DeliveryFile {
  return 'content' in file
}

function hashOf<Problem>({ file }: SortedFile<Problem>): string {
  return file?.contentHash ?? ''
}
