import { describe, expect, it } from 'vitest'
import { findMapping, rememberMapping } from '../../../electron/db/import-mappings'
import { removeInsats } from '../../../electron/db/insatser'
import { listInstrumentVersions } from '../../../electron/db/instrument-versions'
import type { ImportMapping } from '../../../shared/importing/mapping'
import { newDatabase, newInsats, now, succeeded } from './in-new-database'

const mapping: ImportMapping = {
  fileName: 'webropol 2024.xlsx',
  form: 'deltagare_avslut',
  roles: [
    { kind: 'question', question: 'deltagare_avslut.1' },
    { kind: 'open-text', field: 'fritext' },
    { kind: 'response-id' },
    { kind: 'personal' },
  ],
  insatser: { Okänd: { kind: 'none' } },
  outsideScale: { '0': { means: 'blank', values: ['9', '99'] } },
  valueAnswers: { '0': { 'Vet ej': 'illegible', Jämt: 6 } },
}

function inDatabase() {
  const db = newDatabase()
  const [version] = listInstrumentVersions(db)
  if (!version) throw new Error('no instrument version')
  return { db, version: version.id }
}

describe('what was decided in an import', () => {
  it('is found again by the same headers, with when it was decided', () => {
    const { db, version } = inDatabase()
    rememberMapping(db, version, '["kön"]', mapping, now)
    expect(findMapping(db, version, '["kön"]')).toEqual({ mapping, usedAt: now })
    expect(findMapping(db, version, '["kon"]')).toBeNull()
  })

  it('is the latest of several with the same headers', () => {
    const { db, version } = inDatabase()
    const later = '2025-05-02T08:00:00.000Z'
    rememberMapping(db, version, '["kön"]', mapping, now)
    rememberMapping(db, version, '["kön"]', { ...mapping, form: 'deltagare_pagaende', roles: [] }, later)
    expect(findMapping(db, version, '["kön"]')).toMatchObject({ mapping: { form: 'deltagare_pagaende' }, usedAt: later })
  })

  it('keeps the headers as what cannot be read back, since a row that someone answered may have been taken for them', () => {
    const { db, version } = inDatabase()
    rememberMapping(db, version, '["kim@exempel.se"]', mapping, now)
    expect(JSON.stringify(db.prepare('SELECT * FROM import_mapping').all())).not.toContain('kim')
  })

  it('is nothing where it was kept in a way that is not known', () => {
    const { db, version } = inDatabase()
    rememberMapping(db, version, '["kön"]', mapping, now)
    db.prepare(`UPDATE import_mapping SET mapping = json_remove(mapping, '$.roles')`).run()
    expect(findMapping(db, version, '["kön"]')).toBeNull()
  })

  it('passes over an insats that has been removed, whose id may be given to another', () => {
    const { db, version } = inDatabase()
    const [gone, stays] = ['Gamla vägen', 'Nya vägen'].map((name) => newInsats(db, name))
    if (!gone || !stays) throw new Error('not made')
    const insatser = {
      Okänd: { kind: 'none' },
      'Väg "A"': { kind: 'existing', insatsId: gone.id },
      B: { kind: 'existing', insatsId: stays.id },
    } as const
    rememberMapping(db, version, '["kön"]', { ...mapping, insatser }, now)
    succeeded(removeInsats(db, gone.id, now))
    const { Okänd, B } = insatser
    expect(findMapping(db, version, '["kön"]')?.mapping).toEqual({ ...mapping, insatser: { Okänd, B } })
    succeeded(removeInsats(db, stays.id, now))
    expect(findMapping(db, version, '["kön"]')?.mapping.insatser).toEqual({ Okänd })
  })
})
