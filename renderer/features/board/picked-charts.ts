import type { CatalogueGroup } from '../../../shared/report/build/catalogue'

/** The groups with only the charts that have every word searched for in their label or their group's title; empty groups are left out. */
export function foundCharts(groups: readonly CatalogueGroup[], search: string): readonly CatalogueGroup[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups.flatMap((group) => {
    const charts = group.charts.filter(({ label }) => {
      const text = folded(`${group.title} ${label}`)
      return words.every((word) => text.includes(word))
    })
    return charts.length > 0 ? [{ ...group, charts }] : []
  })
}

export function countCharts(groups: readonly CatalogueGroup[]): number {
  return groups.reduce((sum, { charts }) => sum + charts.length, 0)
}

function folded(text: string): string {
  return text.toLocaleLowerCase('sv')
}
