import type { LogDetails } from '../../shared/model/log-entry'
import type { Response } from '../../shared/model/response'

/**
 * What the log calls a response, so that it can be read when the response is gone: where it belongs and its running number, which is
 * null for one that is not saved.
 */
export function loggedResponse({ id, roundId, form, runningNumber }: Response): LogDetails {
  return { response: id, round: roundId, form, runningNumber }
}
