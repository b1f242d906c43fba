import type { Database } from './database'

const actors = new WeakMap<Database, string>()

/** Says who works with the database from now on: the name that the computer knows the user by. */
export function setActor(db: Database, userName: string): void {
  actors.set(db, userName)
}

/** Whose name the log writes down; empty where nobody has been named, as when a database is being made. */
export function actorOf(db: Database): string {
  return actors.get(db) ?? ''
}
