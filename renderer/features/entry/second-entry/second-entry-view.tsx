import { useCallback, useMemo, useState } from 'react'
import type { SecondEntryOverview } from '../../../../shared/contract/second-entry-calls'
import type { Form } from '../../../../shared/instrument/definition'
import type { InstrumentVersion } from '../../../../shared/instrument/version'
import type { Insats } from '../../../../shared/model/insats'
import type { Round } from '../../../../shared/model/round'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import { useFreshCall } from '../../../api/hooks'
import { ErrorNotice } from '../../../ui/error-notice'
import { Loaded } from '../../../ui/loaded'
import { Message } from '../../../ui/message'
import { useEntryKeys } from '../use-entry-keys'
import { ResolveSheet } from './resolve-sheet'
import classes from './second-entry.module.css'
import { SecondEntryFigures } from './second-entry-figures'
import { SecondEntryRest } from './second-entry-rest'
import { SecondEntrySaid } from './second-entry-said'
import { SecondEntrySheet } from './second-entry-sheet'
import { SecondEntrySide } from './second-entry-side'
import { suggestedPaper } from './second-entry-stage'
import { useSecondEntry } from './use-second-entry'
import { useSecondSteps } from './use-second-steps'

interface SecondEntryViewProps {
  readonly round: Round
  readonly version: InstrumentVersion
  readonly form: Form
  readonly insatser: readonly Insats[]
}

/** The papers of a form typed a second time, blind, and what differs resolved against the paper. */
export function SecondEntryView(props: SecondEntryViewProps) {
  const overview = useFreshCall('getSecondEntryOverview', { roundId: props.round.id, form: props.form.key })
  return (
    <Loaded query={overview}>
      {(found) =>
        props.round.state === 'closed' ? <Closed year={props.round.year} overview={found} /> : <Work {...props} first={found} />
      }
    </Loaded>
  )
}

function Closed({ year, overview }: { readonly year: number; readonly overview: SecondEntryOverview }) {
  return (
    <div className={classes.main}>
      <Message kind="locked">{secondEntryTexts.closed(year)}</Message>
      <SecondEntryFigures overview={overview} />
    </div>
  )
}

function Work({ round, version, form, insatser, first }: SecondEntryViewProps & { readonly first: SecondEntryOverview }) {
  const target = useMemo(
    () => ({ roundId: round.id, instrument: version.definition, form: { ...form, openFields: [] } }),
    [round, version, form],
  )
  const entry = useSecondEntry(target, first)
  const { overview, stage, said, setAside } = entry.shown
  const [changing, setChanging] = useState(false)
  const choosing = changing || overview.rule === null
  const endChoice = useCallback(() => setChanging(false), [])
  const suggested = choosing ? null : suggestedPaper(overview, setAside)
  useEntryKeys(entry.press, stage.kind !== 'fetch' || stage.opening || suggested !== null)
  const turns = useSecondSteps(entry.access, entry.inTurn)
  return (
    <div className={classes.work}>
      <div className={classes.main}>
        <SecondEntrySaid said={said} />
        <ErrorNotice error={entry.error} />
        {stage.kind === 'type' && (
          <SecondEntrySheet paper={stage.paper} target={target} insatser={insatser} onAnswer={entry.answer} />
        )}
        {stage.kind === 'resolve' && (
          <ResolveSheet resolving={stage.resolving} target={target} insatser={insatser} onAnswer={entry.answer} />
        )}
        {stage.kind === 'fetch' && (
          <SecondEntryRest
            title={{ form: form.title, year: round.year }}
            entry={entry}
            turns={turns}
            fetching={stage}
            fieldsPerPaper={form.questions.length + 1}
            suggested={suggested}
            choosing={choosing}
            onChosen={endChoice}
          />
        )}
      </div>
      <SecondEntrySide
        overview={overview}
        stage={stage.kind}
        fetching={suggested !== null}
        onGoOnWith={entry.goOnWith}
        onChoose={stage.kind === 'fetch' && !choosing ? () => setChanging(true) : null}
      />
    </div>
  )
}
