import { Button, Radio, SegmentedControl, Stack } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { fewestPapers } from '../../../../shared/entry/second-entry'
import type { SecondEntryCounts, SecondEntryRule } from '../../../../shared/model/second-entry'
import { commonTexts } from '../../../../shared/text/common'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import { LabelledControl } from '../../../ui/labelled-control'
import { Section } from '../../../ui/section'
import classes from './second-entry.module.css'

type Mode = 'none' | SecondEntryRule['mode']

/** The shares of wrong fields that a sample can be stopped by. */
const limits = [0.005, 0.01, 0.02] as const
const usualLimit = 0.01

const texts = secondEntryTexts.setUp

interface SecondEntryRuleFormProps {
  readonly title: string
  readonly rule: SecondEntryRule | null
  readonly counts: SecondEntryCounts
  readonly fieldsPerPaper: number
  readonly onSave: (rule: SecondEntryRule | null) => void
  /** Leaves it as it is; null where nothing is chosen yet. */
  readonly onKeep: (() => void) | null
}

/** How much of a form is typed twice: nothing, every paper, or a sample with its stop rule in words. */
export function SecondEntryRuleForm({ title, rule, counts, fieldsPerPaper, onSave, onKeep }: SecondEntryRuleFormProps) {
  const [mode, setMode] = useState<Mode>(rule?.mode ?? 'none')
  const [limit, setLimit] = useState(rule?.errorLimit ?? usualLimit)
  const form = useRef<HTMLFormElement>(null)
  // What was pressed to come here is gone.
  useEffect(() => {
    if (onKeep) form.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [onKeep])
  const unchanged = mode === (rule?.mode ?? 'none') && (mode !== 'sample' || limit === rule?.errorLimit)
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave(mode === 'none' ? null : { mode, errorLimit: limit })
  }
  return (
    <Section title={title} description={texts.explained}>
      <form ref={form} className={classes.setUp} onSubmit={save}>
        <Radio.Group label={texts.label} size="md" value={mode} onChange={(value) => setMode(value as Mode)}>
          <Stack gap="md">
            <Radio value="none" label={texts.none} description={texts.noneExplained} />
            <Radio value="all" label={texts.all} description={texts.allExplained} />
            <Radio value="sample" label={texts.sample} description={texts.sampleExplained} />
          </Stack>
        </Radio.Group>
        {mode === 'sample' && <Limit limit={limit} papers={counts.papers} fieldsPerPaper={fieldsPerPaper} onChange={setLimit} />}
        {counts.checked > 0 && <p className={classes.quiet}>{texts.kept(counts.checked)}</p>}
        <div className={classes.buttons}>
          <Button type="submit" disabled={unchanged}>
            {texts.save}
          </Button>
          {onKeep && (
            <Button variant="default" onClick={onKeep}>
              {commonTexts.cancel}
            </Button>
          )}
        </div>
      </form>
    </Section>
  )
}

interface LimitProps {
  readonly limit: number
  readonly papers: number
  readonly fieldsPerPaper: number
  readonly onChange: (limit: number) => void
}

/** The limit of a sample, what it means, and how many papers it takes at least. */
function Limit({ limit, papers, fieldsPerPaper, onChange }: LimitProps) {
  const fewest = fewestPapers(limit, fieldsPerPaper)
  return (
    <div className={classes.limit}>
      <LabelledControl label={texts.limit}>
        <SegmentedControl
          size="md"
          aria-label={texts.limit}
          data={limits.map((value) => ({ value: String(value), label: texts.limitChoice(value) }))}
          value={String(limit)}
          onChange={(value) => onChange(Number(value))}
        />
      </LabelledControl>
      <p role="status">
        {texts.stops(limit)} {texts.takes(fewest, fieldsPerPaper)} {papers > 0 && fewest > papers && texts.takesAll(papers)}
      </p>
    </div>
  )
}
