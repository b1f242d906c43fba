import { memberKeysOf } from '../delivery/package/group-key'
import { type KonGroup, konGroups } from '../disclosure/kon-groups'
import { byCodeUnit } from '../model/by-code-unit'

/** The members of a group of kön by its key in a file (`man+uppges-ej`); null where it is no such key. */
export function konMembers(key: string): readonly KonGroup[] | null {
  const members = memberKeysOf(key).map((member) => konGroups.find((group) => group === member))
  return members.every((member) => member !== undefined) ? members : null
}

/** Groups of one before joined groups, and then in the order of kön. */
export function compareKonKeys(a: string, b: string): number {
  const [first, second] = [konMembers(a) ?? [], konMembers(b) ?? []]
  const places = (members: readonly KonGroup[]) => members.map((member) => konGroups.indexOf(member)).join()
  return first.length - second.length || byCodeUnit(places(first), places(second))
}
