const mebibyte = 1024 * 1024

/** How much of a file is read before it is refused. A delivery of thirty insatser is 2 MB, and its zip has four files. */
export const packageLimits = {
  /** Of the file. */
  bytes: 20 * mebibyte,
  /** Files in a zip, also in one of a newer format. */
  entries: 100,
  /** Of the description alone, unpacked. */
  descriptorBytes: mebibyte,
  /** Of each table, unpacked. */
  tableBytes: 8 * mebibyte,
  /** Of everything in a workbook, unpacked. */
  workbookBytes: 64 * mebibyte,
} as const
