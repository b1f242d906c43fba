/** How many of a group answered, and how many were asked; null where that is not known. */
export interface GroupAccounting {
  readonly key: string
  readonly answered: number
  readonly asked: number | null
}

/**
 * The groups whose number asked must not be given. Where everybody who was asked has answered (or more are counted than were asked) the
 * number would tell who has answered; and so that the total less the others does not give it, the group that has the next fewest answers (of
 * equals, the one whose key sorts first) keeps its number to itself too, until those who are hidden have not all answered.
 * `total`: whether the number of all of them is given. Groups whose number is not known take no part.
 */
export function hiddenAccounting(groups: readonly GroupAccounting[], total: boolean): ReadonlySet<string> {
  const known = groups.flatMap(({ asked, ...group }) => (asked === null ? [] : [{ ...group, asked }]))
  const hidden = known.filter(everybodyAnswered)
  // With a group of an unknown number there is no total either, and nothing to subtract from.
  if (total && known.length === groups.length) {
    const others = known
      .filter((group) => !hidden.includes(group))
      .sort((a, b) => a.answered - b.answered || (a.key < b.key ? -1 : 1))
    while (hidden.length > 0 && others.length > 0 && (hidden.length < 2 || everybodyAnswered(sumOf(hidden)))) {
      hidden.push(...others.splice(0, 1))
    }
  }
  return new Set(hidden.map(({ key }) => key))
}

/** Whether nobody who was asked is missing, as far as the numbers tell. */
export function everybodyAnswered({ answered, asked }: { readonly answered: number; readonly asked: number }): boolean {
  return answered >= asked
}

function sumOf(groups: readonly { readonly answered: number; readonly asked: number }[]) {
  const sum = (pick: (group: (typeof groups)[number]) => number) => groups.reduce((total, group) => total + pick(group), 0)
  return { answered: sum(({ answered }) => answered), asked: sum(({ asked }) => asked) }
}
