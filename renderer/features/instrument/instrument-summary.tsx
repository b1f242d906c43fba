import type { ReactNode } from 'react'
import { placedQuestions } from '../../../shared/instrument/difference'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import { instrumentTexts } from '../../../shared/text/instrument'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import { countBases } from './instrument-facts'
import classes from './instrument-page.module.css'

interface InstrumentSummaryProps {
  readonly version: InstrumentVersion
  /** The way to a version whose scales can be changed. */
  readonly newVersion: ReactNode
}

/** How many scales are confirmed by a source, and whether the scales can be changed. */
export function InstrumentSummary({ version, newVersion }: InstrumentSummaryProps) {
  const { definition, hasAnswers } = version
  const counts = countBases(definition)
  const confirmed = counts.find(({ basis }) => basis === 'confirmed')?.count ?? 0
  const message = hasAnswers ? (
    <Message kind="locked" actions={newVersion}>
      {instrumentTexts.locked}
    </Message>
  ) : (
    <Message kind="information">{instrumentTexts.changeable}</Message>
  )
  return (
    <Section
      title={instrumentTexts.confirmed(confirmed, placedQuestions(definition).length)}
      description={instrumentTexts.confirmedExplained}
    >
      <ul className={classes.counts}>
        {counts.map(({ basis, count }) => (
          <li key={basis}>{instrumentTexts.basisCount(basis, count)}</li>
        ))}
      </ul>
      {message}
    </Section>
  )
}
