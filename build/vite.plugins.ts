import fs from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const REPORTS = path.resolve(import.meta.dirname, '../reports/bundled')

/** The name of the installed package that a module belongs to, the innermost one if they are nested. */
function packageOf(moduleId: string): string | undefined {
  const inside = moduleId.replaceAll('\\', '/').split('/node_modules/').slice(1)
  if (inside.length === 0) return undefined
  const names = inside.map((part) => part.match(/^(@[^/]+\/)?[^/?]+/)?.[0])
  return names.join('/node_modules/')
}

/** Writes down which packages went into the bundle, for build/scripts/licences.mjs. */
export function recordPackages(bundle: string): Plugin {
  return {
    name: 'record-packages',
    apply: 'build',
    generateBundle() {
      const names = new Set([...this.getModuleIds()].map(packageOf))
      const sorted = [...names].filter((name) => name !== undefined).sort()
      fs.mkdirSync(REPORTS, { recursive: true })
      fs.writeFileSync(path.join(REPORTS, `${bundle}.json`), `${JSON.stringify(sorted, null, 2)}\n`)
    },
  }
}

/** Puts a file of an installed package beside the bundle, where the package is part of it: what it loads when it runs. */
export function beside(packageName: string, file: string): Plugin {
  return {
    name: 'beside',
    apply: 'build',
    generateBundle() {
      if (![...this.getModuleIds()].some((id) => packageOf(id) === packageName)) return
      const source = fs.readFileSync(path.resolve(import.meta.dirname, '../node_modules', packageName, file))
      this.emitFile({ type: 'asset', fileName: path.basename(file), source })
    },
  }
}

/** Fails the build if loading one of the chunks `names` would load the package: a heavy library that only some pages need must be imported lazily. */
export function onlyLazily(names: readonly string[], packageName: string): Plugin {
  return {
    name: 'only-lazily',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const loaded = new Set(chunks.filter((chunk) => names.includes(chunk.name)))
      for (const chunk of loaded) {
        const offender = chunk.moduleIds.find((id) => packageOf(id) === packageName)
        if (offender) this.error(`${chunk.fileName} loads ${packageName} at start: import it with import() where it is used`)
        for (const other of chunks) if (chunk.imports.includes(other.fileName)) loaded.add(other)
      }
    },
  }
}
