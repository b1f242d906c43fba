import type { z } from 'zod'
import type { Result } from '../model/result'
import { aboutCalls } from './about-calls'
import type { AppError } from './app-error'
import { backupCalls } from './backup-calls'
import type { Call } from './call'
import { databaseCalls } from './database-calls'
import { deliveryCalls } from './delivery-calls'
import { disposalCalls } from './disposal-calls'
import type { Encoded } from './encoded'
import { entryCalls } from './entry-calls'
import { importCalls } from './import-calls'
import { instrumentCalls } from './instrument-calls'
import { logCalls } from './log-calls'
import { mergeCalls } from './merge-calls'
import { paperCalls } from './paper-calls'
import { passwordCalls } from './password-calls'
import { reportCalls } from './report-calls'
import { responseCalls } from './response-calls'
import { resultCalls } from './result-calls'
import { secondEntryCalls } from './second-entry-calls'
import { targetCalls } from './target-calls'
import { windowCalls } from './window-calls'
import { workspaceCalls } from './workspace-calls'

/** The one list of calls between window and main. Both sides are typed from it. */
export const contract = {
  ...databaseCalls,
  ...passwordCalls,
  ...workspaceCalls,
  ...entryCalls,
  ...responseCalls,
  ...secondEntryCalls,
  ...importCalls,
  ...instrumentCalls,
  ...resultCalls,
  ...deliveryCalls,
  ...disposalCalls,
  ...paperCalls,
  ...targetCalls,
  ...mergeCalls,
  ...reportCalls,
  ...logCalls,
  ...backupCalls,
  ...windowCalls,
  ...aboutCalls,
}

export type CallName = keyof typeof contract
export type InputOf<Name extends CallName> = z.output<(typeof contract)[Name]['input']>
export type OutputOf<Name extends CallName> = (typeof contract)[Name] extends Call<z.ZodType, infer Output> ? Output : never

/** What a call answers with, on its way to the page. A bug in main is the failure `unexpected`, never a rejection. */
export type AnswerOf<Name extends CallName> = Encoded<Result<OutputOf<Name>, AppError>>

/** The window's side: one function a call. */
export type Api = {
  readonly [Name in CallName]: InputOf<Name> extends undefined
    ? () => Promise<AnswerOf<Name>>
    : (input: InputOf<Name>) => Promise<AnswerOf<Name>>
}
