// On a computer that has hardly a font, the window and what it prints are written in the program's own.
import fs from 'node:fs'
import path from 'node:path'
import { expect, launch, test } from './launch'
import { answerSave, ask, openPage } from './steps'

/** Chromium itself needs one font to fall back on; every system has one. */
const onlyFont = '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf'

test('a computer without the usual fonts shows and prints everything in the program’s own', async ({ home }) => {
  test.skip(!fs.existsSync(onlyFont), 'only on Linux can a program be started without the fonts of the computer')
  const [config, folder, report] = ['fonts.conf', 'fonts', 'rapport.pdf'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ]
  fs.mkdirSync(folder)
  fs.copyFileSync(onlyFont, path.join(folder, path.basename(onlyFont)))
  fs.writeFileSync(config, `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`)
  const app = await launch(home, { environment: { FONTCONFIG_FILE: config } })
  const page = await app.firstWindow()
  await ask(page, 'openDemo')
  const { rounds } = await ask(page, 'getWorkspace')
  await openPage(page, 'results', 'Resultat')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const widths = await page.evaluate(async () => {
    await document.fonts.ready
    const pen = document.createElement('canvas').getContext('2d')
    return [getComputedStyle(document.body).fontFamily, 'monospace'].map((family) => {
      if (!pen) throw new Error('nothing can be drawn')
      pen.font = `16px ${family}`
      return pen.measureText('Åäö 46 %').width
    })
  })
  expect(widths[0]).toBeGreaterThan(30)
  expect(widths[0]).not.toBe(widths[1])
  await answerSave(app, report)
  await ask(page, 'exportReport', { roundId: rounds[0]!.id, format: 'pdf' })
  // Inter varies in weight, and such a font is drawn glyph by glyph (Type 3). Only the foot of each page, which is Chromium's, has another.
  const written = fs.readFileSync(report, 'latin1')
  expect(written.match(/\/Subtype \/Type3/g)?.length).toBeGreaterThan(10)
  expect(new Set(written.match(/\/BaseFont \/\S+/g)).size).toBeLessThanOrEqual(1)
  await app.close()
})
