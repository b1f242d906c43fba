import { noChoices } from '../../../shared/delivery/delivery-choices'
import type { DeliveryInput } from '../../../shared/delivery/delivery-input'
import { type Random, seededRandom } from '../../../shared/demo/random'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import { findScale } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId, ResponseId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { konItem, type Response } from '../../../shared/model/response'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import { countResponses } from '../../support/count-responses'
import { round2024, versionOf } from '../../support/made-responses'

/** A förbund's round as it truly is: everybody's responses, and who was asked. */
export interface RandomForbund {
  readonly instrument: InstrumentDefinition
  readonly insatser: readonly Insats[]
  readonly responses: readonly Response[]
  readonly accounting: readonly ResponseAccounting[]
}

/**
 * A förbund that could be, the same for the same seed: one form of 0 to 60 responses and one to four questions, 1 to 12 insatser or none,
 * kön in all shares and all in one, answers of many kinds (spread, alike, alike within an insats or a kön, left out, lacking in a file),
 * everybody asked or not. `steps`: with every question on a made-up scale of so many steps.
 */
export function randomForbund(seed: number, steps: number | null = null): RandomForbund {
  const random = seededRandom(seed)
  const [form, instrument] = onScale(randomInstrument(random), steps)
  const insatser = randomInsatser(random)
  const size = random.between(0, 60)
  const insatsOf = skewed(
    random,
    random.chance(0.1) ? [null] : [...insatser.map(({ id }) => id), ...(random.chance(0.3) ? [null] : [])],
  )
  const konOf = randomKon(random)
  const people = Array.from({ length: size }, () => ({ insatsId: insatsOf(), kon: konOf() }))
  const answerOf = new Map(form.questions.map(({ key, scale }) => [key, answering(random, instrument, scale)]))
  const responses = people.map(({ insatsId, kon }, index) => ({
    ...responseOf(index + 1, form.key, insatsId),
    answers: { ...Object.fromEntries([...answerOf].map(([key, answer]) => [key, answer(insatsId, kon)])), [konItem]: kon },
  }))
  return { instrument, insatser, responses, accounting: randomAccounting(random, form.key, responses, insatser) }
}

/** The same round delivered once more: nothing changed, some late, corrected, moved or taken away, or an insats added. */
export function redelivered(forbund: RandomForbund, seed: number): RandomForbund {
  const random = seededRandom(seed + 1_000_000)
  const { responses } = forbund
  const kind = random.between(0, 5)
  const few = random.between(1, random.chance(0.5) ? 4 : 20)
  if (kind === 0 || responses.length === 0) return forbund
  const some = new Set(Array.from({ length: few }, () => random.between(0, responses.length - 1)))
  if (kind === 1 || kind === 2) {
    const others = randomForbund(seed + 2_000_000).responses
    const like = (index: number) => responses[(index * 7) % responses.length]
    const late = Array.from({ length: few }, (_, index) => ({
      ...(like(index) ?? responses[0]),
      id: (10_000 + index) as ResponseId,
      runningNumber: 10_000 + index,
      ...(others[index] ? { answers: { ...like(index)?.answers, [konItem]: others[index].answers[konItem] ?? 'blank' } } : {}),
    })) as readonly Response[]
    return { ...forbund, responses: [...responses, ...late] }
  }
  if (kind === 3) return { ...forbund, responses: responses.filter((_, index) => !some.has(index)) }
  if (kind === 4) {
    const moved = forbund.insatser[random.between(0, forbund.insatser.length - 1)]?.id ?? null
    return { ...forbund, responses: responses.map((one, index) => (some.has(index) ? { ...one, insatsId: moved } : one)) }
  }
  const [question] = forbund.instrument.forms[0]?.questions ?? []
  return {
    ...forbund,
    responses: responses.map((one, index) =>
      some.has(index) && question ? { ...one, answers: { ...one.answers, [question.key]: random.between(1, 2) } } : one,
    ),
  }
}

/** The round as what a delivery is made of. */
export function inputOfForbund({ instrument, insatser, responses, accounting }: RandomForbund, number = 1): DeliveryInput {
  return {
    forbund: { name: 'Slumpförbundet', demo: false },
    round: round2024,
    instrumentVersion: versionOf(1, instrument),
    table: countResponses(round2024.id, responses, instrument),
    accounting,
    insatser,
    policy: defaultPolicy,
    choices: noChoices,
    number,
    programVersion: '0.1.0',
  }
}

function randomInstrument(random: Random): readonly [Form, InstrumentDefinition] {
  const form = bundledInstrument.forms[random.between(0, bundledInstrument.forms.length - 1)]
  if (!form) throw new Error('the instrument has forms')
  const short = { ...form, questions: form.questions.slice(-random.between(1, 4)) }
  return [short, { ...bundledInstrument, forms: [short] }]
}

function onScale(chosen: readonly [Form, InstrumentDefinition], steps: number | null): readonly [Form, InstrumentDefinition] {
  if (steps === null) return chosen
  const [form, instrument] = chosen
  const codes = Array.from({ length: steps }, (_, index) => ({ code: index + 1, label: `Steg ${index + 1}` }))
  const scale = { key: 'made-up', title: 'Påhittad', kind: 'rating' as const, codes }
  const asked = { ...form, questions: form.questions.map((question) => ({ ...question, scale: scale.key })) }
  return [asked, { ...instrument, scales: [...instrument.scales, scale], forms: [asked] }]
}

function randomInsatser(random: Random): readonly Insats[] {
  return Array.from({ length: random.between(1, random.chance(0.5) ? 4 : 12) }, (_, index) => ({
    id: (index + 1) as InsatsId,
    name: `Insats ${String.fromCharCode(65 + index)}`,
  }))
}

/** Picks from a list, most often from its first. */
function skewed<Item>(random: Random, items: readonly Item[]): () => Item {
  const power = random.chance(0.5) ? 1 : 2.5
  const [first] = items
  return () => items[Math.floor(random.next() ** power * items.length)] ?? (first as Item)
}

function randomKon(random: Random): () => Answer {
  const kind = random.between(0, 4)
  if (kind === 0) return () => 1
  if (kind === 1) return () => 'not-on-form'
  const women = random.between(1, 9) / 10
  const other = kind === 2 ? 0.15 : 0.03
  return () => (random.chance(other) ? (random.chance(0.5) ? 3 : 'blank') : random.chance(women) ? 1 : 2)
}

type Answering = (insatsId: InsatsId | null, kon: Answer) => Answer

/** A way of answering one question, which all who answer share. */
function answering(random: Random, instrument: InstrumentDefinition, scaleKey: string): Answering {
  const scale = findScale(instrument, scaleKey)
  const top = Math.max(...scale.codes.map(({ code }) => code))
  const lacking = random.chance(0.2) ? random.between(1, 4) : 0
  const silent = random.chance(0.4) ? random.next() ** 2 : 0.02
  const favourite = random.between(1, top)
  const kind = random.between(0, 5)
  const spread = () => random.between(1, top)
  const ways: readonly Answering[] = [
    spread,
    () => favourite,
    () => (random.chance(0.9) ? favourite : spread()),
    (insatsId) => (((insatsId ?? 0) as number) % 2 === 0 ? favourite : spread()),
    (insatsId) => (((insatsId ?? 0) as number) % top) + 1,
    (_insatsId, kon) => (kon === 1 ? favourite : spread()),
  ]
  return (insatsId, kon) => {
    if (lacking > 0 && insatsId === lacking) return 'not-on-form'
    if (random.chance(silent)) return random.chance(0.8) ? 'blank' : 'illegible'
    return ways[kind]?.(insatsId, kon) ?? spread()
  }
}

function responseOf(number: number, form: string, insatsId: InsatsId | null) {
  const source = 'paper' as const
  return { id: number as ResponseId, roundId: round2024.id, form, insatsId, source, runningNumber: number, openTexts: {} }
}

function randomAccounting(
  random: Random,
  form: string,
  responses: readonly Response[],
  insatser: readonly Insats[],
): readonly ResponseAccounting[] {
  const kind = random.between(0, 2)
  if (kind === 0) return []
  return [...insatser.map(({ id }) => id), null].flatMap((insatsId) => {
    const answered = responses.filter((one) => one.insatsId === insatsId).length
    if (answered === 0) return []
    const more = kind === 1 || random.chance(0.3) ? 0 : random.between(1, 10)
    return [
      { roundId: round2024.id, form, insatsId, asked: answered + more, declined: random.chance(0.5) ? Math.min(more, 1) : null },
    ]
  })
}
