// Gallring: what was answered is removed for good by a decision that is typed, and what others may see is as it was.
import fs from 'node:fs'
import path from 'node:path'
import { readPdf } from '../support/read-pdf'
import { complaintsOf } from './accessibility'
import { fill, tabTo } from './keyboard'
import { expect, shot, test } from './launch'
import { reportOf } from './report-of'
import { answerSave, ask, openPage } from './steps'

const year = 2023

test('a round is disposed by the keyboard alone, its figures stand, and the protocol and the backups are seen to', async ({
  app,
  page,
  home,
}) => {
  await ask(page, 'openDemo')
  const { rounds } = await ask(page, 'getWorkspace')
  const round = rounds.find((own) => own.year === year)
  if (!round) throw new Error(`no round ${year}`)
  const before = await reportOf(page, round.id)
  await openPage(page, 'safekeeping/disposal', 'Säkerhet')
  await tabTo(page, page.getByRole('button', { name: `Gallra mätomgång ${year}` }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Granska och gallra' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Skriv vad gallringen grundas på.')).toBeVisible()
  await page.getByRole('radio', { name: 'Alla svar' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Ingen leverans är gjord')).toBeVisible()
  await fill(page, page.getByRole('textbox', { name: 'Beslutsdatum' }), '2026-03-12')
  await fill(page, page.getByRole('textbox', { name: 'Grund för gallringen' }), 'Gallringsbeslut dnr 12/2026')
  await fill(page, page.getByRole('textbox', { name: 'Beslutat av' }), 'Förbundschefen')
  await shot(page, 'disposal-form')
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog', { name: `Radera alla svar i mätomgång ${year}?` })
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await expect(dialog.getByText('211 svar och 20 fritexter raderas för alltid.')).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Radera svaren' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(`Skriv mätomgångens år, ${year}.`)).toBeVisible()
  expect(await ask(page, 'listDisposals')).toEqual([])
  await fill(page, dialog.getByRole('textbox'), String(year))
  await tabTo(page, dialog.getByRole('button', { name: 'Radera svaren' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Mätomgång ${year} är gallrad: 211 svar och 20 fritexter är raderade.`)).toBeVisible()
  expect(await ask(page, 'listResponses', { roundId: round.id })).toEqual([])

  const file = path.join(home, 'protokoll.pdf')
  await answerSave(app, file)
  await tabTo(page, page.getByRole('button', { name: /^Spara protokollet/ }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByText('protokoll.pdf är sparad.')).toBeVisible()
  const pdf = readPdf(fs.readFileSync(file))
  expect(pdf.title).toBe(`Gallringsprotokoll, mätomgång ${year}`)
  expect(pdf.catalogue).toMatch(/\/MarkInfo <<[^>]*\/Marked true/)
  for (const said of ['Gallringsbeslutdnr12/2026', 'Tillsammans21120', 'fanns1säkerhetskopia'])
    expect(pdf.pages.map(({ text }) => text).join('')).toContain(said)
  await tabTo(page, page.getByRole('button', { name: 'Ta bort den' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Ta bort säkerhetskopian' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 säkerhetskopia är borttagen.')).toBeVisible()
  await shot(page, 'disposal-done')

  await openPage(page, 'results', 'Resultat')
  expect(await reportOf(page, round.id)).toEqual(before)
  await page.getByRole('combobox', { name: 'Mätomgång' }).click()
  await page.getByRole('option', { name: `${year} – gallrad` }).click()
  await expect(page.getByText(`Svaren i mätomgång ${year} gallrades`)).toBeVisible()
  await expect(page.getByText('102 svar av 121 tillfrågade')).toBeVisible()
})

test('that a restore has brought back what was disposed is said on the first page, with the way to do it again', async ({
  page,
}) => {
  await ask(page, 'openDemo')
  const { rounds } = await ask(page, 'getWorkspace')
  const round = rounds.find((own) => own.year === year)
  if (!round) throw new Error(`no round ${year}`)
  await ask(page, 'makeBackup')
  const { backups } = await ask(page, 'getBackups')
  const decision = { decidedOn: '2026-03-12', basis: 'Gallringsbeslut dnr 12/2026', decidedBy: 'Förbundschefen' }
  await ask(page, 'disposeRound', { roundId: round.id, kind: 'responses', decision })
  await ask(page, 'restoreBackup', { backupId: backups[0]?.id ?? '', password: null })
  await openPage(page, 'overview', 'Översikt')
  const said = page.getByText(`Svaren i mätomgång ${year} gallrades`)
  await expect(said).toContainText('tillbaka efter en återställning. Gallra dem igen.')
  await shot(page, 'disposal-returned')
  await page.getByRole('button', { name: 'Till Gallring' }).click()
  const before = page.getByRole('table', { name: 'Gallringar före en återställning' })
  await expect(before.getByRole('row', { name: /Gallringsbeslut dnr 12\/2026 \(Förbundschefen\) tillbaka/ })).toBeVisible()
  await expect(page.getByRole('button', { name: `Gallra mätomgång ${year}` })).toBeVisible()
})
