import type { Answer } from '../../../shared/model/answer'
import type { Insats } from '../../../shared/model/insats'
import { konItem, type Response } from '../../../shared/model/response'
import type { Claim } from './attacker'

const konNames: Readonly<Record<string, string>> = { 1: 'Kvinna', 2: 'Man', 3: 'Uppges ej', 4: 'Enkät utan kön' }

/** Who a claim is about, as it truly is. */
export function peopleOf(
  { form, insats, kon }: Pick<Claim, 'form' | 'insats' | 'kon'>,
  responses: readonly Response[],
  insatser: readonly Insats[],
) {
  return responses.filter(
    (one) =>
      one.form === form &&
      (insats === null || insats.includes(insatsName(one, insatser))) &&
      (kon === null || kon.includes(konName(one.answers[konItem] ?? 'blank'))),
  )
}

function insatsName({ insatsId }: Response, insatser: readonly Insats[]): string {
  return insatser.find(({ id }) => id === insatsId)?.name ?? withoutInsats
}

const withoutInsats = 'Utan insats'

function konName(kon: Answer): string {
  if (kon === 'not-on-form') return konNames[4] ?? ''
  return typeof kon === 'number' ? (konNames[kon] ?? '') : (konNames[3] ?? '')
}

/** Those of a group who have come, gone or answered otherwise between two deliveries. */
export function changedPeople(
  group: Pick<Claim, 'form' | 'insats' | 'kon'>,
  before: readonly Response[],
  after: readonly Response[],
  insatser: readonly Insats[],
): number {
  const [old, own] = [before, after].map(
    (responses) => new Map(peopleOf(group, responses, insatser).map((one) => [one.id, JSON.stringify(one.answers)])),
  )
  const all = new Set([...(old?.keys() ?? []), ...(own?.keys() ?? [])])
  return [...all].filter((id) => old?.get(id) !== own?.get(id)).length
}

/** How many of some people gave one of these codes to a question. */
export function answersAmong(people: readonly Response[], question: string, codes: readonly string[]): number {
  return people.filter(({ answers }) => codes.includes(categoryOf(answers[question] ?? 'blank'))).length
}

function categoryOf(answer: Answer): string {
  return answer === 'double-marked' || answer === 'illegible' ? 'unreadable' : String(answer)
}
