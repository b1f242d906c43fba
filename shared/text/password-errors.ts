import type { AppError } from '../contract/app-error'
import { assertNever } from '../model/assert-never'
import { type RecoveryKeyProblem, recoveryKeyLength } from '../stewardship/recovery-key'
import { strengthTexts } from './password'

type PasswordError = Extract<AppError, { readonly code: `password-${string}` | `recovery-${string}` }>

/** What is so and what to do when a password or a recovery key is refused. */
export function passwordErrorText(error: Exclude<PasswordError, { readonly code: 'password-needed' }>): string {
  switch (error.code) {
    case 'password-wrong':
      return `Lösenordet till ${error.fileName} stämmer inte. ${error.waitSeconds ? waitText(error.waitSeconds) : 'Kontrollera det och försök igen.'}`
    case 'recovery-key-wrong':
      return `Återställningsnyckeln är rätt skriven men hör inte till ${error.fileName} som den är nu. Varje lösenord har sin egen nyckel; leta upp den senaste.`
    case 'password-wait':
      return waitText(error.waitSeconds)
    case 'password-weak':
      return strengthTexts[error.strength]
    case 'password-not-for-demo':
      return 'Demonstrationen har inga riktiga svar att skydda och kan därför inte få ett lösenord.'
    case 'recovery-key-mistyped':
      return mistypedText(error.problem)
    case 'recovery-group-wrong':
      return 'Den sista gruppen stämmer inte. Läs den från papperet eller platsen där nyckeln sparades. Lösenordet är inte ändrat ännu.'
    case 'password-not-prepared':
      return 'Lösenordet är inte ändrat: databasen har stängts sedan nyckeln visades. Börja om. Nyckeln som visades gäller inte.'
    default:
      return assertNever(error)
  }
}

function waitText(seconds: number): string {
  return `Efter flera fel går det att försöka igen om ${seconds === 1 ? 'en sekund' : `${seconds} sekunder`}.`
}

function mistypedText(problem: RecoveryKeyProblem): string {
  switch (problem.code) {
    case 'length':
      return `Återställningsnyckeln har ${recoveryKeyLength} tecken. Här är ${problem.signs === 1 ? 'ett' : problem.signs}. Kontrollera att inget fattas och att inget är skrivet två gånger.`
    case 'group':
      return `Grupp ${problem.group} stämmer inte. Jämför den med det som står på papperet.`
    case 'groups':
      return `Något stämmer inte i grupp ${problem.first} till ${problem.last}. Jämför dem med det som står på papperet.`
    default:
      return assertNever(problem)
  }
}
