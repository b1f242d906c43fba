import { describe, expect, it } from 'vitest'
import { answerCount } from '../../../../shared/frequency/question-frequency'
import { type Audience, type ShownForm, shownFormOf } from '../../../../shared/report/shown/shown-round'
import { trendRoundsOf } from '../../../../shared/report/shown/shown-trend-rounds'
import { measureTrends } from '../../../../shared/report/trend'
import { coaching, type People, reception, roundOf, work } from '../../../support/made-responses'
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
    expect(first && answerCount(first)).toBe(11)
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

  it('have a gap that says so where others may not see the answers', () => {
    expect(pointOf('display', 'M17', 'styrelse')).toMatchObject({ status: 'not-shown', n: 0, values: null })
    expect(pointOf('internal', 'M17', 'styrelse')).toMatchObject({ status: 'value', n: 3 })
    expect(pointOf('internal', 'M17', 'parternas_chefsgrupp')).toMatchObject({ status: 'no-answers' })
  })
})
