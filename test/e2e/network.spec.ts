// A whole session, from the first start over import and reports to a delivery and a merge: nothing is asked of any network.
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { pageTexts } from '../../shared/text/pages'
import { expect, launch, test } from './launch'
import { watchNetwork } from './network-watch'
import { answerOpen, answerSave, ask, openPage, prepareForbund } from './steps'

const workbook = path.resolve(import.meta.dirname, '../fixtures/import/forms-pagaende-2024.xlsx')

test('a whole session sends nothing and looks up no name', async ({ home }) => {
  test.setTimeout(120_000)
  const watch = watchNetwork(home)
  const app = await launch(home, watch.options)
  watch.follow(app)
  const page = await app.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await importAnswers(app, page, home)
  await ask(page, 'openDemo')
  await openPage(page, 'overview', pageTexts.overview.title)
  for (const [id, { title }] of Object.entries(pageTexts)) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, id)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await writeFiles(app, page, home)
  await app.close()
  // The reader of workbooks and the others of their kind are watched too.
  expect(watch.watched()).toEqual(['browser', 'utility'])
  expect(watch.asked()).toEqual([])
})

async function importAnswers(app: ElectronApplication, page: Page, home: string): Promise<void> {
  await prepareForbund(app, page, home)
  await openPage(page, 'import', 'Importera')
  await answerOpen(app, workbook)
  await page.keyboard.press('Control+I')
  await expect(page.getByRole('button', { name: 'Importera 24 svar' }).first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('24 svar importerade', { exact: false }).first()).toBeVisible()
}

/** The report as PDF, a form to print, a delivery, and that delivery read for a merge. */
async function writeFiles(app: ElectronApplication, page: Page, home: string): Promise<void> {
  const { rounds } = await ask(page, 'getWorkspace')
  const roundId = rounds[0]?.id
  if (roundId === undefined) throw new Error('the demo has no round')
  await answerSave(app, path.join(home, 'rapport.pdf'))
  expect(await ask(page, 'exportReport', { roundId, format: 'pdf' })).not.toBeNull()
  await answerSave(app, path.join(home, 'formulär.pdf'))
  expect(await ask(page, 'printForms', { roundId, forms: ['personal'] })).not.toBeNull()
  await ask(page, 'setRoundState', { roundId, state: 'closed' })
  await answerSave(app, path.join(home, 'leverans.zip'))
  await ask(page, 'writeDelivery', { roundId })
  expect(fs.existsSync(path.join(home, 'leverans.zip'))).toBe(true)
  await answerOpen(app, path.join(home, 'leverans.zip'))
  expect(await ask(page, 'chooseMergeFiles')).not.toBeNull()
}

test('what is asked of a network is seen, whoever asks', async ({ home }) => {
  const server = http.createServer((_request, response) => response.end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const watch = watchNetwork(home)
  const app = await launch(home, watch.options)
  watch.follow(app)
  await app.firstWindow()
  await app.evaluate(async ({ session }, at) => {
    const fromNode = (name: string) => process.getBuiltinModule(name)
    const http = fromNode('node:http') as typeof import('node:http')
    const dns = fromNode('node:dns') as typeof import('node:dns')
    await new Promise((resolve) => dns.lookup('node.invalid', resolve))
    const kept = http.get({ port: at, host: '127.0.0.1', agent: new http.Agent({ keepAlive: true }) }, (answer) =>
      answer.resume(),
    )
    await session.defaultSession.resolveHost('chromium.invalid').catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, 200))
    kept.destroy()
  }, port)
  await app.close()
  server.close()
  const asked = watch.asked().join('\n')
  expect(asked).toContain('dns.lookup "node.invalid"')
  expect(asked).toContain(`tcp.connect ${port}`)
  // Of the name that it was asked for Chromium knows no more: see lockNetwork.
  expect(asked).toContain('HOST_RESOLVER_MANAGER_REQUEST')
  expect(asked).not.toContain('chromium.invalid')
  if (process.platform === 'linux') expect(asked).toContain(`:${port.toString(16).toUpperCase().padStart(4, '0')}`)
})
