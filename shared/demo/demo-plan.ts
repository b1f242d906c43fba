import type { Form, InstrumentDefinition, Question } from '../instrument/definition'
import { openFieldsOf, scaleOf } from '../instrument/lookup'
import type { Answer } from '../model/answer'
import { konItem, type ResponseSource } from '../model/response'
import { demoInsatser, demoOpenTexts } from '../text/demo'
import { type Random, seededRandom } from './random'

/** One made-up form: where it belongs and what it answers. */
export interface DemoForm {
  readonly insats: string | null
  readonly answeredOn: string
  readonly answers: Readonly<Record<string, Answer>>
  readonly openTexts: Readonly<Record<string, string>>
}

/** All of one form in one round: how they came in, and how many were asked and declined per insats. */
export interface DemoBatch {
  readonly form: string
  readonly source: ResponseSource
  readonly forms: readonly DemoForm[]
  readonly accounting: readonly { readonly insats: string | null; readonly asked: number; readonly declined: number }[]
}

export interface DemoRound {
  readonly year: number
  readonly batches: readonly DemoBatch[]
}

const years = [2020, 2021, 2022, 2023, 2024]

/** About how many answer each form a year, by insats. Hälsosteget and Språkbron are small (3 to 9) on purpose. */
const sizes: Readonly<Record<string, readonly (readonly [insats: string | null, size: number])[]>> = {
  deltagare_pagaende: insatsSizes(24, 18, 29, 14, 7, 4),
  deltagare_avslut: insatsSizes(12, 9, 15, 7, 4, 3),
  personal: insatsSizes(9, 7, 8, 6, 4, 3),
  parternas_chefsgrupp: [[null, 9]],
  styrelse: [[null, 11]],
}

/** How each form's answers drift: where 2020 begins on the scale of latent opinion, and the change a year. */
const drift: Readonly<Record<string, readonly [start: number, perYear: number]>> = {
  deltagare_pagaende: [0.55, 0.1],
  deltagare_avslut: [0.45, 0.08],
  personal: [0.35, 0.06],
  parternas_chefsgrupp: [-0.05, 0.02],
  styrelse: [0.4, -0.03],
}

/** Some insatser do a little better or worse, as in life. */
const insatsEffect: Readonly<Record<string, number>> = { [demoInsatser.coaching]: 0.2, [demoInsatser.young]: -0.25 }

/**
 * Five rounds of a made-up förbund, five forms and six insatser, the same at every call: what the demo
 * database is filled with, through the functions that take in real answers.
 */
export function planDemo(instrument: InstrumentDefinition): readonly DemoRound[] {
  const chance = { answers: seededRandom(20240), words: seededRandom(1948) }
  return years.map((year) => ({
    year,
    batches: instrument.forms.map((form) => planBatch(instrument, form, year, chance)),
  }))
}

/** Words are drawn apart from answers, so that more of them change no figure. */
interface Chance {
  readonly answers: Random
  readonly words: Random
}

function planBatch(instrument: InstrumentDefinition, definition: Form, year: number, chance: Chance): DemoBatch {
  const { key: form, questions } = definition
  const random = chance.answers
  const source = form === 'styrelse' || (form === 'deltagare_pagaende' && year >= 2023) ? 'import' : 'paper'
  const forms: DemoForm[] = []
  const accounting: { insats: string | null; asked: number; declined: number }[] = []
  for (const [insats, size] of sizes[form] ?? []) {
    const answered = Math.max(3, size + random.between(-2, 2))
    const declined = random.between(0, Math.ceil(size / 5))
    accounting.push({ insats, asked: answered + declined + random.between(0, Math.ceil(size / 6)), declined })
    for (let person = 0; person < answered; person++) {
      const answers = planForm(instrument, questions, { form, year, insats, source }, random)
      forms.push({ ...answers, openTexts: planWords(definition, chance.words) })
    }
  }
  return { form, source, forms, accounting }
}

interface Setting {
  readonly form: string
  readonly year: number
  readonly insats: string | null
  readonly source: ResponseSource
}

function planForm(
  instrument: InstrumentDefinition,
  questions: readonly Question[],
  setting: Setting,
  random: Random,
): Omit<DemoForm, 'openTexts'> {
  const [start, perYear] = drift[setting.form] ?? [0, 0]
  const opinion = start + perYear * (setting.year - 2020) + (insatsEffect[setting.insats ?? ''] ?? 0) + random.bell() * 0.6
  const answers: Record<string, Answer> = { [konItem]: planKon(random) }
  for (const question of questions) answers[question.key] = planAnswer(instrument, question, opinion, setting.source, random)
  return { insats: setting.insats, answeredOn: planDay(setting.year, random), answers }
}

/** Every tenth or so has written something. */
function planWords(form: Form, random: Random): Readonly<Record<string, string>> {
  const written = openFieldsOf(form).filter(() => random.chance(0.12))
  return Object.fromEntries(written.map(({ key }) => [key, demoOpenTexts[random.between(0, demoOpenTexts.length - 1)] ?? '']))
}

function planKon(random: Random): Answer {
  const draw = random.next()
  return draw < 0.57 ? 1 : draw < 0.95 ? 2 : 3
}

function planAnswer(
  instrument: InstrumentDefinition,
  question: Question,
  opinion: number,
  source: ResponseSource,
  random: Random,
): Answer {
  if (random.chance(0.03)) return 'blank'
  if (source === 'paper' && random.chance(0.006)) return random.chance(0.6) ? 'double-marked' : 'illegible'
  // Questions differ in how easily they are agreed with; the number keeps that difference the same every year.
  const latent = opinion + ((question.number * 7) % 5) * 0.12 - 0.24 + random.bell() * 0.7
  const scale = scaleOf(instrument, question)
  if (scale.kind === 'yes-no') return latent > -0.35 ? 1 : 2
  const thresholds = [-1.6, -0.95, -0.25, 0.5, 1.2]
  return 1 + thresholds.filter((threshold) => latent > threshold).length
}

function planDay(year: number, random: Random): string {
  const [month, day] = [random.between(2, 10), random.between(1, 28)]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function insatsSizes(...sizesInOrder: readonly number[]): readonly (readonly [string, number])[] {
  return Object.values(demoInsatser).map((insats, index) => [insats, sizesInOrder[index] ?? 0] as const)
}
