import { codebookOf } from '../../shared/delivery/codebook'
import type {
  AnswerRow,
  BreakdownKind,
  CodebookRow,
  GroupRow,
  PackageContent,
} from '../../shared/delivery/package/package-content'
import { packageFormatVersion } from '../../shared/delivery/package/package-format'
import { defaultPolicy } from '../../shared/disclosure/policy'
import { bundledInstrument } from '../../shared/instrument/bundled'

/**
 * A small delivery, written by hand. Personal: 26 people, insatser 10, 7 (two joined) and 9, kön 17 and 9 (joined). Its question 1 is
 * given in codes where there are ten answers and in classes below, 2 by insats for a coarser division and not by kön, 3 for the total
 * alone, in classes. Deltagare – pågående: 24 people, not divided, one question of six codes and one of Ja and Nej. Styrelse: too few.
 */
export function packageContent(changes: Partial<PackageContent> = {}): PackageContent {
  const groups = [
    totalOf('deltagare_pagaende', 24, 39, 15),
    notGiven('deltagare_pagaende', 'insats'),
    notGiven('deltagare_pagaende', 'kon'),
    totalOf('personal', 26, 30, 2),
    groupOf('insats', '11', ['Coachingteam'], 10, 12, 1),
    groupOf('insats', '12+13', ['Mottagningsteam', 'Arbetsspåret'], 7, 8, null),
    groupOf('insats', '14', ['Studiespåret'], 9, 10, 1),
    groupOf('kon', 'kvinna', ['Kvinna'], 17, null, null),
    groupOf('kon', 'man+uppges-ej', ['Man', 'Uppges ej'], 9, null, null),
    notGiven('styrelse', 'total'),
  ]
  const answers = [
    ...given('deltagare_pagaende.1', 'total', 'total', [1, 0, 3, 6, 9, 4], [1, 0, 0]),
    ...given('deltagare_pagaende.4', 'total', 'total', [20, 4], [0, 0, 0]),
    ...given('personal.1', 'total', 'total', [1, 2, 3, 8, 7, 3], [1, 1, 0]),
    ...given('personal.1', 'insats', '11', [1, 0, 2, 3, 2, 2], [0, 0, 0]),
    ...given('personal.1', 'insats', '12+13', [1, 2, 3], [1, 0, 0]),
    ...given('personal.1', 'insats', '14', [1, 4, 3], [0, 1, 0]),
    ...given('personal.1', 'kon', 'kvinna', [1, 1, 2, 5, 5, 2], [1, 0, 0]),
    ...given('personal.1', 'kon', 'man+uppges-ej', [1, 4, 3], [0, 1, 0]),
    ...given('personal.2', 'total', 'total', [0, 2, 4, 9, 6, 4], [1, 0, 0]),
    ...given('personal.2', 'insats', '11', [0, 1, 2, 3, 2, 2], [0, 0, 0]),
    ...given('personal.2', 'insats', '12+13+14', [0, 1, 2, 6, 4, 2], [1, 0, 0]),
    withheld('personal.2', 'kon'),
    ...given('personal.3', 'total', 'total', [2, 3, 3], [0, 0, 18]),
    withheld('personal.3', 'insats'),
    withheld('personal.3', 'kon'),
  ]
  return {
    cover: {
      formatVersion: packageFormatVersion,
      level: { kind: 'forbund', name: 'Samordningsförbundet Prov' },
      demo: false,
      year: 2024,
      startsOn: '2023-11-01',
      endsOn: '2024-10-31',
      instrument: { key: bundledInstrument.key, title: bundledInstrument.title, label: 'Version 1' },
      policy: defaultPolicy,
      number: 1,
      programVersion: '0.1.0',
      sources: [],
    },
    groups,
    answers,
    codebook,
    ...changes,
  }
}

const codebook: readonly CodebookRow[] = codebookOf(bundledInstrument).flatMap(({ scale, answeredBy: _, ...asked }) =>
  scale.codes.map(({ code, label }) => ({ ...asked, scale: scale.title, scaleKind: scale.kind, code, label })),
)

const nobody = { status: 'A', forbund: 1 } as const

function totalOf(form: string, respondents: number, asked: number, declined: number): GroupRow {
  const named = { form, breakdown: 'total', group: 'total', members: ['Alla svar'] } as const
  return { ...named, status: 'F', forbund: 1, respondents, asked, declined }
}

function groupOf(
  breakdown: BreakdownKind,
  group: string,
  members: readonly string[],
  respondents: number,
  asked: number | null,
  declined: number | null,
): GroupRow {
  const status = members.length > 1 ? 'D' : 'F'
  return { form: 'personal', breakdown, group, members, status, forbund: 1, respondents, asked, declined }
}

function notGiven(form: string, breakdown: BreakdownKind): GroupRow {
  return { form, breakdown, group: '', members: [], ...nobody, respondents: null, asked: null, declined: null }
}

/** The counts of a question's codes, or of the classes 1-2, 3-4, 5-6 where they are three; then those without a code. */
function given(
  question: string,
  breakdown: BreakdownKind,
  group: string,
  counts: readonly number[],
  missing: readonly [blank: number, unreadable: number, notOnForm: number],
): readonly AnswerRow[] {
  const classes = counts.length === 3
  const status = classes || group.includes('+') ? 'D' : 'F'
  const [blank, unreadable, notOnForm] = missing
  const coded = counts.map((count, index) => [classes ? `${index * 2 + 1}-${index * 2 + 2}` : String(index + 1), count] as const)
  const all = [...coded, ['blank', blank] as const, ['unreadable', unreadable] as const, ['not-on-form', notOnForm] as const]
  return all.map(([codes, count]) => ({ ...placeOf(question), breakdown, group, status, forbund: 1, codes, count }))
}

function withheld(question: string, breakdown: BreakdownKind): AnswerRow {
  return { ...placeOf(question), breakdown, group: '', ...nobody, codes: '', count: null }
}

function placeOf(question: string): Pick<AnswerRow, 'form' | 'question' | 'measure'> {
  const asked = codebook.find((row) => row.question === question)
  if (!asked) throw new Error(`there is no question ${question}`)
  return { form: asked.form, question, measure: asked.measure }
}
