import { Select } from '@mantine/core'
import { useState } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { InstrumentVersionId } from '../../../shared/model/id'
import { chooseTexts } from '../../../shared/text/import'
import { instrumentTexts } from '../../../shared/text/instrument'
import { instrumentFileTexts } from '../../../shared/text/instrument-version'
import { useAction } from '../../api/hooks'
import { BusyNotice } from '../../ui/busy-notice'
import { DropHere } from '../../ui/drop-here'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Message } from '../../ui/message'
import { Page } from '../../ui/page'
import { useFileDrop } from '../../ui/use-file-drop'
import { useKeptFocus } from '../../ui/use-kept-focus'
import { useWorkspace } from '../../ui/workspace'
import classes from './instrument-page.module.css'
import { useVersionCommands } from './use-version-commands'
import { useVersionFile } from './use-version-file'
import { VersionFileView } from './version-file'
import { VersionParts } from './version-parts'
import { AddedVersion, VersionWorkbook } from './version-workbook'

/** What the answers stand on: forms, exact wording, scales and how sure we are of them; and the way to a new version of it. */
export function InstrumentPage() {
  const { instrumentVersions } = useWorkspace()
  const [chosen, setChosen] = useState<InstrumentVersionId | null>(null)
  const version = instrumentVersions.find(({ id }) => id === chosen) ?? instrumentVersions[0]
  if (!version) throw new Error('a database has an instrument')
  return <ChosenVersion version={version} versions={instrumentVersions} onChoose={setChosen} />
}

interface ChosenVersionProps {
  readonly version: InstrumentVersion
  readonly versions: readonly InstrumentVersion[]
  readonly onChoose: (version: InstrumentVersionId) => void
}

function ChosenVersion({ version, versions, onChoose }: ChosenVersionProps) {
  const saving = useAction('saveInstrumentWorkbook')
  // That a workbook has been saved is past when another one is read.
  const work = useVersionFile(version, { onRead: saving.reset, onAdded: onChoose })
  const commands = useVersionCommands(work, () => saving.mutate({ instrumentVersionId: version.id }))
  const { reading, open, added } = work
  const place = useKeptFocus(`${reading.waiting !== null} ${open?.file.fileId}`)
  const dropping = useFileDrop(commands.read.when ? reading.drop : null)
  const choice = (
    <Select
      className={classes.version}
      label={instrumentTexts.version}
      data={versions.map(({ id, label }) => ({ value: String(id), label }))}
      value={String(version.id)}
      onChange={(value) => onChoose(Number(value) as InstrumentVersionId)}
    />
  )
  return (
    <Page page="instrument" withoutRound action={open || reading.waiting ? undefined : choice}>
      <IntoView subject={reading.error}>
        <ErrorNotice error={reading.error} />
      </IntoView>
      <IntoView subject={reading.refusal}>
        <Message kind="problem">{reading.refusal}</Message>
      </IntoView>
      <div className={classes.steps} ref={place} tabIndex={-1}>
        {reading.waiting ? (
          <BusyNotice text={readingText(reading.waiting.fileName)} onCancel={reading.cancel} />
        ) : open ? (
          <VersionFileView open={open} work={work} commands={commands} />
        ) : (
          <>
            {added && <AddedVersion version={added} />}
            <VersionParts
              version={version}
              workbook={<VersionWorkbook commands={commands} saving={saving} />}
              onCreated={onChoose}
            />
          </>
        )}
      </div>
      {dropping && <DropHere text={instrumentFileTexts.dropHere} />}
    </Page>
  )
}

function readingText(fileName: string | null): string {
  return fileName === null ? chooseTexts.reading : chooseTexts.readingNamed(fileName)
}
