import { Select, TextInput } from '@mantine/core'
import type { Form } from '../../../shared/instrument/definition'
import type { InsatsId } from '../../../shared/model/id'
import { responseFilterTexts as texts } from '../../../shared/text/responses'
import { insatsName } from '../../ui/group-choice'
import { useWorkspace } from '../../ui/workspace'
import { type FilterOffer, type ResponseFilter, responseStates, type SourceChoice } from './response-filter'
import classes from './responses.module.css'

interface ResponseFiltersProps {
  readonly filter: ResponseFilter
  readonly offer: FilterOffer
  readonly forms: readonly Form[]
  readonly onChange: (filter: ResponseFilter) => void
}

/** As many figures as a running number can have. */
const mostFigures = 7

/** Chooses which responses the list shows. */
export function ResponseFilters({ filter, offer, forms, onChange }: ResponseFiltersProps) {
  const { insatser } = useWorkspace()
  const narrow = (change: Partial<ResponseFilter>) => onChange({ ...filter, ...change })
  const wide = { width: 'max-content', position: 'bottom-start' } as const
  return (
    <fieldset className={classes.filters}>
      <legend className="visually-hidden">{texts.label}</legend>
      <Select
        className={classes.wideFilter}
        label={texts.form}
        comboboxProps={wide}
        data={[{ value: 'all', label: texts.allForms }, ...forms.map(({ key, title }) => ({ value: key, label: title }))]}
        value={filter.form}
        onChange={(form) => narrow({ form: form ?? 'all' })}
      />
      <Select
        className={classes.wideFilter}
        label={texts.insats}
        comboboxProps={wide}
        data={[
          { value: 'all', label: texts.allInsatser },
          ...offer.insatser.map((id) => ({ value: String(id), label: insatsName(id, insatser) })),
        ]}
        value={String(filter.insats)}
        onChange={(value) => narrow({ insats: insatsOf(value) })}
      />
      <Select
        className={classes.wideFilter}
        label={texts.source}
        comboboxProps={wide}
        data={offer.sources.map((source) => ({ value: source, label: sourceText(source) }))}
        value={filter.source}
        onChange={(source) => narrow({ source: source ?? 'all' })}
      />
      <Select
        className={classes.filter}
        label={texts.state}
        comboboxProps={wide}
        data={responseStates.map((state) => ({ value: state, label: texts.states[state] }))}
        value={filter.state}
        onChange={(state) => narrow({ state: state ?? 'all' })}
      />
      <TextInput
        className={classes.numberFilter}
        label={texts.number}
        inputMode="numeric"
        value={filter.runningNumber ?? ''}
        onChange={(event) => narrow({ runningNumber: numberOf(event.currentTarget.value) })}
      />
    </fieldset>
  )
}

function insatsOf(value: string | null): ResponseFilter['insats'] {
  if (value === null || value === 'all') return 'all'
  return value === 'null' ? null : (Number(value) as InsatsId)
}

/** Only figures are taken; a running number begins at 1. */
function numberOf(text: string): number | null {
  return Number(text.replace(/\D/gu, '').slice(0, mostFigures)) || null
}

function sourceText(source: SourceChoice): string {
  return source === 'all' || source === 'paper' || source === 'import' ? texts.sources[source] : source.slice('file:'.length)
}
