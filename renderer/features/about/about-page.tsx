import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { type AboutPart, aboutParts, aboutTexts } from '../../../shared/text/about'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import classes from './about-page.module.css'
import { ItPart } from './it-part'
import { LicencesPart } from './licences-part'
import { VersionsPart } from './versions-part'

const components: Readonly<Record<AboutPart, ComponentType>> = { versions: VersionsPart, it: ItPart, licences: LicencesPart }
const parts = Object.keys(aboutParts) as AboutPart[]

/** Which program this is, where it and its files lie, how IT rolls out the next version, and whose work is in it. */
export function AboutPage() {
  const { part, goTo } = useNavigation()
  return (
    <Page page="about" withoutRound>
      {/* The licences are a long text: it is read when it is asked for. */}
      <Tabs
        value={parts.find((id) => id === part) ?? 'versions'}
        onChange={(chosen) => chosen && goTo('about', chosen)}
        keepMounted={false}
      >
        <Tabs.List aria-label={aboutTexts.parts}>
          {parts.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {aboutParts[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map((id) => {
          const Part = components[id]
          return (
            <Tabs.Panel key={id} value={id} className={classes.panel}>
              <Part />
            </Tabs.Panel>
          )
        })}
      </Tabs>
    </Page>
  )
}
