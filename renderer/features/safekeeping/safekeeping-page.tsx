import type { ComponentType } from 'react'
import { type SafekeepingPart, safekeepingParts, safekeepingTexts } from '../../../shared/text/safekeeping'
import { PartsPage } from '../../ui/parts-page'
import { BackupsPart } from './backups-part'
import { DisposalPart } from './disposal-part'
import { LogPart } from './log-part'
import { PasswordPart } from './password-part'

const components: Readonly<Record<SafekeepingPart, ComponentType>> = {
  backups: BackupsPart,
  password: PasswordPart,
  log: LogPart,
  disposal: DisposalPart,
}

/** What keeps the answers for years and shows what was done with them; each part has its own address. */
export function SafekeepingPage() {
  return (
    <PartsPage page="safekeeping" withoutRound label={safekeepingTexts.parts} titles={safekeepingParts} components={components} />
  )
}
