/** With this many answers or more, one person is at most ten percentage points. */
export const fewestForPercent = 10

/** Whether the answers are so few that a share is counted out ("7 av 9"): a percentage would say more than is known. */
export function isFew(n: number): boolean {
  return n < fewestForPercent
}
