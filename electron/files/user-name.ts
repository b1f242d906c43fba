import os from 'node:os'

/** The name that the computer knows the user by; empty where it has none, as for some programs run by the system. */
export function userName(): string {
  try {
    return os.userInfo().username
  } catch {
    return ''
  }
}
