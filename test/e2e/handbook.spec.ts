// The handbook: from the page that it explains and back again, found by a search, with the keyboard alone.
import type { Page } from '@playwright/test'
import { handbookPageIds } from '../../shared/text/handbook/addresses'
import { complaintsOf } from './accessibility'
import { tabTo } from './keyboard'
import { expect, shot, test } from './launch'
import { ask, openPage } from './steps'

test.beforeEach(async ({ page }) => {
  await ask(page, 'openDemo')
})

function title(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name, exact: true })
}

/** Opens a page of the handbook from another one, or from the contents. */
async function openHandbook(page: Page, id: string): Promise<void> {
  await page.evaluate((part) => {
    window.location.hash = `handbook/${part}`
  }, id)
  const heading = page.getByRole('article').getByRole('heading', { level: 2 })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
}

for (const [hash, pageTitle, explained, back] of [
  ['entry/dubbel', 'Registrera', 'Dubbelregistrera', 'Registrera › Dubbelregistrera'],
  ['import', 'Importera', 'Importera en fil', 'Importera'],
  ['results', 'Resultat', 'Läsa resultat', 'Resultat'],
  ['trends', 'Trender', 'Läsa trender', 'Trender'],
  ['board', 'Styrelse', 'Visa för styrelsen', 'Styrelse'],
  ['settings/asked', 'Inställningar', 'Räkna svarsandelen', 'Inställningar › Tillfrågade och tackat nej'],
] as const) {
  test(`F1 at ${hash} opens the page about it, and Esc leads back`, async ({ page }) => {
    await openPage(page, hash, pageTitle)
    await page.keyboard.press('F1')
    await expect(title(page, explained)).toBeFocused()
    await expect(page.getByRole('link', { name: `Tillbaka till ${back}` })).toBeVisible()
    await page.keyboard.press('n')
    await expect(title(page, explained)).toBeHidden()
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Shift+N')
    await expect(title(page, explained)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: pageTitle })).toBeVisible()
    expect(new URL(page.url()).hash).toBe(`#${hash}`)
  })
}

test('what is being typed is there when one comes back from the handbook', async ({ page }) => {
  await openPage(page, 'entry', 'Registrera')
  await page.keyboard.press('1')
  await page.keyboard.press('5')
  await page.keyboard.press('F1')
  await expect(title(page, 'Skriva in pappersenkäter')).toBeFocused()
  // The keys of the sheet mean nothing here.
  await page.keyboard.press('3')
  await tabTo(page, page.getByRole('link', { name: 'Tillbaka till Registrera' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Du fortsätter på ett påbörjat formulär: 2 av 8 är ifyllda.')).toBeVisible()
})

test('the link beside a page’s purpose leads where F1 does, to the section about it', async ({ page }) => {
  await openPage(page, 'settings/targets', 'Inställningar')
  await tabTo(page, page.getByRole('link', { name: 'Hjälp om Inställningar' }))
  await page.keyboard.press('Enter')
  const section = page.getByRole('heading', { level: 3, name: 'Målnivåer och jämförelser' })
  await expect(section).toBeFocused()
  await expect(section).toBeInViewport()
  expect(new URL(page.url()).hash).toBe('#handbook/fore-matningen:mal')
})

test('a search finds words on all pages, and a hit is opened at its section', async ({ page }) => {
  await openPage(page, 'handbook', 'Handbok')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('hur ångrar jag en import')
  await expect(page.getByRole('status').filter({ hasText: 'träff' })).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'handbook-search')
  await page.keyboard.press('Enter')
  const section = page.getByRole('heading', { level: 3, name: 'Ångra en import' })
  await expect(section).toBeFocused()
  await expect(section).toBeInViewport()
  await page.keyboard.press('Control+F')
  await expect(page.getByRole('textbox', { name: 'Sök i handboken' })).toHaveValue('')
  await page.keyboard.type('rymdraket')
  await expect(page.getByText('Inget i handboken stämmer med ”rymdraket”.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title(page, 'Importera en fil')).toBeVisible()
})

test('a hit in the list is reached by Tab, and the same hit again after it has been read', async ({ page }) => {
  await openPage(page, 'handbook/sma-tal', 'Handbok')
  for (const _time of ['once', 'again']) {
    await page.keyboard.press('Control+F')
    await page.keyboard.type('stickprov')
    await tabTo(page, page.getByRole('link', { name: 'Hur stort ett stickprov blir' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 3, name: 'Hur stort ett stickprov blir' })).toBeFocused()
  }
})

test('every way from the handbook to the program leads there, to the part it says', async ({ page }) => {
  test.setTimeout(120_000)
  await openPage(page, 'handbook', 'Handbok')
  const ways = new Map<string, string>()
  for (const id of handbookPageIds) {
    await openHandbook(page, id)
    const links = page.getByRole('article').getByRole('link')
    const found = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const),
    )
    for (const [hash, name] of found) if (!hash.startsWith('#handbook')) ways.set(hash, name)
  }
  expect(ways.size).toBeGreaterThan(10)
  for (const [hash, name] of ways) {
    const [pageTitle = '', part] = name.split(' › ')
    await openPage(page, hash.slice(1), pageTitle)
    if (part === undefined) continue
    const chosen = page
      .getByRole('tab', { name: part, selected: true })
      .or(page.getByRole('radio', { name: part, checked: true }))
    await expect(chosen, hash).toHaveCount(1)
  }
})

for (const [scheme, tag] of [
  ['light', '@short'],
  ['dark', '@long'],
] as const) {
  test(`no page of the handbook has anything that axe complains of, in ${scheme}`, { tag }, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme })
    await openPage(page, 'handbook', 'Handbok')
    expect(await complaintsOf(page), 'contents').toEqual([])
    await shot(page, `handbook-${scheme}`)
    for (const id of handbookPageIds) {
      await openHandbook(page, id)
      expect(await complaintsOf(page), id).toEqual([])
    }
  })
}

test('in a narrow window the pages are folded and the page is read without scrolling sideways', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 700))
  await openPage(page, 'handbook/sa-raknas-det', 'Handbok')
  await expect(title(page, 'Så räknas det')).toBeFocused()
  const pages = page.getByRole('navigation', { name: 'Handbokens sidor' })
  await expect(pages).toBeHidden()
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: 'Nästa Frågor och svarsskalor' }).click()
  await expect(title(page, 'Frågor och svarsskalor')).toBeFocused()
  await expect(title(page, 'Frågor och svarsskalor')).toBeInViewport()
  await page.getByText('Handbokens sidor').click()
  await expect(pages.getByRole('link', { name: 'Läsa små tal' })).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
})
