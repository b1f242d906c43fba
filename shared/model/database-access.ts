/** Who has a database open, as the file beside it says. The name is the one that their computer knows them by; empty where it knows none. */
export interface DatabaseHolder {
  readonly user: string
  readonly computer: string
  /** ISO instant, by the clock of that computer. */
  readonly since: string
  /** Has given no sign for so long that it may have ended without saying so: a person who knows may take over. */
  readonly silent: boolean
}

/**
 * Why a database is open for reading only. `held`: it is open for writing elsewhere. `lost`: it was open for writing here, and is no longer
 * (the computer has slept, and another has taken over). `damaged`: what can be read of a damaged file. `gone`: its file is no longer where it was.
 */
export type ReadReason = 'held' | 'lost' | 'damaged' | 'gone'

/** What may be done with the database that is open. */
export type DatabaseAccess =
  | { readonly kind: 'write' }
  | { readonly kind: 'read'; readonly reason: ReadReason; readonly holder: DatabaseHolder | null }

/** What kind of folder a database lies in: `network`: on another computer's disk; `synchronized`: a program keeps the folder the same on several computers. */
export type DatabasePlace = 'local' | 'network' | 'synchronized'
