import { useCallback, useState } from 'react'
import { useWorkspace } from './workspace'

/** A choice that is kept on this computer for each förbund, under a name. */
export function useRemembered(name: string): readonly [string | null, (value: string) => void] {
  const { forbund } = useWorkspace()
  const place = `${name}:${forbund.name}`
  const [value, setValue] = useState(() => localStorage.getItem(place))
  const remember = useCallback(
    (chosen: string) => {
      localStorage.setItem(place, chosen)
      setValue(chosen)
    },
    [place],
  )
  return [value, remember]
}
