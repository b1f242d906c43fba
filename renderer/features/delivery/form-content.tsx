import type { CodebookQuestion } from '../../../shared/delivery/codebook'
import type { DeliveryForm } from '../../../shared/delivery/delivery-form'
import { type Explanation, explanationSentence } from '../../../shared/delivery/explanations'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import classes from './delivery.module.css'
import { FormAnswers, isOfAnswers } from './form-answers'
import { GroupTable } from './group-table'
import { Part } from './part'

interface FormContentProps {
  readonly form: DeliveryForm
  readonly explanations: readonly Explanation[]
  readonly questions: readonly CodebookQuestion[]
}

/** What the file holds of one form beside why it is so: its groups, and how each question is answered. */
export function FormContent({ form, explanations, questions }: FormContentProps) {
  const ofGroups = explanations.filter((explanation) => !isOfAnswers(explanation))
  const sentences = [...ofGroups.map(explanationSentence), ...undividedSentences(form, explanations)]
  if (form.status === 'too-few') return sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
  return (
    <div className={classes.form}>
      <div className={classes.groups}>
        <Part title={deliveryPreviewTexts.groupsTitle}>
          <GroupTable form={form.title} groups={form.groups} />
        </Part>
        <Part title={deliveryPreviewTexts.whyTitle}>
          <ul className={classes.sentences}>
            {sentences.length === 0 && <li>{deliveryPreviewTexts.nothingJoined}</li>}
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Part>
      </div>
      <FormAnswers title={form.title} form={form} questions={questions} explanations={explanations} />
    </div>
  )
}

/** Why there is only the total where neither the policy nor a choice is the reason: there is nothing to divide by. */
function undividedSentences(form: DeliveryForm, explanations: readonly Explanation[]): readonly string[] {
  if (form.status === 'too-few') return []
  const divided = new Set<string>(form.groups.map(({ breakdown }) => breakdown))
  return (['insats', 'kon'] as const)
    .filter((kind) => !divided.has(kind) && !explanations.some((one) => tellsWhyUndivided(one, kind)))
    .map((kind) => deliveryPreviewTexts.undivided[kind])
}

function tellsWhyUndivided(explanation: Explanation, breakdown: 'insats' | 'kon'): boolean {
  if (explanation.kind === 'undivided') return breakdown === 'kon'
  return explanation.kind === 'too-small' && explanation.breakdown === breakdown
}
