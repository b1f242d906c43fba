import { Button } from '@mantine/core'
import { memo } from 'react'
import type { SecondEntryOverview } from '../../../../shared/contract/second-entry-calls'
import { secondEntryKeys, secondEntryTexts } from '../../../../shared/text/second-entry'
import side from '../entry-side.module.css'
import { KeyTable } from '../key-table'
import { SecondEntryFigures } from './second-entry-figures'
import type { Stage } from './second-entry-stage'

interface SecondEntrySideProps {
  readonly overview: SecondEntryOverview
  readonly stage: Stage['kind']
  /** Whether a paper's number is asked for. */
  readonly fetching: boolean
  readonly onGoOnWith: (number: number) => void
  /** Opens the choice of how much is typed twice; null where something else is being done. */
  readonly onChoose: (() => void) | null
}

/** Beside the work: how far it has come, papers begun and not finished, how much is typed twice, and the keys. */
export const SecondEntrySide = memo(({ overview, stage, fetching, onGoOnWith, onChoose }: SecondEntrySideProps) => {
  const { rule, begun } = overview
  const texts = secondEntryTexts
  return (
    <aside className={side.side} aria-label={texts.figures.title}>
      <SecondEntryFigures overview={overview} />
      {stage === 'fetch' && begun.length > 0 && (
        <section className={side.drafts}>
          <h2 className={side.heading}>{texts.begun.title}</h2>
          {begun.map((number) => (
            <div key={number} className={side.draft}>
              <span>{texts.begun.paper(number)}</span>
              <Button variant="default" aria-label={texts.begun.goOnWith(number)} onClick={() => onGoOnWith(number)}>
                {texts.begun.goOn}
              </Button>
            </div>
          ))}
        </section>
      )}
      {rule && (
        <section>
          <h2 className={side.heading}>{texts.rule.title}</h2>
          <p>{rule.mode === 'all' ? texts.rule.all : texts.rule.sample(rule.errorLimit)}</p>
          {onChoose && (
            <Button variant="subtle" px={0} onClick={onChoose}>
              {texts.rule.change}
            </Button>
          )}
        </section>
      )}
      {(rule || stage !== 'fetch') && <KeyTable keys={secondEntryKeys[stage === 'fetch' && !fetching ? 'rest' : stage]} />}
    </aside>
  )
})
