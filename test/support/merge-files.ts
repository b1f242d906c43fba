import { buildDelivery } from '../../shared/delivery/delivery'
import { noChoices } from '../../shared/delivery/delivery-choices'
import { contentHash } from '../../shared/delivery/package/content-hash'
import type { PackageContent, PackageCover } from '../../shared/delivery/package/package-content'
import { packageOf } from '../../shared/delivery/package/package-of'
import { seededRandom } from '../../shared/demo/random'
import { bundledInstrument } from '../../shared/instrument/bundled'
import type { DeliveryFile } from '../../shared/merge/read-file'
import type { Answer } from '../../shared/model/answer'
import { countResponses } from './count-responses'
import { deliveryInput } from './delivery-input'
import { type People, responsesOf, round2024 } from './made-responses'
import { sha256 } from './sha256'

/** A file with this content. */
export function fileOf(content: PackageContent, fileName = `${content.cover.level.name}.zip`): DeliveryFile {
  return { fileName, content, contentHash: contentHash(content, sha256) }
}

/** The same delivery with another cover. */
export function withCover({ content, fileName }: DeliveryFile, changes: Partial<PackageCover>, name = fileName): DeliveryFile {
  return fileOf({ ...content, cover: { ...content.cover, ...changes } }, name)
}

/** The delivery of a förbund of these people, who belong to no insats; only the forms that are named are in the file. */
export function forbundFile(name: string, people: readonly People[]): DeliveryFile {
  const input = deliveryInput({
    forbund: { name, demo: false },
    table: countResponses(round2024.id, responsesOf(people), bundledInstrument),
    accounting: [],
    insatser: [],
    choices: noChoices,
  })
  return fileOf(packageOf(buildDelivery(input)))
}

/**
 * The deliveries of as many förbund as wanted, made up from a seed: of every size from nobody to 60 a form, so that some give
 * whole forms, questions or groups of kön in classes, joined or not at all.
 */
export function randomFiles(count: number, seed: number): readonly DeliveryFile[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed * 1000 + index)
    const largest = random.between(4, 60)
    const people = bundledInstrument.forms.flatMap(({ key, questions }) => {
      const size = random.between(0, largest)
      const inclination = random.between(1, 5)
      return Array.from({ length: size }, (): People => {
        const answers = questions.map(({ key: question, scale }): readonly [string, Answer] => {
          if (random.chance(0.04)) return [question, 'blank']
          return [question, scale === 'ja_nej' ? random.between(1, 2) : Math.min(6, random.between(inclination, inclination + 2))]
        })
        const kon = random.chance(0.55) ? 1 : random.chance(0.85) ? 2 : 3
        return { count: 1, form: key, kon, answers: Object.fromEntries(answers) }
      })
    })
    return forbundFile(`Samordningsförbundet ${index + 1}`, people)
  })
}
