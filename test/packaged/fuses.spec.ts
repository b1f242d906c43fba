// The fuses in the binary that is packed, and what a released one does with those who would make it run other code.
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { chromium, expect, test } from '@playwright/test'
import { fusesOf } from '../../build/fuses.mjs'
import { ownDisplay, rootSwitch } from '../e2e/launch'

const app = process.env.FINSAM_APP ?? ''

/** How a fuse that is on is written in the binary. */
const on = '1'.charCodeAt(0)

type FuseName = keyof ReturnType<typeof fusesOf>

function optionOf(name: string): FuseV1Options {
  return FuseV1Options[`${name[0]?.toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options]
}

async function fusesIn(executable: string): Promise<Readonly<Record<string, boolean>>> {
  const wire = await getCurrentFuseWire(executable)
  const names = Object.keys(fusesOf(false)) as FuseName[]
  return Object.fromEntries(names.map((name) => [name, Number(wire[optionOf(name)]) === on]))
}

test('are those that were decided, and none is left out', async () => {
  expect(await fusesIn(app)).toEqual(fusesOf(true))
  const known = Object.values(FuseV1Options).filter((option) => typeof option === 'number')
  expect(Object.keys(fusesOf(true)).map(optionOf).sort()).toEqual(known.sort())
})

test('of a released package let nobody in by the ways of Node', async () => {
  test.skip(process.platform !== 'linux', 'the package is laid out in another way')
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-released-'))
  const released = await asReleased(home)
  expect(await fusesIn(released)).toEqual(fusesOf(false))
  const written = path.join(home, 'written')
  const script = path.join(home, 'script.cjs')
  fs.writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(written)}, '')`)
  const words = ['--inspect=0', '--remote-debugging-port=0', `--user-data-dir=${path.join(home, 'user-data')}`, script]
  const started = spawn(released, [...words, ...rootSwitch], {
    env: { ...process.env, ...ownDisplay(), ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
  })
  try {
    const said = await untilItListens(started)
    // It is the program all the same, and not Node.
    const browser = await chromium.connectOverCDP(said.match(/ws:\S+/)?.[0] ?? '')
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('it has no window')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finsam Indikatorer')
    await browser.close()
    expect(said).not.toContain('Debugger listening')
    expect(fs.existsSync(written)).toBe(false)
  } finally {
    await ended(started)
    fs.rmSync(home, { recursive: true, force: true })
  }
})

/** The package with its fuses as they are when it is given out: the binary alone is another. */
async function asReleased(home: string): Promise<string> {
  const folder = path.join(home, 'program')
  fs.mkdirSync(folder)
  for (const name of fs.readdirSync(path.dirname(app))) {
    const from = path.join(path.dirname(app), name)
    if (from === app) fs.copyFileSync(from, path.join(folder, name))
    else fs.symlinkSync(from, path.join(folder, name))
  }
  const executable = path.join(folder, path.basename(app))
  const released = Object.entries(fusesOf(false)).map(([name, state]) => [optionOf(name), state])
  await flipFuses(executable, { version: FuseVersion.V1, ...Object.fromEntries(released) })
  return executable
}

/** What it has said by the time that Chromium tells where it is driven from. */
function untilItListens(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
      if (/DevTools listening on ws:\S+\s/.test(said)) resolve(said)
    })
    started.once('exit', () => reject(new Error(`it ended by itself: ${said}`)))
  })
}

async function ended(started: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => started.once('exit', resolve))
  if (started.kill()) await gone
}
