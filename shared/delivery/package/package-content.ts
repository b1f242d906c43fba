import type { DisclosurePolicy } from '../../disclosure/policy'
import type { Scale, ScaleBasis } from '../../instrument/definition'

/** How a form's answers are divided in a delivery: not at all, by insats, or by kön. */
export const breakdownKinds = ['total', 'insats', 'kon'] as const
export type BreakdownKind = (typeof breakdownKinds)[number]

/**
 * Why a number looks as it does, in the terms of SDMX (code list CONF_STATUS): F is free as it is, D is joined or coarsened to protect
 * others, A is withheld since it would tell of too few.
 */
export const confidentialityStatuses = ['F', 'D', 'A'] as const
export type ConfidentialityStatus = (typeof confidentialityStatuses)[number]

/** What stands in the place of codes for those who gave no code. */
export const missingCodes = ['blank', 'unreadable', 'not-on-form'] as const
export type MissingCode = (typeof missingCodes)[number]

/**
 * One group of a form: the total (key `total`), or one of those that together are the total. The key of a joined group is the keys of
 * its members with + between. An insats' key is the number that the förbund's database knows it by (so that it is the same in all
 * deliveries of the förbund, also when it is renamed), `utan` for without insats; a group of kön is `kvinna`, `man`, `uppges-ej` or
 * `utan-kon`. `status` A: the form or the breakdown is not given (`group` is then empty, members too, and all numbers
 * null). `asked` and `declined` are null where they are not known or withheld.
 */
export interface GroupRow {
  readonly form: string
  readonly breakdown: BreakdownKind
  readonly group: string
  /** The names of the members; one, but for a joined group. */
  readonly members: readonly string[]
  readonly status: ConfidentialityStatus
  /** How many förbund the numbers are of: 1 in a förbund's own delivery. */
  readonly forbund: number
  readonly respondents: number | null
  readonly asked: number | null
  readonly declined: number | null
}

/**
 * How often one of the codes was answered, or a code is missing for one reason, by a group. `group` is the key of a group, or for a
 * question that is given for a coarser division the keys of several with + between. `codes`: `4`, `3-4` or a MissingCode. `status` A:
 * the question is not given in this breakdown (`group` and `codes` are then empty and the count null).
 */
export interface AnswerRow {
  readonly form: string
  readonly question: string
  readonly measure: string
  readonly breakdown: BreakdownKind
  readonly group: string
  readonly status: ConfidentialityStatus
  readonly forbund: number
  readonly codes: string
  readonly count: number | null
}

/** One code of one question, with its words: everything that is needed to read the counts, a row a code. */
export interface CodebookRow {
  readonly form: string
  readonly formTitle: string
  readonly question: string
  readonly number: number
  readonly text: string
  readonly measure: string
  readonly theme: string
  readonly scale: string
  readonly scaleKind: Scale['kind']
  readonly scaleBasis: ScaleBasis
  readonly scaleSource: string
  readonly code: number
  readonly label: string
}

/** What the numbers are of: one förbund's own round, or many förbund's merged (`name` is then the region's, or Riket). */
export type PackageLevel =
  | { readonly kind: 'forbund'; readonly name: string }
  | { readonly kind: 'merged'; readonly name: string }

/** What a package is of, and by which rule and program it was made. */
export interface PackageCover {
  readonly formatVersion: number
  readonly level: PackageLevel
  readonly demo: boolean
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly instrument: { readonly key: string; readonly title: string; readonly label: string }
  readonly policy: DisclosurePolicy
  /** The how many-th delivery of the round this is; 1 for merged. */
  readonly number: number
  readonly programVersion: string
  /** Of merged deliveries the content hashes (sha-256, hexadecimal) of what was merged, sorted; none otherwise. */
  readonly sources: readonly string[]
}

/**
 * All that a package holds: what a delivery is as a file, whether zip or workbook. Rows are in the order of the instrument's forms and
 * questions, total before insats before kön, groups as they stand in the groups table.
 */
export interface PackageContent {
  readonly cover: PackageCover
  readonly groups: readonly GroupRow[]
  readonly answers: readonly AnswerRow[]
  readonly codebook: readonly CodebookRow[]
}
