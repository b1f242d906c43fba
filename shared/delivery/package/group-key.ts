/** The key of the group that is everybody. */
export const totalKey = 'total'

const between = '+'

/** The key of a group of these members, in their order. */
export function groupKeyOf(members: readonly string[]): string {
  return members.join(between)
}

/** The keys of a group's members. */
export function memberKeysOf(group: string): readonly string[] {
  return group.split(between)
}
