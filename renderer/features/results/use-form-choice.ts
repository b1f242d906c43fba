import { useCallback } from 'react'
import type { Form } from '../../../shared/instrument/definition'
import { useRemembered } from '../../ui/use-remembered'

/** The form whose results are shown: the one chosen last on this computer, and the way to its neighbours. */
export function useFormChoice(forms: readonly Form[]) {
  const [remembered, choose] = useRemembered('results-form')
  const form = forms.find(({ key }) => key === remembered) ?? forms[0]
  if (!form) throw new Error('an instrument has forms')
  const step = useCallback(
    (distance: 1 | -1) => {
      const next = forms.at((forms.indexOf(form) + distance) % forms.length)
      if (next) choose(next.key)
    },
    [forms, form, choose],
  )
  return { form, choose, step }
}
