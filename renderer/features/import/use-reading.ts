import type { ImportFile } from '../../../shared/contract/import-calls'
import type { Round } from '../../../shared/model/round'
import { call } from '../../api/client'
import { type FileReading, useFileReading } from '../../ui/use-file-reading'

/** The reading of a file of answers, for a round. */
export function useReading({ id: roundId }: Round, onRead: (file: ImportFile) => void): FileReading {
  const reader = {
    choose: () => call('chooseImportFile', { roundId }),
    readDropped: (fileName: string, bytes: Uint8Array) => call('readDroppedFile', { roundId, fileName, bytes }),
    leave: ({ fileId }: ImportFile) => call('leaveImportFile', { fileId }),
    cancel: () => call('cancelReading'),
  }
  return useFileReading(reader, onRead)
}
