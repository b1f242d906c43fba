import { mergeTexts as texts } from '../../../shared/text/merge'
import { Section } from '../../ui/section'
import classes from './merge.module.css'

/** By which rule the table is made. */
export function MergeRules() {
  return (
    <Section title={texts.rulesTitle}>
      <ul className={classes.rules}>
        {texts.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Section>
  )
}
