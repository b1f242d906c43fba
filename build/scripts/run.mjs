// The one door of the npm scripts: node build/scripts/run.mjs TASK [arguments of the task]
// Sees to it that this machine has what the task needs before anything of the task is loaded: its code may
// use what an older Node lacks.
import { NEEDS } from './needs.mjs'
import { ensureToolchain } from './toolchain.mjs'

const [task = '', ...words] = process.argv.slice(2)
const need = NEEDS[task]
if (need === undefined) {
  console.error(`unknown task "${task}": ${Object.keys(NEEDS).join(', ')}`)
  process.exit(1)
}
ensureToolchain(need)
const { tasks } = await import('./tasks.mjs')
const code = await tasks[task](words).catch((error) => {
  console.error(`${task}: ${error.message}`)
  return 1
})
process.exit(code)
