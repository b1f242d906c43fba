import { expect, it } from 'vitest'
import { everyTexts, filterTexts } from '../../../renderer/features/responses/open-text-filter'
import type { OpenTextToReview } from '../../../shared/contract/response-calls'
import type { ResponseId } from '../../../shared/model/id'

function text(id: number, form: string, reviewed: boolean): OpenTextToReview {
  const common = { runningNumber: id, insatsId: null, field: 'fritext', content: 'Tack', masks: [] }
  return { ...common, responseId: id as ResponseId, form, reviewed }
}

const texts = [text(1, 'deltagare_avslut', true), text(2, 'deltagare_avslut', false), text(3, 'deltagare_pagaende', false)]

it.each([
  ['all of them', everyTexts, [1, 2, 3]],
  ['those of a form', { form: 'deltagare_avslut', state: 'all' }, [1, 2]],
  ['those that nobody has read through', { form: 'all', state: 'unread' }, [2, 3]],
  ['those of a form that nobody has read through', { form: 'deltagare_avslut', state: 'unread' }, [2]],
] as const)('the free texts are %s', (_which, filter, expected) => {
  expect(filterTexts(texts, filter).map(({ responseId }) => responseId)).toEqual(expected)
})
