import type { commandTexts } from '../../../shared/text/commands'
import { databaseTexts } from '../../../shared/text/database'
import { settingsParts, settingsTexts } from '../../../shared/text/settings'
import { CommandButton } from '../../commands/command-button'
import { useCommands } from '../../commands/command-provider'
import { Facts } from '../../ui/facts'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'

const texts = settingsTexts.forbund

/** The förbund and the file that all about it lies in. */
export function ForbundPart() {
  const { forbund, database } = useWorkspace()
  const change = useCommands().find(({ id }) => id === ('change-database' satisfies keyof typeof commandTexts))
  const facts = [
    [texts.name, forbund.name],
    [texts.file, database.fileName],
    [texts.folder, database.folder],
  ] as const
  return (
    <Section title={settingsParts.forbund} description={texts.description}>
      <Facts facts={facts} />
      {database.place !== 'local' && <Message kind="information">{databaseTexts.placeAdvice[database.place]}</Message>}
      {change && (
        <div>
          <CommandButton command={change} variant="default" />
        </div>
      )}
    </Section>
  )
}
