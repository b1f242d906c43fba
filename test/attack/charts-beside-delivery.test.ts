import { describe, expect, test } from 'vitest'
import { buildDelivery } from '../../shared/delivery/delivery'
import { type DeliveryChoices, noChoices, policyOf } from '../../shared/delivery/delivery-choices'
import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import { memberKeysOf, totalKey } from '../../shared/delivery/package/group-key'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { packageOf } from '../../shared/delivery/package/package-of'
import { type Random, seededRandom } from '../../shared/demo/random'
import type { GivenFrequency } from '../../shared/report/given-frequency'
import { type Audience, type ShownForm, type ShownGroup, showRound } from '../../shared/report/shown/shown-round'
import { inputOfForbund, randomForbund } from './support/random-forbund'

// Every chart, and every file of one (PNG, SVG, CSV), is made of what a round shows others. Were any number of it not in the delivery, the two could be
// held against each other, and nothing has been audited but the delivery.

type Shown = Extract<ShownForm, { readonly status: 'shown' }>

/** A number and what it is of: the members of a group in the same order, whichever it is joined in. */
function fact(form: string, breakdown: string, key: string, of: string, count: number | null): string {
  const members = key === totalKey ? '' : [...memberKeysOf(key)].sort().join('+')
  return [form, breakdown, members, of, count].join(' ')
}

function toldByDelivery({ groups, answers }: PackageContent): ReadonlySet<string> {
  const people = groups.flatMap(({ form, breakdown, group, ...numbers }) =>
    (['respondents', 'asked', 'declined'] as const).map((of) => fact(form, breakdown, group, of, numbers[of])),
  )
  const given = answers.map(({ form, breakdown, group, question, codes, count }) =>
    fact(form, breakdown, group, `${question} ${codes}`, count),
  )
  return new Set([...people, ...given])
}

function toldByCharts(forms: readonly ShownForm[]): readonly string[] {
  return forms.flatMap((shown) => (shown.status === 'shown' ? [...peopleIn(shown), ...answersIn(shown)] : []))
}

function peopleIn({ form, total, insats, kon }: Shown): readonly string[] {
  const numbers = (breakdown: string, { key, rate, declined }: ShownGroup) => [
    fact(form.key, breakdown, key, 'respondents', rate.answered),
    ...(rate.asked === null ? [] : [fact(form.key, breakdown, key, 'asked', rate.asked)]),
    ...(declined === null ? [] : [fact(form.key, breakdown, key, 'declined', declined)]),
  ]
  return [
    ...numbers('total', total),
    ...insats.groups.flatMap((group) => numbers('insats', group)),
    ...kon.groups.flatMap((group) => numbers('kon', group)),
  ]
}

function answersIn({ form, total, insats, kon }: Shown): readonly string[] {
  const ofTotal = [...total.answers].flatMap(([question, given]) =>
    given ? countsIn(given).map(([codes, count]) => fact(form.key, 'total', totalKey, `${question} ${codes}`, count)) : [],
  )
  const inGroups = ([breakdown, { answers }]: readonly [string, Shown['kon']]) =>
    [...answers].flatMap(([question, { groups }]) =>
      groups.flatMap(({ key, frequency }) =>
        countsIn(frequency).map(([codes, count]) => fact(form.key, breakdown, key, `${question} ${codes}`, count)),
      ),
    )
  return [
    ...ofTotal,
    ...(
      [
        ['insats', insats],
        ['kon', kon],
      ] as const
    ).flatMap(inGroups),
  ]
}

function countsIn(given: GivenFrequency): readonly (readonly [codes: string, count: number])[] {
  const classes =
    'classes' in given ? given.classes : given.counts.map((count, index) => ({ from: index + 1, to: index + 1, count }))
  return [
    ...classes.map(({ from, to, count }) => [from === to ? `${from}` : `${from}-${to}`, count] as const),
    ['blank', given.missing.blank],
    ['not-on-form', given.missing['not-on-form']],
  ]
}

/** A förbund that could be, with what its coordinator could choose. */
function randomInput(seed: number): DeliveryInput {
  const input = inputOfForbund(randomForbund(seed))
  const choices = seed % 2 === 0 ? noChoices : randomChoices(seededRandom(seed), input)
  return { ...input, choices, policy: policyOf(choices) }
}

function randomChoices(random: Random, { insatser, instrumentVersion }: DeliveryInput): DeliveryChoices {
  const together = insatser.map(({ id }) => id).filter(() => random.chance(0.5))
  return {
    ...noChoices,
    numbered: random.chance(0.3),
    joined: random.chance(0.4) && together.length > 1 ? [together] : [],
    undivided: random.chance(0.2) ? instrumentVersion.definition.forms.map(({ key }) => key) : [],
    minimumGroup: random.between(5, 12),
  }
}

/** How many numbers the charts of these förbund tell, and which of them are in no delivery. */
function held(audience: Audience) {
  const inputs = Array.from({ length: 300 }, (_, seed) => randomInput(70_000 + seed))
  const told = inputs.map((input) => ({
    charts: toldByCharts(showRound(input, input.insatser, audience).forms),
    delivery: toldByDelivery(packageOf(buildDelivery(input))),
  }))
  return {
    numbers: told.flatMap(({ charts }) => charts).length,
    alone: told.flatMap(({ charts, delivery }) => charts.filter((number) => !delivery.has(number))),
  }
}

describe('the charts of 300 random förbund for others', () => {
  test('have no number that their delivery does not have, for any group', () => {
    const { numbers, alone } = held('display')
    expect(alone).toEqual([])
    expect(numbers).toBeGreaterThan(10_000)
  })

  test('would tell of others than the delivery does, were they the förbund’s own', () => {
    expect(held('internal').alone.length).toBeGreaterThan(5_000)
  })
})
