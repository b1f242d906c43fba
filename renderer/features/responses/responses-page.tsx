import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import type { DoneStep } from '../../../shared/model/step'
import { keysText, paletteTexts } from '../../../shared/text/commands'
import { responsesTexts } from '../../../shared/text/responses'
import { usePageCommands } from '../../commands/command-provider'
import { LabelledControl } from '../../ui/labelled-control'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import { useChosenRound } from '../../ui/round-choice'
import { RoundGate } from '../../ui/round-gate'
import { type StepTurns, usePageSteps } from '../../ui/step-history'
import { OpenTexts } from './open-texts'
import { ResponseList } from './response-list'
import classes from './responses.module.css'

const textPart = 'fritext'

/** Every response of the round, to be found, corrected, moved and removed, and its free texts, to be read through. */
export function ResponsesPage() {
  const { choose } = useChosenRound()
  const [turned, setTurned] = useState<ResponseId | null>(null)
  // One goes to what came back or became another; what is gone has no place.
  const goThere = useCallback(
    ({ roundId, response }: DoneStep) => {
      choose(roundId)
      setTurned(response?.id ?? null)
    },
    [choose],
  )
  const steps = usePageSteps(goThere)
  return (
    <Page page="responses">
      <RoundGate>
        {(round, version) => (
          <RoundResponses key={round.id} round={round} version={version} steps={steps} turned={turned} onFound={setTurned} />
        )}
      </RoundGate>
    </Page>
  )
}

interface RoundResponsesProps {
  readonly round: Round
  readonly version: InstrumentVersion
  readonly steps: StepTurns
  /** What a step that was undone or done again was about, until it has been found. */
  readonly turned: ResponseId | null
  readonly onFound: (found: null) => void
}

function RoundResponses({ round, version, steps, turned, onFound }: RoundResponsesProps) {
  const { part } = useNavigation()
  const isText = part === textPart
  const show = useViewCommand(isText)
  return (
    <div className={classes.view}>
      <LabelledControl label={responsesTexts.view}>
        <SegmentedControl
          size="md"
          aria-label={responsesTexts.view}
          aria-keyshortcuts={responsesTexts.commands.switchView.keys}
          title={keysText(responsesTexts.commands.switchView.keys)}
          data={[
            { value: 'list', label: responsesTexts.listView },
            { value: textPart, label: responsesTexts.textView },
          ]}
          value={isText ? textPart : 'list'}
          onChange={show}
        />
      </LabelledControl>
      {isText ? (
        <OpenTexts round={round} instrument={version.definition} steps={steps} />
      ) : (
        <ResponseList round={round} instrument={version.definition} steps={steps} turned={turned} onFound={onFound} />
      )}
    </div>
  )
}

/** The switch between the list and the free texts, for the control and for its key. */
function useViewCommand(isText: boolean): (view: string) => void {
  const { goTo } = useNavigation()
  const commands = useMemo(
    () => [
      {
        id: 'switch-responses-view',
        ...responsesTexts.commands.switchView,
        group: paletteTexts.thisPage,
        menu: null,
        when: true,
        run: () => goTo('responses', isText ? undefined : textPart),
      },
    ],
    [goTo, isText],
  )
  usePageCommands(commands)
  return (view) => goTo('responses', view === textPart ? textPart : undefined)
}
