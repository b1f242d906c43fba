import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { chartFormats } from '../../shared/contract/report-calls'
import type { RoundId } from '../../shared/model/id'
import type { RatingStatistic } from '../../shared/model/presentation'
import { chartExportTexts } from '../../shared/text/results-views'
import { useAction } from '../api/hooks'
import classes from './chart-export.module.css'
import { FileOutcome } from './file-outcome'

interface ChartExportProps {
  readonly roundId: RoundId
  readonly statistic: RatingStatistic
  /** The chart's key and what it is about. */
  readonly chart: { readonly key: string; readonly subject: string }
}

/**
 * Writes a chart to a file, as picture or as figures, and says what came of it on a line of its own. Only beside figures as others
 * may see them: the file always has those.
 */
export function ChartExport({ roundId, statistic, chart }: ChartExportProps) {
  const writing = useAction('exportChart')
  const cancel = useAction('cancelExport')
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            size="compact-md"
            aria-label={chartExportTexts.buttonFor(chart.subject)}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {chartExportTexts.button}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {chartFormats.map((format) => (
            <Menu.Item key={format} onClick={() => writing.mutate({ roundId, statistic, chart: chart.key, format })}>
              {chartExportTexts.formats[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <div className={classes.outcome}>
        <FileOutcome saving={writing} doing={chartExportTexts.doing} onCancel={() => cancel.mutate(undefined)} />
      </div>
    </>
  )
}
