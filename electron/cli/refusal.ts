/** Why a command cannot do what it was asked to: said in one line, and the command ends with this exit code. */
export class Refusal extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Asked rightly, but the files or the database do not allow it. */
export const refused = 1
/** Asked wrongly: an unknown word, or one missing. */
export const wrongUse = 2

/** Runs a command: a refusal or a bug is one line on stderr and its exit code. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = error instanceof Refusal ? error.exitCode : refused
  }
}
