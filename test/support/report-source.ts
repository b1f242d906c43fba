import { type DeliveryChoices, noChoices } from '../../shared/delivery/delivery-choices'
import { bundledInstrument } from '../../shared/instrument/bundled'
import type { RegisterIndicatorId } from '../../shared/model/id'
import type { ResponseAccounting } from '../../shared/model/response-accounting'
import type { Round } from '../../shared/model/round'
import type { ReportSource } from '../../shared/report/build/report-source'
import { type Audience, type ShownRound, showRound } from '../../shared/report/shown/shown-round'
import { countResponses } from './count-responses'
import { accountingOf, coaching, insatser, type People, reception, responsesOf, roundOf, versionOf, work } from './made-responses'

/** One round's people as an audience may see them. */
export function shownRound(
  round: Round,
  people: readonly People[],
  accounting: readonly ResponseAccounting[] = [],
  audience: Audience = 'display',
  choices: DeliveryChoices = noChoices,
): ShownRound {
  const table = countResponses(round.id, responsesOf(people, round.id), bundledInstrument)
  const own = accounting.map((row) => ({ ...row, roundId: round.id }))
  const counts = { round, instrumentVersion: versionOf(1), table, accounting: own, choices }
  return showRound(counts, insatser, audience)
}

/**
 * Two rounds, as others may see them. 2024: Deltagare – pågående 24 of 39 in Coachingteam (14 women, 10 men); Personal 9 of 10 in
 * Coachingteam, 6 of 8 in Mottagningsteam and 2 of 2 in Arbetsspåret, who are joined, all seen in classes as groups of fewer than 10; Styrelse 3 of 4, too few. 2023: 20 of Deltagare – pågående, 12 of Personal.
 */
const people2024: readonly People[] = [
  { count: 14, form: 'deltagare_pagaende', insats: coaching, kon: 1, all: 6, answers: { 'deltagare_pagaende.4': 1 } },
  {
    count: 10,
    form: 'deltagare_pagaende',
    insats: coaching,
    kon: 2,
    all: 3,
    answers: { 'deltagare_pagaende.4': 2, 'deltagare_pagaende.2': 'blank' },
  },
  { count: 7, form: 'personal', insats: coaching, kon: 1, all: 5 },
  { count: 2, form: 'personal', insats: coaching, kon: 1, all: 2 },
  { count: 6, form: 'personal', insats: reception, kon: 2, all: 2, answers: { 'personal.1': 'double-marked' } },
  { count: 2, form: 'personal', insats: work, kon: 2, all: 6 },
  { count: 3, form: 'styrelse', all: 4 },
]
const people2023: readonly People[] = [
  { count: 5, form: 'deltagare_pagaende', insats: coaching, kon: 1, all: 5, answers: { 'deltagare_pagaende.4': 1 } },
  { count: 15, form: 'deltagare_pagaende', insats: coaching, kon: 2, all: 2, answers: { 'deltagare_pagaende.4': 2 } },
  { count: 12, form: 'personal', insats: coaching, kon: 1, all: 4 },
]
const accounting2024 = [
  accountingOf('deltagare_pagaende', coaching, 39, 15),
  accountingOf('personal', coaching, 10, 1),
  accountingOf('personal', reception, 8, null),
  accountingOf('personal', work, 2, 0),
  accountingOf('styrelse', null, 4, 1),
]

/** A report's source with every kind of chart in it: see the people above. Measured against a level, a reference and a register. */
export function reportSource(changes: Partial<ReportSource> = {}, audience: Audience = 'display'): ReportSource {
  const [before, reported] = [roundOf(1, 2023), roundOf(2, 2024)]
  return {
    forbund: { name: 'Samordningsförbundet Exempel', demo: false },
    rounds: [shownRound(before, people2023, [], audience), shownRound(reported, people2024, accounting2024, audience)],
    roundId: reported.id,
    statistic: 'share46',
    targets: [{ subject: 'measure', subjectKey: 'M01', statistic: 'share46', fromYear: 2024, level: 0.8, near: 0.05 }],
    references: [
      {
        measure: 'M01',
        form: 'deltagare_pagaende',
        statistic: 'share46',
        name: 'Riket',
        year: 2023,
        value: 0.7,
        source: 'Exempelrapport 2023',
      },
    ],
    registerIndicators: [
      {
        id: 1 as RegisterIndicatorId,
        name: 'Personer i arbete efter stödet',
        unit: 'personer',
        source: 'Exempelregister',
        comment: 'Räknat den 31 december.',
        values: [
          { year: 2023, value: 41, comment: '' },
          { year: 2024, value: 46.5, comment: 'Preliminärt' },
        ],
      },
    ],
    ...changes,
  }
}
