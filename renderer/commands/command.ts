import type { CommandText } from '../../shared/text/commands'

/**
 * One thing that can be done. Button, menu, key, palette and the list of keys are all made from this object.
 * `menu`: where it stands in the native menu, or null. `when`: whether it can be done now; otherwise it is shown nowhere.
 */
export interface Command extends CommandText {
  readonly id: string
  readonly group: string
  readonly menu: 'file' | 'go' | 'help' | null
  readonly when: boolean
  readonly run: () => void
}

/** The pairs of commands that answer to the same keys. Empty in a sound list. */
export function findKeyClashes(commands: readonly Command[]): readonly (readonly [Command, Command])[] {
  const keyed = commands.flatMap((command) => (command.keys === null ? [] : [{ command, keys: command.keys.toLowerCase() }]))
  return keyed.flatMap((one, index) =>
    keyed.slice(index + 1).flatMap((other) => (other.keys === one.keys ? [[one.command, other.command] as const] : [])),
  )
}
