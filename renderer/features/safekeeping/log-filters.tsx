import { Select, TextInput } from '@mantine/core'
import { type LogGroup, logGroups } from '../../../shared/model/log-group'
import { logPartTexts as texts } from '../../../shared/text/log-part'
import { roundFormTexts } from '../../../shared/text/rounds'
import classes from './log.module.css'
import { dayProblem, type LogFilter } from './log-filter'

interface LogFiltersProps {
  readonly filter: LogFilter
  /** Everybody who is named in the log. */
  readonly users: readonly string[]
  readonly onChange: (filter: LogFilter) => void
}

/** Chooses what of the log is shown. */
export function LogFilters({ filter, users, onChange }: LogFiltersProps) {
  const narrow = (change: Partial<LogFilter>) => onChange({ ...filter, ...change })
  return (
    <fieldset className={classes.filters}>
      <legend className="visually-hidden">{texts.filters}</legend>
      <Select
        className={classes.choice}
        label={texts.group}
        data={[
          { value: '', label: texts.everything },
          ...logGroups.map((group) => ({ value: group, label: texts.groups[group] })),
        ]}
        value={filter.group ?? ''}
        onChange={(group) => narrow({ group: (group || null) as LogGroup | null })}
      />
      <Select
        className={classes.choice}
        label={texts.who}
        data={[{ value: '', label: texts.everybody }, ...users.map((user) => ({ value: user, label: user }))]}
        value={filter.who ?? ''}
        onChange={(who) => narrow({ who: who || null })}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          className={classes.day}
          label={texts[end]}
          placeholder={roundFormTexts.dayFormat}
          value={filter[end]}
          error={dayProblem(filter[end])}
          onChange={(event) => narrow({ [end]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        className={classes.choice}
        type="search"
        label={texts.search}
        placeholder={texts.searchHint}
        value={filter.search}
        onChange={(event) => narrow({ search: event.currentTarget.value })}
      />
    </fieldset>
  )
}
