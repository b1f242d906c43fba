import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'

/** Where a zip of this name is to lie. A name without .zip gets it; what lies there then is nothing that anybody was asked about, and stays. */
export function zipPlace(file: string): Result<string, AppError> {
  if (path.extname(file).toLowerCase() === '.zip') return ok(file)
  const zip = `${file}.zip`
  return fs.existsSync(zip) ? fail({ code: 'file-in-the-way', fileName: path.basename(zip) }) : ok(zip)
}
