import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong with the page as it stands; empty for a page that everyone can use, as far as axe can tell. */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  // Electron has one page a window, and axe's own way through a second one does not work there.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
