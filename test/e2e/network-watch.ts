// Watches the app for whatever it asks of a network, in three ways of which none knows of the others: Chromium's own log of
// its network service, every Node of the app from the inside, and, on Linux, the sockets of its processes from the outside.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { LaunchOptions } from './launch'
import { openSockets } from './open-sockets'

const hook = path.resolve(import.meta.dirname, '../support/network-hook.cjs')
const pollEvery = 100

/** What Chromium's log calls the things that leave a computer, or ask who is outside. */
const leaving = [
  'HOST_RESOLVER_MANAGER_REQUEST',
  'HOST_RESOLVER_MANAGER_JOB',
  'DNS_TRANSACTION',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
]

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[]
}

export interface NetworkWatch {
  /** To launch the app with. */
  readonly options: LaunchOptions
  /** Begins to look at the sockets of the app's processes. */
  readonly follow: (app: ElectronApplication) => void
  /** All that was asked of a network; when the app has ended. */
  readonly asked: () => readonly string[]
  /** The kinds of processes of the app that were watched from the inside. */
  readonly watched: () => readonly string[]
}

export function watchNetwork(folder: string): NetworkWatch {
  const chromium = path.join(folder, 'chromium.json')
  const node = path.join(folder, 'node.log')
  const seen = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  fs.writeFileSync(node, '')
  const lines = () => fs.readFileSync(node, 'utf8').split('\n').filter(Boolean)
  return {
    options: {
      words: [`--log-net-log=${chromium}`],
      environment: { FINSAM_NETWORK_LOG: node },
      loadFirst: hook,
    },
    follow: (app) => {
      const { pid } = app.process()
      if (process.platform !== 'linux' || pid === undefined) return
      timer = setInterval(() => {
        for (const socket of openSockets(pid)) seen.add(`socket ${socket}`)
      }, pollEvery)
    },
    asked: () => {
      clearInterval(timer)
      return [...askedOfChromium(chromium), ...lines().filter((line) => !line.startsWith('watched ')), ...seen]
    },
    watched: () => [...new Set(lines().filter((line) => line.startsWith('watched ')))].map((line) => line.slice(8)).sort(),
  }
}

function askedOfChromium(file: string): readonly string[] {
  const { constants, events } = JSON.parse(fs.readFileSync(file, 'utf8')) as NetLog
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  return events.flatMap(({ type, params }) => {
    const name = names.get(type) ?? ''
    const url = name === 'URL_REQUEST_START_JOB' ? String(params?.url) : null
    if (url !== null) return /^(data|blob|app|devtools|chrome):/.test(url) ? [] : [`request ${url}`]
    return leaving.includes(name) && params !== undefined ? [`${name} ${JSON.stringify(params)}`] : []
  })
}
