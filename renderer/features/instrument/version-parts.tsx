import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { InstrumentVersionId } from '../../../shared/model/id'
import { instrumentTexts } from '../../../shared/text/instrument'
import classes from './instrument-page.module.css'
import { InstrumentSummary } from './instrument-summary'
import { NewVersion } from './new-version'
import { QuestionsPart } from './questions-part'
import { ScalesPart } from './scales-part'
import { ThemesPart } from './themes-part'

interface VersionPartsProps {
  readonly version: InstrumentVersion
  /** The way to a workbook of it and back. */
  readonly workbook: ReactNode
  /** A copy has been made of it. */
  readonly onCreated: (version: InstrumentVersionId) => void
}

/** A version as it is: how sure its scales are, its questions, its scales and its themes. */
export function VersionParts({ version, workbook, onCreated }: VersionPartsProps) {
  const parts = [
    { id: 'questions', title: instrumentTexts.questions, content: <QuestionsPart version={version} /> },
    { id: 'scales', title: instrumentTexts.scales, content: <ScalesPart instrument={version.definition} /> },
    { id: 'themes', title: instrumentTexts.themes, content: <ThemesPart instrument={version.definition} /> },
  ]
  return (
    <>
      <InstrumentSummary version={version} newVersion={<NewVersion version={version} onCreated={onCreated} />} />
      {workbook}
      <Tabs defaultValue="questions">
        <Tabs.List aria-label={instrumentTexts.parts}>
          {parts.map(({ id, title }) => (
            <Tabs.Tab key={id} value={id}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id} className={classes.panel}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
