import { Button } from '@mantine/core'
import type { AuditResult } from '../../../shared/delivery/audit/leak'
import type { Delivery } from '../../../shared/delivery/delivery'
import { explainRefusal } from '../../../shared/delivery/refusal'
import type { Round } from '../../../shared/model/round'
import { auditTexts, deliveryChoiceTexts } from '../../../shared/text/delivery-page'
import { useAction, useCall } from '../../api/hooks'
import { BusyNotice } from '../../ui/busy-notice'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import classes from './delivery.module.css'
import { useDeliveryChoices } from './use-delivery-choices'

interface DeliveryAuditProps {
  readonly round: Round
  readonly delivery: Delivery
  /** A button that had the focus goes away with what it did. */
  readonly onGone: () => void
}

/** Whether the file that is shown may be written, tried in the background; and if not, why, and what would make it possible. */
export function DeliveryAudit({ round, delivery, onGone }: DeliveryAuditProps) {
  const audit = useCall('auditDelivery', { roundId: round.id })
  const cancel = useAction('cancelAudit')
  const again = () => void audit.refetch()
  return (
    <Section title={auditTexts.title} description={auditTexts.description}>
      {audit.isFetching ? (
        <BusyNotice text={auditTexts.running} onCancel={() => cancel.mutate(undefined)} />
      ) : (
        <>
          <ErrorNotice error={audit.error} onTryAgain={again} />
          {audit.data === null && (
            <Message
              kind="information"
              actions={
                <Button variant="default" onClick={again}>
                  {auditTexts.again}
                </Button>
              }
            >
              {auditTexts.cancelled}
            </Message>
          )}
          {audit.data && <Outcome result={audit.data} delivery={delivery} round={round} onGone={onGone} />}
        </>
      )}
    </Section>
  )
}

function Outcome({ result, delivery, round, onGone }: DeliveryAuditProps & { readonly result: AuditResult }) {
  const { choices, choose, running } = useDeliveryChoices(round)
  if (result.status === 'passed') {
    const { sets, earlier } = result.checked
    return (
      <Message kind="done">
        {auditTexts.passed(delivery.cover.policy.minimumGroup)}{' '}
        <span className={classes.quiet}>{auditTexts.looked(sets, earlier)}</span>
      </Message>
    )
  }
  const { forms, standing, wayOut, divided } = explainRefusal(result.leaks, delivery)
  return (
    <Message
      kind="warning"
      actions={
        choices &&
        divided.map(({ form, title }) => (
          <Button
            key={form}
            variant="default"
            disabled={running}
            onClick={() => {
              choose({ ...choices, undivided: [...choices.undivided, form] }, deliveryChoiceTexts.haveUndivided(title))
              onGone()
            }}
          >
            {deliveryChoiceTexts.undivide(title)}
          </Button>
        ))
      }
    >
      {auditTexts.refused} {standing}
      <ul className={`${classes.sentences} ${classes.refusal}`}>
        {forms.flatMap(({ form, title, sentences }) =>
          sentences.map((sentence) => (
            <li key={`${form} ${sentence}`}>
              {title !== null && <strong>{title}. </strong>}
              {sentence}
            </li>
          )),
        )}
      </ul>
      <p className={classes.wayOutTitle}>{auditTexts.wayOutTitle}</p>
      <ul className={classes.sentences}>
        {wayOut.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Message>
  )
}
