/** A backup as the rotation sees it. */
export interface RotatingBackup {
  /** Its file's name. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** The day it was made by the clock on the wall there, as `2026-11-22`: neither summer time nor a journey moves it. */
  readonly day: string
  /** Whether its file was looked through and is whole. */
  readonly verified: boolean
  /** Something needs this very one, such as the undoing of a restore. */
  readonly needed: boolean
}

const hour = 3_600_000
const lastDay = 24 * hour
const days = 14
const months = 24
/** Months differ in length: what was made on the same day of the month two years ago is still kept. */
const monthsWindow = (2 * 366 + 1) * lastDay
/** On so many days must backups have been made, within the days that are kept, before what is old is old by the clock. */
const agreeingDays = 3

/**
 * Which backups are kept, by id: all of the last 24 hours, one a day for 14 days and one a month for 24 months (the latest of each
 * that is verified, or the latest where none is), the newest verified one always, and what is needed. A clock can be wrong: what
 * was made in the future is kept until its time has come; and while no backups have been made on three days of late, a leap of years
 * makes nothing old: then the 14 newest days and the 24 newest months count instead, whenever they were.
 */
export function keptBackups(backups: readonly RotatingBackup[], now: number): ReadonlySet<string> {
  const past = backups.filter(({ madeAt }) => madeAt <= now).toSorted(newestFirst)
  const younger = (age: number) => past.filter(({ madeAt }) => now - madeAt < age)
  const newestGood = past.find(({ verified }) => verified)
  const kept = [
    ...backups.filter(({ madeAt, needed }) => madeAt > now || needed),
    ...younger(lastDay),
    ...(newestGood ? [newestGood] : []),
    ...onePer(dayOf, younger(days * lastDay)),
    ...onePer(monthOf, younger(monthsWindow)),
  ]
  if (!clockAgrees(younger(days * lastDay))) {
    kept.push(...onePer(dayOf, past).slice(0, days), ...onePer(monthOf, past).slice(0, months))
  }
  return new Set(kept.map(({ id }) => id))
}

/** Whether backups of several days agree that it is now. */
function clockAgrees(recent: readonly RotatingBackup[]): boolean {
  return new Set(recent.map(dayOf)).size >= agreeingDays
}

/** The latest verified one of each group, or the latest where none is; the groups in the order of their first. */
function onePer(group: (backup: RotatingBackup) => string, newestToOldest: readonly RotatingBackup[]): readonly RotatingBackup[] {
  const groups = new Map<string, RotatingBackup>()
  for (const backup of newestToOldest) {
    const kept = groups.get(group(backup))
    if (!kept || (backup.verified && !kept.verified)) groups.set(group(backup), backup)
  }
  return [...groups.values()]
}

function dayOf({ day }: RotatingBackup): string {
  return day
}

function monthOf({ day }: RotatingBackup): string {
  return day.slice(0, 7)
}

/** For sorting, also of those of the same moment: each has a longer name, with a greater number, than the one before. */
export function newestFirst(one: Pick<RotatingBackup, 'id' | 'madeAt'>, other: Pick<RotatingBackup, 'id' | 'madeAt'>): number {
  return other.madeAt - one.madeAt || other.id.length - one.id.length || (one.id < other.id ? 1 : -1)
}
