/** A number that names one row of one table; ids of different tables cannot be mixed up. */
type Id<Name extends string> = number & { readonly __id: Name }

export type RoundId = Id<'round'>
export type InsatsId = Id<'insats'>
export type InstrumentVersionId = Id<'instrument-version'>
export type ResponseId = Id<'response'>
export type ImportBatchId = Id<'import-batch'>
export type DeliveryId = Id<'delivery'>
export type RegisterIndicatorId = Id<'register-indicator'>
export type ReferencePackageId = Id<'reference-package'>
export type DisposalId = Id<'disposal'>
