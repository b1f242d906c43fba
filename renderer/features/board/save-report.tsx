import { Button } from '@mantine/core'
import { type ReportFormat, reportFormats } from '../../../shared/contract/report-calls'
import type { Round } from '../../../shared/model/round'
import { boardCommandTexts, boardTexts as texts } from '../../../shared/text/board'
import { keysText } from '../../../shared/text/commands'
import { useAction } from '../../api/hooks'
import { FileOutcome } from '../../ui/file-outcome'
import { LabelledControl } from '../../ui/labelled-control'
import classes from './board.module.css'
import { useBoardCommand } from './use-board-command'

/** Saving the report as a file, as `useSaveReport` gives it. */
export type SaveReport = ReturnType<typeof useSaveReport>

/** Writes the report, once what was typed last is saved: a file is made of what is on disk. */
export function useSaveReport({ id }: Round, settled: () => Promise<void>) {
  const writing = useAction('exportReport')
  const write = (format: ReportFormat) => {
    if (!writing.isPending) void settled().then(() => writing.mutate({ roundId: id, format }))
  }
  return { writing, write }
}

interface SaveButtonsProps {
  readonly save: SaveReport
  readonly ready: boolean
}

/** The report as a file of each kind. */
export function SaveButtons({ save, ready }: SaveButtonsProps) {
  return (
    <LabelledControl label={texts.files}>
      <div className={classes.formats}>
        {reportFormats.map((format) => (
          <FormatButton key={format} format={format} ready={ready} onWrite={save.write} />
        ))}
      </div>
    </LabelledControl>
  )
}

/** What comes of it. */
export function SavedReport({ save: { writing } }: { readonly save: SaveReport }) {
  const cancel = useAction('cancelExport')
  const doing = texts.writing(texts.formats[writing.variables?.format ?? 'pdf'])
  return <FileOutcome saving={writing} doing={doing} onCancel={() => cancel.mutate(undefined)} />
}

interface FormatButtonProps {
  readonly format: ReportFormat
  readonly ready: boolean
  readonly onWrite: (format: ReportFormat) => void
}

/** Made from its command, with a shorter word: four of them stand side by side under what they have in common. */
function FormatButton({ format, ready, onWrite }: FormatButtonProps) {
  const text = boardCommandTexts[format]
  const { when, run } = useBoardCommand(`save-${format}`, text, ready, () => onWrite(format))
  return (
    <Button
      variant="default"
      disabled={!when}
      aria-label={text.text}
      aria-keyshortcuts={text.keys.replace('Ctrl', 'Control')}
      title={`${text.text} ${keysText(text.keys)}`}
      onClick={run}
    >
      {texts.formats[format]}
    </Button>
  )
}
