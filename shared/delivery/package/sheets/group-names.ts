import { groupOf } from '../../../text/package-file'
import { memberKeysOf } from '../group-key'
import type { GroupRow, PackageContent } from '../package-content'

/** What the groups of a package are called in words: by the names of their members. */
export type GroupName = (row: Pick<GroupRow, 'form' | 'breakdown' | 'group'>) => string

/** A group without a key, which is given nowhere, has no name. */
export function groupNames({ groups }: PackageContent): GroupName {
  const names = new Map<string, string>()
  for (const { form, breakdown, group, members } of groups) {
    for (const [index, key] of memberKeysOf(group).entries())
      names.set(JSON.stringify([form, breakdown, key]), members[index] ?? '')
  }
  return ({ form, breakdown, group }) =>
    groupOf(memberKeysOf(group).flatMap((key) => names.get(JSON.stringify([form, breakdown, key])) ?? []))
}
