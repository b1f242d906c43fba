import type { CodebookQuestion } from '../../../shared/delivery/codebook'
import type { ShownAnswers } from '../../../shared/delivery/delivery-answers'
import type { DividedForm } from '../../../shared/delivery/delivery-form'
import { answeredGroup } from '../../../shared/delivery/delivery-groups'
import type { BreakdownKind } from '../../../shared/delivery/package/package-content'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'

/**
 * A line of the answers: a question with how all have answered it, a question as the heading of the groups under it, or one
 * of those groups. `remark`: that the question is not given.
 */
export interface AnswerLine {
  readonly key: string
  readonly label: string
  readonly isGroup: boolean
  readonly answers: ShownAnswers | null
  readonly remark: string | null
}

/** The lines of these questions by a breakdown, as they stand in the file. */
export function answerRows(
  form: DividedForm,
  questions: readonly CodebookQuestion[],
  breakdown: BreakdownKind,
): readonly AnswerLine[] {
  return questions.flatMap(({ question, number, text }): readonly AnswerLine[] => {
    const own = form.answers.filter((answers) => answers.question === question && answers.breakdown === breakdown)
    const shown = own.filter((answers) => answers.status === 'shown')
    const withheld = own.find((answers) => answers.status === 'withheld')
    const heading: AnswerLine = {
      key: question,
      label: deliveryPreviewTexts.numbered(number, text),
      isGroup: false,
      answers: breakdown === 'total' ? (shown[0] ?? null) : null,
      remark: withheld ? deliveryPreviewTexts.withheld(breakdown) : null,
    }
    if (breakdown === 'total') return [heading]
    const groups = shown.map((answers): AnswerLine => {
      const { key, label } = answeredGroup(form.groups, answers)
      return { key: `${question} ${key}`, label, isGroup: true, answers, remark: null }
    })
    return [heading, ...groups]
  })
}
