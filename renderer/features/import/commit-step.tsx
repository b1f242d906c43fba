import type { Form } from '../../../shared/instrument/definition'
import type { Round } from '../../../shared/model/round'
import { commitTexts } from '../../../shared/text/import-work'
import { CommandButton } from '../../commands/command-button'
import { Section } from '../../ui/section'
import { undecidedColumns } from './draft'
import classes from './import-page.module.css'
import type { OpenImport } from './use-import'
import type { ImportCommands } from './use-import-commands'

interface CommitStepProps {
  readonly open: OpenImport
  readonly form: Form | null
  readonly round: Round
  readonly commands: Pick<ImportCommands, 'commit' | 'leave'>
  readonly running: boolean
}

/** The last step: what will happen, or what is left to do before it can. */
export function CommitStep({ open, form, round, commands, running }: CommitStepProps) {
  const nothing = open.blocker === 'nothing'
  return (
    <Section title={commitTexts.title}>
      <div className={classes.commit}>
        <p role="status">{running ? '' : standing(open, form, round)}</p>
        {nothing ? <CommandButton command={commands.leave} /> : <CommandButton command={commands.commit} loading={running} />}
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
    case 'nothing':
      return commitTexts.allKnown(preview?.summary.rows ?? 0)
    default:
      return preview && form ? commitTexts.ready(preview.added, preview.changed, form.title, round.year) : ''
  }
}
