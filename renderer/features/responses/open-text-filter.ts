import type { OpenTextToReview } from '../../../shared/contract/response-calls'

/** What narrows the list of free texts. */
export interface OpenTextFilter {
  readonly form: string | 'all'
  readonly state: 'all' | 'unread'
}

export const everyTexts: OpenTextFilter = { form: 'all', state: 'all' }

export function filterTexts(texts: readonly OpenTextToReview[], { form, state }: OpenTextFilter): readonly OpenTextToReview[] {
  return texts.filter((text) => (form === 'all' || text.form === form) && (state === 'all' || !text.reviewed))
}
