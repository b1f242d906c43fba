import type { Page } from '@playwright/test'
import type { InsatsId, ResponseId, RoundId } from '../../shared/model/id'
import { complaintsOf } from './accessibility'
import { choose, fill, tabTo } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { ask, openPage, prepareForbund } from './steps'

const form = 'deltagare_avslut'
const formTitle = 'Deltagare – avslut'
const longName = 'Samverkansteamet för unga vuxna i norra delen av länet, 60 år'
const secret = 'Jag fick hjälp av Anna Svensson. Ring 070-123 45 67!'

interface Prepared {
  readonly roundId: RoundId
  readonly insatsId: InsatsId
  readonly papers: readonly ResponseId[]
}

/** A förbund with two insatser, three saved papers, the first with a free text, and one that is only begun. */
async function prepare(app: Parameters<typeof prepareForbund>[0], page: Page, home: string): Promise<Prepared> {
  const { insats } = await prepareForbund(app, page, home)
  await ask(page, 'createInsats', { name: longName })
  const { rounds, instrumentVersions } = await ask(page, 'getWorkspace')
  const [round, version] = [rounds[0], instrumentVersions[0]]
  const questions = version?.definition.forms.find(({ key }) => key === form)?.questions
  if (!round || !questions) throw new Error('no round, or no form')
  const place = { roundId: round.id, form, insatsId: insats.id }
  const papers: ResponseId[] = []
  for (let paper = 0; paper < 3; paper++) {
    const { responseId } = await ask(page, 'recordAnswer', { response: place, item: 'kon', answer: 1 })
    for (const { key } of questions) await ask(page, 'recordAnswer', { response: { responseId }, item: key, answer: 1 })
    if (paper === 0) await ask(page, 'writeOpenText', { responseId, field: 'fritext', content: secret })
    await ask(page, 'saveResponse', { responseId })
    papers.push(responseId)
  }
  await ask(page, 'recordAnswer', { response: { ...place, insatsId: null }, item: 'kon', answer: 'illegible' })
  return { roundId: round.id, insatsId: insats.id, papers }
}

function openButton(page: Page, runningNumber: number) {
  return page.getByRole('button', { name: `Öppna löpnummer ${runningNumber}, ${formTitle}` })
}

function shownCount(page: Page, text: string) {
  return expect(page.getByRole('main').getByRole('status').filter({ hasText: text })).toBeVisible()
}

async function openResponses(page: Page): Promise<void> {
  await openPage(page, 'responses', 'Svar')
}

test('the list is narrowed by what is chosen, which is still chosen after a look at another page', async ({
  app,
  page,
  home,
}) => {
  await prepare(app, page, home)
  await openResponses(page)
  await shownCount(page, '4 svar')
  await choose(page, page.getByRole('combobox', { name: 'Läge' }), 'Påbörjade')
  await shownCount(page, 'Visar 1 av 4 svar')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row').nth(1)).toContainText('Ej sparat')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await page.keyboard.press('Control+4')
  await shownCount(page, 'Visar 1 av 4 svar')
  await page.keyboard.press('Alt+R')
  await shownCount(page, '4 svar')
  await fill(page, page.getByRole('main').getByRole('textbox', { name: 'Löpnummer' }), '2')
  await shownCount(page, 'Visar 1 av 4 svar')
  await expect(openButton(page, 2)).toBeVisible()
  await page.keyboard.type('2')
  await expect(page.getByText('Inga svar stämmer med filtren')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Rensa filtren' }))
  await page.keyboard.press('Enter')
  await shownCount(page, '4 svar')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('files are a choice of source, and a long list is shown in parts', async ({ page }) => {
  await ask(page, 'openDemo')
  await openResponses(page)
  const { rounds } = await ask(page, 'getWorkspace')
  const all = await ask(page, 'listResponses', { roundId: rounds[0]!.id })
  const fileName = all.find((line) => line.source === 'import')?.fileName ?? ''
  const ofFile = all.filter((line) => line.fileName === fileName).length
  expect(all.length).toBeGreaterThan(100)
  await expect(page.getByText(`De 100 senaste av ${all.length} visas.`)).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Visa fler' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row')).toHaveCount(all.length + 1)
  await expect(page.getByRole('row').nth(101).getByRole('button').first()).toBeFocused()
  await choose(page, page.getByRole('combobox', { name: 'Källa' }), fileName)
  await shownCount(page, `Visar ${ofFile} av ${all.length} svar`)
  await expect(page.getByRole('row')).toHaveCount(ofFile + 1)
})

test('a response is opened, corrected and left with the keyboard, and the list is as it was', async ({ app, page, home }) => {
  const { roundId } = await prepare(app, page, home)
  await openResponses(page)
  await tabTo(page, page.getByRole('button', { name: 'Öppna påbörjat formulär' }))
  await page.keyboard.press('ArrowDown')
  await expect(openButton(page, 3)).toBeFocused()
  await page.keyboard.press('End')
  await expect(openButton(page, 1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Registrera' })).toBeVisible()
  await expect(page.getByText('Du rättar löpnummer 2, ')).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Svar' })).toBeVisible()
  await expect(openButton(page, 2)).toBeFocused()
  await expect(page.getByRole('row').filter({ has: openButton(page, 2) })).toContainText('Rättat')
  expect((await ask(page, 'findResponse', { roundId, form, runningNumber: 2 })).answers.kon).toBe(3)
})

test('a response is removed with Delete after a question, and comes back with Ctrl+Z', async ({ app, page, home }) => {
  const { roundId, papers } = await prepare(app, page, home)
  const before = await ask(page, 'getResponse', { responseId: papers[0]! })
  await openResponses(page)
  await tabTo(page, page.getByRole('button', { name: 'Öppna påbörjat formulär' }))
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Ta bort svaret?' })
  await expect(dialog).toContainText(`${formTitle}, löpnummer 1 (Coachingteam). 11 av 11 ifyllda.`)
  await expect(dialog).toContainText('Med det försvinner också fritexten.')
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await shot(page, 'responses-remove')
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(openButton(page, 1)).toBeFocused()
  await removeByKeys(page, 'Ta bort svaret')
  await expect(page.getByText(`Löpnummer 1 (${formTitle}) är borttaget.`)).toBeVisible()
  await expect(openButton(page, 1)).toHaveCount(0)
  // One goes on with the row that took its place: the last one, since the last one went.
  await expect(openButton(page, 2)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(`Ångrat: att svaret togs bort (${formTitle}, löpnummer 1).`)).toBeVisible()
  await expect(openButton(page, 1)).toBeFocused()
  expect(await ask(page, 'findResponse', { roundId, form, runningNumber: 1 })).toEqual(before)
  await page.keyboard.press('Control+Y')
  await expect(openButton(page, 1)).toHaveCount(0)
  await expect(openButton(page, 2)).toBeFocused()
})

test('a response that was removed comes back with Ctrl+Z also after a restart', async ({ app, page, home }) => {
  const { roundId, papers } = await prepare(app, page, home)
  const before = await ask(page, 'getResponse', { responseId: papers[2]! })
  await openResponses(page)
  await tabTo(page, page.getByRole('button', { name: 'Öppna påbörjat formulär' }))
  await page.keyboard.press('ArrowDown')
  await removeByKeys(page, 'Ta bort svaret')
  await expect(openButton(page, 3)).toHaveCount(0)
  await app.close()
  const again = await launch(home)
  const reopened = await again.firstWindow()
  await openResponses(reopened)
  await shownCount(reopened, '3 svar')
  await reopened.keyboard.press('Control+Z')
  await expect(openButton(reopened, 3)).toBeFocused()
  expect(await ask(reopened, 'findResponse', { roundId, form, runningNumber: 3 })).toEqual(before)
  await again.close()
})

test('a form that is only begun is removed as such, and the button undoes it', async ({ app, page, home }) => {
  await prepare(app, page, home)
  await openResponses(page)
  await tabTo(page, page.getByRole('button', { name: 'Öppna påbörjat formulär' }))
  await removeByKeys(page, 'Ta bort formuläret')
  await shownCount(page, '3 svar')
  await tabTo(page, page.getByRole('button', { name: 'Ångra' }))
  await page.keyboard.press('Enter')
  await shownCount(page, '4 svar')
  await expect(page.getByText(`Ångrat: att det påbörjade formuläret togs bort (${formTitle}).`)).toBeVisible()
})

test('forms that are only begun stop the closing, which leads to them, and so does the overview', async ({ app, page, home }) => {
  await prepare(app, page, home)
  const state = page.getByRole('combobox', { name: 'Läge' })
  await openPage(page, 'settings/rounds', 'Inställningar')
  await tabTo(page, page.getByRole('button', { name: 'Stäng mätomgång 2024' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Stäng mätomgången' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Ett påbörjat formulär är inte sparat.')
  await shot(page, 'close-with-drafts')
  await tabTo(page, page.getByRole('button', { name: 'Visa påbörjade' }))
  await page.keyboard.press('Enter')
  await shownCount(page, 'Visar 1 av 4 svar')
  await expect(state).toHaveValue('Påbörjade')
  await page.keyboard.press('Control+1')
  await expect(page.getByText('1 påbörjat formulär är inte sparat. Spara det eller ta bort det.')).toBeVisible()
  await shot(page, 'overview-begun')
  await tabTo(page, page.getByRole('button', { name: 'Visa påbörjade' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Öppna påbörjat formulär' }))
  await removeByKeys(page, 'Ta bort formuläret')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { name: 'Härnäst' })).toBeVisible()
  await expect(page.getByText('påbörjat formulär')).toHaveCount(0)
})

test('a response is moved to another insats, and back', async ({ app, page, home }) => {
  const { roundId, insatsId } = await prepare(app, page, home)
  await openResponses(page)
  await choose(page, page.getByRole('combobox', { name: 'Insats' }), 'Coachingteam')
  await shownCount(page, 'Visar 3 av 4 svar')
  await tabTo(page, openButton(page, 3))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Flytta till annan insats' })
  await expect(dialog).toContainText(`Löpnummer 3, ${formTitle}. Hör nu till: Coachingteam.`)
  await expect(dialog.getByRole('combobox', { name: 'Ny insats' })).toBeFocused()
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.type('Samv')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('combobox')).toHaveValue(longName)
  await shot(page, 'responses-move')
  await tabTo(page, dialog.getByRole('button', { name: 'Flytta' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await shownCount(page, 'Visar 2 av 4 svar')
  // It went out of the list with its insats; the row that took its place has the focus.
  await expect(openButton(page, 2)).toBeFocused()
  expect((await ask(page, 'findResponse', { roundId, form, runningNumber: 3 })).insatsId).not.toBe(insatsId)
  await page.keyboard.press('Control+Z')
  await shownCount(page, 'Visar 3 av 4 svar')
  await expect(openButton(page, 3)).toBeFocused()
  expect((await ask(page, 'findResponse', { roundId, form, runningNumber: 3 })).insatsId).toBe(insatsId)
})

test('a closed round is shown and says why nothing of it can be changed', async ({ app, page, home }) => {
  const { roundId } = await prepare(app, page, home)
  await discardDrafts(page, roundId)
  await ask(page, 'setRoundState', { roundId, state: 'closed' })
  await openResponses(page)
  await shownCount(page, '3 svar')
  await expect(page.getByText('Mätomgång 2024 är stängd, så svaren kan inte rättas')).toBeVisible()
  await expect(page.getByRole('table').getByRole('button')).toHaveCount(0)
  await shot(page, 'responses-closed')
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Mätomgång 2024 är stängd och tar inte emot ändringar.')).toBeVisible()
})

test('a round without answers says how they come in', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  await openResponses(page)
  await expect(page.getByText('Inga svar ännu i mätomgång 2024')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('t')
  await expect(page.getByText('Ingen fritext i mätomgång 2024')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
})

test('passages of a free text are masked, shown again and undone with the keyboard alone', async ({ app, page, home }) => {
  const { roundId } = await prepare(app, page, home)
  await openResponses(page)
  await page.keyboard.press('t')
  const text = page.getByRole('textbox', { name: `Texten i ${formTitle}, löpnummer 1` })
  await expect(text).toHaveValue(secret)
  await expect(page.getByText('Fritext stannar i förbundet. Den följer aldrig med i en leverans.')).toBeVisible()
  await tabTo(page, text)
  await page.keyboard.press('Home')
  for (let letter = 0; letter < secret.indexOf('Anna'); letter++) await page.keyboard.press('ArrowRight')
  for (let letter = 0; letter < 'Anna Svensson'.length; letter++) await page.keyboard.press('Shift+ArrowRight')
  await shot(page, 'responses-text-selected')
  await page.keyboard.press('m')
  await expect(page.getByText('Så visas den: Jag fick hjälp av [maskerat]. Ring 070-123 45 67!')).toBeVisible()
  await expect(page.getByText('Det markerade är maskerat.')).toBeVisible()
  await shot(page, 'responses-text-masked')
  expect(await complaintsOf(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Maskera förslaget' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Så visas den: Jag fick hjälp av [maskerat]. Ring [maskerat]!')).toBeVisible()
  await expect(text).toBeFocused()
  await page.keyboard.press('Home')
  for (let letter = 0; letter < secret.indexOf('Svensson'); letter++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('M')
  await expect(page.getByText('Så visas den: Jag fick hjälp av Anna Svensson. Ring [maskerat]!')).toBeVisible()
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Control+Z')
    await expect(page.getByText('Ångrat: ändringen av vad som visas av fritexten')).toBeVisible()
  }
  await expect(page.getByText('Så visas den:')).toHaveCount(0)
  await page.keyboard.press('Control+Y')
  await expect(page.getByText('Så visas den: Jag fick hjälp av [maskerat]. Ring 070-123 45 67!')).toBeVisible()
  expect(await ask(page, 'listOpenTexts', { roundId })).toMatchObject([{ content: secret, masks: [[18, 31]], reviewed: false }])
})

test('nothing can be written in a text that is read through', async ({ app, page, home }) => {
  await prepare(app, page, home)
  await openPage(page, 'responses/fritext', 'Svar')
  const text = page.getByRole('textbox', { name: `Texten i ${formTitle}, löpnummer 1` })
  await tabTo(page, text)
  await page.keyboard.type('åxz')
  for (const key of ['Backspace', 'Delete', 'Enter', 'Control+A', 'Control+X', 'Control+V', 'Delete'])
    await page.keyboard.press(key)
  await page.keyboard.insertText('¨o')
  await expect(text).toHaveValue(secret)
})

test('a text is marked as one that may be shown, goes out of those not read, and the mark is taken back', async ({
  app,
  page,
  home,
}) => {
  const { roundId, papers } = await prepare(app, page, home)
  await ask(page, 'writeOpenText', { responseId: papers[1]!, field: 'fritext', content: 'Bra.' })
  await discardDrafts(page, roundId)
  await ask(page, 'setRoundState', { roundId, state: 'closed' })
  await openPage(page, 'responses/fritext', 'Svar')
  await shownCount(page, '2 texter, 2 ej lästa')
  await tabTo(page, page.getByRole('combobox', { name: 'Formulär' }))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Alla' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('textbox', { name: `Texten i ${formTitle}, löpnummer 1` }))
  await page.keyboard.press('Control+Enter')
  await shownCount(page, 'Visar 1 av 2 texter, 1 ej läst')
  await expect(page.getByRole('textbox', { name: `Texten i ${formTitle}, löpnummer 2` })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Får visas' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Alla texter är lästa')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('Alt+R')
  await expect(page.getByRole('article').first()).toContainText('Får visas')
  await shot(page, 'responses-texts-read')
  expect(await complaintsOf(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Ta tillbaka' }).first())
  await page.keyboard.press('Enter')
  await shownCount(page, '2 texter, 1 ej läst')
})

test('both views are without a complaint in the dark, and in a small window', async ({ app, page, home }) => {
  await prepare(app, page, home)
  for (const [scheme, width] of [
    ['light', 1360],
    ['light', 1024],
    ['dark', 1360],
    ['light', 720],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 700), width)
    for (const part of ['responses', 'responses/fritext']) {
      await openPage(page, part, 'Svar')
      await page.waitForLoadState('networkidle')
      await shot(page, `${part.replace('/', '-')}-${scheme}-${width}`)
      expect(await complaintsOf(page), `${part} ${scheme} ${width}`).toEqual([])
    }
  }
})

/** Delete, then Tab to the button that does it, and Enter. */
async function removeByKeys(page: Page, button: string): Promise<void> {
  await page.keyboard.press('Delete')
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: button }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function discardDrafts(page: Page, roundId: RoundId): Promise<void> {
  for (const line of await ask(page, 'listResponses', { roundId })) {
    if (line.runningNumber === null) await ask(page, 'discardDraft', { responseId: line.id })
  }
}
