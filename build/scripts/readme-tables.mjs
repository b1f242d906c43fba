// The two tables of README.md that hold figures: written from build/bench/results.json and build/promises.json by
// `npm run bench`, which `npm run bench -- --tables` does without measuring. A test holds the README against them.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './processes.mjs'

/**
 * @typedef {{ name: string, ours: string, reference: string, figure: string, goal: string, met: boolean }} Row
 * @typedef {{ name: string, measuredOn: string, machine: string, rows: Row[] }} Result what one measurement gave
 * @typedef {{ promise: string, tests?: string[], bench?: string[], figure?: string }} Promised
 *   `tests`: files under test/. `bench`: measurements by their names. `figure`: where no measurement gives one
 */

const README = path.join(root, 'README.md')

export function readTables() {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(root, 'build', file), 'utf8'))
  return {
    results: /** @type {Result[]} */ (read('bench/results.json')),
    promises: /** @type {Promised[]} */ (read('promises.json')),
  }
}

/**
 * What was measured, a line for each figure.
 * @param {Result[]} results
 */
export function benchTable(results) {
  const lines = results.flatMap(({ measuredOn, rows }) =>
    rows.map((row) => [row.name, row.ours, row.reference, row.figure, row.goal, row.met ? 'yes' : '**no**', measuredOn]),
  )
  const machines = [...new Set(results.map(({ machine }) => machine))]
  const titles = ['measure', 'ours', 'reference', 'figure', 'goal', 'met', 'measured']
  return `${table(titles, lines)}\n\nMeasured on: ${machines.join('; ')}.`
}

/**
 * What is promised, by which files and measurements it is tested, and the last figures of the measurements.
 * @param {Promised[]} promises
 * @param {Result[]} results
 */
export function promisesTable(promises, results) {
  const lines = promises.map(({ promise, tests = [], bench = [], figure }) => {
    const links = tests.map((file) => `[${path.basename(file)}](${file})`)
    const measured = bench.flatMap((name) => rowsOf(name, results))
    const figures = measured.map((row) => `${row.figure}${row.met ? '' : ' (goal missed)'}`)
    return [
      promise,
      [...links, ...bench.map((name) => `bench \`${name}\``)].join(', '),
      [...(figure ? [figure] : []), ...figures].join('; '),
    ]
  })
  return table(['promised', 'tested by', 'last figure'], lines)
}

/**
 * What names a file that is not there, a measurement without a result, or is tested by nothing: one line each.
 * @param {Promised[]} promises
 * @param {Result[]} results
 */
export function faultsOf(promises, results) {
  return promises.flatMap(({ promise, tests = [], bench = [] }) => [
    ...(tests.length + bench.length === 0 ? [`"${promise}" is tested by nothing`] : []),
    ...tests
      .filter((file) => !fs.existsSync(path.join(root, file)))
      .map((file) => `"${promise}" names ${file}, which is not there`),
    ...bench
      .filter((name) => rowsOf(name, results).length === 0)
      .map((name) => `"${promise}" names the bench ${name}, which has no result`),
  ])
}

/**
 * The text with each table between its markers.
 * @param {string} text
 * @param {Record<string, string>} tables by the name of their markers
 */
export function withTables(text, tables) {
  return Object.entries(tables).reduce((whole, [name, written]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    const [from, to] = [whole.indexOf(start), whole.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`README.md has no markers ${start} and ${end}`)
    return `${whole.slice(0, from)}${start}\n${written}\n${whole.slice(to)}`
  }, text)
}

/** README.md as the figures have it. */
export function readmeOfNow() {
  const { results, promises } = readTables()
  const tables = { bench: benchTable(results), promises: promisesTable(promises, results) }
  return withTables(fs.readFileSync(README, 'utf8'), tables)
}

/** Writes both tables; ends with 1 where a promise is tested by nothing that is there. */
export function writeReadmeTables() {
  const { results, promises } = readTables()
  fs.writeFileSync(README, readmeOfNow())
  const faults = faultsOf(promises, results)
  for (const fault of faults) console.error(`promises: ${fault}`)
  return faults.length === 0 ? 0 : 1
}

/**
 * The rows of a measurement, or one of them: `growth` or `growth: import`, by how the row's name begins.
 * @param {string} name
 * @param {Result[]} results
 */
function rowsOf(name, results) {
  const [bench, ...row] = name.split(': ')
  const rows = results.find((result) => result.name === bench)?.rows ?? []
  return row.length === 0 ? rows : rows.filter((one) => one.name.startsWith(row.join(': ')))
}

function table(titles, lines) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(titles), line(titles.map(() => '---')), ...lines.map(line)].join('\n')
}
