// Deliveries of several förbund merged to one table, without a database; and the table opened in one as jämförelse.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { build } from 'vite'
import { complaintsOf } from './accessibility'
import { expect, shot, test } from './launch'
import { answerOpen, answerSave, ask, openPage, prepareForbund } from './steps'

type WriteDeliveries = typeof import('../support/write-deliveries')['writeDeliveries']

/** Bundled first: what makes deliveries reads the instrument's JSON, which these tests' own loader cannot. */
async function writeDeliveries(home: string): Promise<readonly string[]> {
  const root = path.resolve(import.meta.dirname, '../..')
  const outDir = path.join(root, 'reports/e2e-support')
  const input = path.join(root, 'test/support/write-deliveries.ts')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, ssr: input, emptyOutDir: false },
  })
  const bundle = (await import(path.join(outDir, 'write-deliveries.js'))) as { readonly writeDeliveries: WriteDeliveries }
  return bundle.writeDeliveries(home)
}

async function answerOpenMany(app: ElectronApplication, files: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, files)
}

test('without a database: choose files, see what becomes of each, save the table', async ({ app, page, home }) => {
  const files = await writeDeliveries(home)
  await page.getByRole('button', { name: 'Sammanställ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sammanställ' })).toBeFocused()
  expect(await complaintsOf(page)).toEqual([])

  await answerOpenMany(app, files.slice(0, 2))
  await page.keyboard.press('Control+i')
  await expect(page.getByText('Det behövs minst 3 förbund, och 2 kan tas med.')).toBeVisible()
  await answerOpenMany(app, files.slice(2))
  await page.keyboard.press('Control+i')
  await expect(page.getByText('8 filer, varav 6 tas med.')).toBeVisible()
  await expect(page.getByText('Äldre leverans: nummer 2 används')).toBeVisible()
  await expect(page.getByText('Filen är skadad och går inte att läsa.')).toBeVisible()
  await expect(page.getByText('6 förbund, 2024.')).toBeVisible()
  await shot(page, 'merge')
  expect(await complaintsOf(page)).toEqual([])

  await page.getByLabel('Vad sammanställningen gäller').fill('Länet')
  const zip = path.join(home, 'Länet.zip')
  await answerSave(app, zip)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Sammanställningen är sparad som Länet.zip och Länet.xlsx.')).toBeVisible()
  expect(fs.existsSync(path.join(home, 'Länet.xlsx'))).toBe(true)

  await page.getByRole('button', { name: 'Börja om' }).click()
  await expect(page.getByText('Inga leveransfiler ännu')).toBeVisible()
  await answerOpenMany(app, files.slice(2, 6))
  await page.keyboard.press('Control+i')
  await expect(page.getByLabel('Vad sammanställningen gäller')).toHaveValue('Riket')
  await expect(page.getByText('Filerna är borttagna från sidan.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Till startsidan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Finsam Indikatorer' })).toBeVisible()
})

test('files that are dropped on the page are read like those that are chosen', async ({ page, home }) => {
  const files = await writeDeliveries(home)
  await page.getByRole('button', { name: 'Sammanställ' }).click()
  const dropped = files.slice(0, 3).map((file) => ({ name: path.basename(file), bytes: [...fs.readFileSync(file)] }))
  await page.evaluate((all) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }))
  }, dropped)
  await expect(page.getByText('3 filer, varav 3 tas med.')).toBeVisible()
})

test('a merged table is opened in a förbund as jämförelse, stands beside its figures, and is removed as a whole', async ({
  app,
  page,
  home,
}) => {
  await answerOpenMany(app, (await writeDeliveries(home)).slice(1, 6))
  await ask(page, 'chooseMergeFiles')
  const zip = path.join(home, 'Riket.zip')
  await answerSave(app, zip)
  await ask(page, 'saveMerge', { name: 'Riket' })
  await prepareForbund(app, page, home)

  await openPage(page, 'settings/targets', 'Inställningar')
  await answerOpen(app, zip)
  await page.keyboard.press('s')
  await expect(page.getByText(/^Riket 2024 är öppnad: \d+ tal att jämföra med\.$/)).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByText('Riket 2024 var redan öppnad. Inget har ändrats.')).toBeVisible()
  await shot(page, 'reference-package')
  expect(await complaintsOf(page)).toEqual([])
  const values = await ask(page, 'listReferenceValues')
  expect(values.length).toBeGreaterThan(20)
  expect(values.every(({ source }) => /^\d förbunds leveranser, [\d\s]+ svar$/u.test(source))).toBe(true)

  await page.getByRole('button', { name: 'Ta bort sammanställningen Riket 2024' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort sammanställningen' }).click()
  await expect(page.getByText('Ingen sammanställning är öppnad')).toBeVisible()
  expect(await ask(page, 'listReferenceValues')).toEqual([])
})
