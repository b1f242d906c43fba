/** A measured row of the bench: ours against a reference, or against a fixed goal. */
export interface Row {
  readonly name: string
  readonly ours: string
  readonly reference: string
  readonly figure: string
  readonly goal: string
  readonly met: boolean
}

/** The value in the middle of the sorted values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which the given share of the sorted values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}

/** Runs both by turns, so that what else the machine does falls on both. */
export async function byTurns(
  times: number,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<{ readonly ours: readonly number[]; readonly reference: readonly number[] }> {
  const measured: { ours: number[]; reference: number[] } = { ours: [], reference: [] }
  for (let time = 0; time < times; time++) {
    measured.reference.push(await reference())
    measured.ours.push(await ours())
  }
  return measured
}

/** Compares the medians of both, run by turns. */
export async function compare(
  name: string,
  goal: number,
  times: number,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<Row> {
  const measured = await byTurns(times, ours, reference)
  const [own, other] = [median(measured.ours), median(measured.reference)]
  const ratio = own / other
  return { name, ours: ms(own), reference: ms(other), figure: ratio.toFixed(2), goal: `<= ${goal}`, met: ratio <= goal }
}

/** How many milliseconds work takes. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds as they stand in a table. */
export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 20 ? 1 : 0)} ms`
}

/** Writes rows to the terminal, in columns. */
export function print(rows: readonly Row[]): void {
  const titles = { name: 'measure', ours: 'ours', reference: 'reference', figure: 'figure', goal: 'goal' }
  const widths = Object.keys(titles).map((key) =>
    Math.max(...[titles, ...rows].map((row) => row[key as keyof typeof titles].length)),
  )
  for (const row of [titles, ...rows]) {
    const cells = Object.keys(titles).map((key, index) => row[key as keyof typeof titles].padEnd(widths[index] ?? 0))
    console.log(`${cells.join('  ')}  ${'met' in row ? (row.met ? 'met' : 'MISSED') : ''}`)
  }
}
