import type { ComponentType } from 'react'
import { type AboutPart, aboutParts, aboutTexts } from '../../../shared/text/about'
import { PartsPage } from '../../ui/parts-page'
import { ItPart } from './it-part'
import { LicencesPart } from './licences-part'
import { VersionsPart } from './versions-part'

const components: Readonly<Record<AboutPart, ComponentType>> = { versions: VersionsPart, it: ItPart, licences: LicencesPart }

/** Which program this is, where it and its files lie, how IT rolls out the next version, and whose work is in it. */
export function AboutPage() {
  return <PartsPage page="about" withoutRound label={aboutTexts.parts} titles={aboutParts} components={components} />
}
