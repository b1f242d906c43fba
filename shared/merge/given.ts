import { codesText, isMissingCode } from '../delivery/package/codes-text'
import type { AnswerRow, BreakdownKind, CodebookRow, GroupRow, PackageContent } from '../delivery/package/package-content'
import { type AnswerDetail, answerClasses, hasClasses } from '../disclosure/answer-classes'
import { groupBy } from '../model/group-by'
import { konMembers } from './kon-keys'
import type { DeliveryFile } from './read-file'

/** What a förbund gives of one group for one question: counts by code or class, and by the reasons for a missing code. */
export interface GivenAnswers {
  readonly group: string
  readonly detail: AnswerDetail
  readonly counts: ReadonlyMap<string, number>
}

/** A question as the codebook has it, with the codes and the classes that its answers can be given in. */
export interface MergedQuestion {
  readonly form: string
  readonly question: string
  readonly measure: string
  readonly codes: readonly string[]
  /** Which codes each class takes together; of a short scale none. */
  readonly classes: readonly { readonly key: string; readonly codes: readonly string[] }[]
}

/** What one förbund's delivery gives of one form. Divided by insats it is never merged: insatser are each förbund's own. */
export interface GivenForm {
  readonly total: GroupRow
  readonly kon: readonly GroupRow[]
  readonly answers: ReadonlyMap<string, GivenQuestion>
}

export interface GivenQuestion {
  readonly total: GivenAnswers
  readonly kon: readonly GivenAnswers[]
}

/** One förbund that takes part: its file, and what it gives of each form that it gives at all. */
export interface Contributor {
  readonly file: DeliveryFile
  readonly forms: ReadonlyMap<string, GivenForm>
}

/** The questions of a codebook, in its order. */
export function questionsOfCodebook(codebook: readonly CodebookRow[]): readonly MergedQuestion[] {
  const byQuestion = groupBy(codebook, ({ form, question }) => JSON.stringify([form, question]))
  return [...byQuestion.values()].map((rows): MergedQuestion => {
    const [first] = rows
    const codes = rows.map(({ code, label }) => ({ code, label })).sort((a, b) => a.code - b.code)
    const scale = { key: first.scale, title: first.scale, kind: 'rating' as const, codes }
    const classes = answerClasses(scale, 'classes').map((own) => ({
      key: codesText(own),
      codes: codes.filter(({ code }) => code >= own.from && code <= own.to).map(({ code }) => `${code}`),
    }))
    const { form, question, measure } = first
    return { form, question, measure, codes: codes.map(({ code }) => `${code}`), classes: hasClasses(scale) ? classes : [] }
  })
}

/** What a file gives of these questions; nothing of forms that it does not give. */
export function contributorOf(file: DeliveryFile, questions: readonly MergedQuestion[]): Contributor {
  const { content } = file
  const answers = groupBy(content.answers, ({ form, question, breakdown }) => placeOf(form, question, breakdown))
  const forms = [...new Set(questions.map(({ form }) => form))].flatMap((form) => {
    const given = givenForm(content, form, questions, answers)
    return given ? [[form, given] as const] : []
  })
  return { file, forms: new Map(forms) }
}

type AnswersByPlace = ReadonlyMap<string, readonly AnswerRow[]>

function givenForm(
  { groups }: PackageContent,
  form: string,
  questions: readonly MergedQuestion[],
  answers: AnswersByPlace,
): GivenForm | null {
  const own = groups.filter((group) => group.form === form && group.respondents !== null)
  const total = own.find(({ breakdown }) => breakdown === 'total')
  if (!total) return null
  const kon = own.filter(({ breakdown, group }) => breakdown === 'kon' && konMembers(group) !== null)
  const asked = questions.filter((question) => question.form === form)
  const given = asked.flatMap((question) => {
    const rowsOf = (breakdown: BreakdownKind) => answers.get(placeOf(form, question.question, breakdown)) ?? []
    const [all] = givenAnswers(question, rowsOf('total'))
    if (!all) return []
    return [
      [
        question.question,
        {
          total: all,
          kon: kon.length > 0 ? givenAnswers(question, rowsOf('kon')).filter(({ group }) => konMembers(group) !== null) : [],
        },
      ] as const,
    ]
  })
  return { total, kon, answers: new Map(given) }
}

/** What is given of a question in one breakdown; nothing where something stands there in other codes than the codebook's. */
function givenAnswers(question: MergedQuestion, rows: readonly AnswerRow[]): readonly GivenAnswers[] {
  const shown = rows.filter(({ count }) => count !== null)
  const groups = [...groupBy(shown, ({ group }) => group)].map(([group, own]): GivenAnswers | null => {
    const counts = new Map(own.map(({ codes, count }) => [codes, count ?? 0]))
    const keys = [...counts.keys()].filter((key) => !isMissingCode(key))
    const detail = detailOf(question, keys)
    return detail && { group, detail, counts }
  })
  return groups.every((group) => group !== null) ? groups : []
}

function detailOf({ codes, classes }: MergedQuestion, keys: readonly string[]): AnswerDetail | null {
  const are = (all: readonly string[]) => all.length > 0 && all.length === keys.length && all.every((key) => keys.includes(key))
  if (are(codes)) return 'codes'
  return are(classes.map(({ key }) => key)) ? 'classes' : null
}

/** How many of a group are in a class, whether the class or its codes are given. */
export function countOf({ counts, detail }: GivenAnswers, key: string, { classes }: MergedQuestion): number {
  const members = detail === 'codes' ? classes.find((one) => one.key === key)?.codes : undefined
  return (members ?? [key]).reduce((sum, member) => sum + (counts.get(member) ?? 0), 0)
}

function placeOf(form: string, question: string, breakdown: BreakdownKind): string {
  return JSON.stringify([form, question, breakdown])
}
