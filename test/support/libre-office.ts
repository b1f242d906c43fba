import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where a command is on this machine; null where it is not. */
export function commandPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const found = folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file))
  return found ?? null
}

/** The file as LibreOffice prints it; throws where it cannot open it. With a profile of its own, so that an open one is in no way. */
export function printed(soffice: string, fileName: string, content: Uint8Array): Buffer {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-office-'))
  try {
    fs.writeFileSync(path.join(folder, fileName), content)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
    execFileSync(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, fileName)], {
      stdio: 'pipe',
      timeout: 120_000,
    })
    return fs.readFileSync(path.join(folder, `${path.parse(fileName).name}.pdf`))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of a PDF in reading order, without white space; null where the command that reads it is missing. */
export function printedText(pdf: Buffer): string | null {
  const pdftotext = commandPath('pdftotext')
  if (pdftotext === null) return null
  return execFileSync(pdftotext, ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString().replace(/\s/g, '')
}
