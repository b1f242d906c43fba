import path from 'node:path'
import { openDatabase } from '../../electron/db/database'
import { readDeliveryInput } from '../../electron/db/delivery-input'
import { listRounds } from '../../electron/db/rounds'
import { buildDemo } from '../../electron/demo/build-demo'
import { loadSolver } from '../../electron/solver/load-solver'
import { auditDelivery } from '../../shared/delivery/audit/audit-delivery'
import { buildDelivery } from '../../shared/delivery/delivery'
import { packageOf } from '../../shared/delivery/package/package-of'
import type { Solve } from '../../shared/disclosure/audit/integer-program'
import { type Attacked, attackRandomForbund } from '../attack/support/try-forbund'
import { median, ms, type Row } from './measure'

const fewest = 1_000
const longestMilliseconds = 10 * 60_000
/** Those of the tests come before. */
const firstSeed = 10_000
const ratioGoal = 0.95
const deliveries = 9
const deliveryGoal = 1_000

/**
 * Random förbund, delivered and attacked: by the audit, and by an attacker who knows nothing but the format. `most`: how many are tried
 * if the time is enough. And what a delivery of the demo's largest round takes, audit included.
 */
export async function benchDisclosure(folder: string, most = fewest): Promise<readonly Row[]> {
  const solve = await loadSolver()
  return [...attackedRows(solve, most), deliveryRow(solve, folder)]
}

function attackedRows(solve: Solve, most: number): readonly Row[] {
  const started = performance.now()
  const attacked: (Attacked & { readonly seed: number })[] = []
  while (attacked.length < most && performance.now() - started < longestMilliseconds) {
    const seed = firstSeed + attacked.length
    attacked.push({ seed, ...attackRandomForbund(seed, solve) })
  }
  const found = (pick: (one: Attacked) => readonly unknown[]) =>
    attacked.filter((one) => pick(one).length > 0).map(({ seed }) => seed)
  const [audit, claims] = [found((one) => one.audit), found((one) => [...one.claims, ...one.untrue])]
  for (const seed of [...audit, ...claims]) console.log(`random förbund ${seed} leaks`)
  const alone = attacked.flatMap((one) => one.alone ?? [])
  const sum = (pick: (one: (typeof alone)[number]) => number) => alone.reduce((total, one) => total + pick(one), 0)
  const [given, could] = [sum((one) => one.given), sum((one) => one.most)]
  const again = attacked.filter((one) => one.again).length
  const none = (name: string, seeds: readonly number[]): Row => ({
    name,
    ours: `${seeds.length} of ${attacked.length}`,
    reference: `${again} delivered twice`,
    figure: String(seeds.length),
    goal: '0',
    met: seeds.length === 0 && attacked.length >= most,
  })
  return [
    none('random förbund that the audit finds a leak in', audit),
    none('random förbund that an attacker learns from', claims),
    {
      name: `groups on their own, of ${alone.length} förbund`,
      ours: String(given),
      reference: `${could} at most`,
      figure: (given / could).toFixed(3),
      goal: `>= ${ratioGoal}`,
      met: given / could >= ratioGoal,
    },
  ]
}

function deliveryRow(solve: Solve, folder: string): Row {
  const file = path.join(folder, 'Demo.finsam')
  buildDemo(file)
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error)
  try {
    const inputs = listRounds(opened.value).map(({ id }) => readDeliveryInput(opened.value, id, '0.0.0'))
    const people = (input: (typeof inputs)[number]) =>
      input.table.respondents.reduce((sum, { respondents }) => sum + respondents, 0)
    const [largest] = [...inputs].sort((a, b) => people(b) - people(a))
    if (!largest) throw new Error('the demo has rounds')
    const taken = median(Array.from({ length: deliveries }, () => deliveryTime(solve, largest)))
    return {
      name: `one delivery of ${people(largest)} responses, audit included`,
      ours: ms(taken),
      reference: 'fixed',
      figure: taken.toFixed(0),
      goal: `<= ${deliveryGoal}`,
      met: taken <= deliveryGoal,
    }
  } finally {
    opened.value.close()
  }
}

function deliveryTime(solve: Solve, input: Parameters<typeof buildDelivery>[0]): number {
  const started = performance.now()
  const { status } = auditDelivery(packageOf(buildDelivery(input)), [], solve)
  if (status !== 'passed') throw new Error('the demo is not to leak')
  return performance.now() - started
}
