const longestSheetName = 31

/** A title as Excel lets a sheet be called: 31 signs, some signs not at all, and no name twice whatever its case. Takes the name. */
export function sheetName(title: string, taken: Set<string>): string {
  const allowed = title.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ')
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`
    const name = trimmed(trimmed(allowed).slice(0, longestSheetName - ending.length)) + ending
    if (name === '' || taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

function trimmed(name: string): string {
  return name.replace(/^[' ]+|[' ]+$/g, '')
}
