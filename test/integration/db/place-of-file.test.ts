import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../electron/db/database'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { isInSynchronizedFolder, isOnNetwork, placeOfFile } from '../../../electron/db/place-of-file'
import { newFolder, now, succeeded } from './in-new-database'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a folder that is kept the same on several computers', () => {
  const none = {}

  it.each([
    'OneDrive',
    'OneDrive - Norra Skånes samordningsförbund',
    'Dropbox',
    'Dropbox (Förbundet)',
    'Google Drive',
    'Nextcloud',
    'iCloud Drive',
    'CloudStorage',
  ])('is known by its name: %s', (name) => {
    expect(isInSynchronizedFolder(path.join('/Users/åsa', name, 'Förbund', 'a.finsam'), none)).toBe(true)
  })

  it.each(['Dokument', 'Om OneDrive', 'Boxar', 'Dropboxen', 'Mina OneDrive-tips'])(
    'is not any folder with a name like it: %s',
    (name) => {
      expect(isInSynchronizedFolder(path.join('/home/åsa', name, 'a.finsam'), none)).toBe(false)
    },
  )

  it('is known by what OneDrive says of itself, whatever the folder is called', () => {
    const environment = { OneDriveCommercial: '/home/åsa/Kommunens filer', OneDrive: '' }
    expect(isInSynchronizedFolder('/home/åsa/Kommunens filer/Förbund/a.finsam', environment)).toBe(true)
    expect(isInSynchronizedFolder('/home/åsa/Kommunens filer 2/a.finsam', environment)).toBe(false)
  })

  it('has its database in one file, with a journal that is deleted', () => {
    const folder = path.join(newFolder(), 'OneDrive - Förbundet')
    fs.mkdirSync(folder)
    const file = path.join(folder, 'a.finsam')
    createForbundDatabase(file, { name: 'Norra', demo: false }, now)
    const db = succeeded(openDatabase(file))
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(fs.readdirSync(folder)).toEqual(['a.finsam'])
    db.close()
    expect(placeOfFile(file)).toBe('synchronized')
  })
})

describe('a folder on another computer', () => {
  it('is not this one', () => {
    const file = path.join(newFolder(), 'a.finsam')
    expect([isOnNetwork(file), placeOfFile(file)]).toEqual([false, 'local'])
  })

  // The numbers of statfs(2).
  it.skipIf(process.platform !== 'linux').each([
    ['NFS', 0x6969],
    ['SMB', 0xfe534d42],
    ['CIFS', 0xff534d42],
    ['FUSE', 0x65735546],
  ])('is known by its file system: %s', (_name, type) => {
    vi.spyOn(fs, 'statfsSync').mockReturnValue({ type } as fs.StatsFs)
    expect(isOnNetwork(path.join(newFolder(), 'a.finsam'))).toBe(true)
  })

  it.each([
    ['a server', '\\\\server\\delad'],
    ['a mapped drive, resolved', '//server/delad'],
    ['a Mac’s share', '/Volumes/delad'],
  ])('is known by its path: %s', (_name, folder) => {
    vi.spyOn(fs.realpathSync, 'native').mockReturnValue(folder)
    expect(isOnNetwork('/mnt/a.finsam')).toBe(true)
  })
})
