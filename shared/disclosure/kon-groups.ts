import type { KonCategory } from '../model/kon'

/** The groups of kön that a delivery tells apart. */
export const konGroups = ['kvinna', 'man', 'uppges-ej', 'utan-kon'] as const
export type KonGroup = (typeof konGroups)[number]

const categories: Readonly<Record<KonGroup, readonly KonCategory[]>> = {
  kvinna: [1],
  man: [2],
  'uppges-ej': [3, 'missing'],
  'utan-kon': [4],
}

/**
 * The counted categories of a group. An unreadable kön goes with code 3 (asked, but not known); code 4 stays
 * apart, since there the form did not ask.
 */
export function konCategoriesOf(group: KonGroup): readonly KonCategory[] {
  return categories[group]
}
