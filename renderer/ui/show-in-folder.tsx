import { Button, type ButtonProps } from '@mantine/core'
import { writtenFileTexts } from '../../shared/text/written-file'
import { useNotices } from './notice'

interface ShowInFolderProps extends ButtonProps {
  readonly fileName: string
  /** Asks main to show it; false where it cannot be. */
  readonly show: () => Promise<boolean>
}

/** Shows a written file in its folder, or says that it cannot be. Takes Mantine's Button props for the look. */
export function ShowInFolder({ fileName, show, ...look }: ShowInFolderProps) {
  const { say } = useNotices()
  const run = async () => {
    if (!(await show())) say({ text: writtenFileTexts.notThere(fileName) })
  }
  return (
    <Button {...look} aria-label={writtenFileTexts.showLabel(fileName)} onClick={run}>
      {writtenFileTexts.show}
    </Button>
  )
}
