import { describe, expect, it } from 'vitest'
import { descriptorText, readDescriptor } from '../../../../shared/delivery/package/descriptor'
import { packageFiles } from '../../../../shared/delivery/package/package-files'
import { packageFormatVersion } from '../../../../shared/delivery/package/package-format'
import { packageContent } from '../../../support/package-content'
import { sha256 } from '../../../support/sha256'

const files = new Map(packageFiles(packageContent(), sha256).map(({ name, text }) => [name, text]))
const text = files.get('datapackage.json') ?? ''
const descriptor = JSON.parse(text)

/** The same with something else in `delivery`. */
function changed(changes: Record<string, unknown>): string {
  return JSON.stringify({ ...descriptor, delivery: { ...descriptor.delivery, ...changes } })
}

describe('the description of a package', () => {
  it('is a Data Package of version 2 with three tables, as the standard asks', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/)
    expect(descriptor.resources.map(({ name }: { name: string }) => name)).toEqual(['groups', 'answers', 'codebook'])
    for (const resource of descriptor.resources) {
      expect(resource).toMatchObject({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
      })
    }
  })

  it('has the size and the sha-256 of every file', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = files.get(path) ?? ''
      expect({ path, bytes, hash }).toEqual({ path, bytes: Buffer.byteLength(file), hash: `sha256:${sha256(file)}` })
    }
  })

  it('names the columns of every file in their order, and refers to tables and columns that are there', () => {
    const columns = new Map<string, string[]>()
    for (const { name, path, schema } of descriptor.resources) {
      columns.set(
        name,
        schema.fields.map((field: { name: string }) => field.name),
      )
      expect(files.get(path)?.split('\r\n')[0]).toBe(columns.get(name)?.join())
    }
    for (const { name, schema } of descriptor.resources) {
      const own = [...(schema.primaryKey ?? []), ...(schema.uniqueKeys ?? []).flat()]
      expect(columns.get(name)).toEqual(expect.arrayContaining(own))
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns.get(name)).toEqual(expect.arrayContaining(fields))
        expect(columns.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields))
      }
    }
  })

  it('gives the cover back', () => {
    expect(readDescriptor(text)).toEqual({
      ok: true,
      value: { cover: packageContent().cover, contentHash: descriptor.delivery.contentHash },
    })
  })

  it('has the same text whatever the order of the cover in memory', () => {
    const { cover } = packageContent()
    const turned = Object.fromEntries(Object.entries(cover).reverse()) as unknown as typeof cover
    const texts = { groups: '', answers: '', codebook: '' }
    expect(descriptorText({ cover: turned, contentHash: 'x' }, texts, sha256)).toBe(
      descriptorText({ cover, contentHash: 'x' }, texts, sha256),
    )
  })

  it('is of another version, and says which, before anything else is looked at', () => {
    const newer = { formatVersion: packageFormatVersion + 1, level: 'something new', more: true }
    expect(readDescriptor(changed(newer))).toEqual({ ok: false, error: { code: 'newer-format', version: 3 } })
    expect(readDescriptor(changed({ formatVersion: 1 }))).toEqual({ ok: false, error: { code: 'older-format', version: 1 } })
  })

  it('is no package of ours where it is another data package', () => {
    for (const other of ['{}', '[]', 'null', '{"name":"gdp","resources":[]}', JSON.stringify({ ...descriptor, name: 'gdp' })])
      expect(readDescriptor(other)).toEqual({ ok: false, error: { code: 'not-a-package' } })
  })

  const damage = { ok: false, error: { code: 'damaged', damage: 'cover' } }

  it.each([
    ['a property too many', { notes: 'Anna var inte nöjd.' }],
    ['a level that is none', { level: { kind: 'person', name: 'Anna' } }],
    ['a name with a line break', { level: { kind: 'forbund', name: 'A\nB' } }],
    ['a year that is none', { year: 20_240 }],
    ['a day that is none', { endsOn: '2024-02-31' }],
    ['a day that no zip can have', { endsOn: '1850-01-01' }],
    ['a rule that protects less', { policy: { ...packageContent().cover.policy, minimumGroup: 4 } }],
    ['the same division twice', { policy: { ...packageContent().cover.policy, breakdowns: ['kon', 'kon'] } }],
    ['a program that is none', { programVersion: 'det bästa' }],
    ['a source that is no hash', { sources: ['Anna'] }],
    ['no hash', { contentHash: 7 }],
  ])('is damaged with %s', (_, changes) => {
    expect(readDescriptor(changed(changes))).toEqual(damage)
  })

  it('is damaged where it is no JSON', () => {
    expect(readDescriptor(text.slice(0, -5))).toEqual(damage)
  })
})
