import { Select, Tabs } from '@mantine/core'
import { useState } from 'react'
import type { InstrumentVersionId } from '../../../shared/model/id'
import { instrumentTexts } from '../../../shared/text/instrument'
import { Page } from '../../ui/page'
import { useWorkspace } from '../../ui/workspace'
import classes from './instrument-page.module.css'
import { InstrumentSummary } from './instrument-summary'
import { NewVersion } from './new-version'
import { QuestionsPart } from './questions-part'
import { ScalesPart } from './scales-part'
import { ThemesPart } from './themes-part'

/** What the answers stand on: forms, exact wording, scales and how sure we are of them. */
export function InstrumentPage() {
  const { instrumentVersions } = useWorkspace()
  const [chosen, setChosen] = useState<InstrumentVersionId | null>(null)
  const version = instrumentVersions.find(({ id }) => id === chosen) ?? instrumentVersions[0]
  if (!version) throw new Error('a database has an instrument')
  const choice = (
    <Select
      className={classes.version}
      label={instrumentTexts.version}
      data={instrumentVersions.map(({ id, label }) => ({ value: String(id), label }))}
      value={String(version.id)}
      onChange={(value) => setChosen(Number(value) as InstrumentVersionId)}
    />
  )
  const parts = [
    { id: 'questions', title: instrumentTexts.questions, content: <QuestionsPart version={version} /> },
    { id: 'scales', title: instrumentTexts.scales, content: <ScalesPart instrument={version.definition} /> },
    { id: 'themes', title: instrumentTexts.themes, content: <ThemesPart instrument={version.definition} /> },
  ]
  return (
    <Page page="instrument" withoutRound action={choice}>
      <InstrumentSummary version={version} newVersion={<NewVersion version={version} onCreated={setChosen} />} />
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
    </Page>
  )
}
