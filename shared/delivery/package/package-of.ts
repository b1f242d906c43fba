import type { CodebookQuestion } from '../codebook'
import type { Delivery } from '../delivery'
import type { DeliveryAnswers, ShownAnswers } from '../delivery-answers'
import type { DeliveryForm } from '../delivery-form'
import { answeredGroup, type DeliveryGroup } from '../delivery-groups'
import { codesText } from './codes-text'
import {
  type AnswerRow,
  type BreakdownKind,
  breakdownKinds,
  type CodebookRow,
  type GroupRow,
  type MissingCode,
  type PackageContent,
} from './package-content'

/** The delivery as the rows of its files. */
export function packageOf({ cover, forms, codebook }: Delivery): PackageContent {
  return {
    cover,
    groups: forms.flatMap(groupRows),
    answers: forms.flatMap((form) => answerRows(form, codebook)),
    codebook: codebook.flatMap(codebookRows),
  }
}

const ownForbund = 1

function groupRows(form: DeliveryForm): readonly GroupRow[] {
  const withheld = (breakdown: BreakdownKind): GroupRow => ({
    form: form.form,
    breakdown,
    group: '',
    members: [],
    status: 'A',
    forbund: ownForbund,
    respondents: null,
    asked: null,
    declined: null,
  })
  if (form.status === 'too-few') return [withheld('total')]
  const rows = form.groups.map(({ breakdown, key, members, rate, declined }): GroupRow => {
    const names = members.map(({ name }) => name)
    const status = members.length > 1 ? 'D' : 'F'
    const counts = { respondents: rate.answered, asked: rate.asked, declined }
    return { form: form.form, breakdown, group: key, members: names, status, forbund: ownForbund, ...counts }
  })
  return breakdownKinds.flatMap((kind) => [
    ...rows.filter(({ breakdown }) => breakdown === kind),
    ...form.notDivided.filter(({ breakdown }) => breakdown === kind).map(() => withheld(kind)),
  ])
}

function answerRows(form: DeliveryForm, codebook: readonly CodebookQuestion[]): readonly AnswerRow[] {
  if (form.status === 'too-few') return []
  return form.answers.flatMap((answers) => {
    const { question, breakdown } = answers
    const measure = codebook.find((one) => one.form === form.form && one.question === question)?.measure ?? ''
    const place = { form: form.form, question, measure, breakdown }
    return countedCodes(answers, form.groups).map((row) => ({ ...place, ...row }))
  })
}

function countedCodes(
  answers: DeliveryAnswers,
  groups: readonly DeliveryGroup[],
): readonly Pick<AnswerRow, 'group' | 'status' | 'forbund' | 'codes' | 'count'>[] {
  if (answers.status === 'withheld') return [{ group: '', status: 'A', forbund: ownForbund, codes: '', count: null }]
  const { key, members } = answeredGroup(groups, answers)
  const counts: readonly (readonly [string, number])[] = [
    ...answers.counts.map((own) => [codesText(own), own.count] as const),
    ...missingCounts(answers),
  ]
  const status = answers.detail === 'classes' || members.length > 1 ? 'D' : 'F'
  return counts.map(([codes, count]) => ({ group: key, status, forbund: ownForbund, codes, count }))
}

function missingCounts({ blank, unreadable, notOnForm }: ShownAnswers): readonly (readonly [MissingCode, number])[] {
  return [
    ['blank', blank],
    ['unreadable', unreadable],
    ['not-on-form', notOnForm],
  ]
}

function codebookRows({ scale, ...asked }: CodebookQuestion): readonly CodebookRow[] {
  return scale.codes.map(({ code, label }) => ({
    form: asked.form,
    formTitle: asked.formTitle,
    question: asked.question,
    number: asked.number,
    text: asked.text,
    measure: asked.measure,
    theme: asked.theme,
    scale: scale.title,
    scaleKind: scale.kind,
    scaleBasis: asked.scaleBasis,
    scaleSource: asked.scaleSource,
    code,
    label,
  }))
}
