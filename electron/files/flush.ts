import fs from 'node:fs'
import path from 'node:path'

/** Returns when what was written to the file is on the disk. */
export function flushFile(file: string): void {
  const handle = fs.openSync(file, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Returns when a renaming in the file's folder is on the disk. Windows has no such thing for folders, and keeps the order itself. */
export function flushFolder(file: string): void {
  try {
    const handle = fs.openSync(path.dirname(file), 'r')
    try {
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  } catch {
    // The file itself is flushed; that its name is new can at worst be forgotten, and then the old one is there.
  }
}

/** Writes zeros over all of a file's content, and returns when they are on the disk. A disk may keep the old content elsewhere all the same. */
export function overwriteFile(file: string): void {
  const zeros = Buffer.alloc(2 ** 20)
  const handle = fs.openSync(file, 'r+')
  try {
    const { size } = fs.fstatSync(handle)
    for (let at = 0; at < size; at += zeros.length) fs.writeSync(handle, zeros, 0, Math.min(zeros.length, size - at), at)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/**
 * The same where no other name leads to the file, and nothing otherwise, where there is none or a link in its place: whatever has gone
 * otherwise than meant, no database that has its place is overwritten.
 */
export function overwriteOnlyName(file: string): void {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() && stat.nlink === 1) overwriteFile(file)
}
