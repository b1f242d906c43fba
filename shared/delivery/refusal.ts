import type { DisclosurePolicy } from '../disclosure/policy'
import { groupBy } from '../model/group-by'
import { refusalTexts } from '../text/delivery-page'
import type { Leak, LeakCell, LeakGroup } from './audit/leak'
import type { Delivery } from './delivery'
import type { DeliveryForm } from './delivery-form'
import { groupKeyOf, memberKeysOf } from './package/group-key'

/** Why a delivery cannot be written, form by form (null: as a whole), and what would make it possible. For the förbund's own eyes. */
export interface Refusal {
  readonly forms: readonly { readonly form: string; readonly title: string | null; readonly sentences: readonly string[] }[]
  /** That an earlier delivery still stands, where it is that one which stops the new; null otherwise. */
  readonly standing: string | null
  readonly wayOut: readonly string[]
  /** Forms that could be delivered if they were not divided by kön. */
  readonly divided: readonly { readonly form: string; readonly title: string }[]
}

/** What an audit found in a delivery, in words. `leaks` are of that delivery; a leak of no form is of all that it holds. */
export function explainRefusal(leaks: readonly Leak[], { forms, codebook, cover }: Delivery): Refusal {
  const numberOf = (key: string | null) => codebook.find(({ question }) => question === key)?.number ?? null
  const explained = [null, ...forms].flatMap((form) => {
    const own = leaks.filter((leak) => leak.form === (form?.form ?? ''))
    const crossed = own.filter(({ cells }) => cells.length > 0)
    const places = own
      .filter((leak) => !crossed.includes(leak))
      .map((leak): Place => ({ leak, number: numberOf(leak.question), groups: groupNames(leak, form) }))
    const sentences = [
      ...crossedSentence(crossed, form, cover.policy),
      ...new Set(similar(places).map((alike) => sentenceOf(alike, cover.policy))),
    ]
    return sentences.length > 0 ? [{ form: form?.form ?? '', title: form?.title ?? null, sentences }] : []
  })
  const latest = Math.max(...leaks.map(({ earlier }) => earlier?.number ?? 0))
  const standing = latest > 0 ? refusalTexts.inOrder(latest) : null
  const crossed = leaks.filter(({ kind }) => kind === 'intersection').map(({ form }) => form)
  const divided = forms.filter(({ form }) => crossed.includes(form)).map(({ form, title }) => ({ form, title }))
  return { forms: explained, standing, wayOut: waysOut(leaks, latest, cover.policy), divided }
}

/** A leak with the number of its question and the names of the groups it is about; no names for the form as a whole. */
interface Place {
  readonly leak: Leak
  readonly number: number | null
  readonly groups: readonly string[]
}

function groupNames({ where }: Leak, form: DeliveryForm | null): readonly string[] {
  return [...new Set(where.flatMap((one) => labelsOf(one, form)))]
}

/** Who is told of where insatser and kön meet, each once: as people, or, where only their answers are told, by them. */
function crossedSentence(
  leaks: readonly Leak[],
  form: DeliveryForm | null,
  { minimumGroup }: DisclosurePolicy,
): readonly string[] {
  if (leaks.length === 0) return []
  const people = leaks.filter(({ question }) => question === null)
  const named = (people.length > 0 ? people : leaks).flatMap(({ cells }) => cells.map((cell) => cellName(cell, form)))
  return [refusalTexts.crossed([...new Set(named)], minimumGroup)]
}

function cellName({ insats, kon }: LeakCell, form: DeliveryForm | null): string {
  return refusalTexts.cell(
    labelsOf({ breakdown: 'insats', groups: insats }, form),
    labelsOf({ breakdown: 'kon', groups: kon }, form),
  )
}

function labelsOf({ breakdown, groups: keys }: LeakGroup, form: DeliveryForm | null): readonly string[] {
  if (form?.status !== 'shown' || breakdown === 'total') return []
  const own = form.groups.filter((group) => group.breakdown === breakdown)
  const whole = own.find(({ key }) => key === groupKeyOf(keys))
  if (whole) return [whole.label]
  return keys.flatMap((key) => {
    const group = own.find((one) => one.key === key)
    if (group) return [group.label]
    const members = memberKeysOf(key)
    return own.flatMap((one) => one.members.filter((member) => members.includes(member.key)).map(({ name }) => name))
  })
}

/** Those that are said in one sentence: of people in any groups, or of some questions in the same groups. */
function similar(places: readonly Place[]): readonly (readonly [Place, ...Place[]])[] {
  const sameIn = ({ leak, groups, number }: Place) =>
    JSON.stringify([leak.kind, leak.earlier?.number, isRegrouped(leak), number !== null && groups])
  return [...groupBy(places, sameIn).values()]
}

function sentenceOf(alike: readonly [Place, ...Place[]], { minimumGroup: limit }: DisclosurePolicy): string {
  const [{ leak }] = alike
  const groups = [...new Set(alike.flatMap((place) => place.groups))]
  const numbers = [...new Set(alike.flatMap(({ number }) => (number === null ? [] : [number])))].sort((a, b) => a - b)
  if (leak.kind === 'unmatched') return refusalTexts.unmatched
  if (leak.kind === 'undecided') return refusalTexts.undecided
  if (!leak.earlier) return refusalTexts.other(groups, limit)
  const { number } = leak.earlier
  if (isRegrouped(leak)) return refusalTexts.regrouped(number, groups, limit)
  if (numbers.length === 0) return refusalTexts.people(number, groups, limit)
  return leak.kind === 'difference-alike'
    ? refusalTexts.alike(number, numbers, groups)
    : refusalTexts.answers(number, numbers, groups, limit)
}

/** Whether the groups are others than they were, rather than the people in them. */
function isRegrouped({ earlier, where }: Leak): boolean {
  if (!earlier) return false
  const membersOf = (groups: readonly string[]) => groups.flatMap(memberKeysOf).sort().join()
  return membersOf(earlier.groups) !== membersOf(where.flatMap(({ groups }) => groups))
}

function waysOut(leaks: readonly Leak[], latest: number, { minimumGroup }: DisclosurePolicy): readonly string[] {
  const compared = leaks.filter(({ earlier }) => earlier !== null)
  const changed = compared.filter((leak) => !isRegrouped(leak))
  const onlyInsatser = changed.every(({ where }) => where.length > 0 && where.every(({ breakdown }) => breakdown === 'insats'))
  return [
    ...(changed.length > 0 ? [refusalTexts.enough(minimumGroup)] : []),
    ...(changed.length > 0 && onlyInsatser ? [refusalTexts.together] : []),
    ...(changed.length < compared.length ? [refusalTexts.sameGroups(latest)] : []),
    ...(leaks.some(({ kind }) => kind === 'unmatched') ? [refusalTexts.sameNames] : []),
    ...(leaks.some(({ kind }) => kind === 'intersection') ? [refusalTexts.undivide] : []),
    ...(leaks.some(({ earlier, kind }) => !earlier && kind !== 'unmatched') ? [refusalTexts.joinMore] : []),
  ]
}
