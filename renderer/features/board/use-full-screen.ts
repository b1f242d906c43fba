import { useEffect, useRef } from 'react'
import { call, onFullScreenChange } from '../../api/client'

/** Lets the window fill the screen meanwhile, and then be as it was. `onLeave`: the user has left the full screen by another way. */
export function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    const before = call('setFullScreen', { on: true })
    const stop = onFullScreenChange((on) => {
      if (!on) leave.current()
    })
    return () => {
      stop()
      void before.then((was) => (was ? undefined : call('setFullScreen', { on: false })))
    }
  }, [])
}
