import { useCallback, useState } from 'react'
import { useWorkspace } from './workspace'

/** What was chosen on this computer in a förbund's database under a name; null where nothing was. */
export function remembered(name: string, forbundName: string): string | null {
  return localStorage.getItem(placeOf(name, forbundName))
}

/** A choice that is kept on this computer for each förbund, under a name. */
export function useRemembered(name: string): readonly [string | null, (value: string) => void] {
  const { forbund } = useWorkspace()
  const [value, setValue] = useState(() => remembered(name, forbund.name))
  const remember = useCallback(
    (chosen: string) => {
      localStorage.setItem(placeOf(name, forbund.name), chosen)
      setValue(chosen)
    },
    [name, forbund.name],
  )
  return [value, remember]
}

function placeOf(name: string, forbundName: string): string {
  return `${name}:${forbundName}`
}
