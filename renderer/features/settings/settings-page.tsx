import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { type SettingsPart, settingsParts, settingsTexts } from '../../../shared/text/settings'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import { AskedPart } from './asked-part'
import { ForbundPart } from './forbund-part'
import { InsatserPart } from './insatser-part'
import { PaperPart } from './paper-part'
import { RegisterPart } from './register-part'
import { RoundsPart } from './rounds-part'
import classes from './settings-page.module.css'
import { TargetsPart } from './targets-part'

const components: Readonly<Record<SettingsPart, ComponentType>> = {
  rounds: RoundsPart,
  insatser: InsatserPart,
  asked: AskedPart,
  paper: PaperPart,
  targets: TargetsPart,
  register: RegisterPart,
  forbund: ForbundPart,
}

const parts = Object.keys(settingsParts) as SettingsPart[]

/** Mätomgångar, insatser, tillfrågade och tackat nej, paper and workbook, what results are measured against, and the förbund itself; each part has its own address. */
export function SettingsPage() {
  const { part, goTo } = useNavigation()
  return (
    <Page page="settings">
      <Tabs value={parts.find((id) => id === part) ?? 'rounds'} onChange={(chosen) => chosen && goTo('settings', chosen)}>
        <Tabs.List aria-label={settingsTexts.parts}>
          {parts.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {settingsParts[id]}
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
