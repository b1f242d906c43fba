import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Round } from '../../../shared/model/round'
import { formatCount } from '../../../shared/text/format'
import { previewTexts } from '../../../shared/text/import'
import { repeatTexts } from '../../../shared/text/import-repeat'
import { Loading } from '../../ui/loading'
import { Section } from '../../ui/section'
import { ConflictTable } from './conflict-table'
import { FailedRows } from './failed-rows'
import classes from './import-page.module.css'
import { InsatsTable } from './insats-table'
import { hasKon, KonCounts } from './kon-counts'
import { Noteworthy } from './noteworthy'
import { Obstacles } from './obstacles'
import { ProblemColumnsTable } from './problem-columns-table'
import { ProblemTable } from './problem-table'
import { QuestionCounts } from './question-counts'
import { RepeatSection, UnmarkedNote } from './repeat-section'
import type { OpenImport } from './use-import'

interface PreviewStepProps {
  readonly open: OpenImport
  readonly form: Form
  readonly round: Round
  readonly instrument: InstrumentDefinition
}

/** What the import would do, counted before anything is stored. */
export function PreviewStep({ open, form, round, instrument }: PreviewStepProps) {
  const { preview, computing, draft, understanding, update } = open
  const repeat = preview?.repeat ?? null
  return (
    <Section title={previewTexts.title} description={previewTexts.description}>
      {preview && understanding ? (
        <div className={classes.preview} aria-busy={computing}>
          <Obstacles obstacles={preview.obstacles} form={form} />
          {preview.summary.rows > 0 && (
            <>
              {preview.added > 0 && (
                <p className={classes.total}>
                  <strong>{formatCount(preview.added)}</strong> {repeat ? repeatTexts.newResponses : previewTexts.responses}{' '}
                  {previewTexts.into(form.title, round.year)}
                </p>
              )}
              <UnmarkedNote responses={preview.unmarked} />
              {repeat && <RepeatSection repeat={repeat} draft={draft} onUpdate={update} round={round} />}
              {repeat?.standing === 'again' && (
                <ConflictTable
                  conflicts={repeat.conflicts}
                  draft={draft}
                  onUpdate={update}
                  round={round}
                  form={form}
                  instrument={instrument}
                />
              )}
              <Noteworthy preview={preview} form={form} round={round} />
              <ProblemColumnsTable preview={preview} draft={draft} understanding={understanding} onUpdate={update} form={form} />
              <ProblemTable
                problems={preview.problems}
                draft={draft}
                understanding={understanding}
                onUpdate={update}
                form={form}
                instrument={instrument}
              />
              <FailedRows open={open} />
              <InsatsTable preview={preview} draft={draft} understanding={understanding} onUpdate={update} />
              <div className={classes.figures} data-stale={computing || undefined}>
                {repeat && <p className={classes.quiet}>{repeatTexts.wholeFile}</p>}
                <QuestionCounts questions={preview.summary.questions} form={form} instrument={instrument} />
                {hasKon(preview.summary) && <KonCounts counts={preview.summary.kon} instrument={instrument} />}
              </div>
            </>
          )}
        </div>
      ) : (
        <Loading />
      )}
    </Section>
  )
}
