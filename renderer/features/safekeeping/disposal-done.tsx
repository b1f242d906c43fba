import { useEffect, useRef } from 'react'
import { type Disposal, removedInAll } from '../../../shared/model/disposal'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { Message } from '../../ui/message'
import { type ProtocolSaving, SaveProtocol } from './save-protocol'

interface DisposalDoneProps {
  readonly disposal: Disposal
  readonly saving: ProtocolSaving
}

/** What has just been disposed, and the protocol of it. Takes the focus: it is what one goes on with. */
export function DisposalDone({ disposal, saving }: DisposalDoneProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const { responses, openTexts } = removedInAll(disposal.removed)
  return (
    <div ref={place} tabIndex={-1} role="status">
      <Message kind="done" actions={<SaveProtocol disposal={disposal} saving={saving} prominent />}>
        {texts.done(disposal.year, disposal.kind, responses, openTexts)}
      </Message>
    </div>
  )
}
