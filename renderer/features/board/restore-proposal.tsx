import { useState } from 'react'
import type { Presentation } from '../../../shared/model/presentation'
import { boardCommandTexts, boardStepTexts, boardTexts as texts } from '../../../shared/text/board'
import { CommandButton } from '../../commands/command-button'
import { ConfirmAction } from '../../ui/confirm-action'
import { useCanWrite } from '../../ui/writing'
import { withProposal } from './presentation-edits'
import { useBoardCommand } from './use-board-command'
import type { PresentationEdits } from './use-edits'

interface RestoreProposalProps {
  readonly edits: PresentationEdits
  readonly proposed: Presentation
}

/** Begins anew with what the program proposes, once asked: the chef's own choice and comments go. */
export function RestoreProposal({ edits: { presentation, step }, proposed }: RestoreProposalProps) {
  const [asking, setAsking] = useState(false)
  const command = useBoardCommand('restore-proposal', boardCommandTexts.restore, useCanWrite(), () => setAsking(true))
  const stays = new Set(proposed.slides.map(({ chart }) => chart))
  const comments = presentation.slides.filter(({ chart, comment }) => comment !== '' && !stays.has(chart)).length
  const restore = () => {
    setAsking(false)
    step(
      (now) => withProposal(now, proposed),
      () => boardStepTexts.restored,
    )
  }
  return (
    <>
      <CommandButton command={command} variant="default" size="compact-md" />
      <ConfirmAction
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts.restoreTitle}
        confirm={texts.restore}
        onConfirm={restore}
        destructive
      >
        <p>{texts.restoreExplained(presentation.slides.length, comments)}</p>
      </ConfirmAction>
    </>
  )
}
