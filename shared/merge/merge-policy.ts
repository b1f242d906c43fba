/** The rule for what a merged table may show of those who take part, as versioned data beside the policy of the deliveries. */
export interface MergePolicy {
  readonly version: number
  /** Of so many förbund at least is every figure, and every difference between figures. */
  readonly minimumForbund: number
}

/**
 * Of three förbund one knows its own file and so the sum of the two others, but neither of them. Of two it would know the other
 * one's file to the last number.
 */
export const mergePolicy: MergePolicy = { version: 1, minimumForbund: 3 }
