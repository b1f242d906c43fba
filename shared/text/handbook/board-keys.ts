import type { KeyRow } from './blocks'

/** The keys of the report full screen. They are no commands of a page: a test presses each. */
export const boardModeKeys: readonly KeyRow[] = [
  { keys: 'Right', text: 'nästa bild; mellanslag gör detsamma' },
  { keys: 'Left', text: 'föregående bild' },
  { keys: 'Home', text: 'första bilden' },
  { keys: 'End', text: 'sista bilden' },
  { keys: 'T', text: 'diagrammet eller dess tabell' },
  { keys: 'M', text: 'ljus eller mörk bakgrund' },
  { keys: 'Escape', text: 'avsluta' },
]
