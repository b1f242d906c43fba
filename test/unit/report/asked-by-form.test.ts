import { expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { askedByForm } from '../../../shared/report/asked-by-form'
import { countResponses } from '../../support/count-responses'
import { accountingOf, coaching, insatser, reception, responsesOf, round2024 } from '../../support/made-responses'

const form = 'deltagare_pagaende'

it('how many were asked is known of a form when it is of all insatser that answered it', () => {
  const people = [coaching, reception].map((insats) => ({ count: 3, form, insats }))
  const table = countResponses(round2024.id, responsesOf(people), bundledInstrument)
  const rows = [accountingOf(form, coaching, 5, 0), accountingOf(form, reception, 4, 0)]
  expect(askedByForm(table, rows, bundledInstrument, insatser)).toMatchObject({ [form]: 9, personal: null })
  expect(askedByForm(table, rows.slice(0, 1), bundledInstrument, insatser)).toMatchObject({ [form]: null })
})
