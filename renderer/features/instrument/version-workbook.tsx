import { Button } from '@mantine/core'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import { instrumentFileTexts as texts } from '../../../shared/text/instrument-version'
import { CommandButton } from '../../commands/command-button'
import { FileOutcome } from '../../ui/file-outcome'
import { useNavigation } from '../../ui/navigation'
import { SavedFile } from '../../ui/saved-file'
import { Section } from '../../ui/section'
import classes from './instrument-page.module.css'
import type { VersionCommands } from './use-version-commands'

interface VersionWorkbookProps {
  readonly commands: VersionCommands
  readonly saving: Parameters<typeof FileOutcome>[0]['saving']
}

/** The two ways between the instrument and a workbook. */
export function VersionWorkbook({ commands: { save, read }, saving }: VersionWorkbookProps) {
  return (
    <Section title={texts.title} description={texts.description}>
      <div className={classes.actions}>
        <CommandButton command={save} variant="default" />
        <CommandButton command={read} variant="default" />
      </div>
      <FileOutcome saving={saving} doing={texts.saving} />
    </Section>
  )
}

/** That a version has been added, and how it comes into use. */
export function AddedVersion({ version: { id, label } }: { readonly version: InstrumentVersion }) {
  const { goTo } = useNavigation()
  const toRounds = (
    <Button variant="default" onClick={() => goTo('settings', 'rounds')}>
      {texts.toRounds}
    </Button>
  )
  return (
    <SavedFile id={id} actions={toRounds}>
      {texts.added(label)}
    </SavedFile>
  )
}
