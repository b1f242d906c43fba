import { Kbd } from '@mantine/core'
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { keysText, paletteTexts } from '../../shared/text/commands'
import { useCommands } from './command-provider'

// Both are opened by commands: the program has one palette.
export const [paletteStore, palette] = createSpotlight()

/** The command palette (Ctrl+K): everything that can be done now, found by writing a few letters of it. */
export function Palette() {
  const commands = useCommands().filter(({ id }) => id !== 'open-palette')
  const groups = [...new Set(commands.map(({ group }) => group))]
  const actions: SpotlightActionGroupData[] = groups.map((group) => ({
    group,
    actions: commands
      .filter((command) => command.group === group)
      .map(({ id, text, keys, run }) => ({
        id,
        label: text,
        onClick: run,
        rightSection: keys === null ? undefined : <Kbd>{keysText(keys)}</Kbd>,
      })),
  }))
  return (
    <Spotlight
      store={paletteStore}
      actions={actions}
      shortcut={null}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': paletteTexts.label } }}
      scrollable
      maxHeight={480}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      nothingFound={paletteTexts.nothingFound}
      searchProps={{ 'aria-label': paletteTexts.label, placeholder: paletteTexts.label }}
    />
  )
}
