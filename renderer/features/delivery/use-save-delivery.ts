import { useMemo } from 'react'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import type { Round } from '../../../shared/model/round'
import { paletteTexts } from '../../../shared/text/commands'
import { deliveryCommandTexts } from '../../../shared/text/delivery-page'
import type { CallError } from '../../api/client'
import { useAction } from '../../api/hooks'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { useNotices } from '../../ui/notice'

interface SaveDelivery {
  readonly command: Command
  readonly running: boolean
  /** The delivery that was saved last while the page was open. */
  readonly saved: DeliveryRecord | null
  readonly error: CallError | null
}

/** Saves the file where the user says, by button, key or palette. Saved, it takes the place of what was said last. */
export function useSaveDelivery({ id }: Round, ready: boolean): SaveDelivery {
  const { mutate, data, isPending, error } = useAction('writeDelivery')
  const { clear } = useNotices()
  const when = ready && !isPending
  const command = useMemo(
    (): Command => ({
      id: 'save-delivery',
      ...deliveryCommandTexts.save,
      group: paletteTexts.thisPage,
      menu: null,
      when,
      run: () => mutate({ roundId: id }, { onSuccess: (saved) => saved && clear() }),
    }),
    [when, mutate, id, clear],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return { command, running: isPending, saved: data ?? null, error }
}
