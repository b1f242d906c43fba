import type { CSSProperties } from 'react'
import { answerLooks } from '../../../shared/drawing/answer-colours'
import type { InstrumentDefinition, Scale } from '../../../shared/instrument/definition'
import { placedQuestions } from '../../../shared/instrument/difference'
import { instrumentTexts } from '../../../shared/text/instrument'
import { Section } from '../../ui/section'
import classes from './instrument-page.module.css'

/** Every scale with its codes and labels, in the colours that the results use. */
export function ScalesPart({ instrument }: { readonly instrument: InstrumentDefinition }) {
  const questions = placedQuestions(instrument)
  return (
    <div className={classes.scales}>
      {instrument.scales.map((scale) => (
        <Section key={scale.key} title={scale.title} description={instrumentTexts.kind(scale)}>
          <ol className={classes.codes}>
            {scale.codes.map(({ code, label }) => (
              <li key={code} className={classes.code}>
                <span className={classes.swatch} style={lookOf(scale, code)}>
                  {code}
                </span>
                <span>{label}</span>
              </li>
            ))}
          </ol>
          {scale.kind !== 'background' && (
            <p className={classes.quiet}>
              {instrumentTexts.usedBy(questions.filter(({ question }) => question.scale === scale.key).length)}
            </p>
          )}
        </Section>
      ))}
    </div>
  )
}

/** The box in the colours that every chart gives it; none for what is not told in colours. */
function lookOf(scale: Scale, code: number): CSSProperties | undefined {
  if (scale.kind === 'background') return undefined
  const look = answerLooks(scale).find((one) => one.code === code)
  return look && { background: look.colour, color: look.textColour }
}
