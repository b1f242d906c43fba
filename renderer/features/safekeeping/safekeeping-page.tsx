import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { type SafekeepingPart, safekeepingParts, safekeepingTexts } from '../../../shared/text/safekeeping'
import { useNavigation } from '../../ui/navigation'
import { Page } from '../../ui/page'
import { BackupsPart } from './backups-part'
import { DisposalPart } from './disposal-part'
import { LogPart } from './log-part'
import { PasswordPart } from './password-part'
import classes from './safekeeping-page.module.css'

const components: Readonly<Record<SafekeepingPart, ComponentType>> = {
  backups: BackupsPart,
  password: PasswordPart,
  log: LogPart,
  disposal: DisposalPart,
}

const parts = Object.keys(safekeepingParts) as SafekeepingPart[]

/** What keeps the answers for years and shows what was done with them; each part has its own address. */
export function SafekeepingPage() {
  const { part, goTo } = useNavigation()
  return (
    <Page page="safekeeping" withoutRound>
      <Tabs value={parts.find((id) => id === part) ?? 'backups'} onChange={(chosen) => chosen && goTo('safekeeping', chosen)}>
        <Tabs.List aria-label={safekeepingTexts.parts}>
          {parts.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {safekeepingParts[id]}
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
