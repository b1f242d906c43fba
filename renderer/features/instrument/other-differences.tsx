import type { InstrumentDifference } from '../../../shared/instrument/difference'
import { differenceTexts as texts } from '../../../shared/text/instrument-version'
import { Section } from '../../ui/section'
import { otherDifferences } from './difference-words'
import classes from './instrument-page.module.css'

/** What differs besides the questions; nothing where nothing does. */
export function OtherDifferences({ difference }: { readonly difference: InstrumentDifference }) {
  const sentences = otherDifferences(difference)
  if (sentences.length === 0) return null
  return (
    <Section title={texts.other}>
      <ul className={classes.others}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
