import { normalise, tidy } from './normalise'

/**
 * Makes a reader of the names in an insats column. A name that differs from an earlier one only in case, spaces or the like
 * is given as it was first written; an empty cell has none.
 */
export function insatsNames(): (text: string) => string | null {
  const known = new Map<string, string>()
  return (text) => {
    const name = tidy(text)
    if (name === '') return null
    const key = normalise(name) || name
    const first = known.get(key) ?? name
    known.set(key, first)
    return first
  }
}
