import fs from 'node:fs'
import path from 'node:path'
import { packageBytes } from '../../electron/delivery/make-delivery'
import { MergeWork } from '../../electron/merging/merge-work'
import { randomFiles } from '../support/merge-files'
import { median, ms, type Row } from './measure'

/** As many as there are förbund in Sweden. */
const forbund = 75
const goalMilliseconds = 2_000
const times = 5

/** Reading the deliveries of all förbund from disk, merging them, auditing the table and making its two files. */
export async function benchMerge(folder: string): Promise<Row> {
  const files = await Promise.all(
    randomFiles(forbund, 1).map(async ({ content }, index) => {
      const file = path.join(folder, `${index + 1}.zip`)
      fs.writeFileSync(file, (await packageBytes(content)).zip)
      return { path: file }
    }),
  )
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    const work = new MergeWork('0.0.0')
    await work.add(files, { signal: new AbortController().signal, report: () => {} })
    const merged = await work.files('Riket')
    taken.push(performance.now() - start)
    if (merged?.content.cover.sources.length !== forbund) throw new Error('not all were merged')
  }
  const own = median(taken)
  return {
    name: `${forbund} files merged`,
    ours: ms(own),
    reference: '',
    figure: ms(own),
    goal: `<= ${ms(goalMilliseconds)}`,
    met: own <= goalMilliseconds,
  }
}
