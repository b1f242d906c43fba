import fs from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  readonly from: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

export interface SourceFile {
  /** From the top folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** A node of the syntax tree, as far as the rules look at it. */
export interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

const root = path.resolve(import.meta.dirname, '../..')
const SKIPPED = new Set(['node_modules', 'dist', 'release', 'reports', 'fixtures'])

export function filesUnder(folder: string, extensions: readonly string[]): SourceFile[] {
  const absolute = path.join(root, folder)
  if (!fs.existsSync(absolute)) return []
  return fs.readdirSync(absolute, { withFileTypes: true }).flatMap((entry): SourceFile[] => {
    const inside = `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesUnder(inside, extensions)
    if (!extensions.includes(path.extname(entry.name))) return []
    return [{ path: inside, text: fs.readFileSync(path.join(root, inside), 'utf8') }]
  })
}

export function parse(file: SourceFile): SyntaxNode {
  const result = parseSync(file.path, file.text)
  const error = result.errors[0]
  if (error) throw new Error(`${file.path}: ${error.message}`)
  return result.program as unknown as SyntaxNode
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

export function* descendants(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* descendants(child)
  }
}

function named(specifiers: readonly SyntaxNode[]): string[] {
  return specifiers.map((one) => {
    const imported = (one.imported ?? one.local) as SyntaxNode
    return String(imported.name ?? imported.value)
  })
}

/** Static and dynamic imports and re-exports; `import('./x')` as a type counts as type-only. */
export function importsOf(program: SyntaxNode): Import[] {
  const found: Import[] = []
  for (const node of descendants(program)) {
    const source = node.source as SyntaxNode | null | undefined
    if (!source || typeof source.value !== 'string') continue
    const from = source.value
    if (node.type === 'TSImportType') found.push({ from, names: [], typeOnly: true })
    else {
      const specifiers = (node.specifiers ?? []) as SyntaxNode[]
      const kind = node.importKind ?? node.exportKind
      const allTypes = specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type')
      found.push({ from, names: named(specifiers), typeOnly: kind === 'type' || allTypes })
    }
  }
  return found
}

/** 'electron', '@mantine/core', 'node:fs'; a builtin gets its prefix whichever way it is written. */
export function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const name = specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? specifier
  return builtinModules.includes(name) ? `node:${name}` : name
}
