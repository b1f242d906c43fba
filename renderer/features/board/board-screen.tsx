import type { Scheme } from '../../../shared/drawing/drawing'
import type { Report } from '../../../shared/report/chart/report'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { demoTexts } from '../../../shared/text/common'
import { reportTexts } from '../../../shared/text/report'
import { ReportFigure } from '../../charts/report-figure'
import classes from './board-mode.module.css'
import { BoardTable } from './board-table'
import type { Screen } from './screens'
import { SlideTitle } from './slide-title'

interface BoardScreenProps {
  readonly report: Report
  readonly screen: Screen
  readonly scheme: Scheme
}

/** What fills the screen above its foot, under the band that marks made-up figures. */
export function BoardScreen({ report, screen, scheme }: BoardScreenProps) {
  return (
    <>
      {report.demo && <p className={classes.band}>{demoTexts.band}</p>}
      <div className={classes.screen} data-kind={screen.kind}>
        <Content report={report} screen={screen} scheme={scheme} />
      </div>
    </>
  )
}

function Content({ report, screen, scheme }: BoardScreenProps) {
  switch (screen.kind) {
    case 'cover':
      return (
        <>
          <h2 className={classes.cover}>{report.title}</h2>
          <p className={classes.coverText}>{report.forbund}</p>
          <p className={classes.quiet}>{report.about.join(' ')}</p>
        </>
      )
    case 'figure':
      return (
        <>
          <Head chart={screen.chart} />
          <div className={classes.figure} style={{ height: screen.height }}>
            <ReportFigure chart={screen.chart} fontSize={screen.fontSize} height={screen.height} scheme={scheme} />
          </div>
          {screen.comment !== '' && <p className={classes.comment}>{screen.comment}</p>}
          <p className={classes.quiet}>{screen.about.join(' ')}</p>
          {screen.notes.length > 0 && <p className={classes.notes}>{screen.notes.join(' ')}</p>}
        </>
      )
    case 'words':
      return (
        <>
          <Head chart={screen.chart} />
          <div style={{ fontSize: screen.fontSize }}>
            {screen.comment.length > 0 && (
              <div className={classes.said}>
                <Paragraphs texts={screen.comment} />
              </div>
            )}
            <Paragraphs texts={screen.notes} />
          </div>
        </>
      )
    case 'table':
      return (
        <>
          <SlideTitle title={screen.chart.title} />
          <BoardTable screen={screen} />
        </>
      )
    case 'method':
      return (
        <>
          <h2 className={classes.heading}>{reportTexts.methodTitle}</h2>
          <div style={{ fontSize: screen.fontSize }}>
            <Paragraphs texts={screen.paragraphs} />
          </div>
        </>
      )
  }
}

function Head({ chart: { title, subject } }: { readonly chart: ReportChart }) {
  return (
    <>
      <SlideTitle title={title} />
      <p className={classes.subject}>{subject}</p>
    </>
  )
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  const numbered = texts.map((text, number) => ({ number, text }))
  return numbered.map(({ number, text }) => (
    <p key={number} className={classes.words}>
      {text}
    </p>
  ))
}
