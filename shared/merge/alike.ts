import { byCodeUnit } from '../model/by-code-unit'
import { groupBy } from '../model/group-by'
import type { Contributor } from './given'
import { mergePolicy } from './merge-policy'

/** Förbund that give the same of something. `value` null: it is not taken from them. */
export interface Alike {
  readonly value: string | null
  readonly members: readonly Contributor[]
}

/**
 * Divides förbund by what they give, so that each has at least two others that are treated as it is: a value that fewer than
 * three have is taken from none of them. Where that leaves one or two without, others are left out with them until they are three: of
 * the value that most have, the förbund with the fewest answers to the form, or if that would leave it fewer than three, all who have
 * the least common value. A class that comes in with three or more is so divided into classes of three or more.
 */
export function divideAlike(
  members: readonly Contributor[],
  form: string,
  valueFor: (contributor: Contributor) => string | null,
): readonly Alike[] {
  const least = mergePolicy.minimumForbund
  const classes = [...groupBy(inOrder(members, form), valueFor)].map(([value, own]) => ({ value, own: [...own] }))
  const kept = classes.filter(({ value, own }) => value !== null && own.length >= least)
  const without = classes.filter((one) => !kept.includes(one)).flatMap(({ own }) => own)
  while (without.length > 0 && without.length < least && kept.length > 0) {
    kept.sort((a, b) => b.own.length - a.own.length || byCodeUnit(`${a.value}`, `${b.value}`))
    const [most] = kept
    if (most && most.own.length > least) without.push(...most.own.splice(0, 1))
    else without.push(...(kept.pop()?.own ?? []))
  }
  const shown = kept.map(({ value, own }) => ({ value, members: own }))
  return without.length > 0 ? [...shown, { value: null, members: without }] : shown
}

/** Those with the fewest answers to a form first: least is lost where they are left out. */
function inOrder(members: readonly Contributor[], form: string): readonly Contributor[] {
  const size = ({ forms }: Contributor) => forms.get(form)?.total.respondents ?? 0
  return [...members].sort((a, b) => size(a) - size(b) || byCodeUnit(a.file.contentHash, b.file.contentHash))
}
