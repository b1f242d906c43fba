import type { ColumnRole, ColumnUnderstanding } from '../../../shared/importing/plan'
import type { Form } from '../../../shared/instrument/definition'
import { columnTexts } from '../../../shared/text/import'

const otherKinds = ['kon', 'insats', 'date', 'ignored', 'personal'] as const

const prefix = 'question:'

/** A role as the value of an option, and back. */
export function optionOf(role: ColumnRole): string {
  return role.kind === 'question' ? prefix + role.question : role.kind
}

export function roleOf(option: string): ColumnRole {
  if (option.startsWith(prefix)) return { kind: 'question', question: option.slice(prefix.length) }
  return { kind: otherKinds.find((kind) => kind === option) ?? 'ignored' }
}

/** Whether an uncertain column has a suggestion to agree to; `ignored` says that nothing could be suggested. */
export function isSuggested({ role }: ColumnUnderstanding): boolean {
  return role.kind !== 'ignored'
}

/** What a column can be in an import to this form. */
export function roleOptions(form: Form) {
  return [
    {
      group: columnTexts.questions,
      items: form.questions.map(({ key, number, text }) => ({
        value: optionOf({ kind: 'question', question: key }),
        label: columnTexts.question(number, text),
      })),
    },
    { group: columnTexts.others, items: otherKinds.map((kind) => ({ value: kind, label: columnTexts.name(kind) })) },
  ]
}

/** What a role is called in a sentence. */
export function roleName(role: ColumnRole, form: Form): string {
  if (role.kind !== 'question') return columnTexts.name(role.kind)
  const question = form.questions.find(({ key }) => key === role.question)
  return question ? columnTexts.question(question.number, question.text) : columnTexts.questions
}
