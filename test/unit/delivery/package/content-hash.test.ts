import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../../shared/delivery/package/content-hash'
import { packageFiles } from '../../../../shared/delivery/package/package-files'
import { packageContent } from '../../../support/package-content'
import { sha256 } from '../../../support/sha256'

const content = packageContent()
const own = contentHash(content, sha256)

describe('what a package is known by', () => {
  it('can be computed from its files: the cover as JSON on one line, then the three tables', () => {
    const [descriptor, ...tables] = packageFiles(content, sha256).map(({ text }) => text)
    const { contentHash: told, ...cover } = JSON.parse(descriptor ?? '').delivery
    expect(told).toBe(own)
    expect(sha256(`${JSON.stringify(cover)}\n${tables.join('')}`)).toBe(own)
  })

  it('is another for any change of cover, groups, answers or codebook', () => {
    const { cover, groups, answers, codebook } = content
    const changed = [
      { cover: { ...cover, number: 2 } },
      { cover: { ...cover, policy: { ...cover.policy, minimumGroup: 6 } } },
      { groups: groups.map((row, index) => (index === 3 ? { ...row, asked: 31 } : row)) },
      { groups: [...groups].reverse() },
      { answers: answers.slice(1) },
      { codebook: codebook.map((row, index) => (index === 0 ? { ...row, label: 'Nästan aldrig' } : row)) },
    ].map((changes) => contentHash(packageContent(changes), sha256))
    expect(new Set([own, ...changed]).size).toBe(changed.length + 1)
  })

  it('is not computed for a cover that no file can have', () => {
    const cover = { ...content.cover, endsOn: 'i oktober' }
    expect(() => contentHash({ ...content, cover }, sha256)).toThrow()
  })
})
