import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { root } from './app'

const electron = createRequire(`${root}/package.json`)('electron') as string

/** Runs a script in Electron's own Node, in a fresh process, and gives the number that it prints last. */
export function measureInElectronNode(script: string): number {
  const output = execFileSync(electron, ['-e', script], {
    cwd: root,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  })
  return Number(output.trim().split('\n').at(-1))
}
