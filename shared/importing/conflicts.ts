import type { Answer } from '../model/answer'
import type { InsatsId, ResponseId } from '../model/id'
import { findInsatsNamed, type Insats } from '../model/insats'
import { type ItemKey, konItem, type Response } from '../model/response'
import type { ImportedRow, ImportPlan } from './plan'

/** One thing that a response has otherwise than the file. An insats that does not exist yet has its name only. */
export type Difference =
  | { readonly kind: 'answer'; readonly item: ItemKey; readonly here: Answer; readonly file: Answer; readonly corrected: boolean }
  | { readonly kind: 'insats'; readonly here: string | null; readonly file: string | null }
  | { readonly kind: 'open-text'; readonly field: string; readonly here: string; readonly file: string }

/** A response that the file gives other answers than it has here, and that were other than when it was imported. */
export interface Conflict {
  readonly responseId: ResponseId
  readonly runningNumber: number
  /** In the file, from 1. */
  readonly row: number
  readonly differences: readonly Difference[]
}

/** A response as it is here. `imported`: what the items that have been corrected were before that. */
export interface ResponseHere extends Response {
  readonly imported: Readonly<Record<ItemKey, Answer>>
}

/**
 * What the file has changed in a response: kön and questions that it has columns for, the insats and the free words. What was
 * only corrected here, and stands in the file as it was imported, is no difference.
 */
export function differencesOf(
  row: ImportedRow,
  here: ResponseHere,
  plan: ImportPlan,
  insatser: readonly Insats[],
): readonly Difference[] {
  return [...answersOf(row, here, plan), ...insatsOf(row, here, plan, insatser), ...openTextsOf(row, here, plan)]
}

/** What a name in the file becomes by the plan: an insats that exists, none (null), or the name of one that is to be made. */
function insatsFor(
  name: string | null,
  { insatser: choices }: ImportPlan,
  insatser: readonly Insats[],
): InsatsId | string | null {
  if (name === null) return null
  const choice = choices[name] ?? { kind: 'new' }
  if (choice.kind === 'none') return null
  return choice.kind === 'existing' ? choice.insatsId : (findInsatsNamed(insatser, name)?.id ?? name)
}

function answersOf(row: ImportedRow, { answers, imported }: ResponseHere, { roles }: ImportPlan): readonly Difference[] {
  const asked = new Set(roles.map((role) => (role.kind === 'question' ? role.question : role.kind === 'kon' ? konItem : null)))
  return Object.entries(row.answers).flatMap(([item, file]): readonly Difference[] => {
    const here = answers[item]
    if (here === undefined || !asked.has(item) || file === here || file === imported[item]) return []
    return [{ kind: 'answer', item, here, file, corrected: imported[item] !== undefined }]
  })
}

function insatsOf(
  row: ImportedRow,
  { insatsId }: ResponseHere,
  plan: ImportPlan,
  insatser: readonly Insats[],
): readonly Difference[] {
  if (!plan.roles.some(({ kind }) => kind === 'insats')) return []
  const file = insatsFor(row.insats, plan, insatser)
  const nameOf = (id: InsatsId | string | null) =>
    typeof id === 'string' ? id : (insatser.find((one) => one.id === id)?.name ?? null)
  return file === insatsId ? [] : [{ kind: 'insats', here: nameOf(insatsId), file: nameOf(file) }]
}

function openTextsOf(row: ImportedRow, { openTexts }: ResponseHere, { roles }: ImportPlan): readonly Difference[] {
  const fields = roles.flatMap((role) => (role.kind === 'open-text' ? [role.field] : []))
  return fields.flatMap((field): readonly Difference[] => {
    const [here = '', file = ''] = [openTexts[field], row.openTexts[field]]
    return here === file ? [] : [{ kind: 'open-text', field, here, file }]
  })
}
