import type { InsatsId } from './id'

/** An activity that the förbund finances or supports; answers may belong to one, or to none. */
export interface Insats {
  readonly id: InsatsId
  readonly name: string
}

/** The insats of this name: names are the same that differ only in case, å, ä and ö included. */
export function findInsatsNamed(insatser: readonly Insats[], name: string): Insats | undefined {
  const wanted = name.toLocaleLowerCase('sv')
  return insatser.find((insats) => insats.name.toLocaleLowerCase('sv') === wanted)
}
