import type { Page } from '@playwright/test'
import type { RoundId } from '../../shared/model/id'
import type { Presentation } from '../../shared/model/presentation'
import { buildReport } from '../../shared/report/build/build-report'
import { defaultPresentation } from '../../shared/report/build/default-presentation'
import type { ReportSource } from '../../shared/report/build/report-source'
import type { Report } from '../../shared/report/chart/report'
import { showRound } from '../../shared/report/shown/shown-round'
import { ask } from './steps'

/** What the report of a round is made of, by the window's own calls. */
export async function sourceOf(page: Page, roundId: RoundId): Promise<ReportSource> {
  const { forbund, rounds, instrumentVersions, insatser } = await ask(page, 'getWorkspace')
  const kept = await ask(page, 'listKeptRounds')
  const shown = []
  for (const round of rounds) {
    const instrumentVersion = instrumentVersions.find(({ id }) => id === round.instrumentVersionId)
    if (!instrumentVersion) throw new Error('no instrument version')
    const table = await ask(page, 'getFrequencyTable', { roundId: round.id })
    const accounting = await ask(page, 'getResponseAccounting', { roundId: round.id })
    const choices = await ask(page, 'getDeliveryChoices', { roundId: round.id })
    const figures = kept.find(({ roundId: own }) => own === round.id)?.figures ?? null
    shown.push(showRound({ round, instrumentVersion, table, accounting, choices, kept: figures }, insatser, 'display'))
  }
  return {
    forbund,
    rounds: shown,
    roundId,
    statistic: 'share46',
    targets: await ask(page, 'listTargets'),
    references: await ask(page, 'listReferenceValues'),
    registerIndicators: await ask(page, 'listRegisterIndicators'),
  }
}

/** The report that a round's files must be equal to. */
export async function reportOf(page: Page, roundId: RoundId): Promise<Report> {
  const source = await sourceOf(page, roundId)
  const kept: Presentation | null = await ask(page, 'getPresentation', { roundId })
  return buildReport(source, kept ?? defaultPresentation(source))
}
