// What Linux itself says of the sockets that a process and its children have open.
import fs from 'node:fs'

const listening = '0A'

interface Socket {
  readonly inode: string
  readonly protocol: string
  readonly local: string
  readonly remote: string
  readonly state: string
}

/**
 * The sockets of a process and all that it started, through which something can leave the computer: `tcp <local> > <remote>`.
 * Not those on which it listens, nor the connections that others on this computer made to them, as Playwright does.
 */
export function openSockets(pid: number): readonly string[] {
  const inodes = new Set(withChildren(pid).flatMap(socketsOf))
  const own = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap(table).filter(({ inode }) => inodes.has(inode))
  const doors = new Set(
    own.filter(({ state, protocol }) => isTcp(protocol) && state === listening).map(({ local }) => portOf(local)),
  )
  return own
    .filter(({ protocol, state, local }) => !isTcp(protocol) || (state !== listening && !doors.has(portOf(local))))
    .map(({ protocol, local, remote }) => `${protocol} ${local} > ${remote}`)
}

function isTcp(protocol: string): boolean {
  return protocol.startsWith('tcp')
}

function portOf(address: string): string {
  return address.split(':')[1] ?? ''
}

/** A line of a table: `0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 12345 …`. */
function table(protocol: string): readonly Socket[] {
  return linesOf(`/proc/net/${protocol}`)
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([, local = '', remote = '', state = '', , , , , , inode = '']) => ({ inode, protocol, local, remote, state }))
}

function withChildren(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(withChildren)]
}

function socketsOf(pid: number): readonly string[] {
  return namesIn(`/proc/${pid}/fd`).flatMap((fd) => {
    const inode = target(`/proc/${pid}/fd/${fd}`).match(/^socket:\[(\d+)\]$/)?.[1]
    return inode === undefined ? [] : [inode]
  })
}

// A process that has ended meanwhile has nothing open.
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function linesOf(file: string): readonly string[] {
  return read(file).split('\n').filter(Boolean)
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

function target(link: string): string {
  try {
    return fs.readlinkSync(link)
  } catch {
    return ''
  }
}
