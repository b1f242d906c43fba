import { type DisclosurePolicy, defaultPolicy } from '../../../shared/disclosure/policy'
import { deliveryRuleTexts } from '../../../shared/text/delivery-page'
import { Section } from '../../ui/section'
import classes from './delivery.module.css'

/** By which rule the file is made, whose assumption that is, and what the file never holds. */
export function DeliveryRules({ policy }: { readonly policy: DisclosurePolicy }) {
  const { minimumGroup, breakdowns, version } = policy
  return (
    <Section title={deliveryRuleTexts.title}>
      <div className={classes.rules}>
        <Section level={3} title={deliveryRuleTexts.rule(minimumGroup, version)}>
          {[...deliveryRuleTexts.ruleExplained(minimumGroup, defaultPolicy), deliveryRuleTexts.breakdowns(breakdowns)].map(
            (paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ),
          )}
        </Section>
        <Section level={3} title={deliveryRuleTexts.never}>
          <ul className={classes.sentences}>
            {deliveryRuleTexts.neverListed.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      </div>
    </Section>
  )
}
