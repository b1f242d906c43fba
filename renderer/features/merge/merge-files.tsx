import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react'
import { useState } from 'react'
import type { MergeFile } from '../../../shared/merge/overview'
import { commonTexts } from '../../../shared/text/common'
import { formatCount } from '../../../shared/text/format'
import { fileStatusText, mergeTexts as texts } from '../../../shared/text/merge'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import classes from './merge.module.css'

interface MergeFilesProps {
  readonly files: readonly MergeFile[]
  readonly clear: Command
  /** Null where adding files is the page's main action. */
  readonly more: Command | null
}

const columns: readonly Column<MergeFile>[] = [
  { key: 'forbund', header: texts.forbund, kind: 'row-header', cell: ({ delivery }) => delivery?.name ?? commonTexts.notGiven },
  { key: 'year', header: texts.year, kind: 'number', cell: ({ delivery }) => delivery?.year ?? commonTexts.notGiven },
  { key: 'number', header: texts.number, kind: 'number', cell: ({ delivery }) => delivery?.number ?? commonTexts.notGiven },
  {
    key: 'responses',
    header: texts.responses,
    kind: 'number',
    cell: ({ delivery }) => formatCount(delivery?.respondents ?? null),
  },
  { key: 'status', header: texts.status, cell: (file) => <Status file={file} /> },
  { key: 'file', header: texts.file, cell: ({ fileName }) => <span className={classes.fileName}>{fileName}</span> },
]

const mostShown = 12

/** The files that have been chosen, and what becomes of each: those that somebody has to look at first. */
export function MergeFiles({ files, clear, more }: MergeFilesProps) {
  const taken = files.filter(({ status }) => status.status === 'taken').length
  const [all, setAll] = useState(false)
  const ordered = [...files].sort((a, b) => urgency(a) - urgency(b) || nameOf(a).localeCompare(nameOf(b), 'sv'))
  // Of many files those that are simply taken would hide what somebody has to look at.
  const folds = files.length > mostShown
  const shown = folds && !all ? ordered.filter((file) => urgency(file) !== 1) : ordered
  return (
    <Section
      title={texts.filesTitle}
      description={texts.filesDescription(files.length, taken)}
      action={
        <div className={classes.buttons}>
          <CommandButton command={clear} variant="subtle" />
          {more && <CommandButton command={more} variant="default" />}
        </div>
      }
    >
      <div className={classes.files}>
        {shown.length > 0 && (
          <DataTable
            caption={texts.filesTitle}
            captionHidden
            columns={columns}
            rows={shown}
            rowKey={(file) => ordered.indexOf(file)}
            wide
          />
        )}
        {folds && (
          <Button variant="subtle" className={classes.fold ?? ''} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.fewerFiles : texts.allFiles(files.length)}
          </Button>
        )}
      </div>
    </Section>
  )
}

/** Whether nothing is lost by the file's being left out. */
const harmless: readonly MergeFile['status']['status'][] = ['duplicate', 'older']

function urgency({ status }: MergeFile): number {
  if (status.status === 'taken') return 1
  return harmless.includes(status.status) ? 2 : 0
}

function nameOf({ delivery, fileName }: MergeFile): string {
  return delivery?.name ?? fileName
}

function Status({ file }: { readonly file: MergeFile }) {
  const kind = urgency(file)
  const Sign = kind === 1 ? IconCheck : kind === 2 ? IconMinus : IconAlertTriangle
  return (
    <span className={classes.status} data-kind={kind === 0 ? 'attention' : undefined}>
      <Sign size={20} stroke={1.75} aria-hidden className={classes.sign} />
      {fileStatusText(file.status)}
    </span>
  )
}
