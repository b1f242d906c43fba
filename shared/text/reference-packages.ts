import type { ReferencePackage } from '../model/reference-package'
import { formatCount } from './format'

type Named = Pick<ReferencePackage, 'name' | 'year'>

/** The part of the settings with merged tables that own figures are held against. */
export const referencePackageTexts = {
  title: 'Sammanställningar',
  description:
    'Rikets eller regionens siffror ur en sammanställning av många förbunds leveranser. De syns i Trender och, för samma år, i Resultat, med hur många svar och förbund de bygger på.',
  command: { text: 'Öppna sammanställning …', keys: 'S' },
  none: 'Ingen sammanställning är öppnad',
  noneExplained:
    'Öppna en fil som har gjorts på sidan Sammanställ, zip eller Excel. Den läses in en gång och behöver inte ligga kvar.',
  name: 'Vems tal',
  year: 'År',
  forbund: 'Antal förbund',
  figures: 'Tal att jämföra med',
  openedAt: 'Öppnad',
  opened: ({ name, year, figures }: Named & Pick<ReferencePackage, 'figures'>) =>
    `${name} ${year} är öppnad: ${formatCount(figures)} tal att jämföra med.`,
  same: ({ name, year }: Named) => `${name} ${year} var redan öppnad. Inget har ändrats.`,
  removed: ({ name, year }: Named) => `${name} ${year} är borttagen.`,
  removeLabel: ({ name, year }: Named) => `Ta bort sammanställningen ${name} ${year}`,
  removeTitle: ({ name, year }: Named) => `Ta bort ${name} ${year}?`,
  removeExplained: ({ figures }: Pick<ReferencePackage, 'figures'>) =>
    `Alla ${formatCount(figures)} tal ur sammanställningen tas bort. Filen påverkas inte och kan öppnas igen.`,
  removeConfirm: 'Ta bort sammanställningen',
  replaceTitle: ({ name, year }: Named) => `Byt ut ${name} ${year}?`,
  replaceExplained: ({ name, year, forbund }: ReferencePackage, day: string) =>
    `En annan sammanställning av ${name} ${year} öppnades ${day}, av ${formatCount(forbund)} förbund. Dess tal tas bort och de nya tar deras plats.`,
  replaceConfirm: 'Byt ut den',
} as const
