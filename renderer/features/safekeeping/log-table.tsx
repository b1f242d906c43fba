import type { LogLine } from '../../../shared/stewardship/log-lines'
import { lineSentence } from '../../../shared/text/log-lines'
import { logPartTexts as texts } from '../../../shared/text/log-part'
import classes from './log.module.css'

/** The lines of the log under the days they were written, newest first. */
export function LogTable({ lines }: { readonly lines: readonly LogLine[] }) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.time}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col" className={classes.rows}>
            {texts.rowNumbers}
          </th>
        </tr>
      </thead>
      {byDay(lines).map(({ day, written }) => (
        // A clock that has been set back gives the same day twice.
        <tbody key={`${day} ${written[0]?.newest}`}>
          <tr>
            <th colSpan={4} scope="rowgroup" className={classes.dayHead}>
              {texts.day(day)}
            </th>
          </tr>
          {written.map((line) => (
            <Line key={line.newest} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ line }: { readonly line: LogLine }) {
  const { entry, newest, oldest } = line
  return (
    <tr>
      <td className={classes.time}>{texts.times(line.since, entry.loggedAt)}</td>
      <td className={classes.who}>{entry.who || <span title={texts.nobodyExplained}>{texts.nobody}</span>}</td>
      <td className={classes.what}>{lineSentence(line)}</td>
      <td className={classes.rows}>{texts.rows(newest, oldest)}</td>
    </tr>
  )
}

interface Day {
  readonly day: string
  readonly written: readonly LogLine[]
}

function byDay(lines: readonly LogLine[]): readonly Day[] {
  const days: { day: string; written: LogLine[] }[] = []
  for (const line of lines) {
    const last = days.at(-1)
    if (last && last.day === line.entry.day) last.written.push(line)
    else days.push({ day: line.entry.day, written: [line] })
  }
  return days
}
