import { describe, expect, it } from 'vitest'
import { type Leak, leakOf } from '../../../shared/delivery/audit/leak'
import { buildDelivery } from '../../../shared/delivery/delivery'
import { explainRefusal } from '../../../shared/delivery/refusal'
import { deliveryInput } from '../../support/delivery-input'
import { coaching, reception, work } from '../../support/made-responses'

/** Personal in Coachingteam (9) and, together, in Mottagningsteam and Arbetsspåret (8); 9 women and 8 others. */
const delivery = buildDelivery(deliveryInput())
const joined = `${work}+${reception}`

function explained(...leaks: readonly Leak[]) {
  return explainRefusal(leaks, delivery)
}

function sentences(...leaks: readonly Leak[]): readonly string[] {
  return explained(...leaks).forms.flatMap((form) => form.sentences)
}

function differenceIn(breakdown: 'total' | 'insats' | 'kon', group: string, more: Partial<Leak> = {}): Leak {
  const where = { breakdown, groups: [group] }
  return leakOf('difference', 'personal', { where: [where], earlier: { number: 1, ...where }, ...more })
}

describe('why a delivery is refused', () => {
  it('is said once of one late form, with the groups where it shows and what would make a new delivery possible', () => {
    const found = explained(
      differenceIn('total', 'total'),
      differenceIn('insats', String(coaching)),
      differenceIn('kon', 'kvinna'),
    )
    expect(found).toEqual({
      forms: [
        {
          form: 'personal',
          title: 'Personal',
          sentences: [
            'Jämfört med leverans 1 har färre än 5 personers svar kommit till eller försvunnit i ”Coachingteam” och ”Kvinna”. Den som har båda filerna kan räkna ut vad de har svarat.',
          ],
        },
      ],
      standing: 'Inget är fel med siffrorna, och leverans 1 gäller fortfarande.',
      wayOut: [
        'En ny leverans blir möjlig när minst 5 personers svar skiljer sig i varje grupp som har ändrats, eller när inget skiljer sig.',
      ],
      divided: [],
    })
  })

  it('names the questions where only answers have changed, those of the same groups together', () => {
    const of = (question: string) => differenceIn('insats', joined, { question })
    const [first, ...others] = sentences(of('personal.3'), of('personal.1'))
    expect(first).toMatch(
      /^Jämfört med leverans 1 har svaren på fråga 1 och 3 ändrats för färre än 5 personer i ”Övriga insatser”\./,
    )
    expect(others).toEqual([])
  })

  it('says that what differs is alike, where it is', () => {
    const alike = differenceIn('total', 'total', { kind: 'difference-alike', question: 'personal.2' })
    expect(sentences(alike)[0]).toMatch(/^De svar på fråga 2 som skiljer sig från leverans 1 är så gott som lika\./)
  })

  it('tells other groups than before from other people, and asks for the same groups', () => {
    const regrouped = leakOf('difference', 'personal', {
      where: [{ breakdown: 'insats', groups: [joined] }],
      earlier: { number: 2, breakdown: 'insats', groups: [String(reception)] },
    })
    const found = explained(regrouped)
    expect(found.forms[0]?.sentences[0]).toMatch(/^Grupperna är andra än i leverans 2 i ”Övriga insatser”\./)
    expect(found.wayOut).toEqual(['Dela upp och visa grupperna på samma sätt som i leverans 2.'])
  })

  it('proposes to show insatser together where only insatser stand in the way, and only then', () => {
    const together = 'Det kan räcka att visa insatserna där få svar har ändrats tillsammans med andra.'
    expect(explained(differenceIn('insats', String(coaching))).wayOut).toContain(together)
    expect(explained(differenceIn('insats', String(coaching)), differenceIn('total', 'total')).wayOut).not.toContain(together)
  })

  it('says where an insats and a kön meet, and asks not to divide the form by kön, or to show more together', () => {
    const meeting = leakOf('intersection', 'personal', { cells: [{ insats: [String(work)], kon: ['man+uppges-ej'] }] })
    const found = explained(meeting)
    expect(found.forms[0]?.sentences).toEqual([
      'Jämförs insatser med kön går det att räkna ut något om färre än 5 personer: ”Man eller uppges ej” i ”Arbetsspåret”.',
    ])
    expect(found).toMatchObject({
      standing: null,
      wayOut: ['Dela inte upp formuläret per kön.', 'Visa fler insatser tillsammans.'],
      divided: [{ form: 'personal', title: 'Personal' }],
    })
  })

  it('says once of the same people where an insats and a kön meet, and nothing of their answers then', () => {
    const meeting = (insats: readonly number[], kon: readonly string[], question: string | null) =>
      leakOf('intersection', 'personal', { question, cells: [{ insats: insats.map(String), kon }] })
    const [women, others] = [
      [[coaching], ['kvinna']],
      [
        [work, reception],
        ['man', 'uppges-ej'],
      ],
    ] as const
    const answers = [meeting(...women, 'personal.1'), meeting(...others, 'personal.1'), meeting(...women, 'personal.2')]
    const both = '”Kvinna” i ”Coachingteam” och ”Man eller uppges ej” i ”Övriga insatser”'
    expect(sentences(...answers)).toEqual([
      `Jämförs insatser med kön går det att räkna ut något om färre än 5 personer: ${both}.`,
    ])
    expect(sentences(meeting(...women, null), ...answers)).toEqual([
      'Jämförs insatser med kön går det att räkna ut något om färre än 5 personer: ”Kvinna” i ”Coachingteam”.',
    ])
    // Some of those who are shown together.
    expect(sentences(meeting([reception], ['man'], null))[0]).toContain(': ”Man” i ”Mottagningsteam”.')
  })

  it('says once what could not be computed in time', () => {
    expect(explained(leakOf('undecided', '')).forms).toEqual([
      {
        form: '',
        title: null,
        sentences: ['Kontrollen hann inte räkna färdigt, så det är inte visat att ingen kan kännas igen.'],
      },
    ])
  })
})
