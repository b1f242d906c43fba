// The report to the board full screen: its keys, and that all of it can be read from where the board sits.
import type { Page } from '@playwright/test'
import { complaintsOf } from './accessibility'
import { board, cards, chartsOnPage, commentOf, newestRound, openBoard, openDemoBoard } from './board-steps'
import { expect, shot, test } from './launch'
import { ask } from './steps'

const slideTitle = (page: Page) => board(page).getByRole('heading', { level: 2 })

test('the report is shown full screen and gone through by keys', async ({ app, page }) => {
  await openDemoBoard(page)
  const slides = await cards(page).count()
  await commentOf(page, 'rates').fill('Fler än i fjol har svarat.')
  await page.getByRole('button', { name: 'Visa i helskärm' }).focus()
  await page.keyboard.press('F5')
  await expect(slideTitle(page)).toHaveText('Hur märker vi att det blir bättre? 2024')
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isFullScreen())))
    .toBe(true)
  await expect(board(page).getByText('Demonstrationsdata – Samordningsförbundet Exempeldalen finns inte')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(board(page).getByText(`1 av ${slides}`, { exact: true })).toBeVisible()
  await expect(board(page).getByText('Fler än i fjol har svarat.')).toBeVisible()
  await expect(board(page).getByRole('status')).toContainText(`1 av ${slides}. Svarsandelen`)

  await page.keyboard.press('t')
  await expect(board(page).getByRole('table')).toContainText('Tillfrågade')
  await page.keyboard.press('t')
  await expect(board(page).getByRole('img')).toBeVisible()

  for (const key of ['ArrowDown', 'PageDown', 'Space']) await page.keyboard.press(key)
  const ahead = await board(page).getByRole('status').textContent()
  expect(ahead).not.toContain(`1 av ${slides}.`)
  for (const key of ['ArrowUp', 'PageUp', 'Shift+Space']) await page.keyboard.press(key)
  await expect(board(page).getByText(`1 av ${slides}`, { exact: true })).toBeVisible()
  await page.keyboard.press('End')
  await expect(slideTitle(page)).toHaveText('Så är siffrorna beräknade')
  await page.keyboard.press('Home')
  await expect(slideTitle(page)).toHaveText('Hur märker vi att det blir bättre? 2024')

  // The focus stays in the show: nothing behind it can be reached.
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab')
    const isBehind = () => document.activeElement !== document.body && !document.activeElement?.closest('dialog')
    expect(await page.evaluate(isBehind)).toBe(false)
  }
  await page.keyboard.press('Control+6')
  await expect(board(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(board(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Visa i helskärm' })).toBeFocused()
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isFullScreen())))
    .toBe(false)
})

test('small groups are never shown for themselves', async ({ page }) => {
  await ask(page, 'openDemo')
  const { id: roundId } = await newestRound(page)
  const { instrumentVersions, insatser } = await ask(page, 'getWorkspace')
  const form = 'deltagare_pagaende'
  const question = instrumentVersions[0]?.definition.forms.find(({ key }) => key === form)?.questions[0]?.key
  const slides = [{ chart: `insats:${form}:${question}`, comment: '' }]
  await ask(page, 'setPresentation', { roundId, presentation: { statistic: 'share46', slides } })
  const { respondents } = await ask(page, 'getFrequencyTable', { roundId })
  const small = insatser.filter(({ id }) => {
    const own = respondents.filter((cell) => cell.form === form && cell.insatsId === id)
    const people = own.reduce((sum, cell) => sum + cell.respondents, 0)
    return people > 0 && people < 5
  })
  expect(small).not.toEqual([])
  await openBoard(page)
  await page.keyboard.press('F5')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('t')
  const groups = await board(page).getByRole('rowheader').allTextContents()
  expect(groups.filter((name) => / och /.test(name))).toHaveLength(1)
  for (const { name } of small) expect(groups).not.toContain(name)
})

test('the palette shows the report, and the show is left when the full screen is', async ({ app, page }) => {
  await openDemoBoard(page)
  await page.keyboard.press('Control+K')
  await expect(page.getByLabel('Sök bland sidor och kommandon').and(page.locator('input'))).toBeFocused()
  await page.keyboard.type('helskärm')
  await page.keyboard.press('Enter')
  await expect(board(page)).toBeVisible()
  const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  await expect.poll(isFull).toBe(true)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false))
  await expect(board(page)).toHaveCount(0)
})

/** Slides that ask the most of the room there is: many rows, long words, groups, lines over the years, a long comment. */
async function fullReport(page: Page): Promise<void> {
  await ask(page, 'openDemo')
  await openBoard(page)
  const proposed = await chartsOnPage(page)
  const { instrumentVersions } = await ask(page, 'getWorkspace')
  const definition = instrumentVersions[0]?.definition
  const groups = (definition?.forms ?? [])
    .slice(0, 3)
    .flatMap(({ key, questions }) => [`insats:${key}:${questions[0]?.key}`, `kon:${key}:${questions[1]?.key}`])
  const measures = (definition?.measures ?? []).slice(0, 4).flatMap(({ key }) => [`measure:${key}`, `trend:${key}`])
  const themes = (definition?.themes ?? []).slice(0, 3).map(({ key }) => `theme:${key}`)
  const long = 'Vi har arbetat med att korta väntan mellan beslut och första mötet, och det märks i svaren.\n'.repeat(20)
  const comments = ['', 'En mening om vad vi vill säga till styrelsen.', long.slice(0, 2000), long.slice(0, 600)]
  const charts = [...proposed.map(String), ...groups, ...measures, ...themes]
  const slides = [...new Set(charts)].map((chart, index) => ({ chart, comment: comments[index % comments.length] ?? '' }))
  const { id: roundId } = await newestRound(page)
  await ask(page, 'setPresentation', { roundId, presentation: { statistic: 'share46', slides } })
  await openBoard(page)
}

/** Of all text that is shown: the smallest in px as it meets the eye, and what does not fit where it stands. */
function textOnScreen(page: Page) {
  return board(page).evaluate((dialog) => {
    const texts: { text: string; size: number }[] = []
    const outside: string[] = []
    const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT)
    const screen = dialog.getBoundingClientRect()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim()
      if (!parent || !text || parent.closest('.visually-hidden, title, desc')) continue
      const drawing = parent.closest('svg')
      const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1
      texts.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize) * scale })
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const isOut = box.left < screen.left || box.right > screen.right + 1 || box.bottom > screen.bottom + 1
      if (isOut) outside.push(text)
    }
    const places = [...dialog.querySelectorAll('div, th, td')]
    const scrolled = places.filter(
      (place) => place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1,
    )
    return {
      texts: texts.length,
      smallest: texts.reduce((least, one) => (one.size < least.size ? one : least)),
      outside,
      scrolled: scrolled.map((place) => `${place.className} ${place.scrollHeight - place.clientHeight}`),
    }
  })
}

for (const [width, height, tag] of [
  [1920, 1080, '@long'],
  [1280, 720, '@short'],
] as const) {
  for (const view of ['chart', 'table'] as const) {
    test(`every ${view} can be read at five metres and has room at ${width}×${height}`, { tag }, async ({ page }) => {
      test.setTimeout(240_000)
      const least = (28 * height) / 1080
      await page.setViewportSize({ width, height })
      await fullReport(page)
      const slides = await cards(page).count()
      await page.keyboard.press('F5')
      await expect(board(page)).toBeVisible()
      if (view === 'table') await page.keyboard.press('t')
      const status = board(page).getByRole('status')
      const problems: string[] = []
      let screens = 0
      for (let before = ''; screens < 200; screens++) {
        const said = (await status.textContent()) ?? ''
        if (said === before) break
        before = said
        const { texts, smallest, outside, scrolled } = await textOnScreen(page)
        expect(texts).toBeGreaterThan(2)
        if (smallest.size < least) problems.push(`${said}: ${smallest.size} px ”${smallest.text}”`)
        if (outside.length + scrolled.length > 0) problems.push(`${said}: no room for ${[...outside, ...scrolled].join(', ')}`)
        if (screens < 40) await shot(page, `board-${view}-${width}-${String(screens).padStart(2, '0')}`)
        await page.keyboard.press('ArrowRight')
      }
      expect(screens).toBeGreaterThan(slides)
      expect(problems).toEqual([])
    })
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the page and the show are without a complaint in ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme })
    await openDemoBoard(page)
    await shot(page, `board-page-${scheme}`)
    expect(await complaintsOf(page)).toEqual([])
    await page.keyboard.press('F5')
    await expect(board(page)).toBeVisible()
    // The show is light whatever the window is, until it is made dark.
    if (scheme === 'dark') await page.keyboard.press('m')
    const ground = await board(page).evaluate((dialog) => getComputedStyle(dialog).backgroundColor)
    expect(ground).toBe(scheme === 'dark' ? 'rgb(23, 28, 32)' : 'rgb(255, 255, 255)')
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 't', 't', 'End', 'ArrowLeft']) {
      await page.keyboard.press(key)
      expect(await complaintsOf(page), key).toEqual([])
    }
    await shot(page, `board-mode-${scheme}`)
  })
}
