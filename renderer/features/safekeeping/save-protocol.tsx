import { Button } from '@mantine/core'
import type { Disposal } from '../../../shared/model/disposal'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { useAction } from '../../api/hooks'
import { FileOutcome } from '../../ui/file-outcome'

/** The saving of protocols, one at a time for the whole part. */
export type ProtocolSaving = ReturnType<typeof useProtocolSaving>

/** Asks for a place and saves a protocol there. */
export function useProtocolSaving() {
  return useAction('saveDisposalProtocol')
}

interface SaveProtocolProps {
  readonly disposal: Disposal
  readonly saving: ProtocolSaving
  /** It is what one goes on with. */
  readonly prominent?: boolean
}

/** Saves the protocol of a disposal as PDF. */
export function SaveProtocol({ disposal: { id, year, kind }, saving, prominent = false }: SaveProtocolProps) {
  return (
    <Button
      {...(prominent ? {} : { variant: 'subtle', size: 'compact-md' })}
      aria-label={texts.saveProtocolLabel(year, kind)}
      loading={saving.isPending && saving.variables.disposalId === id}
      disabled={saving.isPending}
      onClick={() => saving.mutate({ disposalId: id })}
    >
      {texts.saveProtocol}
    </Button>
  )
}

/** What has come of saving a protocol. */
export function ProtocolOutcome({ saving }: { readonly saving: ProtocolSaving }) {
  const cancel = useAction('cancelPrinting')
  return <FileOutcome saving={saving} doing={texts.savingProtocol} onCancel={() => cancel.mutate(undefined)} />
}
