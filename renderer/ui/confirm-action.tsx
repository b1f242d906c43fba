import { Button, Group, Modal, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { commonTexts } from '../../shared/text/common'
import { usePageFocusAfter } from './page-focus'

interface ConfirmActionProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** The question: ”Ta bort insatsen?” */
  readonly title: string
  /** Names what disappears, or says what the choice leads to. */
  readonly children: ReactNode
  /** The word on the button that does it: ”Ta bort insatsen”. */
  readonly confirm: string
  readonly onConfirm: () => void
  /** Something disappears: the button is red. */
  readonly destructive?: boolean
  readonly running?: boolean
}

/** Asks before something that matters is done. Avbryt has the focus, so Enter and Escape both leave everything as it is. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { opened, onClose, title, children, confirm, onConfirm, destructive = false, running = false } = props
  const cancel = useRef<HTMLButtonElement>(null)
  usePageFocusAfter(opened)
  // The button that does it cannot have the focus while it runs. When it has run and was refused, the dialog is still there.
  useEffect(() => (running ? () => cancel.current?.focus() : undefined), [running])
  return (
    <Modal opened={opened} onClose={onClose} title={title} withCloseButton={false} size="md">
      <Stack>{children}</Stack>
      <Group mt="lg" justify="flex-end">
        <Button ref={cancel} variant="default" onClick={onClose} data-autofocus>
          {commonTexts.cancel}
        </Button>
        <Button {...(destructive ? { color: 'red' } : {})} onClick={onConfirm} loading={running}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
