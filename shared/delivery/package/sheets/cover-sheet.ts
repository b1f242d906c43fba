import { deliveryTexts, programName } from '../../../text/delivery'
import { formatPeriod } from '../../../text/format'
import {
  coverParagraphs,
  coverTexts,
  formatName,
  fullDistributionFrom,
  leastAnswers,
  policyName,
} from '../../../text/package-file'
import type { PackageCover } from '../package-content'
import { packageFormatName } from '../package-format'
import { coverSchema } from '../package-schema'
import { parsedJson } from '../parsed-json'
import type { PackageSheet, SheetCell, SheetRow } from './package-sheet'
import { safeCell } from './sheet-table'

/** What programs find on the cover, by these names in the first column: values of the cover as JSON, and what proves them. */
const formatKey = 'format'
const contentHashKey = 'contentHash'
/** Of the cells of all sheets, this one left out. */
export const cellsHashKey = 'cellsHash'

/** The cover: what the package is of, in words, and the same for programs. The hash of the cells is to be filled in. */
export function coverSheet(cover: PackageCover, contentHash: string, heading: string): PackageSheet {
  const space: SheetRow = { kind: 'space', cells: [] }
  return {
    name: deliveryTexts.cover,
    isTable: false,
    columns: [
      { width: 34, kind: 'text' },
      { width: 100, kind: 'text' },
    ],
    rows: [
      { kind: 'heading', cells: [safeCell(heading)] },
      { kind: 'title', cells: [workbookTitle(cover)] },
      ...facts(cover).map(([name, value]) => ({ kind: 'fact' as const, cells: [name, safeCell(value)] })),
      ...coverParagraphs(cover).flatMap((text) => [space, { kind: 'paragraph' as const, cells: [null, text] }]),
      space,
      { kind: 'technical', cells: [coverTexts.forPrograms] },
      ...[...forPrograms(cover, contentHash), [cellsHashKey]].map((cells) => ({ kind: 'technical' as const, cells })),
    ],
  }
}

/** What the workbook is called, on its cover and among what it says of itself. */
export function workbookTitle({ level }: PackageCover): string {
  return level.kind === 'forbund' ? deliveryTexts.fileTitle : coverTexts.mergedTitle
}

function facts(cover: PackageCover): readonly (readonly [string, SheetCell])[] {
  const { level, instrument, policy } = cover
  const merged = level.kind === 'merged'
  return [
    [merged ? coverTexts.merged : coverTexts.forbund, level.name],
    ...(merged ? [[coverTexts.sources, cover.sources.length] as const] : []),
    [coverTexts.round, cover.year],
    [coverTexts.period, formatPeriod(cover.startsOn, cover.endsOn)],
    [coverTexts.instrument, [...new Set([instrument.title, instrument.label])].join(' – ')],
    ...(merged ? [] : [[coverTexts.number, cover.number] as const]),
    [coverTexts.minimumGroup, leastAnswers(policy.minimumGroup)],
    [coverTexts.fullDistribution, fullDistributionFrom(policy.fullDistribution)],
    [coverTexts.policy, policyName(policy.version)],
    [coverTexts.format, formatName(cover.formatVersion)],
    [coverTexts.program, programName(cover.programVersion)],
  ]
}

function forPrograms(cover: PackageCover, contentHash: string): readonly (readonly [string, string])[] {
  const values = Object.entries(coverSchema.parse(cover)).map(([name, value]) => [name, JSON.stringify(value)] as const)
  return [[formatKey, packageFormatName], ...values, [contentHashKey, contentHash]]
}

/** What a cover tells programs, unchecked. */
export interface ReadCover {
  readonly formatVersion: unknown
  /** All that is said of the cover: the values of a PackageCover, if all is well. */
  readonly cover: unknown
  readonly contentHash: string
  readonly cellsHash: string
}

/** The cover of a sheet; null where it is not that of a package. */
export function coverOfSheet(sheet: readonly (readonly SheetCell[])[]): ReadCover | null {
  const start = sheet.findIndex(([name, value]) => name === formatKey && value === packageFormatName)
  if (start < 0) return null
  const texts = new Map(sheet.slice(start + 1).map(([name, value]) => [String(name), String(value ?? '')]))
  const { [contentHashKey]: contentHash = '', [cellsHashKey]: cellsHash = '', ...values } = Object.fromEntries(texts)
  const cover = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, parsedJson(text)]))
  return { formatVersion: cover.formatVersion, cover, contentHash, cellsHash }
}

/** The version of a cover of the first releases, which had nothing for programs; null where it is none of these either. */
export function olderVersion(sheet: readonly (readonly SheetCell[])[]): number | null {
  const older = 1
  return sheet.some(([name, value]) => name === coverTexts.format && value === formatName(older)) ? older : null
}
