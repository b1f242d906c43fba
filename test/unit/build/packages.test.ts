import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fusesOf } from '../../../build/fuses.mjs'
import { checksumLines } from '../../../build/scripts/checksums.mjs'
import { noticesText } from '../../../build/scripts/licences.mjs'
import { readNotices } from '../../../electron/files/notices'
import { aboutTexts } from '../../../shared/text/about'
import { databaseExtension } from '../../../shared/text/dialogs'

/** What these tests look at. electron-builder's own type allows every part of it to be missing. */
interface Configuration {
  readonly win: { readonly target: readonly { readonly target: string }[]; readonly artifactName: string }
  readonly nsis: { readonly artifactName: string }
  readonly msi: object
  readonly linux: { readonly target: readonly string[]; readonly artifactName: string }
  readonly mac: { readonly target: object; readonly artifactName: string }
  readonly fileAssociations: readonly { readonly ext: string }[]
  readonly electronFuses: object
}

async function configuration(environment: Readonly<Record<string, string>> = {}): Promise<Configuration> {
  vi.resetModules()
  for (const name of ['FINSAM_INSPECTABLE', 'FINSAM_RELEASE']) vi.stubEnv(name, environment[name] ?? '')
  const { default: configured } = await import('../../../build/electron-builder.config.mjs')
  return configured as unknown as Configuration
}

afterEach(() => vi.unstubAllEnvs())

/** The names of the packages, as electron-builder fills them in; without what marks one as for tests. */
async function packageNames(): Promise<readonly string[]> {
  const { linux, win, nsis, mac } = await configuration()
  const fill = (pattern: string, arch: string, ext: string) => {
    const filled: Readonly<Record<string, string>> = { name: 'finsam-indikatorer', version: '<version>', arch, ext }
    return pattern.replace(/-test-electron[\d.]+(?=\.)/, '').replaceAll(/\$\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
  }
  return [
    fill(nsis.artifactName, 'x64', 'exe'),
    ...['msi', 'zip'].map((ending) => fill(win.artifactName, 'x64', ending)),
    ...linux.target.map((ending) => fill(linux.artifactName, 'x64', ending)),
    ...['x64', 'arm64'].map((arch) => fill(mac.artifactName, arch, 'dmg')),
  ]
}

describe('the packages', () => {
  it('are for the systems and the ways of installing that are promised', async () => {
    const { win, nsis, msi, mac, linux } = await configuration()
    expect(win.target.map(({ target }) => target)).toEqual(['nsis', 'msi', 'zip'])
    expect(nsis).toMatchObject({ perMachine: false, allowElevation: false, oneClick: false, packElevateHelper: false })
    expect(msi).toMatchObject({ perMachine: true })
    expect(mac.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }])
    expect(linux.target).toEqual(['tar.gz', 'deb'])
  })

  it('have names of their own, which are those that the page Om programmet tells IT', async () => {
    const names = await packageNames()
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(aboutTexts.it.install.packages.map(({ file }) => file)))
  })

  it('open a database that is double-clicked', async () => {
    const { fileAssociations } = await configuration()
    expect(fileAssociations.map(({ ext }) => ext)).toEqual([databaseExtension])
  })

  it('update nothing, and are not given out unsigned', async () => {
    expect(await configuration()).toMatchObject({ publish: null, forceCodeSigning: false })
    expect(await configuration({ FINSAM_RELEASE: '1' })).toMatchObject({ forceCodeSigning: true })
  })

  it('can be inspected when they are for tests, and in no other way be made to run other code', async () => {
    expect((await configuration()).electronFuses).toEqual(fusesOf(false))
    expect((await configuration({ FINSAM_INSPECTABLE: '1' })).electronFuses).toEqual(fusesOf(true))
    // As Electron's security checklist, point 19, has them.
    expect(fusesOf(false)).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })
})

describe('the checksums beside the packages', () => {
  it.runIf(process.platform === 'linux')('are as sha256sum reads them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'checksums-'))
    const files = ['b.msi', 'a å.exe'].map((name) => path.join(folder, name))
    for (const file of files) writeFileSync(file, path.basename(file))
    const lines = checksumLines(files)
    expect(lines).toMatch(/^[0-9a-f]{64} {2}a å\.exe\n[0-9a-f]{64} {2}b\.msi\n$/)
    writeFileSync(path.join(folder, 'SHA256SUMS.txt'), lines)
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS.txt'], { cwd: folder, encoding: 'utf8' })
    expect(said).toBe('a å.exe: OK\nb.msi: OK\n')
    rmSync(folder, { recursive: true })
  })
})

describe('the notices of other people’s licences', () => {
  it('are read as they were written, whatever a licence draws', () => {
    const line = '-'.repeat(80)
    const packages = [
      {
        name: '@scope/a',
        version: '1.0.0',
        licence: '(MIT OR Apache-2.0)',
        text: `MIT\n\n${line}\n\nnot a package (of its own)`,
      },
      { name: 'b', version: '2.1.0-beta.1', licence: 'ISC', text: '' },
      { name: 'c', version: '3.0.0', licence: 'OFL-1.1', text: 'c 3.0.0 (OFL-1.1)' },
    ]
    expect(readNotices(noticesText(packages))).toEqual(packages)
    expect(readNotices('')).toEqual([])
  })
})
