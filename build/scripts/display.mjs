// A virtual X display for a machine without one.
import { spawn } from 'node:child_process'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts Xvfb, which itself chooses a free display number. Not xvfb-run: killed, that one leaves Xvfb and Electron running.
 * @param {string} [size]
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startDisplay(size = '1440x1000x24') {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const stop = () => {
      server.kill()
    }
    let number = ''
    let errors = ''
    server.stderr?.on('data', (chunk) => {
      errors += chunk
    })
    server.stdio[3]?.on('data', (chunk) => {
      number += chunk
      if (!number.includes('\n')) return
      server.unref()
      resolve({ display: `:${number.trim()}`, stop })
    })
    server.once('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT'
      reject(
        missing
          ? new Error('There is no display (DISPLAY is not set), and no Xvfb to make one: install the package xvfb.')
          : error,
      )
    })
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${errors}`)))
    process.once('exit', stop)
  })
}

/**
 * Runs something with a display: the machine's own, or a virtual one that ends with it.
 * @template Result
 * @param {() => Promise<Result>} work
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work()
  const { display, stop } = await startDisplay()
  process.env.DISPLAY = display
  try {
    return await work()
  } finally {
    stop()
  }
}
