// The report to the board: choosing, ordering and commenting its slides, and saving it as files.
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Presentation } from '../../shared/model/presentation'
import { readPdf } from '../support/read-pdf'
import { complaintsOf } from './accessibility'
import { board, card, cards, chartsOnPage, commentOf, newestRound, openBoard, openDemoBoard } from './board-steps'
import { tabTo } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { answerSave, ask, openPage, prepareForbund } from './steps'

async function kept(page: Page): Promise<Presentation | null> {
  return ask(page, 'getPresentation', { roundId: (await newestRound(page)).id })
}

/** Whether the focus is in the element. */
function holdsFocus(page: Page, chart: string): Promise<boolean> {
  return card(page, chart).evaluate((item) => item.contains(document.activeElement))
}

test('slides are chosen, ordered and commented by keyboard, and are the same after a restart', async ({ app, page, home }) => {
  await openDemoBoard(page)
  const proposed = await chartsOnPage(page)
  expect(proposed.slice(0, 2)).toEqual(['rates', 'form:deltagare_pagaende'])
  expect(await kept(page)).toBeNull()

  await tabTo(page, page.getByRole('searchbox', { name: 'Sök diagram' }))
  await page.keyboard.type('trender tid')
  await expect(page.getByText(/^[1-9] av \d+ diagram$/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(cards(page)).toHaveCount(proposed.length + 1)
  const added = (await chartsOnPage(page)).at(-1) ?? ''
  expect(added).toMatch(/^trend:/)
  await expect(page.getByText(new RegExp(`är tillagd som bild ${proposed.length + 1}\\.`))).toBeVisible()

  await tabTo(page, commentOf(page, added))
  await page.keyboard.type('Det här är det viktigaste i år.')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  expect((await chartsOnPage(page)).indexOf(added)).toBe(proposed.length - 2)
  await expect(commentOf(page, added)).toBeFocused()
  await expect(page.getByText(/är nu bild \d+ av \d+\./)).toBeVisible()
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible()
  await page.getByText('Medelvärde 1–6', { exact: true }).click()
  await shot(page, 'board-chosen')

  const order = await chartsOnPage(page)
  await app.close()
  const again = await launch(home)
  const later = await again.firstWindow()
  await openBoard(later)
  expect(await chartsOnPage(later)).toEqual(order)
  await expect(commentOf(later, added)).toHaveValue('Det här är det viktigaste i år.')
  await expect(later.getByRole('radio', { name: 'Medelvärde 1–6' })).toBeChecked()
  await again.close()
})

test('what is typed is kept although the page, or the window, is left in the middle of a word', async ({ app, page, home }) => {
  await openDemoBoard(page)
  await commentOf(page, 'rates').focus()
  await page.keyboard.type('Sida')
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+7')
  await expect(commentOf(page, 'rates')).toHaveValue('Sida')
  await commentOf(page, 'rates').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' och fönster')
  await app.close()
  const again = await launch(home)
  const later = await again.firstWindow()
  await openBoard(later)
  await expect(commentOf(later, 'rates')).toHaveValue('Sida och fönster')
  await again.close()
})

test('a slide that is moved or removed leaves the focus where one goes on', async ({ page }) => {
  await openDemoBoard(page)
  const [first = '', second = '', third = ''] = (await chartsOnPage(page)).map(String)
  const down = card(page, first).getByRole('button', { name: /^Flytta ned/ })
  await tabTo(page, down)
  await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  expect((await chartsOnPage(page)).slice(0, 3)).toEqual([second, third, first])
  await expect(down).toBeFocused()
  // The keys that move a slide do not choose another mätomgång here.
  await expect(page.getByRole('combobox', { name: 'Mätomgång' })).toHaveValue(/2024/)
  await card(page, second)
    .getByRole('button', { name: /^Ta bort/ })
    .press('Enter')
  await expect(card(page, second)).toHaveCount(0)
  expect(await holdsFocus(page, third)).toBe(true)
})

test('a removed slide comes back with its comment, by the notice and by Ctrl+Z; Ctrl+Y removes it again', async ({ page }) => {
  await openDemoBoard(page)
  const before = await chartsOnPage(page)
  await commentOf(page, 'rates').fill('Bra i år')
  const remove = card(page, 'rates').getByRole('button', { name: /^Ta bort/ })
  await remove.click()
  await expect(card(page, 'rates')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(commentOf(page, 'rates')).toHaveValue('Bra i år')
  await remove.click()
  await page.getByRole('button', { name: 'Stäng' }).click()
  await page.keyboard.press('Control+Z')
  await expect(commentOf(page, 'rates')).toHaveValue('Bra i år')
  expect(await chartsOnPage(page)).toEqual(before)
  await page.keyboard.press('Control+Y')
  await expect(card(page, 'rates')).toHaveCount(0)
  await expect.poll(async () => (await kept(page))?.slides.map(({ chart }) => chart)).toEqual(before.slice(1))
})

test('the program’s proposal comes back once asked, and the question names what goes', async ({ page }) => {
  await openDemoBoard(page)
  const proposed = await chartsOnPage(page)
  await page.getByRole('checkbox', { name: 'Medbestämmande' }).check()
  const own = (await chartsOnPage(page)).at(-1) ?? ''
  await commentOf(page, own).fill('Eget val')
  await page.keyboard.press('Control+Shift+R')
  const question = page.getByRole('dialog', { name: 'Återställa programmets förslag?' })
  await expect(question).toContainText(`De ${proposed.length + 1} bilder du har valt, med en kommentar, ersätts`)
  await page.keyboard.press('Escape')
  await expect(card(page, own)).toHaveCount(1)
  await page.getByRole('button', { name: 'Återställ programmets förslag …' }).click()
  await question.getByRole('button', { name: 'Återställ' }).click()
  await expect.poll(() => chartsOnPage(page)).toEqual(proposed)
})

test('a slide whose chart is gone says so and is neither shown nor in the way', async ({ page }) => {
  await ask(page, 'openDemo')
  const { id: roundId } = await newestRound(page)
  const slides = ['trend:borttaget', 'rates'].map((chart) => ({ chart, comment: '' }))
  await ask(page, 'setPresentation', { roundId, presentation: { statistic: 'share46', slides } })
  await openBoard(page)
  await expect(card(page, 'trend:borttaget')).toContainText('Trenden finns inte i den här mätomgången')
  await shot(page, 'board-missing')
  await page.keyboard.press('F5')
  await page.keyboard.press('ArrowRight')
  await expect(board(page).getByText('1 av 1', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await card(page, 'trend:borttaget').getByRole('button', { name: 'Ta bort' }).click()
  await expect(cards(page)).toHaveCount(1)
})

test('without answers, or without slides, the page says what to do', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  await openPage(page, 'board', 'Styrelse')
  await expect(page.getByText('Inga svar att visa för mätomgång 2024')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Visa i helskärm' })).toBeDisabled()
  await shot(page, 'board-no-answers')
  await ask(page, 'openDemo')
  const { id: roundId } = await newestRound(page)
  await ask(page, 'setPresentation', { roundId, presentation: { statistic: 'mean', slides: [] } })
  await openPage(page, 'board', 'Styrelse')
  await expect(page.getByText('Inga bilder valda')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Spara som PDF …' })).toBeDisabled()
  await shot(page, 'board-no-slides')
  expect(await complaintsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Använd programmets förslag' }).click()
  await expect(cards(page).first()).toBeVisible()
})

test('a report that is saved by its key in the middle of a comment has all of the comment', async ({ app, page, home }) => {
  await openDemoBoard(page)
  const file = path.join(home, 'rapport.pdf')
  await answerSave(app, file)
  await commentOf(page, 'rates').focus()
  await page.keyboard.type('Skrivet alldeles nyss')
  await page.keyboard.press('Control+P')
  await expect(page.getByText('rapport.pdf är sparad.')).toBeVisible({ timeout: 30_000 })
  const text = readPdf(fs.readFileSync(file)).pages.map((one) => one.text)
  expect(text.join(' ').replace(/\s/g, '')).toContain('Skrivetalldelesnyss')
})

test('the report is saved as a file of each kind', async ({ app, page, home }) => {
  test.setTimeout(120_000)
  await openDemoBoard(page)
  for (const [name, ending] of [
    ['PDF', 'pdf'],
    ['PowerPoint', 'pptx'],
    ['Excel', 'xlsx'],
    ['Word', 'docx'],
  ] as const) {
    const file = path.join(home, `rapport.${ending}`)
    await answerSave(app, file)
    await page.getByRole('button', { name: `Spara som ${name} …` }).click()
    await expect(page.getByText(`rapport.${ending} är sparad.`)).toBeVisible({ timeout: 30_000 })
    expect(fs.statSync(file).size).toBeGreaterThan(1000)
  }
})
