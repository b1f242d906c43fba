/** A repeatable stream of numbers. The same seed gives the same stream on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** About the bell curve with mean 0 and standard deviation 1: the sum of twelve uniform numbers less six. */
  bell(): number
  /** True with the given probability. */
  chance(probability: number): boolean
}

/** mulberry32 (Tommy Ettinger, public domain algorithm): 32 bits of state, enough for a demonstration. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    bell: () => Array.from({ length: 12 }, next).reduce((sum, part) => sum + part, -6),
    chance: (probability) => next() < probability,
  }
}
