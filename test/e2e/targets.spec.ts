// What results are measured against, typed in the settings: målnivåer, jämförelser and registerindikatorer.
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { complaintsOf } from './accessibility'
import { choose, fill, tabTo } from './keyboard'
import { expect, shot, test } from './launch'
import { ask, openPage, prepareForbund } from './steps'

const firstMeasure = 'M03'

async function openPart(app: ElectronApplication, page: Page, home: string, part: string): Promise<void> {
  await prepareForbund(app, page, home)
  await openPage(page, `settings/${part}`, 'Inställningar')
}

/** How the first form asks a measure, as the part calls it. */
async function questionOf(page: Page, measure: string): Promise<string> {
  const { instrumentVersions } = await ask(page, 'getWorkspace')
  const questions = instrumentVersions[0]?.definition.forms.flatMap((form) => form.questions) ?? []
  return questions.find((question) => question.measure === measure)?.text ?? ''
}

/** Writes in a search field and takes what it finds. */
async function search(page: Page, field: Locator, text: string): Promise<void> {
  await fill(page, field, text)
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('a målnivå is added, changed, removed and brought back, by the keyboard alone', async ({ app, page, home }) => {
  await openPart(app, page, home, 'targets')
  const question = await questionOf(page, firstMeasure)
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Lägg till en målnivå' })
  await search(page, dialog.getByRole('combobox', { name: 'Gäller' }), question)
  await choose(page, dialog.getByRole('combobox', { name: 'Räknat som' }), 'Andel 5–6 (För det mesta, Alltid)')
  await fill(page, dialog.getByRole('textbox', { name: 'Målnivå' }), '120')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Skriv ett tal mellan 0 och 100.')).toBeVisible()
  await fill(page, dialog.getByRole('textbox', { name: 'Målnivå' }), '82,5')
  await shot(page, 'targets-form')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  const stored = { subject: 'measure', subjectKey: firstMeasure, statistic: 'share56', fromYear: 2024, level: 0.825, near: 0.05 }
  expect(await ask(page, 'listTargets')).toEqual([stored])
  await expect(page.getByRole('row', { name: question })).toContainText('82,5 %')

  await tabTo(page, page.getByRole('button', { name: /^Ändra målnivån för/ }))
  await page.keyboard.press('Enter')
  const change = page.getByRole('dialog', { name: 'Ändra målnivån' })
  await fill(page, change.getByRole('textbox', { name: 'Från mätomgång' }), '2023')
  await page.keyboard.press('Enter')
  await expect(change).toHaveCount(0)
  expect(await ask(page, 'listTargets')).toEqual([{ ...stored, fromYear: 2023 }])
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect.poll(() => ask(page, 'listTargets')).toEqual([stored])

  await tabTo(page, page.getByRole('button', { name: /^Ta bort målnivån för/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Målnivån är borttagen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ny målnivå' })).toBeFocused()
  expect(await ask(page, 'listTargets')).toEqual([])
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('row', { name: question })).toContainText('82,5 %')
  expect(await ask(page, 'listTargets')).toEqual([stored])
})

test('a second målnivå for the same thing and year is refused, and the dialog keeps what was typed', async ({
  app,
  page,
  home,
}) => {
  await prepareForbund(app, page, home)
  const target = { subject: 'theme', subjectKey: 'C', statistic: 'mean', fromYear: 2024, level: 4.5, near: 0.3 } as const
  await ask(page, 'setTarget', { target, replaces: null })
  await openPage(page, 'settings/targets', 'Inställningar')
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await search(page, dialog.getByRole('combobox', { name: 'Gäller' }), 'Hela området Stödet får ta den tid')
  await fill(page, dialog.getByRole('textbox', { name: 'Målnivå' }), '4,8')
  await expect(dialog.getByRole('textbox', { name: 'Nära' })).toHaveValue('0,3')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Det finns redan en målnivå')
  await expect(dialog.getByRole('textbox', { name: 'Målnivå' })).toHaveValue('4,8')
  expect(await ask(page, 'listTargets')).toEqual([target])
})

test('a key that is pressed while a dialog is going is meant for the page', async ({ app, page, home }) => {
  await openPart(app, page, home, 'targets')
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Lägg till en målnivå' })
  await tabTo(page, dialog.getByRole('textbox', { name: 'Målnivå' }))
  // In an open dialog the key is a letter, or nothing.
  await page.keyboard.press('j')
  await expect(dialog.getByRole('textbox', { name: 'Målnivå' })).toHaveValue('j')
  // Watched and pressed in the page itself: the dialog is gone within a fifth of a second.
  const pressed = page.evaluate(async () => {
    for (;;) {
      const going = document.querySelector('[aria-modal=true]')
      if (going === null) return false
      const focused = document.activeElement
      if (focused !== document.body && !going.contains(focused)) break
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
    return true
  })
  await page.keyboard.press('Escape')
  expect(await pressed).toBe(true)
  await expect(page.getByRole('dialog', { name: 'Lägg till en jämförelse' })).toBeVisible()
})

test('a jämförelse needs a source, and says whose figure it is', async ({ app, page, home }) => {
  await openPart(app, page, home, 'targets')
  const question = await questionOf(page, firstMeasure)
  await page.keyboard.press('j')
  const dialog = page.getByRole('dialog', { name: 'Lägg till en jämförelse' })
  await fill(page, dialog.getByRole('textbox', { name: 'Vems tal' }), 'Riket')
  await search(page, dialog.getByRole('combobox', { name: 'Mått' }), question)
  await choose(page, dialog.getByRole('combobox', { name: 'Formulär' }), 'Deltagare – pågående')
  await choose(page, dialog.getByRole('combobox', { name: 'Räknat som' }), 'Medelvärde på skalan 1 Aldrig – 6 Alltid')
  await fill(page, dialog.getByRole('textbox', { name: 'Värde' }), '4,9')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Skriv var talet kommer ifrån.')).toBeVisible()
  await fill(page, dialog.getByRole('textbox', { name: 'Källa' }), 'Årsrapport, sidan 4')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('row', { name: 'Källa: Årsrapport, sidan 4' })).toBeVisible()
  expect(await ask(page, 'listReferenceValues')).toEqual([
    {
      name: 'Riket',
      measure: firstMeasure,
      form: 'deltagare_pagaende',
      statistic: 'mean',
      year: 2024,
      value: 4.9,
      source: 'Årsrapport, sidan 4',
    },
  ])
  await tabTo(page, page.getByRole('button', { name: /^Ta bort jämförelsen med Riket/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Inga jämförelser ännu')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('row', { name: 'Riket' })).toBeVisible()
})

/** Undoes by the notice's button: in a text field Ctrl+Z is the field's own. */
async function undo(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Ångra' }))
  await page.keyboard.press('Enter')
}

const indicator = { name: 'Personer i insatser', unit: 'personer', source: 'Egen verksamhetsstatistik', comment: '' }

test('a registerindikator is added and its values typed, year by year', async ({ app, page, home }) => {
  await openPart(app, page, home, 'register')
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: 'Lägg till en registerindikator' })
  await fill(page, dialog.getByRole('textbox', { name: 'Namn' }), indicator.name)
  await fill(page, dialog.getByRole('textbox', { name: 'Enhet' }), indicator.unit)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Skriv var talen kommer ifrån.')).toBeVisible()
  await fill(page, dialog.getByRole('textbox', { name: 'Källa' }), indicator.source)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)

  await tabTo(page, page.getByRole('textbox', { name: 'Nytt år, Personer i insatser' }))
  for (const [year, value] of [
    ['2022', '1 204'],
    ['2023', '1 310,5'],
  ] as const) {
    await page.keyboard.type(year)
    await page.keyboard.press('Tab')
    await page.keyboard.type(value)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: `Värde ${year}` })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Nytt år' })).toBeFocused()
  }
  await page.keyboard.type('2023')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2023 har redan ett värde. Ändra det i tabellen.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('img', { name: /2022 1\s204 och 2023 1\s310,5/ })).toBeVisible()

  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('textbox', { name: 'Värde 2023' })).toBeFocused()
  await page.keyboard.type('-3,25')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Preliminärt')
  await page.keyboard.press('ArrowUp')
  await expect
    .poll(async () => (await ask(page, 'listRegisterIndicators'))[0]?.values)
    .toEqual([
      { year: 2022, value: 1204, comment: '' },
      { year: 2023, value: -3.25, comment: 'Preliminärt' },
    ])

  await fill(page, page.getByRole('textbox', { name: 'Värde 2023' }), ' ')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Värdet för 2023 är borttaget.')).toBeVisible()
  await undo(page)
  await expect(page.getByRole('textbox', { name: 'Kommentar 2023' })).toHaveValue('Preliminärt')
})

test('values are pasted from Excel, all or none, and the pasting is undone in one step', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  const { id } = await ask(page, 'createRegisterIndicator', {
    ...indicator,
    values: [{ year: 2022, value: 10, comment: 'Nya regler' }],
  })
  await openPage(page, 'settings/register', 'Inställningar')
  await app.evaluate(({ clipboard }) => clipboard.writeText('År\tVärde\r\n2021\t12,5\r\n2022\t1.204\r\n2023\t\r\n'))
  await tabTo(page, page.getByRole('textbox', { name: 'Nytt år' }))
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Klistra in värden: Personer i insatser' })
  await expect(dialog.getByText('Rad 3: ”1.204” är inget tal. Decimaler skrivs med komma.')).toBeVisible()
  await expect(dialog.getByText('Rad 4: värdet saknas.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Spara värden' })).toBeDisabled()
  await shot(page, 'register-paste')
  const stored = async () => (await ask(page, 'listRegisterIndicators')).find((one) => one.id === id)?.values
  expect(await stored()).toEqual([{ year: 2022, value: 10, comment: 'Nya regler' }])

  await fill(page, dialog.getByRole('textbox'), '')
  await app.evaluate(({ clipboard }) => clipboard.writeText('2021\t12,5\n2022\t1\u00A0204\n'))
  await page.keyboard.press('Control+V')
  await expect(dialog.getByText('Ersätter det som finns för 2022.')).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Spara 2 värden' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 värden är inlästa i ”Personer i insatser”.')).toBeVisible()
  expect(await stored()).toEqual([
    { year: 2021, value: 12.5, comment: '' },
    { year: 2022, value: 1204, comment: 'Nya regler' },
  ])
  await undo(page)
  await expect.poll(stored).toEqual([{ year: 2022, value: 10, comment: 'Nya regler' }])
})

test('a registerindikator that is removed comes back with its values', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  const values = [2020, 2021].map((year) => ({ year, value: year / 10, comment: '' }))
  await ask(page, 'createRegisterIndicator', { ...indicator, values })
  await openPage(page, 'settings/register', 'Inställningar')
  await tabTo(page, page.getByRole('button', { name: 'Ta bort Personer i insatser' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('och dess 2 värden är borttagna')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ny registerindikator' })).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('heading', { level: 3, name: indicator.name })).toBeVisible()
  expect(await ask(page, 'listRegisterIndicators')).toMatchObject([{ ...indicator, values }])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`both parts, empty and filled, are without a complaint in ${scheme}`, async ({ app, page, home }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await prepareForbund(app, page, home)
    await lookAt(page, `${scheme}-empty`)
    await fillBoth(page)
    await lookAt(page, scheme)
  })
}

async function lookAt(page: Page, name: string): Promise<void> {
  for (const part of ['targets', 'register']) {
    await openPage(page, `settings/${part}`, 'Inställningar')
    await expect(page.getByRole('button', { name: part === 'targets' ? 'Ny målnivå' : 'Ny registerindikator' })).toBeVisible()
    await expect(page.getByText(name.endsWith('empty') ? /^Inga .* ännu$/ : /Statistik|Riket/).first()).toBeVisible()
    await shot(page, `${part}-${name}`)
    expect(await complaintsOf(page)).toEqual([])
  }
}

async function fillBoth(page: Page): Promise<void> {
  const targets = [
    { subject: 'theme', subjectKey: 'C', statistic: 'mean', fromYear: 2022, level: 4.5, near: 0.3 },
    { subject: 'measure', subjectKey: 'M03', statistic: 'share46', fromYear: 2023, level: 0.8, near: 0.05 },
    { subject: 'measure', subjectKey: 'M04', statistic: 'shareJa', fromYear: 2024, level: 0.95, near: 0.025 },
  ] as const
  for (const target of targets) await ask(page, 'setTarget', { target, replaces: null })
  const shared = { measure: 'M03', form: 'deltagare_pagaende', year: 2023 } as const
  await ask(page, 'setReferenceValue', {
    referenceValue: {
      ...shared,
      statistic: 'mean',
      name: 'Riket',
      value: 4.9,
      source: 'Rapport som någon har publicerat, sidan 4',
    },
    replaces: null,
  })
  await ask(page, 'setReferenceValue', {
    referenceValue: { ...shared, statistic: 'share46', name: 'Ett grannförbund', value: 0.86, source: 'Deras årsredovisning' },
    replaces: null,
  })
  const values = [2018, 2019, 2020, 2022, 2023, 2024].map((year, index) => ({
    year,
    value: [812, 905, 640, 980, 1204, 1310][index] ?? 0,
    comment: year === 2020 ? 'Färre på grund av pandemin' : '',
  }))
  await ask(page, 'createRegisterIndicator', { ...indicator, source: 'Statistik ur eget register', values })
  await ask(page, 'createRegisterIndicator', {
    ...indicator,
    name: 'Andel som avslutar till arbete eller studier av dem som har deltagit i minst tre månader',
    unit: 'procent',
    comment: 'Räknas vid årets slut.',
    values: [],
  })
}
