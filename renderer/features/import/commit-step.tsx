import type { Form } from '../../../shared/instrument/definition'
import type { Round } from '../../../shared/model/round'
import { commitTexts } from '../../../shared/text/import'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { Section } from '../../ui/section'
import { undecidedColumns } from './draft'
import classes from './import-page.module.css'
import type { OpenImport } from './use-import'

interface CommitStepProps {
  readonly open: OpenImport
  readonly form: Form | null
  readonly round: Round
  readonly command: Command
  readonly running: boolean
}

/** The last step: what will happen, or what is left to do before it can. */
export function CommitStep({ open, form, round, command, running }: CommitStepProps) {
  return (
    <Section title={commitTexts.title}>
      <div className={classes.commit}>
        <p role="status">{running ? commitTexts.running : standing(open, form, round)}</p>
        <CommandButton command={command} loading={running} />
      </div>
    </Section>
  )
}

function standing({ blocker, draft, understanding, preview }: OpenImport, form: Form | null, round: Round): string {
  switch (blocker) {
    case 'form':
      return commitTexts.waitsForForm
    case 'columns':
      return commitTexts.waitsForColumns(understanding ? undecidedColumns(draft, understanding).length : 0)
    case 'obstacles':
      return commitTexts.waitsForObstacles
    default:
      return preview && form ? commitTexts.ready(preview.summary.rows, form.title, round.year) : ''
  }
}
