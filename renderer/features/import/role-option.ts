import type { ColumnRole, ColumnUnderstanding } from '../../../shared/importing/plan'
import type { Form } from '../../../shared/instrument/definition'
import { openFieldsOf } from '../../../shared/instrument/lookup'
import { columnTexts } from '../../../shared/text/import'

const otherKinds = ['kon', 'insats', 'date', 'response-id', 'ignored', 'personal'] as const

const prefixes = { question: 'question:', openText: 'open-text:' } as const

/** A role as the value of an option, and back. */
export function optionOf(role: ColumnRole): string {
  if (role.kind === 'question') return prefixes.question + role.question
  return role.kind === 'open-text' ? prefixes.openText + role.field : role.kind
}

export function roleOf(option: string): ColumnRole {
  const { question, openText } = prefixes
  if (option.startsWith(question)) return { kind: 'question', question: option.slice(question.length) }
  if (option.startsWith(openText)) return { kind: 'open-text', field: option.slice(openText.length) }
  return { kind: otherKinds.find((kind) => kind === option) ?? 'ignored' }
}

/** Whether an uncertain column has a suggestion to agree to; `ignored` says that nothing could be suggested. */
export function isSuggested({ role }: ColumnUnderstanding): boolean {
  return role.kind !== 'ignored'
}

/** What a column can be in an import to this form. */
export function roleOptions(form: Form) {
  const openTexts = openFieldsOf(form).map(({ key, label }) => ({
    value: optionOf({ kind: 'open-text', field: key }),
    label: columnTexts.openText(label),
  }))
  const others = otherKinds.map((kind) => ({ value: kind, label: columnTexts.name(kind) }))
  const background = others.filter(({ value }) => value !== 'ignored' && value !== 'personal')
  const unused = others.filter((other) => !background.includes(other))
  return [
    {
      group: columnTexts.questions,
      items: form.questions.map(({ key, number, text }) => ({
        value: optionOf({ kind: 'question', question: key }),
        label: columnTexts.question(number, text),
      })),
    },
    { group: columnTexts.others, items: [...background, ...openTexts, ...unused] },
  ]
}

/** What a role is called in a sentence. */
export function roleName(role: ColumnRole, form: Form): string {
  if (role.kind === 'open-text') {
    return columnTexts.openText(openFieldsOf(form).find(({ key }) => key === role.field)?.label ?? role.field)
  }
  if (role.kind !== 'question') return columnTexts.name(role.kind)
  const question = form.questions.find(({ key }) => key === role.question)
  return question ? columnTexts.question(question.number, question.text) : columnTexts.questions
}
