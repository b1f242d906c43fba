/** A stretch of a text, and whether the other text lacks it. */
export interface TextPiece {
  readonly text: string
  readonly changed: boolean
}

export interface WordDifference {
  readonly before: readonly TextPiece[]
  readonly after: readonly TextPiece[]
}

/** Two wordings word by word: what they share, in order, and what only the one or only the other has. */
export function wordDifference(before: string, after: string): WordDifference {
  const [old, next] = [before.split(' '), after.split(' ')]
  const shared = sharedWords(old, next)
  return {
    before: piecesOf(old, new Set(shared.map(([place]) => place))),
    after: piecesOf(next, new Set(shared.map(([, place]) => place))),
  }
}

/** The places, in both, of a longest run of words that stand in the same order in both. */
function sharedWords(old: readonly string[], next: readonly string[]): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0))
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = next.length - 1; column >= 0; column--) {
      const length = old[row] === next[column] ? 1 + at(row + 1, column + 1) : Math.max(at(row + 1, column), at(row, column + 1))
      longest[row]?.splice(column, 1, length)
    }
  }
  const shared: [number, number][] = []
  for (let row = 0, column = 0; row < old.length && column < next.length; ) {
    if (old[row] === next[column]) shared.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return shared
}

function piecesOf(words: readonly string[], shared: ReadonlySet<number>): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  for (const [place, word] of words.entries()) {
    const changed = !shared.has(place)
    const last = pieces.at(-1)
    if (last && last.changed === changed) pieces[pieces.length - 1] = { text: `${last.text} ${word}`, changed }
    else pieces.push({ text: word, changed })
  }
  return pieces
}
