/** The code by which the system (`ENOENT`), SQLite (`SQLITE_FULL`) or Node says what went wrong; null where there is none, as of a bug. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
