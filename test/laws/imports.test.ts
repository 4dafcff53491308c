import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles } from './source-files.ts'

interface Permission {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

/** Reads the table "Who may import whom" of docs/architecture.md. */
function permissions(): ReadonlyMap<string, Permission> {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
  const section = page.split('## Who may import whom')[1]!.split('\n## ')[0]!
  const words = (cell: string) => cell.split(' ').filter((word) => word !== '' && word !== '–')
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
  return new Map(
    rows.map((row) => {
      const [room, rooms, packages] = row
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim())
      return [room!, { rooms: words(rooms!), packages: words(packages!) }] as const
    }),
  )
}

const table = permissions()

/** Import statements that the table does not allow, as `file imports target`. */
function violations(files: ReturnType<typeof sourceFiles>): readonly string[] {
  const found: string[] = []
  for (const file of files) {
    const allowed = table.get(file.room)
    if (file.room === '' || allowed === undefined) continue
    for (const target of file.imports) {
      if (target.startsWith('.')) {
        const room = normalize(join(dirname(file.path), target)).split('/')[1]!
        if (room !== file.room && !allowed.rooms.includes(room)) found.push(`${file.path} imports ${target}`)
      } else if (!allowed.packages.some((name) => matchesPackage(name, target))) {
        found.push(`${file.path} imports ${target}`)
      }
    }
  }
  return found
}

function matchesPackage(allowed: string, target: string): boolean {
  return allowed.endsWith('*')
    ? target.startsWith(allowed.slice(0, -1))
    : target === allowed || target.startsWith(`${allowed}/`)
}

describe('import directions', () => {
  const files = sourceFiles()

  it('every room stands in the table', () => {
    const rooms = new Set(files.map((file) => file.room).filter((room) => room !== ''))
    expect([...rooms].filter((room) => !table.has(room))).toEqual([])
  })

  it('no file imports what its room may not', () => {
    expect(violations(files)).toEqual([])
  })

  it('sees a violation when there is one', () => {
    const bad = { path: 'src/model/bad.ts', room: 'model', code: '', imports: ['../annotate/index.ts', 'node:fs'] }
    expect(violations([bad])).toHaveLength(2)
  })
})
