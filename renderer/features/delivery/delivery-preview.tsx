import { Accordion } from '@mantine/core'
import type { Delivery } from '../../../shared/delivery/delivery'
import type { DeliveryForm } from '../../../shared/delivery/delivery-form'
import type { FormExplanations } from '../../../shared/delivery/explanations'
import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import classes from './delivery.module.css'
import { FormContent } from './form-content'

interface DeliveryPreviewProps {
  readonly delivery: Delivery
  readonly explanations: readonly FormExplanations[]
  readonly sameAs: number | null
}

/** Everything that the file will hold, form by form, and why it looks as it does. */
export function DeliveryPreview({ delivery, explanations, sameAs }: DeliveryPreviewProps) {
  const { cover, forms, codebook } = delivery
  const first = forms.find(({ status }) => status === 'shown')
  return (
    <Section title={deliveryPreviewTexts.title} description={deliveryPreviewTexts.description(cover.number, cover.year)}>
      {sameAs !== null && <Message kind="information">{deliveryPreviewTexts.sameAs(sameAs)}</Message>}
      {cover.demo && <Message kind="information">{deliveryPreviewTexts.demo}</Message>}
      {!first && <Message kind="warning">{deliveryPreviewTexts.allTooFew(cover.policy.minimumGroup)}</Message>}
      <Accordion multiple defaultValue={first ? [first.form] : []} order={3} keepMounted={false} variant="contained" radius="md">
        {forms.map((form) => (
          <Accordion.Item key={form.form} value={form.form} className={classes.item}>
            <Accordion.Control>
              <span className={classes.control}>
                <span className={classes.formTitle}>{form.title}</span>
                <span className={classes.quiet}>{summaryOf(form)}</span>
              </span>
            </Accordion.Control>
            <Accordion.Panel>
              <FormContent
                form={form}
                explanations={explanations.find((own) => own.form === form.form)?.explanations ?? []}
                questions={codebook.filter((question) => question.form === form.form)}
              />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  )
}

function summaryOf(form: DeliveryForm): string {
  if (form.status === 'too-few') return deliveryPreviewTexts.tooFew(form.limit)
  const total = form.groups.find(({ breakdown }) => breakdown === 'total')
  return deliveryPreviewTexts.responses(total?.rate.answered ?? 0)
}
