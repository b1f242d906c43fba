import type { Presentation } from '../../model/presentation'
import { reportTexts } from '../../text/report'
import type { Report } from '../chart/report'
import { chartOf } from './chart-of'
import type { ReportSource } from './report-source'
import { reportedRound, roundLine } from './source-rounds'

/**
 * The board report of the source's round. Slides whose chart no longer exists are left out. The presentation's statistic goes before
 * the source's.
 */
export function buildReport(source: ReportSource, { statistic, slides }: Presentation): Report {
  const own = { ...source, statistic }
  const reported = reportedRound(source)
  const { minimumGroup, fullDistribution } = reported.policy
  return {
    title: reportTexts.title(reported.round.year),
    forbund: source.forbund.name,
    demo: source.forbund.demo,
    year: reported.round.year,
    about: [roundLine(reported)],
    slides: slides.flatMap(({ chart: key, comment }) => {
      const chart = chartOf(own, key)
      return chart ? [{ chart, comment }] : []
    }),
    method: [reportTexts.protection(minimumGroup, fullDistribution), ...reportTexts.method],
  }
}
