/** Vectors of whole numbers, brought to a form in which each has a place of its own where it is the first that is not zero. */
export type Span = readonly (readonly bigint[])[]

/** All that can be reached from some vectors by adding and multiplying. Exact: whole numbers are never rounded. */
export function spanOf(vectors: readonly (readonly bigint[])[]): Span {
  const span: (readonly bigint[])[] = []
  for (const vector of vectors) {
    const rest = reduced(span, vector)
    if (rest.some((value) => value !== 0n)) span.push(rest)
  }
  return span
}

/** Whether a vector can be reached from the vectors of a span. */
export function reaches(span: Span, vector: readonly bigint[]): boolean {
  return reduced(span, vector).every((value) => value === 0n)
}

/** What is left of a vector when everything that the span reaches has been taken from it. */
function reduced(span: Span, vector: readonly bigint[]): readonly bigint[] {
  return span.reduce((rest, row) => {
    const place = row.findIndex((value) => value !== 0n)
    const [own, other] = [row[place] ?? 0n, rest[place] ?? 0n]
    return other === 0n ? rest : lowered(rest.map((value, index) => value * own - (row[index] ?? 0n) * other))
  }, vector)
}

/** In lowest terms, so that numbers stay small. */
function lowered(vector: readonly bigint[]): readonly bigint[] {
  const common = vector.reduce((divisor, value) => greatestDivisor(divisor, value < 0n ? -value : value), 0n)
  return common > 1n ? vector.map((value) => value / common) : vector
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b)
}
