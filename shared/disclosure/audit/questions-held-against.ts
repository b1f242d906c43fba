import type { KnownAnswers, KnownForm } from './known-form'

/**
 * The questions that a form gives in more than one way beside the total: by both breakdowns, or by one in groups that are not the same
 * everywhere.
 */
export function questionsHeldAgainst({ answers }: KnownForm): readonly string[] {
  const divided = answers.filter(({ breakdown }) => breakdown !== 'total')
  return [...new Set(divided.map(({ question }) => question))].filter((question) => {
    const own = divided.filter((one) => one.question === question)
    return new Set(own.map(({ breakdown }) => breakdown)).size > 1 || overlap(own)
  })
}

function overlap(answers: readonly KnownAnswers[]): boolean {
  const members = answers.flatMap((one) => one.members)
  return new Set(members).size < members.length
}
