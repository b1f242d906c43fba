import type { InsatsId } from './id'

/** An activity that the förbund finances or supports; answers may belong to one, or to none. */
export interface Insats {
  readonly id: InsatsId
  readonly name: string
}
