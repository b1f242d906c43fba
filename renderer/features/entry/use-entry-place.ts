import { useCallback, useState } from 'react'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'

/** Which form of which insats is being typed; the mätomgång is chosen for all pages. */
export interface EntryPlace {
  readonly form: string
  readonly insatsId: InsatsId | null
}

/** The choice of form and insats, which sticks: it is the same the next time, also after a restart. */
export function useEntryPlace(forbundName: string, instrument: InstrumentDefinition, insatser: readonly Insats[]) {
  const place = `entry-place:${forbundName}`
  const [chosen, setChosen] = useState<EntryPlace | null>(() => read(localStorage.getItem(place)))
  const form = instrument.forms.find(({ key }) => key === chosen?.form) ?? instrument.forms[0]
  if (!form) throw new Error('an instrument has forms')
  const insatsId = insatser.find(({ id }) => id === chosen?.insatsId)?.id ?? null
  const choose = useCallback(
    (next: EntryPlace) => {
      localStorage.setItem(place, JSON.stringify(next))
      setChosen(next)
    },
    [place],
  )
  return { form, insatsId, choose }
}

// What is remembered is only a wish: names that no longer exist are passed over above.
function read(remembered: string | null): EntryPlace | null {
  return remembered === null ? null : (JSON.parse(remembered) as EntryPlace)
}
