import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rekeyDatabase } from '../../../electron/backup/rekey-database'
import { connect } from '../../../electron/db/database'
import {
  deriveKey,
  type KeySalt,
  keyOfRecovery,
  newSalt,
  recoveryGroupsOf,
  saltOf,
  saltOfOpen,
} from '../../../electron/db/database-key'
import { madeKey, secretFile } from '../backup/secret-database'
import { newFolder, now, succeeded } from './in-new-database'

describe('the key of a password', () => {
  // By Python 3.11: hashlib.scrypt(unicodedata.normalize('NFC', password).encode(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28, dklen=32).
  it.each([
    [
      'Tre blå hästar, 2 vägar',
      '000102030405060708090a0b0c0d0e0f',
      'b8972e753115b607a16daef7b9b68eeb5bda30b04434e4ce9e2cf27762aba3da',
    ],
    ['lång mening utan slut', 'f'.repeat(32), 'cb93263759205b9da58cf1621cc88473b736e7e6097847dff0146373ebba3c74'],
  ])('”%s” is what scrypt gives elsewhere too', async (password, salt, key) => {
    expect(await deriveKey(password, salt as KeySalt)).toBe(key)
    expect(await deriveKey(password.normalize('NFD'), salt as KeySalt)).toBe(key)
  })

  it('leaves the program free to do other things meanwhile', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await deriveKey('tre blå hästar på väg', newSalt())
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })
})

describe('a salt', () => {
  it('is new each time, and is what an encrypted file begins with', () => {
    const file = secretFile()
    const to = madeKey('c')
    expect(newSalt()).not.toBe(newSalt())
    succeeded(rekeyDatabase({ file, from: null, to, logged: 'password-set', who: '', now }))
    expect(saltOf(file)).toBe(to.salt)
    const db = connect(file, to.key, true)
    db.prepare('SELECT count(*) FROM response').get()
    expect(saltOfOpen(db)).toBe(to.salt)
    db.close()
  })

  it('is none of a file that is not encrypted, or too short to be', () => {
    const short = path.join(newFolder(), 'kort.finsam')
    fs.writeFileSync(short, 'kort')
    expect([saltOf(secretFile()), saltOf(short)]).toEqual([null, null])
  })
})

describe('a recovery key', () => {
  it('is read back as the key', () => {
    const { key } = madeKey('7')
    expect(succeeded(keyOfRecovery(recoveryGroupsOf(key).join('-').toLowerCase()))).toBe(key)
  })
})
