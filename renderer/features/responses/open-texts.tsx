import { SegmentedControl, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OpenTextToReview } from '../../../shared/contract/response-calls'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { openFieldsOf } from '../../../shared/instrument/lookup'
import type { Round } from '../../../shared/model/round'
import { disposedTexts } from '../../../shared/text/disposal'
import { openTextTexts as texts } from '../../../shared/text/responses'
import { useFreshCall } from '../../api/hooks'
import { useDisposed } from '../../ui/disposed'
import { EmptyState } from '../../ui/empty-state'
import { LabelledControl } from '../../ui/labelled-control'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import type { StepTurns } from '../../ui/step-history'
import { useKeptFilter } from './kept-view'
import { ListFoot, ListHead } from './list-ends'
import { OpenTextCard } from './open-text-card'
import { everyTexts, filterTexts, type OpenTextFilter } from './open-text-filter'
import classes from './open-texts.module.css'
import { useKeptPlace } from './use-kept-place'

/** So many texts at a time: each of them is read. */
const textsAtATime = 50

interface OpenTextsProps {
  readonly round: Round
  readonly instrument: InstrumentDefinition
  readonly steps: StepTurns
}

/** What was written in free words, to be read through and masked. Also in a closed round: it changes no figure. */
export function OpenTexts(props: OpenTextsProps) {
  // Asked anew each time, so that the log tells of each time they are read.
  const texts = useFreshCall('listOpenTexts', { roundId: props.round.id })
  return <Loaded query={texts}>{(all) => <KnownTexts {...props} all={all} />}</Loaded>
}

function KnownTexts({ round, instrument, steps, all }: OpenTextsProps & { readonly all: readonly OpenTextToReview[] }) {
  const [filter, keepFilter] = useKeptFilter(round.id, 'texts')
  const [limit, setLimit] = useState(textsAtATime)
  const disposed = useDisposed(round.id)
  const matching = useMemo(() => filterTexts(all, filter), [all, filter])
  const shown = matching.slice(0, limit)
  const { attach, focusText } = useKeptPlace(shown.map(keyOf))
  const narrow = (change: Partial<OpenTextFilter>) => {
    setLimit(textsAtATime)
    keepFilter({ ...filter, ...change })
  }
  const showMore = () => {
    setLimit(limit + textsAtATime)
    requestAnimationFrame(() => focusText(limit))
  }
  const unread = all.filter(({ reviewed }) => !reviewed).length
  const isNarrowed = filter.form !== everyTexts.form || filter.state !== everyTexts.state
  if (disposed) return <EmptyState title={disposedTexts.noOpenTexts(round.year, disposed.doneAt, disposed.kind)} />
  if (all.length === 0) {
    return (
      <EmptyState title={texts.empty(round.year)}>
        {texts.emptyExplained} {texts.stays}
      </EmptyState>
    )
  }
  return (
    <Section title={texts.title} description={`${texts.stays} ${texts.shownNowhere}`}>
      <p className={classes.how}>{texts.how}</p>
      <TextFilters filter={filter} instrument={instrument} onChange={narrow} />
      <ListHead
        text={texts.shown(matching.length, all.length, unread)}
        hint={null}
        onClear={isNarrowed ? () => narrow(everyTexts) : null}
      />
      {shown.length === 0 && <EmptyState title={unread === 0 ? texts.allRead : texts.noneMatch} />}
      <div className={classes.cards} ref={attach}>
        {shown.map((text) => (
          <OpenTextCard key={keyOf(text)} text={text} instrument={instrument} steps={steps} />
        ))}
      </div>
      {shown.length < matching.length && <ListFoot text={texts.more(shown.length, matching.length)} onMore={showMore} />}
    </Section>
  )
}

interface TextFiltersProps {
  readonly filter: OpenTextFilter
  readonly instrument: InstrumentDefinition
  readonly onChange: (change: Partial<OpenTextFilter>) => void
}

function TextFilters({ filter, instrument, onChange }: TextFiltersProps) {
  const forms = instrument.forms.filter((form) => openFieldsOf(form).length > 0)
  return (
    <div className={classes.filters}>
      <Select
        label={texts.form}
        data={[{ value: 'all', label: texts.allForms }, ...forms.map(({ key, title }) => ({ value: key, label: title }))]}
        value={filter.form}
        onChange={(form) => onChange({ form: form ?? 'all' })}
      />
      <LabelledControl label={texts.state}>
        <SegmentedControl<OpenTextFilter['state']>
          size="md"
          aria-label={texts.state}
          data={(['all', 'unread'] as const).map((state) => ({ value: state, label: texts.states[state] }))}
          value={filter.state}
          onChange={(state) => onChange({ state })}
        />
      </LabelledControl>
    </div>
  )
}

function keyOf({ responseId, field }: OpenTextToReview): string {
  return `${responseId} ${field}`
}
