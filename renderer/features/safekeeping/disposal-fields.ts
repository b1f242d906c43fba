import type { InputOf } from '../../../shared/contract/contract'
import type { DisposalPreview } from '../../../shared/contract/disposal-calls'
import { type DisposalKind, removedInAll } from '../../../shared/model/disposal'
import { disposalTexts } from '../../../shared/text/disposal'
import { checkDay } from '../../ui/round-fields'

/** What is typed of a disposal, as it is typed. */
export interface DisposalFields {
  readonly kind: DisposalKind | null
  readonly decidedOn: string
  readonly basis: string
  readonly decidedBy: string
}

export type DisposalFieldErrors = Readonly<Partial<Record<keyof DisposalFields, string>>>

/** Nothing typed yet. */
export const noFields: DisposalFields = { kind: null, decidedOn: '', basis: '', decidedBy: '' }

/** What is typed as a decision; or what is wrong in which fields. `today`: the ISO day it is. */
export function readFields(
  { kind, ...typed }: DisposalFields,
  today: string,
): Pick<InputOf<'disposeRound'>, 'kind' | 'decision'> | DisposalFieldErrors {
  const { missing } = disposalTexts
  const [decidedOn, basis, decidedBy] = [typed.decidedOn.trim(), typed.basis.trim(), typed.decidedBy.trim()]
  const day = checkDay(decidedOn) ?? (decidedOn > today ? missing.future : null)
  const errors: DisposalFieldErrors = {
    ...(kind === null && { kind: missing.kind }),
    ...(day !== null && { decidedOn: day }),
    ...(basis === '' && { basis: missing.basis }),
    ...(decidedBy === '' && { decidedBy: missing.decidedBy }),
  }
  if (kind === null || Object.keys(errors).length > 0) return errors
  return { kind, decision: { decidedOn, basis, decidedBy } }
}

/** Whether `readFields` gave a decision, and not what is wrong. */
export function isRead(
  read: ReturnType<typeof readFields>,
): read is Extract<ReturnType<typeof readFields>, { readonly decision: unknown }> {
  return 'decision' in read
}

/** What can be disposed of a round: not its free texts where there are none, and nothing that would be kept otherwise than it was delivered. */
export function offeredKinds({ removed, differsFrom }: DisposalPreview): readonly DisposalKind[] {
  const texts = removedInAll(removed).openTexts
  return [...(differsFrom === null ? (['responses'] as const) : []), ...(texts > 0 ? (['open-texts'] as const) : [])]
}
