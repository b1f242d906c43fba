import type { GroupRow, PackageContent } from '../package/package-content'
import type { EarlierForm } from './audit-difference'
import { knownFormsOf, membersOf } from './known-forms'

/**
 * What each earlier delivery tells of a form, by the keys that members have in the new one; a member that the new one does not have keeps
 * its key. Null where it cannot be told which member is which.
 */
export function earlierForms(
  form: string,
  content: PackageContent,
  earlier: readonly PackageContent[],
): readonly EarlierForm[] | null {
  const rowsOf = (of: PackageContent) =>
    of.groups.filter((row) => row.form === form && row.breakdown === 'insats' && row.status !== 'A')
  const found = earlier.map((old) => {
    const same = sameMembers(rowsOf(old), rowsOf(content))
    if (same === null) return null
    const keyOf = (key: string) => same.get(key) ?? key
    const known = knownFormsOf(old, (_form, breakdown, key) => (breakdown === 'insats' ? keyOf(key) : key))
    return known.filter((one) => one.form === form).map((one) => ({ number: old.cover.number, known: one }))
  })
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? [])
}

/**
 * Which member of an earlier file each member of one form's breakdown is: earlier key to new key. By key, which is the same in all
 * deliveries of a förbund, whatever a member is called; by name where the keys are not the same, as out of a new database. A member that
 * one file alone has stays out: nobody belonged to it in the other. Null where keys say one thing and names another, and where each file has
 * members that the other lacks, since those may be the same people under another name: then it cannot be told.
 */
export function sameMembers(earlier: readonly GroupRow[], later: readonly GroupRow[]): ReadonlyMap<string, string> | null {
  const [old, own] = [membersIn(earlier), membersIn(later)]
  const matched = old.flatMap(({ key, name }) => {
    const byKey = own.find((member) => member.key === key)
    const byName = own.find((member) => member.name === name)
    const same = byKey ?? byName
    return same ? [{ key, same: same.key, agrees: byName === undefined || byName === same }] : []
  })
  const isOneToOne = new Set(matched.map(({ same }) => same)).size === matched.length
  if (!isOneToOne || matched.some(({ agrees }) => !agrees)) return null
  if (matched.length < Math.min(old.length, own.length)) return null
  return new Map(matched.map(({ key, same }) => [key, same]))
}

function membersIn(rows: readonly GroupRow[]): readonly { readonly key: string; readonly name: string }[] {
  return rows.flatMap(({ breakdown, group, members }) =>
    membersOf(breakdown, group).map((key, place) => ({ key, name: members[place] ?? key })),
  )
}
