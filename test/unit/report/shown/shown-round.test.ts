import { describe, expect, it } from 'vitest'
import { noChoices } from '../../../../shared/delivery/delivery-choices'
import { givenCount } from '../../../../shared/report/given-frequency'
import { type Audience, type ShownForm, shownFormOf } from '../../../../shared/report/shown/shown-round'
import { trendRoundsOf } from '../../../../shared/report/shown/shown-trend-rounds'
import { measureTrends } from '../../../../shared/report/trend'
import { accountingOf, coaching, type People, reception, roundOf, work } from '../../../support/made-responses'
import { shownRound } from '../../../support/report-source'

const round = roundOf(1, 2024)

/** 9 women in Coachingteam, 6 men in Mottagningsteam, 2 men in Arbetsspåret; 3 in the board. */
const people: readonly People[] = [
  { count: 9, form: 'personal', insats: coaching, kon: 1, all: 5 },
  { count: 6, form: 'personal', insats: reception, kon: 2, all: 2 },
  { count: 2, form: 'personal', insats: work, kon: 2, all: 6 },
  { count: 3, form: 'styrelse', all: 4 },
]

function formOf(key: string, audience: Audience, made = people): ShownForm {
  const shown = shownFormOf(shownRound(round, made, [], audience), key)
  if (!shown) throw new Error(`no ${key}`)
  return shown
}

function groupsOf(shown: ShownForm, kind: 'insats' | 'kon') {
  return shown.status === 'shown' ? shown[kind].groups.map(({ label, rate }) => [label, rate.answered]) : null
}

describe('a round as the förbund itself sees it', () => {
  it('has every group as it is, however small', () => {
    const shown = formOf('personal', 'internal')
    expect(groupsOf(shown, 'insats')).toEqual([
      ['Arbetsspåret', 2],
      ['Coachingteam', 9],
      ['Mottagningsteam', 6],
    ])
    expect(groupsOf(shown, 'kon')).toEqual([
      ['Kvinna', 9],
      ['Man', 8],
    ])
    expect(formOf('styrelse', 'internal')).toMatchObject({ status: 'shown', total: { rate: { answered: 3 } } })
  })

  it('says of a form that nobody has answered it', () => {
    expect(formOf('deltagare_avslut', 'internal').status).toBe('no-answers')
  })
})

describe('a round as others see it', () => {
  it('joins small groups under a name that says what is in it, and why', () => {
    const shown = formOf('personal', 'display')
    expect(groupsOf(shown, 'insats')).toEqual([
      ['Coachingteam', 9],
      ['Arbetsspåret och Mottagningsteam', 8],
    ])
    expect(shown.status === 'shown' && shown.insats.reasons).toEqual([
      'Arbetsspåret och Mottagningsteam visas tillsammans: minst en av grupperna har färre än 5 svar.',
    ])
  })

  it('says that a breakdown is not shown, and why, where joining leaves one group', () => {
    const shown = formOf('personal', 'display', [
      { count: 3, form: 'personal', insats: coaching, kon: 1, all: 5 },
      { count: 4, form: 'personal', insats: reception, kon: 1, all: 2 },
    ])
    expect(groupsOf(shown, 'insats')).toEqual([])
    expect(shown.status === 'shown' && shown.insats.reasons).toEqual([
      'Redovisas inte per insats: grupper med färre än 5 svar hade kunnat urskiljas.',
    ])
  })

  it('tells nothing of a form with too few answers, not even that nobody has answered', () => {
    expect(formOf('styrelse', 'display')).toMatchObject({ status: 'too-few', limit: 5 })
    expect(formOf('deltagare_avslut', 'display')).toMatchObject({ status: 'too-few', limit: 5 })
  })

  it('withholds a question that was on too few forms', () => {
    const shown = formOf('personal', 'display', [
      { count: 9, form: 'personal', kon: 1, all: 5, answers: { 'personal.2': 'not-on-form' } },
      { count: 2, form: 'personal', kon: 1, all: 5 },
    ])
    expect(shown.status === 'shown' && shown.total.answers.get('personal.2')).toBeNull()
    const first = shown.status === 'shown' ? shown.total.answers.get('personal.1') : null
    expect(first && givenCount(first)).toBe(11)
  })
})

describe('a question in the groups that others see', () => {
  /** Three insatser of nine, six and six, who do not all answer alike. */
  const teams = (changes: Partial<People> = {}): readonly People[] =>
    [coaching, reception, work].flatMap((insats): readonly People[] => [
      { count: insats === coaching ? 6 : 4, form: 'personal', insats, all: 5, ...(insats === coaching ? {} : changes) },
      { count: insats === coaching ? 3 : 2, form: 'personal', insats, all: 2, ...(insats === coaching ? {} : changes) },
    ])

  function questionOf(made: readonly People[], question: string, choices = noChoices) {
    const shown = shownFormOf(shownRound(round, made, [], 'display', choices), 'personal')
    if (shown?.status !== 'shown') throw new Error('the form is not shown')
    return { ...shown.insats, question: shown.insats.answers.get(question) }
  }

  it('has every group of the form, where nothing tells of too few', () => {
    const { question, groups } = questionOf(teams(), 'personal.2')
    expect(question?.groups.map(({ label }) => label)).toEqual(['Arbetsspåret', 'Coachingteam', 'Mottagningsteam'])
    expect(question?.groups.map(({ frequency }) => givenCount(frequency))).toEqual([6, 9, 6])
    expect(question?.reasons).toEqual([])
    expect(groups).toHaveLength(3)
  })

  it('has those together where too few have answered it, under their names, and says so', () => {
    const some = teams().map((own) => (own.insats === work ? { ...own, answers: { 'personal.2': 'blank' as const } } : own))
    const made = [...some, { count: 2, form: 'personal', insats: work, all: 4 }]
    const { question, groups } = questionOf(made, 'personal.2')
    expect(question?.groups.map(({ label, frequency }) => [label, givenCount(frequency)])).toEqual([
      ['Coachingteam', 9],
      ['Arbetsspåret och Mottagningsteam', 8],
    ])
    expect(question?.reasons).toEqual([
      'Arbetsspåret och Mottagningsteam visas tillsammans på den här frågan: annars skulle man kunna räkna ut vad någon har svarat.',
    ])
    expect(groups).toHaveLength(3)
  })

  it('is not shown by insats where only all together can be, and says so', () => {
    // Two insatser, and all twelve chose the same box: of so many it can be told, but of neither six.
    const { question } = questionOf(teams({ answers: { 'personal.3': 5 } }).slice(2), 'personal.3')
    expect(question).toEqual({
      groups: [],
      reasons: ['Frågan visas inte per insats: annars skulle man kunna räkna ut vad någon har svarat.'],
    })
  })

  it('has the insatser together that are so in the delivery by choice, without saying that they are small, and by their names', () => {
    const choices = { ...noChoices, joined: [[reception, work]], numbered: true }
    const { question, groups, reasons } = questionOf(teams(), 'personal.2', choices)
    expect(groups.map(({ label }) => label)).toEqual(['Arbetsspåret och Mottagningsteam', 'Coachingteam'])
    expect(question?.groups.map(({ label }) => label)).toEqual(['Arbetsspåret och Mottagningsteam', 'Coachingteam'])
    expect(reasons).toEqual(['Arbetsspåret och Mottagningsteam visas tillsammans.'])
  })
})

describe('how many were asked, as others see it', () => {
  const asked = (numbers: readonly (number | null)[]) => {
    const rows = [coaching, reception, work].map((insats, index) => accountingOf('personal', insats, numbers[index] ?? null))
    const shown = shownFormOf(shownRound(round, people, rows), 'personal')
    return shown?.status === 'shown' ? shown : null
  }

  it('is not told where all have answered, and in the same words as where it is not known', () => {
    const everybody = asked([9, 6, 2])?.total
    expect(everybody).toMatchObject({ rate: { answered: 17, asked: null }, withoutAsked: 'Antalet tillfrågade visas inte.' })
    expect(everybody).toEqual(asked([null, 6, 2])?.total)
  })

  it('is not told of a group that has all answered, nor of another that would give it away', () => {
    const shown = asked([9, 8, 4])
    expect(shown?.total.rate.asked).toBe(21)
    expect(shown?.insats.groups.map(({ rate }) => rate.asked)).toEqual([null, null])
  })
})

describe('the rounds as trends take them', () => {
  const pointOf = (audience: Audience, measure: string, form: string) => {
    const trends = measureTrends(trendRoundsOf([shownRound(round, people, [], audience)]))
    const series = trends.find((trend) => trend.measure === measure)?.series.find((one) => one.form.key === form)
    return series?.points[0]
  }

  it('have the figures of the whole form', () => {
    expect(pointOf('display', 'M17', 'personal')).toMatchObject({ status: 'value', n: 17 })
  })

  it('have no mean and no share 4–6 of answers in classes, but share 5–6', () => {
    const few: readonly People[] = [
      { count: 5, form: 'personal', all: 5 },
      { count: 3, form: 'personal', all: 3 },
    ]
    const trends = measureTrends(trendRoundsOf([shownRound(round, few)]))
    const point = trends.find(({ measure }) => measure === 'M17')?.series.find(({ form }) => form.key === 'personal')?.points[0]
    expect(point).toMatchObject({ status: 'value', n: 8, untold: ['mean', 'share46'] })
    expect(point?.values).toMatchObject({ mean: null, share46: null, share56: { share: { count: 5, n: 8 } } })
    expect(point?.figures).toMatchObject({ mean: null, share46: null, share56: { change: null } })
  })

  it('have a gap that says so where others may not see the answers', () => {
    expect(pointOf('display', 'M17', 'styrelse')).toMatchObject({ status: 'not-shown', n: 0, values: null })
    expect(pointOf('internal', 'M17', 'styrelse')).toMatchObject({ status: 'value', n: 3 })
    expect(pointOf('internal', 'M17', 'parternas_chefsgrupp')).toMatchObject({ status: 'no-answers' })
  })
})
