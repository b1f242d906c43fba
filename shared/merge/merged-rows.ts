import { type AnswerRow, type CodebookRow, type GroupRow, missingCodes } from '../delivery/package/package-content'
import { sumOf } from '../model/sum-of'
import { sumKnown } from '../statistics/sum-known'
import { type AnswerFigure, chooseFigures, type FormFigures, type GroupFigure } from './choose-figures'
import { type Contributor, countOf, type GivenAnswers, type MergedQuestion, questionsOfCodebook } from './given'
import { konMembers } from './kon-keys'

/** A row of the merged table, and the content hashes of the files that it is the sum of. */
export interface Summed<Row> {
  readonly row: Row
  readonly of: readonly string[]
}

export interface MergedRows {
  readonly groups: readonly Summed<GroupRow>[]
  readonly answers: readonly Summed<AnswerRow>[]
}

/** The rows of the merged table: every form in total and by kön, never by insats, since insatser are each förbund's own. */
export function mergedRows(contributors: readonly Contributor[], codebook: readonly CodebookRow[]): MergedRows {
  const questions = questionsOfCodebook(codebook)
  const forms = [...new Set(questions.map(({ form }) => form))].map((form) => {
    const asked = questions.filter((question) => question.form === form)
    const figures = chooseFigures(contributors, form, asked)
    return { groups: groupRows(figures), answers: asked.flatMap((question) => questionRows(figures, question)) }
  })
  return { groups: forms.flatMap(({ groups }) => groups), answers: forms.flatMap(({ answers }) => answers) }
}

const withheld = { group: '', status: 'A', forbund: 0 } as const

function groupRows({ form, groups }: FormFigures): readonly Summed<GroupRow>[] {
  const nothing = { ...withheld, members: [], respondents: null, asked: null, declined: null }
  if (groups.length === 0) return [{ row: { form, breakdown: 'total', ...nothing }, of: [] }]
  const rows = groups.map((figure) => groupRow(form, figure))
  const divided = groups.some(({ breakdown }) => breakdown === 'kon')
  return divided ? rows : [...rows, { row: { form, breakdown: 'kon', ...nothing }, of: [] }]
}

/** Those asked are only given where every förbund gives them: of another number of förbund they would not belong to the answers. */
function groupRow(form: string, { breakdown, group, contributors }: GroupFigure): Summed<GroupRow> {
  const own = contributors.map((one) => groupOf(one, form, breakdown, group))
  const sum = (key: 'respondents' | 'asked' | 'declined') => sumKnown(own.map((row) => row[key]))
  const row: GroupRow = {
    form,
    breakdown,
    group,
    members: own[0]?.members ?? [],
    status: statusOf(breakdown, group),
    forbund: contributors.length,
    respondents: sum('respondents'),
    asked: sum('asked'),
    declined: sum('declined'),
  }
  return { row, of: hashesOf(contributors) }
}

function questionRows({ form, groups, questions }: FormFigures, question: MergedQuestion): readonly Summed<AnswerRow>[] {
  if (groups.length === 0) return []
  const figures = questions.get(question.question) ?? []
  const place = { form, question: question.question, measure: question.measure }
  const without = (breakdown: 'total' | 'kon') => ({ row: { ...place, breakdown, ...withheld, codes: '', count: null }, of: [] })
  const isGiven = (breakdown: 'total' | 'kon') => figures.some((figure) => figure.breakdown === breakdown)
  const rows = figures.flatMap((figure) =>
    codesOf(figure, question).map((codes): Summed<AnswerRow> => {
      const { breakdown, group, detail, contributors } = figure
      const counts = contributors.map((one) => countOf(answersOf(one, form, question, breakdown, group), codes, question))
      const row: AnswerRow = {
        ...place,
        breakdown,
        group,
        status: detail === 'classes' ? 'D' : statusOf(breakdown, group),
        forbund: contributors.length,
        codes,
        count: sumOf(counts),
      }
      return { row, of: hashesOf(contributors) }
    }),
  )
  if (!isGiven('total')) return [without('total')]
  const divided = groups.some(({ breakdown }) => breakdown === 'kon')
  return divided && !isGiven('kon') ? [...rows, without('kon')] : rows
}

function codesOf({ detail, missing }: AnswerFigure, { codes, classes }: MergedQuestion): readonly string[] {
  const own = detail === 'codes' ? codes : classes.map(({ key }) => key)
  return missing ? [...own, ...missingCodes] : own
}

function statusOf(breakdown: 'total' | 'kon', group: string): 'F' | 'D' {
  return breakdown === 'kon' && (konMembers(group)?.length ?? 0) > 1 ? 'D' : 'F'
}

function hashesOf(contributors: readonly Contributor[]): readonly string[] {
  return contributors.map(({ file }) => file.contentHash).sort()
}

function groupOf({ forms }: Contributor, form: string, breakdown: 'total' | 'kon', group: string): GroupRow {
  const given = forms.get(form)
  const row = breakdown === 'total' ? given?.total : given?.kon.find((one) => one.group === group)
  if (!row) throw new Error(`${group} of ${form} is not given`)
  return row
}

function answersOf(
  { forms }: Contributor,
  form: string,
  { question }: MergedQuestion,
  breakdown: 'total' | 'kon',
  group: string,
): GivenAnswers {
  const given = forms.get(form)?.answers.get(question)
  const answers = breakdown === 'total' ? given?.total : given?.kon.find((one) => one.group === group)
  if (!answers) throw new Error(`${question} of ${form} is not given for ${group}`)
  return answers
}
