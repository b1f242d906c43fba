import { buildDelivery } from '../../../shared/delivery/delivery'
import type { AnswerRow, BreakdownKind, GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'
import { packageOf } from '../../../shared/delivery/package/package-of'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm, findScale } from '../../../shared/instrument/lookup'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { konItem, type Response } from '../../../shared/model/response'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import { type People, responsesOf } from '../../support/made-responses'
import { inputOfForbund, type RandomForbund } from './random-forbund'

/** The form that is attacked; its first question has six codes. */
export const attackedForm = 'personal'
export const attackedQuestion = 'personal.1'
const questions = [attackedQuestion, 'personal.2']

export const teamA = 1 as InsatsId
export const teamB = 2 as InsatsId
export const teamC = 3 as InsatsId
const insatser: readonly Insats[] = [
  { id: teamA, name: 'Team A' },
  { id: teamB, name: 'Team B' },
  { id: teamC, name: 'Team C' },
]

/** A förbund whose one form has two questions, and these people. */
export function forbundOf(
  people: readonly Omit<People, 'form'>[],
  accounting: readonly ResponseAccounting[] = [],
): RandomForbund {
  const form = findForm(bundledInstrument, attackedForm)
  const instrument = {
    ...bundledInstrument,
    forms: [{ ...form, questions: form.questions.filter(({ key }) => questions.includes(key)) }],
  }
  const responses = responsesOf(people.map((one) => ({ ...one, form: attackedForm })))
  return { instrument, insatser, responses, accounting }
}

/** The file that the program writes of a förbund. */
export function ours(forbund: RandomForbund, number = 1): PackageContent {
  return packageOf(buildDelivery(inputOfForbund(forbund, number)))
}

/**
 * What would be written if nothing but small groups were hidden: the total, and by insats and by kön every group of at least five, with
 * every code of every question. In the same format, so that the same attack can be made on both.
 */
export function naive(forbund: RandomForbund, number = 1): PackageContent {
  const all = partOf('total', 'total', 'Alla svar', forbund.responses, forbund)
  const insats = forbund.insatser.map(({ id, name }) =>
    partOf(
      'insats',
      String(id),
      name,
      forbund.responses.filter((one) => one.insatsId === id),
      forbund,
      id,
    ),
  )
  const kon = konGroups.map(({ key, name, code }) =>
    partOf(
      'kon',
      key,
      name,
      forbund.responses.filter((one) => one.answers[konItem] === code),
      forbund,
    ),
  )
  const parts = [all, ...insats, ...kon].filter(({ group }) => (group.respondents ?? 0) >= 5)
  return {
    ...ours(forbund, number),
    groups: parts.map(({ group }) => group),
    answers: parts.flatMap(({ answers }) => answers),
  }
}

const konGroups = [
  { key: 'kvinna', name: 'Kvinna', code: 1 },
  { key: 'man', name: 'Man', code: 2 },
  { key: 'uppges-ej', name: 'Uppges ej', code: 3 },
] as const

function partOf(
  breakdown: BreakdownKind,
  group: string,
  name: string,
  responses: readonly Response[],
  forbund: RandomForbund,
  insatsId: InsatsId | null = null,
): { readonly group: GroupRow; readonly answers: readonly AnswerRow[] } {
  const own = forbund.accounting.filter((one) => breakdown === 'total' || (breakdown === 'insats' && one.insatsId === insatsId))
  const asked = own.length > 0 ? own.reduce((sum, one) => sum + (one.asked ?? 0), 0) : null
  const place = { form: attackedForm, breakdown, group, status: 'F', forbund: 1 } as const
  return {
    group: { ...place, members: [name], respondents: responses.length, asked, declined: null },
    answers: (forbund.instrument.forms[0]?.questions ?? []).flatMap(({ key, measure, scale }) => {
      const codes = findScale(forbund.instrument, scale).codes.map(({ code }) => code)
      return [...codes, 'blank' as const, 'not-on-form' as const].map((code) => {
        const count = responses.filter((one) => one.answers[key] === code).length
        return { ...place, question: key, measure, codes: String(code), count }
      })
    }),
  }
}

/** How many figures a file has: that nobody learns anything from an empty one is no art. */
export function figuresIn({ answers }: PackageContent): number {
  return answers.filter(({ count }) => count !== null).length
}
