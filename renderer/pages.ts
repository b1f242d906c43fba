import type { ComponentType } from 'react'
import { type PageId, pageTexts } from '../shared/text/pages'
import { DeliveryPage } from './features/delivery/delivery-page'
import { EntryPage } from './features/entry/entry-page'
import { ImportPage } from './features/import/import-page'
import { InstrumentPage } from './features/instrument/instrument-page'
import { OverviewPage } from './features/overview/overview-page'
import { ResultsPage } from './features/results/results-page'
import { SettingsPage } from './features/settings/settings-page'
import { TrendsPage } from './features/trends/trends-page'

/** The pages that exist. A new page is one line here; its title, purpose, place and key are waiting in shared/text. */
export const pageComponents: Readonly<Partial<Record<PageId, ComponentType>>> = {
  overview: OverviewPage,
  entry: EntryPage,
  import: ImportPage,
  results: ResultsPage,
  trends: TrendsPage,
  delivery: DeliveryPage,
  instrument: InstrumentPage,
  settings: SettingsPage,
}

/** The pages that exist, in the order of the year's work. */
export const existingPages: readonly PageId[] = (Object.keys(pageTexts) as PageId[]).filter((page) => page in pageComponents)
