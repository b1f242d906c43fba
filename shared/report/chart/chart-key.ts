/**
 * What a chart is of. `rates`: how many have answered. `form`: all questions of a form. `theme`: all questions of a theme, and
 * `measure`: one measure, whoever is asked. `trend`: a measure over the years. `insats`, `kon`: a question in the groups of a
 * breakdown. `register`: a register indicator over the years.
 */
export type ChartSubject =
  | { readonly kind: 'rates' }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'measure' | 'trend'; readonly measure: string }
  | { readonly kind: 'insats' | 'kon'; readonly form: string; readonly question: string }
  | { readonly kind: 'register'; readonly indicator: number }

/** The subject as one word, under which a presentation keeps the chart: it means the same in every round. */
export function chartKey(subject: ChartSubject): string {
  const { kind, ...parts } = subject
  return [kind, ...Object.values(parts)].join(':')
}

/** The subject of a key; null for a word that is none, as a database may hold from a newer program. */
export function chartSubject(key: string): ChartSubject | null {
  const [kind, first = '', second = ''] = key.split(':')
  switch (kind) {
    case 'rates':
      return { kind }
    case 'form':
      return { kind, form: first }
    case 'theme':
      return { kind, theme: first }
    case 'measure':
    case 'trend':
      return { kind, measure: first }
    case 'insats':
    case 'kon':
      return { kind, form: first, question: second }
    case 'register':
      return { kind, indicator: Number(first) }
    default:
      return null
  }
}
