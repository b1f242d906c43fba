// Forms to print and a workbook to type into, from the settings page to files on disk.
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import { readSheets } from '../../electron/excel/read-file'
import type { Form, InstrumentDefinition } from '../../shared/instrument/definition'
import { findForm, scaleOf } from '../../shared/instrument/lookup'
import { paperHtml } from '../../shared/paper/paper-html'
import { readPdf } from '../support/read-pdf'
import { tabTo } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { answerSave, ask, openPage, prepareForbund } from './steps'

/** A4 at 72 points an inch. */
const a4 = { width: 595, height: 842 }
const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** A förbund with a round, and the part of the settings open; gives the instrument of the round. */
async function openPart(app: ElectronApplication, page: Page, home: string): Promise<InstrumentDefinition> {
  await prepareForbund(app, page, home)
  await openPage(page, 'settings/paper', 'Inställningar')
  await expect(page.getByRole('heading', { level: 2, name: 'Formulär på papper' })).toBeVisible()
  return instrumentOf(page)
}

async function instrumentOf(page: Page): Promise<InstrumentDefinition> {
  const { instrumentVersions } = await ask(page, 'getWorkspace')
  const definition = instrumentVersions[0]?.definition
  if (!definition) throw new Error('no instrument')
  return definition
}

/** Keeps what is asked to be shown in its folder, instead of opening one. */
async function catchShown(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    Reflect.set(globalThis, 'shownFiles', shown)
    shell.showItemInFolder = (file) => void shown.push(file)
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'shownFiles') as string[])
}

test('a form becomes a tagged PDF of one A4, with its questions in order', async ({ app, page, home }) => {
  const instrument = await openPart(app, page, home)
  const file = path.join(home, 'avslut.pdf')
  await answerSave(app, file)
  const shown = await catchShown(app)
  await tabTo(page, page.getByRole('button', { name: 'Spara Deltagare – avslut som PDF …' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('avslut.pdf är sparad.')).toBeVisible()
  await shot(page, 'paper-saved')
  await page.getByRole('button', { name: 'Visa avslut.pdf i mappen' }).click()
  expect(await shown()).toEqual([file])

  const pdf = readPdf(fs.readFileSync(file))
  expect(pdf.catalogue).toMatch(/\/MarkInfo <<[^>]*\/Marked true/)
  expect(pdf.catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/)
  expect(pdf.catalogue).toContain('/Lang (sv)')
  expect(pdf.title).toBe('Deltagare – avslut 2024')
  expect(pdf.pages.map(({ width, height }) => ({ width: Math.round(width), height: Math.round(height) }))).toEqual([a4])
  const form = findForm(instrument, 'deltagare_avslut')
  expectInOrder(pdf.pages[0]?.text ?? '', form)
  expect(pdf.pages[0]?.text).toContain('Sida1(1)')
  const { elements } = pdf
  expect([elements.get('H1'), elements.get('TH')]).toEqual([1, expect.any(Number)])
  expect(elements.get('TD')).toBe(form.questions.reduce((sum, question) => sum + scaleOf(instrument, question).codes.length, 0))
})

function expectInOrder(text: string, form: Form): void {
  const asked = ['Provförbundet', form.title, 'Kön', ...form.questions.map((question) => `${question.number}.${question.text}`)]
  const places = asked.map((part) => text.indexOf(withoutSpaces(part)))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
}

test('all forms become one PDF by a key, and no hidden window is left', async ({ app, page, home }) => {
  const { forms } = await openPart(app, page, home)
  const file = path.join(home, 'alla.pdf')
  await answerSave(app, file)
  await page.keyboard.press('Control+P')
  await expect(page.getByText('alla.pdf är sparad.')).toBeVisible()
  const { pages, elements } = readPdf(fs.readFileSync(file))
  expect(pages).toHaveLength(forms.length)
  for (const [index, form] of forms.entries()) expectInOrder(pages[index]?.text ?? '', form)
  expect(elements.get('H1')).toBe(forms.length)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a cancelled dialog says nothing, and a file that cannot be written says why', async ({ app, page, home }) => {
  await openPart(app, page, home)
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...words: unknown[]) => {
      Reflect.set(globalThis, 'proposed', Reflect.get(words.at(-1) as object, 'defaultPath'))
      return { canceled: true, filePath: '' }
    }
  })
  const save = page.getByRole('button', { name: 'Spara Styrelse som PDF …' })
  await save.click()
  await expect(save).toBeFocused()
  expect(await app.evaluate(() => Reflect.get(globalThis, 'proposed'))).toMatch(/Provförbundet – Styrelse 2024\.pdf$/)
  await expect(page.getByText('är sparad')).toHaveCount(0)
  await answerSave(app, path.join(home, 'finns-inte', 'styrelse.pdf'))
  await save.click()
  await expect(page.getByText('styrelse.pdf kunde inte skrivas', { exact: false })).toBeVisible()
  expect(fs.existsSync(path.join(home, 'finns-inte'))).toBe(false)
})

/** Makes every printing from now on last for ever. */
async function neverPrint(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: electronApp }) => {
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => new Promise(() => {})
    })
  })
}

test('the program ends when its window is closed during a printing', async ({ home }) => {
  const app = await launch(home)
  const page = await app.firstWindow()
  await openPart(app, page, home)
  await answerSave(app, path.join(home, 'oskriven.pdf'))
  await neverPrint(app)
  await page.getByRole('button', { name: 'Spara Personal som PDF …' }).click()
  await expect(page.getByText('PDF-filen görs …')).toBeVisible()
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close(),
  )
  expect(await gone).toBe(0)
})

test('the printing can be cancelled while it is slow', async ({ app, page, home }) => {
  await openPart(app, page, home)
  const file = path.join(home, 'avbruten.pdf')
  await answerSave(app, file)
  await neverPrint(app)
  await page.getByRole('button', { name: 'Spara Personal som PDF …' }).click()
  await expect(page.getByText('PDF-filen görs …')).toBeVisible()
  await shot(page, 'paper-printing')
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('PDF-filen görs …')).toHaveCount(0)
  expect(fs.existsSync(file)).toBe(false)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the page that is printed can run and fetch nothing', async ({ app, page, home }) => {
  await openPart(app, page, home)
  await answerSave(app, path.join(home, 'personal.pdf'))
  let hits = 0
  const server = http.createServer((_request, response) => {
    hits++
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await app.evaluate(({ app: electronApp }, url) => {
    electronApp.once('web-contents-created', (_event, contents) => {
      contents.once('did-finish-load', async () => {
        const asked = async (url: string) => (await contents.session.fetch(url).catch(() => null))?.status ?? 'refused'
        Reflect.set(globalThis, 'printed', {
          preferences: Reflect.get(contents, 'getLastWebPreferences').call(contents),
          persistent: contents.session.isPersistent(),
          answers: [await asked('app://bundle/index.html'), await asked(url)],
        })
      })
    })
  }, outside)
  await page.getByRole('button', { name: 'Spara Personal som PDF …' }).click()
  await expect(page.getByText('personal.pdf är sparad.')).toBeVisible()
  const printed = await app.evaluate(() => Reflect.get(globalThis, 'printed'))
  expect(printed).toMatchObject({
    preferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
    persistent: false,
    answers: [404, 'refused'],
  })
  expect(printed.preferences.preload).toBeUndefined()
  expect(hits).toBe(0)
  server.close()
})

test('the workbook to type into is saved, with a sheet for each form', async ({ app, page, home }) => {
  const { forms } = await openPart(app, page, home)
  const file = path.join(home, 'skriv-in.xlsx')
  await answerSave(app, file)
  await page.getByRole('button', { name: 'Spara arbetsbok att skriva i …' }).click()
  await expect(page.getByText('skriv-in.xlsx är sparad.')).toBeVisible()
  const read = await readSheets(fs.readFileSync(file), 'skriv-in.xlsx')
  expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Så gör du', ...forms.map(({ title }) => title)])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the part of the settings is without a complaint in ${scheme}`, async ({ app, page, home }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openPart(app, page, home)
    await answerSave(app, path.join(home, 'f.pdf'))
    await page.keyboard.press('Control+P')
    await expect(page.getByText('f.pdf är sparad.')).toBeVisible()
    await shot(page, `paper-${scheme}`)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  })
}

test('no page of a form is fuller than its paper, whatever its questions and answers are', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  const instrument = await instrumentOf(page)
  const fontFile = path.resolve('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')
  const fontFace = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${fs.readFileSync(fontFile, 'base64')})}`
  for (const definition of [1, 2, 3].map((times) => wordier(instrument, times))) {
    const version = { id: 1 as never, label: definition.title.repeat(3), definition, hasAnswers: false }
    const forbund = {
      name: 'Samordningsförbundet Södra Älvdalens, Norra Fjällbygdens och Kustbandets kommuner '.repeat(2),
      demo: true,
    }
    const paper = { forbund, year: 2024, instrument: version, forms: definition.forms.map(({ key }) => key) }
    const fullness = await measurePages(app, paperHtml(paper, fontFace))
    expect(fullness.length).toBeGreaterThanOrEqual(definition.forms.length)
    expect(fullness.filter(({ content, room }) => content > room)).toEqual([])
  }
})

/** The instrument with longer wordings and labels, as another year's may have. */
function wordier(instrument: InstrumentDefinition, times: number): InstrumentDefinition {
  return {
    ...instrument,
    scales: instrument.scales.map((scale) => ({
      ...scale,
      codes: scale.codes.map(({ code, label }) => ({ code, label: Array(times).fill(label).join(' ') })),
    })),
    forms: instrument.forms.map((form) => ({
      ...form,
      title: Array(times).fill(form.title).join(' '),
      openFields: [1, 2].map((number) => ({ key: `f${number}`, label: `Fritext ${number}` })),
      questions: form.questions.map((question) => ({ ...question, text: Array(times).fill(question.text).join(' ') })),
    })),
  }
}

/** How high the content of each page is, and the room for it, in pixels. */
async function measurePages(app: ElectronApplication, html: string) {
  return app.evaluate(
    async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
      await window.loadURL(address)
      const measured = await window.webContents.executeJavaScript(`document.fonts.ready.then(() =>
      [...document.querySelectorAll('.page')].map((page) => ({
        content: page.scrollHeight, room: page.clientHeight, text: page.innerText.slice(0, 80) })))`)
      window.destroy()
      return measured as { content: number; room: number; text: string }[]
    },
    `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`,
  )
}
