import * as z from 'zod'
import { call } from './call'

/** What is shown in the system's file manager: a file, or a folder. */
export const placeNames = ['database', 'profile', 'log', 'program'] as const
export type PlaceName = (typeof placeNames)[number]

/** Where the program and what it keeps lie, for people to read. */
export interface ProgramPlaces {
  /** The open database; null where none is open. */
  readonly database: string | null
  /** The folder of the program's own files: the backups, the list of recent databases, the demonstration, the log. */
  readonly profile: string
  /** The file that bugs are written to, whether there has been one or not. */
  readonly log: string
  /** The folder that the program itself lies in. */
  readonly program: string
}

export interface ProgramVersions {
  readonly program: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly sqlite: string
  /** What encrypts a database with a password. */
  readonly cipher: string
}

export interface About {
  readonly versions: ProgramVersions
  readonly places: ProgramPlaces
}

/** A package of others that is part of the program, and the licence it is given on under, word by word. */
export interface PackageLicence {
  readonly name: string
  readonly version: string
  /** As the package declares it: `MIT`, `(MIT OR Apache-2.0)`. */
  readonly licence: string
  /** Empty where the package ships no text of it. */
  readonly text: string
}

export const aboutCalls = {
  getAbout: call<About>()(),
  /** All packages, by name; none where the file with them is missing. */
  getLicences: call<readonly PackageLicence[]>()(),
  /** Shows a place in the system's file manager; false where it is not there. */
  showPlace: call<boolean>()(z.object({ place: z.enum(placeNames) })),
}
