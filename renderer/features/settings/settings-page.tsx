import type { ComponentType } from 'react'
import { type SettingsPart, settingsParts, settingsTexts } from '../../../shared/text/settings'
import { PartsPage } from '../../ui/parts-page'
import { AskedPart } from './asked-part'
import { ForbundPart } from './forbund-part'
import { InsatserPart } from './insatser-part'
import { PaperPart } from './paper-part'
import { RegisterPart } from './register-part'
import { RoundsPart } from './rounds-part'
import { TargetsPart } from './targets-part'

const components: Readonly<Record<SettingsPart, ComponentType>> = {
  rounds: RoundsPart,
  insatser: InsatserPart,
  asked: AskedPart,
  paper: PaperPart,
  targets: TargetsPart,
  register: RegisterPart,
  forbund: ForbundPart,
}

/** Mätomgångar, insatser, tillfrågade och tackat nej, paper and workbook, what results are measured against, and the förbund itself; each part has its own address. */
export function SettingsPage() {
  return <PartsPage page="settings" label={settingsTexts.parts} titles={settingsParts} components={components} />
}
