import path from 'node:path'
import { ARROWS, mayImportPackage, ONE_PLACE } from './arrows'
import { descendants, type Import, importsOf, packageName, parse, type SourceFile, type SyntaxNode } from './source'

/** The room of a file: 'shared/model', 'renderer/features', or 'electron' for what lies directly there. */
export function roomOf(file: string): string {
  const parts = path.posix.dirname(file).split('/')
  return parts.slice(0, 2).join('/')
}

/** 'start' for renderer/features/start/page.tsx, undefined outside the features. */
function featureOf(file: string): string | undefined {
  return file.match(/^renderer\/features\/([^/]+)/)?.[1]
}

function arrowProblem(file: SourceFile, one: Import): string | undefined {
  const room = roomOf(file.path)
  const arrows = ARROWS[room]
  if (!arrows) return `lies in ${room}, which test/architecture/arrows.ts does not name`
  if (!one.from.startsWith('.')) {
    const name = packageName(one.from)
    if (!mayImportPackage(file.path, room, name)) return `imports ${name}, which ${room} may not`
    const misplaced = one.names.find((imported) => name === 'electron' && (ONE_PLACE[imported] ?? file.path) !== file.path)
    return misplaced ? `imports ${misplaced}, which only ${ONE_PLACE[misplaced]} may` : undefined
  }
  const target = path.posix.join(path.posix.dirname(file.path), one.from)
  const targetRoom = roomOf(`${target}.ts`)
  if (targetRoom === room) {
    return featureOf(file.path) === featureOf(target)
      ? undefined
      : `imports the feature ${featureOf(target)}: features stand apart`
  }
  if (!room.startsWith('shared') && targetRoom.startsWith('shared/')) return undefined
  if (arrows.rooms.includes(targetRoom)) return undefined
  if (one.typeOnly && arrows.types?.includes(targetRoom)) return undefined
  return `imports ${target}: no arrow goes from ${room} to ${targetRoom}`
}

export function importProblems(file: SourceFile): string[] {
  const problems = importsOf(parse(file)).map((one) => arrowProblem(file, one))
  return problems.filter((problem) => problem !== undefined).map((problem) => `${file.path} ${problem}`)
}

function isMember(node: SyntaxNode, object: string, property: string): boolean {
  if (node.type !== 'MemberExpression') return false
  const left = node.object as SyntaxNode
  const right = node.property as SyntaxNode
  return left.name === object && right.name === property
}

const IMPURE = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['performance', 'now'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
] as const

/** What a file of shared/ does that would make two runs differ. */
function impurity(node: SyntaxNode): string | undefined {
  const member = IMPURE.find(([object, property]) => isMember(node, object, property))
  if (member) return `reads ${member.join('.')}`
  const callee = node.callee as SyntaxNode | undefined
  if (callee?.name !== 'Date') return undefined
  const asksTheClock = node.type === 'CallExpression' || (node.arguments as unknown[]).length === 0
  return asksTheClock ? 'reads the clock by Date()' : undefined
}

const SWEDISH_LETTER = /[åäöÅÄÖ]/
const WORD = /\p{L}{2}/u

/** Text for the user that stands in the code instead of in shared/text. */
function strayText(file: SourceFile, node: SyntaxNode): string | undefined {
  if (file.path.startsWith('shared/')) return undefined
  const value = node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : node.value
  if (typeof value !== 'string') return undefined
  const stray = node.type === 'JSXText' ? WORD.test(value) : SWEDISH_LETTER.test(value)
  return stray ? `says "${value.trim().slice(0, 40)}", which belongs in shared/text` : undefined
}

function problemOf(file: SourceFile, node: SyntaxNode): string | undefined {
  if (node.type === 'TSAnyKeyword') return 'uses any'
  if (node.type === 'ExportDefaultDeclaration') return 'has a default export'
  return (file.path.startsWith('shared/') ? impurity(node) : undefined) ?? strayText(file, node)
}

export function codeProblems(file: SourceFile): string[] {
  const problems = [...descendants(parse(file))].map((node) => problemOf(file, node))
  return problems.filter((problem) => problem !== undefined).map((problem) => `${file.path} ${problem}`)
}

const LONGEST = 400

export function lengthProblem(file: SourceFile): string | undefined {
  const lines = file.text.split('\n').length - 1
  return lines > LONGEST ? `${file.path} has ${lines} lines, more than ${LONGEST}` : undefined
}
