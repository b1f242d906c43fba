const between = '|'
const before = '\\'

/** Names as one text, with | between; a | or \ of a name's own has a \ before it. */
export function membersText(members: readonly string[]): string {
  return members.map((name) => name.replace(/[\\|]/gu, '\\$&')).join(between)
}

/** The names of such a text, an empty text being none. A \ that stands before something else than | or \ is as it is. */
export function membersOfText(text: string): readonly string[] {
  if (text === '') return []
  const names: string[] = []
  let name = ''
  for (let at = 0; at < text.length; at++) {
    const [letter = '', next = ''] = [text[at], text[at + 1]]
    if (letter === before && (next === before || next === between)) {
      name += next
      at++
    } else if (letter === between) {
      names.push(name)
      name = ''
    } else name += letter
  }
  return [...names, name]
}
