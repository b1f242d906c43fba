import { Button } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { Round } from '../../../shared/model/round'
import { entryTexts } from '../../../shared/text/entry'
import { useFreshCall, useOutdate } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import { RoundGate } from '../../ui/round-gate'
import { useWorkspace } from '../../ui/workspace'
import { EntryChoice } from './entry-choice'
import classes from './entry-page.module.css'
import { EntryWork } from './entry-work'
import { type EntryPlace, useEntryPlace } from './use-entry-place'

/** Typing paper forms: the place is chosen once, then the hand stays on the number keys. */
export function EntryPage() {
  return (
    <Page page="entry">
      <RoundGate>
        {(round, version) =>
          round.state === 'closed' ? (
            <ClosedRound year={round.year} />
          ) : (
            <OpenRound key={round.id} round={round} version={version} />
          )
        }
      </RoundGate>
    </Page>
  )
}

function ClosedRound({ year }: { readonly year: number }) {
  const { goTo } = useNavigation()
  const toRounds = (
    <Button variant="default" onClick={() => goTo('settings', 'rounds')}>
      {entryTexts.toRounds}
    </Button>
  )
  return (
    <Message kind="locked" actions={toRounds}>
      {entryTexts.closedRound(year)}
    </Message>
  )
}

function OpenRound({ round, version }: { readonly round: Round; readonly version: InstrumentVersion }) {
  const { insatser } = useWorkspace()
  const { form, insatsId, choose } = useEntryPlace(version.definition, insatser)
  const outdate = useOutdate()
  // What has been typed for the place before is counted first: a form begun there is listed, and gone on with on the way back.
  const choosePlace = useCallback(
    async (place: EntryPlace) => {
      await outdate('recordAnswer', null)
      choose(place)
    },
    [outdate, choose],
  )
  const tally = useFreshCall('getEntryTally', { roundId: round.id, form: form.key })
  const target = useMemo(
    () => ({ roundId: round.id, instrument: version.definition, form, insatsId }),
    [round, version, form, insatsId],
  )
  return (
    <div className={classes.page}>
      <EntryChoice forms={version.definition.forms} insatser={insatser} form={form} insatsId={insatsId} onChoose={choosePlace} />
      <Loaded query={tally}>
        {(counted) => (
          <EntryWork key={`${form.key}|${insatsId}`} target={target} tally={counted} insatser={insatser} onPlace={choosePlace} />
        )}
      </Loaded>
    </div>
  )
}
