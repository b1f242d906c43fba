import path from 'node:path'
import type { SheetData, UnreadableReason } from '../../shared/importing/sheet'
import { fail, ok, type Result } from '../../shared/model/result'
import { fileKind } from './file-kind'
import { limits } from './limits'
import { readText } from './read-text'
import { readWorkbook } from './read-workbook'
import { UnreadableFile } from './unreadable-file'

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt), told apart by their content. A text
 * file is one sheet with the file's name. `marks`: with which cells of a workbook are calculated and merged. Whatever is wrong with a file, the answer is a reason; nothing is thrown.
 */
export async function readSheets(
  bytes: Uint8Array,
  fileName: string,
  options: { readonly marks?: boolean } = {},
): Promise<Result<SheetData[], UnreadableReason>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return ok(await read(buffer, fileName, options))
  } catch (error) {
    return fail(error instanceof UnreadableFile ? error.reason : 'not-a-workbook')
  }
}

async function read(bytes: Buffer, fileName: string, options: { readonly marks?: boolean }): Promise<SheetData[]> {
  if (bytes.length > limits.fileBytes) throw new UnreadableFile('too-large')
  const kind = fileKind(bytes)
  if (kind === 'zip') return readWorkbook(bytes, options)
  if (kind === 'text') return [readText(bytes, path.parse(fileName).name)]
  throw new UnreadableFile(kind === 'other' ? 'not-a-workbook' : kind)
}
