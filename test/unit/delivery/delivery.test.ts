import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../shared/delivery/delivery'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { deliveryInput } from '../../support/delivery-input'
import { roundOf, versionOf } from '../../support/made-responses'

describe('the cover', () => {
  it('says what the delivery is of and by which rule it was made', () => {
    expect(buildDelivery(deliveryInput({ forbund: { name: 'Prov', demo: true }, number: 3 })).cover).toEqual({
      formatVersion: 2,
      level: { kind: 'forbund', name: 'Prov' },
      demo: true,
      year: 2024,
      startsOn: '2023-11-01',
      endsOn: '2024-10-31',
      instrument: { key: 'nns-2019', title: 'NNS indikatorer, enkäter 2019', label: 'Version 1' },
      policy: { version: 2, minimumGroup: 5, fullDistribution: 10, breakdowns: ['insats', 'kon'] },
      number: 3,
      programVersion: '0.1.0',
      sources: [],
    })
  })
})

describe('the codebook', () => {
  it('has every question with its codes, measure and how sure its scale is', () => {
    const { codebook } = buildDelivery(deliveryInput())
    expect(codebook).toHaveLength(33)
    expect(codebook[0]).toMatchObject({
      formTitle: 'Deltagare – pågående',
      question: 'deltagare_pagaende.1',
      number: 1,
      measure: 'M01',
      theme: 'Stöd till nytta',
      scale: { key: 'frekvens' },
      scaleBasis: 'confirmed',
    })
  })
})

describe('buildDelivery', () => {
  it('gives the same for the same input', () => {
    expect(JSON.stringify(buildDelivery(deliveryInput()))).toBe(JSON.stringify(buildDelivery(deliveryInput())))
  })

  it('has no other fields than these: a new one has to be thought about', () => {
    const keys = new Set<string>()
    JSON.stringify(buildDelivery(deliveryInput()), (key, value: unknown) => {
      if (key !== '' && !/^\d+$/.test(key)) keys.add(key)
      return value
    })
    const cover = 'cover demo endsOn formatVersion instrument level name number policy programVersion sources startsOn year'
    const policy = 'breakdowns fullDistribution minimumGroup version'
    const form = 'form forms groups limit notDivided title'
    const group = 'accountingHidden answered asked breakdown declined exceedsAsked label members place rate value'
    const answers = 'answers blank count counts detail from n notOnForm question reason status to unreadable'
    const codebook = 'answeredBy code codebook codes formTitle key kind measure scale scaleBasis scaleSource text theme'
    expect([...keys].sort()).toEqual([cover, policy, form, group, answers, codebook].join(' ').split(' ').sort())
  })

  it('refuses a table or an instrument of another round, and a policy that protects less', () => {
    expect(() => buildDelivery(deliveryInput({ round: roundOf(2, 2024) }))).toThrow('round 2')
    expect(() => buildDelivery(deliveryInput({ instrumentVersion: versionOf(2) }))).toThrow('round 1')
    expect(() => buildDelivery(deliveryInput({ policy: { ...defaultPolicy, minimumGroup: 2 } }))).toThrow(RangeError)
  })
})
