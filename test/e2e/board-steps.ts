// The board page and the report full screen, as several tests find them.
import type { Page } from '@playwright/test'
import { expect } from './launch'
import { ask, openPage } from './steps'

/** The slides in the list, and one of them by its chart. */
export const cards = (page: Page) => page.locator('main li[data-chart]')
export const card = (page: Page, chart: string) => page.locator(`main li[data-chart="${chart}"]`)
export const commentOf = (page: Page, chart: string) => card(page, chart).getByRole('textbox')

/** The report full screen. */
export const board = (page: Page) => page.getByRole('dialog', { name: /helskärm$/ })

export async function openBoard(page: Page): Promise<void> {
  await openPage(page, 'board', 'Styrelse')
  await expect(cards(page).first()).toBeVisible()
  // The keys of the page are heard a moment after its content is seen.
  await expect(page.getByRole('button', { name: 'Visa i helskärm' })).toBeEnabled()
}

export async function openDemoBoard(page: Page): Promise<void> {
  await ask(page, 'openDemo')
  await openBoard(page)
}

export async function newestRound(page: Page) {
  const [round] = (await ask(page, 'getWorkspace')).rounds
  if (!round) throw new Error('no round')
  return round
}

export async function chartsOnPage(page: Page): Promise<readonly (string | undefined)[]> {
  return cards(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.chart))
}
