import { Tabs } from '@mantine/core'
import { type ComponentType, useState } from 'react'
import type { PageId } from '../../shared/text/pages'
import { useNavigation } from './navigation'
import { Page } from './page'
import classes from './parts-page.module.css'

interface PartsPageProps<Part extends string> {
  readonly page: PageId
  readonly withoutRound?: boolean
  /** What the tabs are together, for a screen reader. */
  readonly label: string
  /** The parts in order, by the name that stands in the window's address: the first is shown where the address names none. */
  readonly titles: Readonly<Record<Part, string>>
  readonly components: Readonly<Record<Part, ComponentType>>
}

/**
 * A page in parts, each with an address of its own. A part is made when it is first shown, since it may ask for much; from then on it waits
 * out of sight, so that what has been typed in it is there when one comes back.
 */
export function PartsPage<Part extends string>(props: PartsPageProps<Part>) {
  const { page, withoutRound = false, label, titles, components } = props
  const { part, goTo } = useNavigation()
  const parts = Object.keys(titles) as Part[]
  const shown = parts.find((id) => id === part) ?? parts[0] ?? null
  const [made, setMade] = useState<readonly Part[]>([])
  if (shown !== null && !made.includes(shown)) setMade([...made, shown])
  return (
    <Page page={page} withoutRound={withoutRound}>
      <Tabs value={shown} onChange={(chosen) => chosen && goTo(page, chosen)} keepMounted>
        <Tabs.List aria-label={label}>
          {parts.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {titles[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map((id) => {
          const Content: ComponentType = components[id]
          return (
            <Tabs.Panel key={id} value={id} className={classes.panel}>
              {made.includes(id) && <Content />}
            </Tabs.Panel>
          )
        })}
      </Tabs>
    </Page>
  )
}
