import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Round } from '../../../shared/model/round'
import { formatCount } from '../../../shared/text/format'
import { previewTexts } from '../../../shared/text/import'
import { Loading } from '../../ui/loading'
import { Section } from '../../ui/section'
import classes from './import-page.module.css'
import { InsatsTable } from './insats-table'
import { hasKon, KonCounts } from './kon-counts'
import { Noteworthy } from './noteworthy'
import { Obstacles } from './obstacles'
import { ProblemTable } from './problem-table'
import { QuestionCounts } from './question-counts'
import type { OpenImport } from './use-import'

interface PreviewStepProps {
  readonly open: OpenImport
  readonly form: Form
  readonly round: Round
  readonly instrument: InstrumentDefinition
}

/** What the import would do, counted before anything is stored. */
export function PreviewStep({ open, form, round, instrument }: PreviewStepProps) {
  const { preview, computing, draft, update } = open
  return (
    <Section title={previewTexts.title} description={previewTexts.description}>
      {preview ? (
        <div className={classes.preview} aria-busy={computing}>
          <Obstacles obstacles={preview.obstacles} form={form} />
          {preview.summary.rows > 0 && (
            <>
              <p className={classes.total}>
                <strong>{formatCount(preview.summary.rows)}</strong> {previewTexts.responses}{' '}
                {previewTexts.into(form.title, round.year)}
              </p>
              <Noteworthy preview={preview} form={form} round={round} />
              <ProblemTable problems={preview.problems} draft={draft} onUpdate={update} form={form} instrument={instrument} />
              <InsatsTable preview={preview} draft={draft} onUpdate={update} />
              <div className={classes.figures} data-stale={computing || undefined}>
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
