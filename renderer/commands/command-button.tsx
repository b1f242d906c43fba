import { Button, type ButtonProps } from '@mantine/core'
import { keysText } from '../../shared/text/commands'
import type { Command } from './command'

interface CommandButtonProps extends ButtonProps {
  readonly command: Command
}

/** A button made from a command: its text, and its key as a tip. Takes Mantine's Button props for the look. */
export function CommandButton({ command, ...look }: CommandButtonProps) {
  const tip =
    command.keys === null ? {} : { title: keysText(command.keys), 'aria-keyshortcuts': command.keys.replace('Ctrl', 'Control') }
  return (
    <Button {...look} {...tip} disabled={!command.when} onClick={command.run}>
      {command.text}
    </Button>
  )
}
