import * as z from 'zod'
import type { OpenedReference, ReferencePackage } from '../model/reference-package'
import type { RegisterIndicator } from '../model/register-indicator'
import { type ReferenceValue, statistics, type Target } from '../model/target'
import { call, key, name, referencePackageId, registerIndicatorId } from './call'

const year = z.int().min(2000).max(2100)
const statistic = z.enum(statistics)
const source = z.string().trim().min(1).max(500)
const comment = z.string().trim().max(500)

const targetKey = z.object({ subject: z.enum(['measure', 'theme']), subjectKey: key, statistic, fromYear: year })
const referenceKey = z.object({ measure: key, form: key, statistic, name, year })

/** A share is a proportion; how long the scale of a mean is, only the instrument knows. */
function isPossible(figure: { readonly statistic: string }, value: number): boolean {
  return figure.statistic === 'mean' || value <= 1
}
const figure = z.number().min(0).max(1000)
const target = targetKey
  .extend({ level: figure, near: figure })
  .refine((given) => isPossible(given, given.level) && isPossible(given, given.near))
const referenceValue = referenceKey.extend({ value: figure, source }).refine((given) => isPossible(given, given.value))

const registerFields = { name, unit: z.string().trim().min(1).max(40), source, comment }
const number = z.number().min(-1e12).max(1e12)
const registerValues = z
  .array(z.object({ year, value: number, comment }))
  .max(101)
  .readonly()
const registerChanges = z
  .array(z.object({ year, value: number.nullable(), comment }))
  .min(1)
  .max(101)
  .readonly()

export const targetCalls = {
  /** By subject, statistic and year. */
  listTargets: call<readonly Target[]>()(),
  /** Stores a målnivå, in the place of the one given as `replaces`; refused where there is another for the same thing and year. */
  setTarget: call<null>()(z.object({ target, replaces: targetKey.nullable() })),
  removeTarget: call<null>()(targetKey),
  /** Those that were typed and those of opened tables, by measure, form, statistic, name and year. */
  listReferenceValues: call<readonly ReferenceValue[]>()(),
  /** As `setTarget`. */
  setReferenceValue: call<null>()(z.object({ referenceValue, replaces: referenceKey.nullable() })),
  removeReferenceValue: call<null>()(referenceKey),
  /** Merged tables that have been opened as jämförelse, by name and year. */
  listReferencePackages: call<readonly ReferencePackage[]>()(),
  /** Asks for a merged table's file and opens it; `null` where the dialog was cancelled. */
  openReferencePackage: call<OpenedReference | null>()(),
  /** Puts the table that was `other` when it was opened last in the place of the one there. */
  replaceReferencePackage: call<OpenedReference>()(),
  removeReferencePackage: call<null>()(z.object({ referencePackageId })),
  /** By name, with their values by year. */
  listRegisterIndicators: call<readonly RegisterIndicator[]>()(),
  /** A new indicator, with values where one that was removed is brought back. */
  createRegisterIndicator: call<RegisterIndicator>()(z.object({ ...registerFields, values: registerValues })),
  updateRegisterIndicator: call<RegisterIndicator>()(z.object({ registerIndicatorId, ...registerFields })),
  /** Its values go with it. */
  removeRegisterIndicator: call<null>()(z.object({ registerIndicatorId })),
  /** Changes the years given, all or none of them, and leaves the others as they are. */
  setRegisterValues: call<null>()(z.object({ registerIndicatorId, changes: registerChanges })),
}
