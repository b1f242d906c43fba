import { useCallback, useMemo } from 'react'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { useRemembered } from '../../ui/use-remembered'

/** Which form of which insats is being typed; the mätomgång is chosen for all pages. */
export interface EntryPlace {
  readonly form: string
  readonly insatsId: InsatsId | null
}

export interface ChosenPlace {
  readonly form: Form
  readonly insatsId: InsatsId | null
  readonly choose: (place: EntryPlace) => void | Promise<void>
}

/** The choice of form and insats, which sticks: it is the same the next time, also after a restart. */
export function useEntryPlace(instrument: InstrumentDefinition, insatser: readonly Insats[]): ChosenPlace {
  const [remembered, remember] = useRemembered('entry-place')
  const wish = useMemo(() => (remembered === null ? null : (JSON.parse(remembered) as EntryPlace)), [remembered])
  // What is remembered is only a wish: a form or an insats that no longer exists is passed over.
  const form = instrument.forms.find(({ key }) => key === wish?.form) ?? instrument.forms[0]
  if (!form) throw new Error('an instrument has forms')
  const insatsId = insatser.find(({ id }) => id === wish?.insatsId)?.id ?? null
  const choose = useCallback((place: EntryPlace) => remember(JSON.stringify(place)), [remember])
  return { form, insatsId, choose }
}
