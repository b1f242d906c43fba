import { type ComponentType, lazy } from 'react'
import { type PageId, pageTexts } from '../shared/text/pages'
import { EntryPage } from './features/entry/entry-page'
import { OverviewPage } from './features/overview/overview-page'

/**
 * The pages that exist. A new page is one line here; its title, purpose, place and key are waiting in shared/text. Those that
 * the window rarely starts with are read when they are opened.
 */
export const pageComponents: Readonly<Partial<Record<PageId, ComponentType>>> = {
  overview: OverviewPage,
  entry: EntryPage,
  import: lazy(async () => ({ default: (await import('./features/import/import-page')).ImportPage })),
  responses: lazy(async () => ({ default: (await import('./features/responses/responses-page')).ResponsesPage })),
  results: lazy(async () => ({ default: (await import('./features/results/results-page')).ResultsPage })),
  trends: lazy(async () => ({ default: (await import('./features/trends/trends-page')).TrendsPage })),
  board: lazy(async () => ({ default: (await import('./features/board/board-page')).BoardPage })),
  delivery: lazy(async () => ({ default: (await import('./features/delivery/delivery-page')).DeliveryPage })),
  merge: lazy(async () => ({ default: (await import('./features/merge/merge-page')).MergePage })),
  instrument: lazy(async () => ({ default: (await import('./features/instrument/instrument-page')).InstrumentPage })),
  settings: lazy(async () => ({ default: (await import('./features/settings/settings-page')).SettingsPage })),
  safekeeping: lazy(async () => ({ default: (await import('./features/safekeeping/safekeeping-page')).SafekeepingPage })),
  handbook: lazy(async () => ({ default: (await import('./features/handbook/handbook-page')).HandbookPage })),
  about: lazy(async () => ({ default: (await import('./features/about/about-page')).AboutPage })),
}

/** The pages that exist, in the order of the year's work. */
export const existingPages: readonly PageId[] = (Object.keys(pageTexts) as PageId[]).filter((page) => page in pageComponents)
