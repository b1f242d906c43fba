import { call } from './client'

const mostFrames = 30

/**
 * Has main write a bug of the window to the program's log: its kind and where it was. Its message stays here, since it may
 * repeat what someone has typed.
 */
export function reportBug(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error')
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  // A log that cannot be written is no reason for a second bug.
  call('reportBug', {
    kind: name.slice(0, 100),
    frames: frames.slice(0, mostFrames).map((frame) => frame.trim().slice(0, 500)),
  }).catch(() => undefined)
}

/** Reports every bug that nothing else catches. */
export function reportUncaughtBugs(): void {
  window.addEventListener('error', ({ error }) => reportBug(error))
  window.addEventListener('unhandledrejection', ({ reason }) => reportBug(reason))
}
