import { Kbd, Modal, Table } from '@mantine/core'
import { keysText, paletteTexts } from '../../shared/text/commands'
import { commonTexts } from '../../shared/text/common'
import { useCommands } from './command-provider'

/** All commands that can be run now with their keys, made from the command list. */
export function KeyList({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const commands = useCommands().filter(({ keys }) => keys !== null)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={paletteTexts.keysTitle}
      closeButtonProps={{ 'aria-label': commonTexts.close }}
      size="lg"
    >
      <p>{paletteTexts.keysPurpose}</p>
      <Table verticalSpacing="xs" mt="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{paletteTexts.command}</Table.Th>
            <Table.Th scope="col">{paletteTexts.keys}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {commands.map(({ id, text, keys }) => (
            <Table.Tr key={id}>
              <Table.Td>{text}</Table.Td>
              <Table.Td>
                <Kbd>{keysText(keys ?? '')}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
