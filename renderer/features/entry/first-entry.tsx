import { useCallback, useMemo, useState } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import type { Response } from '../../../shared/model/response'
import type { Round } from '../../../shared/model/round'
import { useFreshCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { useNavigation } from '../../ui/navigation'
import { EntryWork } from './entry-work'
import type { ChosenPlace } from './use-entry-place'

interface FirstEntryProps {
  readonly round: Round
  readonly version: InstrumentVersion
  readonly place: ChosenPlace
  readonly insatser: readonly Insats[]
  /** Tells whether the form on the sheet has an insats of its own. */
  readonly onOwnInsats: (own: boolean) => void
}

/** Typing forms of the chosen place for the first time. */
export function FirstEntry({ round, version, place, insatser, onOwnInsats }: FirstEntryProps) {
  const { form, insatsId, choose } = place
  const { goTo } = useNavigation()
  /** A draft that was asked for where another form or insats is chosen: the sheet there begins with it. */
  const [wanted, setWanted] = useState<ResponseId | null>(null)
  const tally = useFreshCall('getEntryTally', { roundId: round.id, form: form.key })
  const target = useMemo(
    () => ({ roundId: round.id, instrument: version.definition, form, insatsId }),
    [round, version, form, insatsId],
  )
  const openElsewhere = useCallback(
    (response: Response) => {
      if (response.roundId !== round.id || response.runningNumber !== null) return goTo('entry', `svar-${response.id}`)
      setWanted(response.id)
      choose({ form: response.form, insatsId: response.insatsId })
    },
    [round, goTo, choose],
  )
  return (
    <Loaded query={tally}>
      {(counted) => {
        const here = counted.drafts.filter((draft) => draft.insatsId === insatsId)
        return (
          <EntryWork
            key={`${form.key}|${insatsId}`}
            target={target}
            tally={counted}
            insatser={insatser}
            first={here.find(({ id }) => id === wanted) ?? here[0] ?? null}
            onElsewhere={openElsewhere}
            onLeft={null}
            onOwnInsats={onOwnInsats}
          />
        )
      }}
    </Loaded>
  )
}
