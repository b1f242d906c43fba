import fs from 'node:fs'
import path from 'node:path'
import type * as z from 'zod'

/** What a small file of the program's own holds; null where it is missing or is not what it should be, which nobody is told. */
export function readSmallJson<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
  try {
    return schema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Writes such a file, which has its name only when it is whole; its folder is made where there is none. Throws as `fs` does. */
export function writeSmallJson(file: string, content: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(`${file}.tmp`, JSON.stringify(content))
  fs.renameSync(`${file}.tmp`, file)
}
