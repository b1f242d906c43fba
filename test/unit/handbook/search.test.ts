import { describe, expect, it } from 'vitest'
import { markFound, searchEntries, searchHandbook } from '../../../renderer/features/handbook/search'
import { handbookPart } from '../../../shared/text/handbook/addresses'
import { handbook } from '../../../shared/text/handbook/handbook'

const entries = searchEntries(handbook)

function found(query: string): readonly string[] {
  return searchHandbook(entries, query).map(({ address }) => handbookPart(address))
}

describe('what somebody who is tired asks', () => {
  it.each([
    ['hur ångrar jag en import', 'importera:angra'],
    ['tryckte fel', 'skriva-in:angra'],
    ['två kryss', 'skriva-in:saknas'],
    ['oläsligt', 'skriva-in:saknas'],
    ['var skriver jag löpnumret', 'skriva-in:lopnummer'],
    ['svarsfrekvens', 'svarsandelen:ange'],
    ['varför står det ett streck', 'svarsandelen:streck'],
    ['7 av 9', 'sma-tal:av'],
    ['konfidensintervall', 'sma-tal:intervall'],
    ['wilson', 'sa-raknas-det:wilson'],
    ['medelvärdet', 'sa-raknas-det:medelvarde'],
    ['inom slumpvariation', 'sma-tal:orden'],
    ['personnummer', 'importera:personuppgifter'],
    ['importera igen', 'importera:igen'],
    ['knappen är grå', 'importera:gar-inte'],
    ['backup', 'uppgifterna:kopia'],
    ['lösenord', 'losenord:satt'],
    ['glömt lösenordet', 'losenord:oppna'],
    ['datorn är stulen', 'losenord:satt'],
    ['demo', 'arets-gang:ova'],
    ['kortkommandon', 'arets-gang:hitta'],
    ['byta insats på ett svar', 'hitta-och-ratta:flytta'],
    ['ta bort en dubblett', 'hitta-och-ratta:ta-bort'],
    ['stänga mätomgången', 'fore-matningen:stanga'],
    ['skriva ut enkäter', 'fore-matningen:papper'],
    ['övriga insatser', 'leverera:sammanslaget'],
    ['kontrollsumma', 'leverera:logg'],
    ['maskera namn', 'fritext:las'],
    ['antagen skala', 'fragor-och-skalor:skalor'],
    ['linjen bryts', 'lasa-trender:brott'],
    ['vad betyder strecket i stapeln', 'lasa-resultat:stapeln'],
    ['kvinnor och män bredvid varandra', 'sma-tal:grupper'],
    ['är det en förändring', 'lasa-trender:sakert'],
    ['bilder till styrelsen', 'visa-for-styrelsen:valj'],
    ['projektor', 'visa-for-styrelsen:helskarm'],
    ['för visning', 'visa-for-styrelsen:intern'],
    ['varför saknas en insats', 'visa-for-styrelsen:dolt'],
    ['powerpoint', 'spara-rapporten:filer'],
    ['skriva ut rapporten', 'spara-rapporten:filer'],
    ['diagram i word', 'spara-rapporten:filer'],
    ['spara diagram som bild', 'spara-rapporten:diagram'],
    ['fel i rapporten', 'spara-rapporten:ratta'],
    ['målnivå', 'fore-matningen:mal'],
    ['registerindikator', 'fore-matningen:register'],
    ['jämföra med riket', 'fore-matningen:mal'],
    ['stickprov', 'dubbelregistrera:valj'],
  ])('%s: the answer is among the first three', (query, place) => {
    expect(found(query).slice(0, 3)).toContain(place)
  })
})

describe('the search', () => {
  it('finds nothing for nothing, and for what is not there', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('rymdraket')).toEqual([])
  })

  it('takes signs for what they are', () => {
    expect(found('(')).toEqual([])
    expect(found('a.*b')).toEqual(found('a b'))
  })

  it('does not care for capitals', () => {
    expect(found('FRITEXT')).toEqual(found('fritext'))
  })

  it('finds every page by its title', () => {
    for (const { id, title } of handbook)
      expect(
        found(title).some((place) => place.split(':')[0] === id),
        title,
      ).toBe(true)
  })

  it('gives what has most of the words where nothing has all of them', () => {
    expect(found('ångra rymdraket')).toEqual(found('ångra'))
  })

  it('shows the sentence where the first word stands', () => {
    const [hit] = searchHandbook(entries, 'kontrollsumman')
    expect(hit?.excerpt).toMatch(/^(Alla leveranser|Kontrollsumm)/)
    for (const { excerpt } of searchHandbook(entries, 'svar')) expect(excerpt.length).toBeLessThan(180)
  })
})

describe('what is marked in a hit', () => {
  it('is the word without its ending, wherever it stands', () => {
    expect(markFound('Ångra importen.', 'ångrar')).toEqual([
      { text: 'Ångr', found: true },
      { text: 'a importen.', found: false },
    ])
  })

  it('is nothing where nothing was looked for', () => {
    expect(markFound('Ångra.', '')).toEqual([{ text: 'Ångra.', found: false }])
  })
})
