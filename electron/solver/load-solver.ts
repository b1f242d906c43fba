import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import loadHighs, { type Highs, type IndexSelection, type Model, type ModelData, type VariableType } from 'highs'
import { fulfils, type IntegerProgram, type Solve, type Solved } from '../../shared/disclosure/audit/integer-program'

/** A program that takes longer is not decided. */
const longestSeconds = 20

/**
 * Loads the solver of integer programs, which takes some hundredths of a second; each program is then solved without waiting. `seconds`:
 * how long one may take before it is given up.
 */
export async function loadSolver(seconds = longestSeconds): Promise<Solve> {
  const highs = await loadHighs({ wasmBinary: fs.readFileSync(solverFile()) })
  let current: { readonly program: IntegerProgram; readonly model: Model } | null = null
  // A program is most often solved many times in a row: from its last solution to the next is not far.
  const modelFor = (program: IntegerProgram): Model => {
    if (current?.program === program) return current.model
    current?.model.dispose()
    current = { program, model: highs.createModel(modelOf(highs, program)) }
    // The sums are whole numbers: within a half of the best is the best.
    current.model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
    return current.model
  }
  return (program, sumOf, direction) => {
    const model = modelFor(program)
    const { objectiveSense, variableType } = highs.constants
    const wanted = new Float64Array(program.variables)
    for (const variable of sumOf) wanted[variable] = 1
    model.changeColsCost(all(program), wanted)
    model.changeObjectiveSense(direction === 'least' ? objectiveSense.minimize : objectiveSense.maximize)
    const solve = (type: VariableType) => {
      model.changeColsIntegrality(all(program), new Int32Array(program.variables).fill(type))
      model.zeroAllClocks()
      model.options.set('time_limit', seconds)
      return solved(highs, model)
    }
    // In fractions it is solved many times faster, and most often the best is of whole numbers all the same.
    const best = solve(variableType.continuous)
    return typeof best === 'string' || fulfils(program, best) ? best : solve(variableType.integer)
  }
}

function all({ variables }: IntegerProgram): IndexSelection {
  return { kind: 'range', from: 0, to: variables - 1 }
}

/** The solver counts in fractions and comes as near to whole numbers as a millionth; who uses a solution verifies it. */
function solved(highs: Highs, model: Model): Solved {
  model.run()
  const { optimal, infeasible } = highs.constants.modelStatus
  const status = model.getModelStatus()
  if (status === infeasible) return 'impossible'
  if (status !== optimal) return 'undecided'
  return Array.from(model.getSolution().colValue, (value) => Math.round(value))
}

/** The solver's own program: beside the bundle, where the build has put it, or in its package where nothing is bundled. */
function solverFile(): string {
  const beside = path.join(import.meta.dirname, 'highs.wasm')
  return fs.existsSync(beside) ? beside : createRequire(beside).resolve('highs/runtime')
}

function modelOf(highs: Highs, { variables, equations }: IntegerProgram): ModelData {
  const filled = (value: number) => new Float64Array(variables).fill(value)
  const values = Float64Array.from(equations, ({ value }) => value)
  const terms = equations.flatMap((equation) => equation.terms)
  const starts = new Int32Array(equations.length + 1)
  equations.forEach((equation, row) => {
    starts[row + 1] = (starts[row] ?? 0) + equation.terms.length
  })
  return {
    numCols: variables,
    numRows: equations.length,
    colCost: filled(0),
    colLower: filled(0),
    colUpper: filled(highs.infinity),
    rowLower: values,
    rowUpper: values,
    matrix: {
      format: 'csr',
      numRows: equations.length,
      numCols: variables,
      starts,
      indices: Int32Array.from(terms, ({ variable }) => variable),
      values: Float64Array.from(terms, ({ coefficient }) => coefficient),
    },
  }
}
