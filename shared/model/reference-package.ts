import type { ReferencePackageId } from './id'

/** A merged table that has been opened to hold own figures against: the country's or a region's, of one year. */
export interface ReferencePackage {
  readonly id: ReferencePackageId
  readonly name: string
  readonly year: number
  readonly forbund: number
  /** How many figures of it can be held against ours. */
  readonly figures: number
  readonly contentHash: string
  readonly openedAt: string
}

/** What came of opening a merged table. `same`: it was open already. `other`: there is another of its name and year, which stays. */
export interface OpenedReference {
  readonly status: 'opened' | 'same' | 'other'
  /** The one that is open now. */
  readonly package: ReferencePackage
}
