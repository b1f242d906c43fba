import type { DeliveryId } from '../model/id'
import { groupKeyOf, memberKeysOf } from './package/group-key'
import type { PackageContent, PackageCover } from './package/package-content'
import type { PackageProblem } from './package/package-problem'

/**
 * What a file is to a delivery. `identical`: byte for byte one of its two files. `same-content`: another file, but every figure and word is
 * the same, as when a workbook has been opened and saved. `differs`: it says that it is this delivery and holds something else.
 * `not-the-file`: it is not, and no more can be told, since what the delivery held is not kept.
 */
export type ComparedFile =
  | { readonly kind: 'identical' | 'same-content' | 'differs' | 'not-the-file' }
  | { readonly kind: 'another-delivery'; readonly name: string; readonly year: number; readonly number: number }
  | { readonly kind: 'problem'; readonly problem: PackageProblem }

/** A file that was held against a delivery. */
export interface DeliveryComparison {
  readonly deliveryId: DeliveryId
  readonly number: number
  readonly fileName: string
  readonly outcome: ComparedFile
}

/** Whether two packages say that they are the same delivery, whatever they hold. */
export function sameDelivery(one: PackageCover, other: PackageCover): boolean {
  const nameOf = ({ level, year, number, demo }: PackageCover) => JSON.stringify([level.kind, level.name, year, number, demo])
  return nameOf(one) === nameOf(other)
}

/** Whether two deliveries give the same figures of the same groups, whatever else is said about them. */
export function sameFigures(one: PackageContent, other: PackageContent): boolean {
  const figuresOf = ({ groups, answers }: PackageContent) => JSON.stringify([groups, answers])
  return figuresOf(one) === figuresOf(other)
}

/**
 * The same, whatever the groups are called: an insats that has got another name, or a number for its name, and with it another place
 * among the others, is still the same people.
 */
export function sameCounts(one: PackageContent, other: PackageContent): boolean {
  const sorted = <Row extends { readonly group: string }>(rows: readonly Row[]) =>
    rows.map((row) => JSON.stringify({ ...row, group: groupKeyOf(memberKeysOf(row.group).toSorted()) })).sort()
  const countsOf = ({ groups, answers }: PackageContent) =>
    JSON.stringify([sorted(groups.map((row) => ({ ...row, members: row.members.length }))), sorted(answers)])
  return countsOf(one) === countsOf(other)
}
