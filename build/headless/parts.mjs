// The two file formats that provision.mjs has to write itself: Electron's fuses and an asar archive.
// Packages exist for both, but this runs before the project's packages can be trusted to run on the Node at hand.
import fs from 'node:fs'
import path from 'node:path'

// One byte each, after a sentinel, a version and a length: an ordinary Electron takes --inspect
// (Playwright needs it) and has no start-up snapshot of its own.
const FUSE_SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const ENABLE_NODE_CLI_INSPECT_ARGUMENTS = 3
const LOAD_BROWSER_PROCESS_SPECIFIC_V8_SNAPSHOT = 6
const ORDINARY_FUSES = new Map([
  [ENABLE_NODE_CLI_INSPECT_ARGUMENTS, '1'],
  [LOAD_BROWSER_PROCESS_SPECIFIC_V8_SNAPSHOT, '0'],
])

/** @param {string} file the Electron executable */
export function setOrdinaryFuses(file) {
  const binary = fs.readFileSync(file)
  const at = binary.indexOf(FUSE_SENTINEL)
  if (at < 0 || binary.indexOf(FUSE_SENTINEL, at + 1) >= 0) throw new Error('fuse wire not found, or found twice')
  const wire = at + FUSE_SENTINEL.length
  if (binary[wire] !== 1 || binary[wire + 1] < 7) throw new Error(`unknown fuse wire ${binary[wire]}/${binary[wire + 1]}`)
  const handle = fs.openSync(file, 'r+')
  for (const [index, value] of ORDINARY_FUSES) {
    const position = wire + 2 + index
    if (!'01'.includes(String.fromCharCode(binary[position]))) throw new Error(`fuse ${index} is ${binary[position]}`)
    fs.writeSync(handle, value, position)
  }
  fs.closeSync(handle)
}

/**
 * An asar archive is two nested pickles around a JSON header, then the files' bytes.
 * @param {string} folder whose files (no subfolders) go in
 * @param {string} out
 */
export function writeAsar(folder, out) {
  const files = {}
  const parts = []
  let offset = 0
  for (const name of fs.readdirSync(folder).sort()) {
    const data = fs.readFileSync(path.join(folder, name))
    files[name] = { size: data.length, offset: String(offset) }
    offset += data.length
    parts.push(data)
  }
  const json = Buffer.from(JSON.stringify({ files }))
  const padded = (json.length + 3) & ~3
  const head = Buffer.alloc(16 + padded)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + padded, 4)
  head.writeUInt32LE(4 + padded, 8)
  head.writeUInt32LE(json.length, 12)
  json.copy(head, 16)
  fs.writeFileSync(out, Buffer.concat([head, ...parts]))
}
