import { useCallback } from 'react'
import type { Scheme } from '../../../shared/drawing/drawing'
import { useRemembered } from '../../ui/use-remembered'

/** Light whatever the window is, since a projector shows dark poorly; dark where it was chosen on this computer. */
export function useBoardScheme(): { readonly scheme: Scheme; readonly switchScheme: () => void } {
  const [remembered, remember] = useRemembered('board-scheme')
  const scheme = remembered === 'dark' ? 'dark' : 'light'
  const switchScheme = useCallback(() => remember(scheme === 'dark' ? 'light' : 'dark'), [remember, scheme])
  return { scheme, switchScheme }
}
