import { largestFile } from '../../shared/importing/sheet'

const mebibyte = 1024 * 1024

/**
 * How much of a file is read before it is refused. The largest förbund has some thousand answers a year to at most forty
 * columns, so an honest file is far below all of these. They are what a reading process can hold in 280 MB and read in a
 * few seconds, and they are checked before memory is used, not after.
 */
export const limits = {
  /** Of the file on disk. A workbook of 400,000 cells takes some 5 MB; pictures and other sheets may take more. */
  fileBytes: largestFile,
  /** Parts in the zip. Excel makes about ten, and one or two for every further sheet, picture or table. */
  archiveEntries: 2_000,
  /** Of all XML in the zip, unpacked: a million formatted but empty rows take about 100 MB and are read past in a second. */
  unpackedBytes: 160 * mebibyte,
  /** Of the XML that has content, kept in memory at once. 400,000 cells take 15 to 35 MB. */
  keptBytes: 40 * mebibyte,
  /** Of the small parts that say which sheets there are. */
  indexBytes: 4 * mebibyte,
  /** Spreadsheet XML is packed 5 to 20 times, a column of the same value up to 100; a bomb 1,000 times. */
  ratio: 250,
  /** Below this unpacked size a high ratio does no harm. */
  ratioFromBytes: 4 * mebibyte,
  /** With something in them. */
  rows: 20_000,
  /** Excel's own last row: how far down a row may stand, with empty ones above it. */
  lastRow: 1_048_576,
  columns: 300,
  /** Of a line in a text file, in characters. A hundred columns of long sentences are a tenth of that. */
  lineLength: 100_000,
  cells: 400_000,
  /** Of all text in the cells, since one long text may stand in every cell and take little room in the file. */
  characters: 20_000_000,
} as const
