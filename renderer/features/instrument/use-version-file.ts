import { useState } from 'react'
import type { InstrumentFile } from '../../../shared/contract/instrument-calls'
import { saidToContinue } from '../../../shared/instrument/continued'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { InstrumentVersionId } from '../../../shared/model/id'
import { instrumentTexts } from '../../../shared/text/instrument'
import { type CallError, call } from '../../api/client'
import { useAction } from '../../api/hooks'
import { type FileReading, useFileReading } from '../../ui/use-file-reading'

/** A workbook that is looked at: what it was compared with, and what has been chosen of it. */
export interface OpenVersionFile {
  readonly file: InstrumentFile
  readonly comparedWith: InstrumentVersion
  readonly label: string
  /** Keys of the reworded questions whose series go on. */
  readonly continued: ReadonlySet<string>
}

export interface VersionFile {
  readonly reading: FileReading
  readonly open: OpenVersionFile | null
  readonly error: CallError | null
  readonly adding: boolean
  /** The latest version that was added, until another file is read. */
  readonly added: InstrumentVersion | null
  readonly setLabel: (label: string) => void
  readonly setContinued: (question: string, continues: boolean) => void
  readonly leave: () => void
  readonly add: () => void
}

interface VersionFileEvents {
  readonly onRead: () => void
  readonly onAdded: (version: InstrumentVersionId) => void
}

/** Reading a workbook beside a version, and adding it as a version of its own. */
export function useVersionFile(comparedWith: InstrumentVersion, { onRead, onAdded }: VersionFileEvents): VersionFile {
  const [open, setOpen] = useState<OpenVersionFile | null>(null)
  const [added, setAdded] = useState<InstrumentVersion | null>(null)
  const adding = useAction('addInstrumentVersion')
  const leaveFile = ({ fileId }: InstrumentFile) => call('leaveInstrumentFile', { fileId })
  const reader = {
    choose: () => call('chooseInstrumentFile', { comparedWith: comparedWith.id }),
    readDropped: (fileName: string, bytes: Uint8Array) =>
      call('readDroppedInstrument', { comparedWith: comparedWith.id, fileName, bytes }),
    leave: leaveFile,
    cancel: () => call('cancelInstrumentReading'),
  }
  const reading = useFileReading(reader, (file) => {
    onRead()
    adding.reset()
    setAdded(null)
    setOpen({ file, comparedWith, label: labelFor(file, comparedWith), continued: new Set(saidInFile(file)) })
  })
  const change = (changes: Partial<OpenVersionFile>) => setOpen((now) => now && { ...now, ...changes })
  return {
    reading,
    open,
    error: adding.error,
    adding: adding.isPending,
    added,
    setLabel: (label) => change({ label }),
    setContinued: (question, continues) => {
      const others = [...(open?.continued ?? [])].filter((key) => key !== question)
      change({ continued: new Set(continues ? [...others, question] : others) })
    },
    leave: () => {
      if (open) void leaveFile(open.file)
      reading.forget()
      adding.reset()
      setOpen(null)
    },
    add: () => {
      if (!open || adding.isPending) return
      const { file, label, continued } = open
      adding.mutateAsync({ fileId: file.fileId, label: label.trim(), continued: [...continued] }).then(
        (version) => {
          setOpen(null)
          setAdded(version)
          onAdded(version.id)
        },
        () => {},
      )
    },
  }
}

/** What the instrument calls itself, unless that is what the version before is called too. */
function labelFor({ title }: InstrumentFile, { label }: InstrumentVersion): string {
  return title === label ? instrumentTexts.suggestedName(title) : title
}

function saidInFile({ outcome }: InstrumentFile): readonly string[] {
  return outcome.kind === 'readable' ? saidToContinue(outcome.difference) : []
}
