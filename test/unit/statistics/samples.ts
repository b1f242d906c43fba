import type { CodeSample } from '../../../shared/statistics/code-sample'

/** Numbers as a sample, computed by the definitions and not by the product. Without a scale unless one is given. */
export function sampleOf(numbers: readonly number[], lowest = -Infinity, highest = Infinity): CodeSample {
  const n = numbers.length
  const mean = numbers.reduce((sum, number) => sum + number, 0) / n
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return { n, mean: n === 0 ? null : mean, variance: n < 2 ? null : squares / (n - 1), lowest, highest }
}

export function ratings(numbers: readonly number[]): CodeSample {
  return sampleOf(numbers, 1, 6)
}

/** R's data set `sleep` (Student 1908): hours of sleep gained with two drugs. */
export const sleep = {
  group1: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  group2: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
} as const
