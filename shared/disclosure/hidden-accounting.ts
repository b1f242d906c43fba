/** How many of a group answered, and how many were asked; null where that is not known. */
export interface GroupAccounting {
  readonly key: string
  readonly answered: number
  readonly asked: number | null
}

/**
 * The groups whose number asked must not be given. Where everybody who was asked has answered (or more are counted than were asked) the
 * number would tell who has answered. Then that of no group of the breakdown is given: the total less the others would tell it, and
 * whichever groups kept theirs company would tell by being chosen.
 */
export function hiddenAccounting(groups: readonly GroupAccounting[]): ReadonlySet<string> {
  const isComplete = groups.some(({ answered, asked }) => asked !== null && everybodyAnswered({ answered, asked }))
  return new Set(isComplete ? groups.map(({ key }) => key) : [])
}

/** Whether nobody who was asked is missing, as far as the numbers tell. */
export function everybodyAnswered({ answered, asked }: { readonly answered: number; readonly asked: number }): boolean {
  return answered >= asked
}
