// The page Om programmet, which needs no database: versions, folders, what IT needs to know, and the licences to read in the window.
import fs from 'node:fs'
import path from 'node:path'
import { complaintsOf } from './accessibility'
import { expect, shot, test, userDataOf } from './launch'

const { version } = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly version: string
}

test('tells from the start page which program this is, where it lies and whose work is in it', async ({ app, page, home }) => {
  await page.getByRole('link', { name: 'Om programmet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Om programmet' })).toBeFocused()
  await expect(page.getByRole('definition').first()).toHaveText(version)
  const { electron, node } = await app.evaluate(() => process.versions)
  for (const number of [electron ?? '', node])
    await expect(page.getByRole('definition').filter({ hasText: number })).toBeVisible()
  await expect(page.getByText(/^SQLite3 Multiple Ciphers \d/)).toBeVisible()

  const shown = await app.evaluateHandle(({ shell }) => {
    const places: string[] = []
    shell.showItemInFolder = (place) => places.push(place)
    return places
  })
  await page.getByRole('button', { name: 'Visa Programmets egna filer i mappen' }).click()
  await expect.poll(() => shown.jsonValue()).toEqual([userDataOf(home)])
  await page.getByRole('button', { name: 'Visa Programmets felanteckningar i mappen' }).click()
  await expect(page.getByText('Programmet har inte antecknat några fel på den här datorn.')).toBeVisible()

  await page.getByRole('tab', { name: 'För IT' }).click()
  await expect(page.getByText(`Här är version ${version} installerad.`)).toBeVisible()
  await expect(page.getByText('msiexec /i <fil> /qn')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'about-it')

  await page.getByRole('tab', { name: 'Licenser' }).click()
  await page.getByLabel('Sök paket eller licens').fill('better-sqlite3')
  await expect(page.getByText(/^1 av \d+ paket$/)).toBeVisible()
  await page.getByRole('button', { name: /^better-sqlite3-multiple-ciphers / }).click()
  await expect(page.getByText('Permission is hereby granted', { exact: false })).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'about-licences')

  await page.getByRole('button', { name: 'Till startsidan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Finsam Indikatorer' })).toBeVisible()
})

test('stands under help in the menu', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const help = () =>
    app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Hjälp')
      return menu?.submenu?.items.map(({ label }) => label)
    })
  await expect.poll(help).toContain('Om programmet')
})
