import type { AppError } from '../../shared/contract/app-error'
import type { paperCalls, WrittenFile } from '../../shared/contract/paper-calls'
import { findForm } from '../../shared/instrument/lookup'
import type { RoundId } from '../../shared/model/id'
import { ok, type Result } from '../../shared/model/result'
import { type Paper, paperHtml } from '../../shared/paper/paper-html'
import { entryWorkbookFileName, formsFileName } from '../../shared/text/file-names'
import type { Database } from '../db/database'
import { readForbund } from '../db/forbund'
import { listInsatser } from '../db/insatser'
import { readInstrumentVersion } from '../db/instrument-versions'
import { readRound } from '../db/rounds'
import { askEntryWorkbookFile, askFormsFile } from '../files/dialogs'
import { type Handlers, withDatabase } from './context'
import { unlessCancelled } from './running-work'
import { writeToShow } from './write-file'

export const paperHandlers: Handlers<keyof typeof paperCalls> = {
  printForms: withDatabase(async (db, { roundId, forms }, context): Promise<Result<WrittenFile | null, AppError>> => {
    const { forbund, round, instrument } = readPlace(db, roundId)
    const [only, another] = forms.map((form) => findForm(instrument.definition, form).title)
    const signal = context.printing.start()
    const name = formsFileName(forbund, round.year, another === undefined ? (only ?? null) : null)
    const file = await askFormsFile(context.window, context.documents, name)
    if (file === null || signal.aborted) return ok(null)
    const pdf = await unlessCancelled(signal, print({ forbund, year: round.year, instrument, forms }, signal))
    return pdf === null ? ok(null) : writeToShow(context.written, file, pdf)
  }),

  cancelPrinting: (context) => {
    context.printing.cancel()
    return ok(null)
  },

  writeEntryWorkbook: withDatabase(async (db, { roundId }, context): Promise<Result<WrittenFile | null, AppError>> => {
    const place = readPlace(db, roundId)
    const insatser = listInsatser(db)
    const name = entryWorkbookFileName(place.forbund, place.round.year)
    const file = await askEntryWorkbookFile(context.window, context.documents, name)
    if (file === null) return ok(null)
    const { entryWorkbook } = await import('../excel/write-entry-workbook')
    return writeToShow(context.written, file, await entryWorkbook({ ...place, insatser, programVersion: context.programVersion }))
  }),

  showWrittenFile: (context, { fileId }) => ok(context.written.show(fileId)),
}

/** Read before a dialog opens: while it is open, another database may be chosen. */
function readPlace(db: Database, roundId: RoundId) {
  const round = readRound(db, roundId)
  return { forbund: readForbund(db), round, instrument: readInstrumentVersion(db, round.instrumentVersionId) }
}

async function print(paper: Paper, signal: AbortSignal): Promise<Buffer> {
  const [{ printHtml }, { fontFaces }] = await Promise.all([import('../print/print-html'), import('../print/font-faces')])
  return printHtml(paperHtml(paper, fontFaces), signal)
}
