#!/usr/bin/env node
// A stand-in for fpm, for electron-builder's deb target only (CUSTOM_FPM_PATH): the same
// package by dpkg-deb. Debian 12 has no fpm, and electron-builder's own cannot be downloaded everywhere.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const FLAGS = new Set(['--force', '--debug'])
const KNOWN = new Set(
  (
    '-s -t --log --architecture --after-install --after-remove --description --version --package --name --maintainer ' +
    '--vendor --url --category --deb-priority --license --deb-compression --iteration'
  ).split(' '),
)
const COMPRESSION = { gz: 'gzip', bzip2: 'xz', zst: 'zstd' }

function stop(text) {
  console.error(`fpm stand-in: ${text}`)
  process.exit(1)
}

const one = {}
const many = { '-d': [], '--deb-recommends': [] }
const inputs = []
for (const words = process.argv.slice(2); words.length > 0; ) {
  const word = words.shift()
  if (FLAGS.has(word)) continue
  if (word in many) many[word].push(words.shift())
  else if (KNOWN.has(word)) one[word] = words.shift()
  else if (word.startsWith('-')) stop(`unknown option ${word}`)
  else inputs.push(word)
}
if (one['-s'] !== 'dir' || one['-t'] !== 'deb') stop(`only deb, not ${one['-t']}`)

function controlFile(kilobytes) {
  const [first = '', ...rest] = one['--description'].split('\n').map((line) => line.trim())
  const synopsis = first || rest.find(Boolean) || one['--name']
  const fields = {
    Package: one['--name'],
    Version: one['--version'] + (one['--iteration'] ? `-${one['--iteration']}` : ''),
    License: one['--license'],
    Vendor: one['--vendor'],
    Architecture: one['--architecture'],
    Maintainer: one['--maintainer'],
    'Installed-Size': kilobytes,
    Depends: many['-d'].join(', '),
    Recommends: many['--deb-recommends'].join(', '),
    Section: one['--category'] ?? 'default',
    Priority: one['--deb-priority'],
    Homepage: one['--url'],
    Description: [synopsis, ...rest.filter((line) => line && line !== synopsis).map((line) => ` ${line}`)].join('\n'),
  }
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'deb-'))
try {
  for (const mapping of inputs) {
    const at = mapping.indexOf('=')
    const from = mapping.slice(0, at)
    const to = path.join(folder, mapping.slice(at + 1))
    if (from.endsWith('/')) fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true })
    else {
      fs.mkdirSync(path.dirname(to), { recursive: true })
      fs.copyFileSync(from, to)
    }
  }
  const control = path.join(folder, 'DEBIAN')
  fs.mkdirSync(control, { mode: 0o755 })
  const kilobytes = Number(execFileSync('du', ['-sk', '--exclude=DEBIAN', folder], { encoding: 'utf8' }).split('\t')[0])
  fs.writeFileSync(path.join(control, 'control'), controlFile(kilobytes))
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    if (!one[option]) continue
    fs.copyFileSync(one[option], path.join(control, name))
    fs.chmodSync(path.join(control, name), 0o755)
  }
  fs.chmodSync(folder, 0o755)
  fs.rmSync(one['--package'], { force: true })
  const compression = COMPRESSION[one['--deb-compression']] ?? one['--deb-compression'] ?? 'xz'
  execFileSync('dpkg-deb', [`-Z${compression}`, '--root-owner-group', '--build', folder, one['--package']], { stdio: 'inherit' })
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
