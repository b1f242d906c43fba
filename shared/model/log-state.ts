/** A row of the log by its id and when it was written. */
export interface LogPlace {
  readonly id: number
  readonly loggedAt: string
}

/**
 * Where the log is not whole. `changed`: the row at `id` does not fit those before it: it has been changed or put there, or one before
 * it. `missing`: rows from `id` to `to` are gone; `isTail` where they were the newest. `before` is the last row that fits.
 */
export type LogBreak = { readonly before: LogPlace | null } & (
  | { readonly kind: 'changed'; readonly id: number; readonly loggedAt: string }
  | { readonly kind: 'missing'; readonly id: number; readonly to: number; readonly isTail: boolean }
)

/** The log as it was when it was gone through from its first row. */
export interface LogState {
  readonly rows: number
  /** Its first row; null where there is none. */
  readonly first: LogPlace | null
  /** The first place where it is not whole; null where it is. */
  readonly broken: LogBreak | null
  /** Everybody who has written in it, in alphabetical order; without rows that name nobody. */
  readonly users: readonly string[]
}
