import type { PackageProblem } from '../delivery/package/package-problem'

/** Why a file cannot be read as a delivery, and what to do. */
export function packageProblemSentence(problem: PackageProblem): string {
  switch (problem.code) {
    case 'not-a-package':
      return 'Filen är ingen leverans från det här programmet. Välj en zip-fil eller en Excelfil som har sparats på sidan Leverans.'
    case 'too-large':
      return 'Filen är större än någon leverans kan vara. Välj en zip-fil eller en Excelfil som har sparats på sidan Leverans.'
    case 'newer-format':
      return `Filen är gjord med en nyare version av programmet (format ${problem.version}). Uppdatera programmet, så går den att läsa.`
    case 'older-format':
      return `Filen är gjord med en äldre version av programmet (format ${problem.version}). Be förbundet att göra om leveransen i den version som finns nu.`
    case 'damaged':
      return problem.damage === 'file'
        ? 'Filen är skadad och går inte att läsa. Be avsändaren om en ny kopia.'
        : 'Filen är inte likadan som när den gjordes. Be avsändaren om en ny kopia, direkt från programmet.'
  }
}
