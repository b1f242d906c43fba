import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import { pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { entryTexts } from '../../../shared/text/entry'
import { useOutdate } from '../../api/hooks'
import { usePageCommands } from '../../commands/command-provider'
import { ClosedRound } from '../../ui/closed-round'
import { disposedOf } from '../../ui/disposed'
import { LabelledControl } from '../../ui/labelled-control'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import { ReadOnlyGate } from '../../ui/read-only-gate'
import { RoundGate } from '../../ui/round-gate'
import { useWorkspace } from '../../ui/workspace'
import { EntryChoice } from './entry-choice'
import classes from './entry-page.module.css'
import { FirstEntry } from './first-entry'
import { OpenedElsewhere } from './opened-elsewhere'
import { SecondEntryView } from './second-entry/second-entry-view'
import { type EntryPlace, useEntryPlace } from './use-entry-place'

/** The part of the page's address that opens one stored response: `svar-12`. */
const responsePart = /^svar-(\d+)$/
const secondPart = 'dubbel'

/** Typing paper forms: the place is chosen once, then the hand stays on the number keys. */
export function EntryPage() {
  const { part } = useNavigation()
  const responseId = Number(responsePart.exec(part ?? '')?.[1] ?? 0) as ResponseId
  const { disposed } = useWorkspace()
  const isDisposed = ({ id }: Round) => disposedOf(disposed, id)?.kind === 'responses'
  return (
    <Page page="entry">
      <ReadOnlyGate>
        <RoundGate>
          {(round, version) =>
            round.state === 'closed' && (part !== secondPart || isDisposed(round)) ? (
              <ClosedRound round={round}>{entryTexts.closedRound(round.year)}</ClosedRound>
            ) : responseId > 0 ? (
              <OpenedElsewhere key={responseId} responseId={responseId} />
            ) : (
              <OpenRound key={round.id} round={round} version={version} isSecond={part === secondPart} />
            )
          }
        </RoundGate>
      </ReadOnlyGate>
    </Page>
  )
}

interface OpenRoundProps {
  readonly round: Round
  readonly version: InstrumentVersion
  readonly isSecond: boolean
}

function OpenRound({ round, version, isSecond }: OpenRoundProps) {
  const { insatser } = useWorkspace()
  const { form, insatsId, choose } = useEntryPlace(version.definition, insatser)
  /** The form on the sheet may belong to another insats than the next one will: only its own is shown then. */
  const [ownInsats, setOwnInsats] = useState(false)
  const outdate = useOutdate()
  // What has been typed for the place before is counted first: a form begun there is listed, and gone on with on the way back.
  const choosePlace = useCallback(
    async (chosen: EntryPlace) => {
      await outdate('recordAnswer', null)
      choose(chosen)
    },
    [outdate, choose],
  )
  const showView = useViewCommand(isSecond)
  return (
    <div className={classes.page}>
      <div className={classes.choice}>
        <EntryChoice
          forms={version.definition.forms}
          insatser={isSecond || ownInsats ? null : insatser}
          form={form}
          insatsId={insatsId}
          onChoose={choosePlace}
        />
        <LabelledControl label={entryTexts.view}>
          <SegmentedControl
            size="md"
            aria-label={entryTexts.view}
            data={[
              { value: 'first', label: entryTexts.firstView },
              { value: 'second', label: entryTexts.secondView },
            ]}
            value={isSecond ? 'second' : 'first'}
            onChange={showView}
          />
        </LabelledControl>
      </div>
      {isSecond ? (
        <SecondEntryView key={form.key} round={round} version={version} form={form} insatser={insatser} />
      ) : (
        <FirstEntry
          round={round}
          version={version}
          place={{ form, insatsId, choose: choosePlace }}
          insatser={insatser}
          onOwnInsats={setOwnInsats}
        />
      )}
    </div>
  )
}

/** The switch between the first and the second entry, for the control and for its key. */
function useViewCommand(isSecond: boolean): (view: string) => void {
  const { goTo } = useNavigation()
  const commands = useMemo(
    () => [
      {
        id: 'second-entry',
        ...pageCommandTexts['second-entry'],
        group: paletteTexts.thisPage,
        menu: null,
        when: true,
        run: () => goTo('entry', isSecond ? undefined : secondPart),
      },
    ],
    [goTo, isSecond],
  )
  usePageCommands(commands)
  return (view) => goTo('entry', view === 'second' ? secondPart : undefined)
}
