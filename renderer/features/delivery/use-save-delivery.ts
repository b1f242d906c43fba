import { useMemo, useState } from 'react'
import type { DeliveryPreview } from '../../../shared/contract/delivery-calls'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import type { Round } from '../../../shared/model/round'
import { paletteTexts } from '../../../shared/text/commands'
import { deliveryCommandTexts } from '../../../shared/text/delivery-page'
import type { CallError } from '../../api/client'
import { useAction, useOutdate } from '../../api/hooks'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { useNotices } from '../../ui/notice'
import { useCanWrite } from '../../ui/writing'

interface SaveDelivery {
  readonly command: Command
  readonly running: boolean
  /** The delivery that was saved last while the page was open. */
  readonly saved: DeliveryRecord | null
  /** Why the latest try failed, while the delivery is what it was then. */
  readonly error: CallError | null
}

/**
 * Saves the file where the user says, by button, key or palette. Saved, it takes the place of what was said last. `preview`: the
 * delivery that would be saved, or nothing where there is none.
 */
export function useSaveDelivery({ id }: Round, preview: DeliveryPreview | undefined): SaveDelivery {
  const { mutate, data, isPending, error } = useAction('writeDelivery')
  const outdate = useOutdate()
  const { clear } = useNotices()
  const [tried, setTried] = useState(preview)
  const when = useCanWrite() && preview !== undefined && !isPending
  const command = useMemo(
    (): Command => ({
      id: 'save-delivery',
      ...deliveryCommandTexts.save,
      group: paletteTexts.thisPage,
      menu: null,
      when,
      run: () => {
        setTried(preview)
        mutate(
          { roundId: id },
          {
            onSuccess: (saved) => saved && clear(),
            onError: (failure) => void (isMade(failure) && outdate('writeDelivery', null)),
          },
        )
      },
    }),
    [when, mutate, id, clear, outdate, preview],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return { command, running: isPending, saved: data ?? null, error: tried === preview || isMade(error) ? error : null }
}

/** Whether only the file is missing: the delivery is in the log, and what the page says is out of date. */
function isMade(failure: CallError | null): boolean {
  return failure?.failure.code === 'file-unwritable' && failure.failure.delivery !== undefined
}
