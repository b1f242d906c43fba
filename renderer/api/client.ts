import type { AppError } from '../../shared/contract/app-error'
import type { AnswerOf, CallName, InputOf, OutputOf } from '../../shared/contract/contract'
import { decode } from '../../shared/contract/encoded'
import type { WindowBridge } from '../../shared/contract/window-bridge'

declare global {
  interface Window {
    /** What the preload script exposes. Only this file may use it. */
    readonly api: WindowBridge
  }
}

/** The arguments of a call: none, or its input. */
export type CallInput<Name extends CallName> = InputOf<Name> extends undefined ? [] : [input: InputOf<Name>]

/** An expected failure of a call, on its way to an ErrorNotice. */
export class CallError extends Error {
  readonly failure: AppError

  constructor(failure: AppError) {
    super(failure.code)
    this.failure = failure
  }
}

/** What was thrown by a call as a failure to be shown: what was not expected is the failure `unexpected`. */
export function asCallError(error: unknown): CallError {
  return error instanceof CallError ? error : new CallError({ code: 'unexpected' })
}

/** Makes a call and gives its value; an expected failure is thrown as a CallError. */
export async function call<Name extends CallName>(name: Name, ...input: CallInput<Name>): Promise<OutputOf<Name>> {
  // TypeScript cannot see that the function found under a name is the one typed by that name.
  const ask = window.api[name] as (...input: CallInput<Name>) => Promise<AnswerOf<Name>>
  const result = decode(await ask(...input))
  if (!result.ok) throw new CallError(result.error)
  return result.value
}

/** Listens to the menu; gives the function that stops listening. */
export function onMenuCommand(listener: (commandId: string) => void): () => void {
  return window.api.onMenuCommand(listener)
}

/** Listens to the open database changing by itself; gives the function that stops listening. */
export function onDatabaseChange(listener: () => void): () => void {
  return window.api.onDatabaseChange(listener)
}

/** Listens to a database being given to open; gives the function that stops listening. */
export function onGivenDatabase(listener: () => void): () => void {
  return window.api.onGivenDatabase(listener)
}

/** Listens to the window filling the screen, or no longer; gives the function that stops listening. */
export function onFullScreenChange(listener: (on: boolean) => void): () => void {
  return window.api.onFullScreenChange(listener)
}
