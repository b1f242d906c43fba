import { describe, expect, it } from 'vitest'
import { knownHeader } from '../../../shared/importing/known-headers'

describe('a known header', () => {
  it.each(['Kön', 'KÖN:', 'Ditt kön', 'Vilket kön?', 'Vilket är ditt kön? *'])('%j is surely kön', (header) => {
    expect(knownHeader(header)).toMatchObject({ kind: 'kon', certain: true })
  })

  it.each(['1. Kön', 'Fråga 2: Vilket är ditt kön?', 'G02Q11. Kön', 'kon. Ditt kön'])('%j is so too, numbered', (header) => {
    expect(knownHeader(header)).toMatchObject({ kind: 'kon', certain: true })
  })

  it.each(['Kon', 'Gender', 'Är du:', 'Könsidentitet', 'Bakgrundsfråga kön'])('%j is perhaps kön', (header) => {
    expect(knownHeader(header)).toMatchObject({ kind: 'kon', certain: false })
  })

  it.each(['Insats', 'Vilken insats deltar du i?', 'Team', 'Verksamhet'])('%j is surely the insats', (header) => {
    expect(knownHeader(header)).toMatchObject({ kind: 'insats', certain: true })
  })

  it.each(['Vilken av våra insatser deltar du i?', 'Insats 2024', 'Namn på teamet', 'Ange ditt team'])(
    '%j is perhaps the insats',
    (header) => {
      expect(knownHeader(header)).toMatchObject({ kind: 'insats', certain: false })
    },
  )

  it.each(['Slutförandetid', 'Completion time', 'Tidstämpel', 'Starttid', 'Datum', 'submitdate'])('%j is a date', (header) => {
    expect(knownHeader(header)).toMatchObject({ kind: 'date' })
  })

  it('prefers when an answer was sent in to when it was begun', () => {
    const ranks = ['Slutförandetid', 'Datum', 'Starttid']
      .map((header) => knownHeader(header))
      .map((known) => (known && 'rank' in known ? known.rank : -1))
    expect(ranks).toEqual([0, 1, 2])
  })

  it.each([
    'Namn',
    'Förnamn',
    'E-post',
    'E-postadress',
    'Din e-post',
    'Email',
    'E-mail address',
    'Mejladress',
    'IP-adress',
    'IP address',
    'Telefon',
    'Telefonnummer',
    'Personnummer',
    'Användarnamn',
    'Respondentens namn',
    'Ditt namn',
    'Username',
    'Handläggare',
    'Token',
    'Födelsedatum',
  ])('%j is personal', (header) => {
    expect(knownHeader(header)).toEqual({ kind: 'personal' })
  })

  it.each(['Löpnr', 'Nr', 'Rad', '#'])('%j is a number', (header) => {
    expect(knownHeader(header)).toEqual({ kind: 'number' })
  })

  it('names the response rather than the one who answered, and that rather than anything', () => {
    const ranks = ['Respons-ID', 'Response ID', 'Svars-ID', 'Respondent ID', 'ID'].map((header) => knownHeader(header))
    expect(ranks).toEqual([0, 0, 0, 1, 2].map((rank) => ({ kind: 'response-id', rank })))
  })

  it.each(['Hur nöjd är du med insatsen?', 'Vad tycker du om teamet du deltar i?', 'Övriga synpunkter', 'Språk', '', '?'])(
    '%j is not known',
    (header) => {
      expect(knownHeader(header)).toBeNull()
    },
  )
})
