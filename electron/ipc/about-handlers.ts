import fs from 'node:fs'
import path from 'node:path'
import { app, shell } from 'electron'
import type { aboutCalls, ProgramPlaces } from '../../shared/contract/about-calls'
import { ok } from '../../shared/model/result'
import { sqliteVersions } from '../db/sqlite-versions'
import { readNoticesFile } from '../files/notices'
import type { AppContext, Handlers } from './context'

export const aboutHandlers: Handlers<keyof typeof aboutCalls> = {
  getAbout: (context) => {
    const { electron = '', chrome = '', node } = process.versions
    const versions = { program: context.programVersion, electron, chromium: chrome, node, ...sqliteVersions() }
    return ok({ versions, places: placesOf(context) })
  },

  getLicences: () => ok(readNoticesFile(noticesFile())),

  showPlace: (context, { place }) => {
    const shown = placesOf(context)[place]
    if (shown === null || !fs.existsSync(shown)) return ok(false)
    shell.showItemInFolder(shown)
    return ok(true)
  },
}

function placesOf({ session, profile, log }: AppContext): ProgramPlaces {
  const open = session.describe()
  return {
    database: open && path.join(open.folder, open.fileName),
    profile,
    log: log.file,
    program: programFolder(),
  }
}

/** On a Mac the folder inside the program that looks like one file. */
function programFolder(): string {
  return app.isPackaged ? path.dirname(process.resourcesPath) : app.getAppPath()
}

function noticesFile(): string {
  const name = 'THIRD-PARTY-NOTICES.txt'
  return app.isPackaged ? path.join(programFolder(), name) : path.join(import.meta.dirname, '..', name)
}
