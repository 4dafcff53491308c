import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './source-files.ts'

const files = readdirSync(join(ROOT, 'web'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'vite.config.ts')
  .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }))

/** Imports as `[kind, target]`, kind `import type` or `import`. */
function importsOf(code: string): readonly (readonly [kind: string, target: string])[] {
  return [...code.matchAll(/^import\s+(type\s)?[^'"]*?['"]([^'"]+)['"]/gm)].map(
    (match) => [match[1] ? 'import type' : 'import', match[2]!] as const,
  )
}

describe('the web desk', () => {
  it('knows the house by the client of its HTTP API and the types of the model alone', () => {
    expect(files.length).toBeGreaterThan(20)
    const foreign = files.flatMap(({ path, code }) =>
      importsOf(code).flatMap(([kind, target]) => {
        if (!target.startsWith('.'))
          return /^react(?:-dom(?:\/client)?)?$/.test(target) ? [] : [`${path} imports ${target}`]
        const file = normalize(join(path, '..', target))
        const isOwn = file.startsWith('web/') || file === 'src/client/index.ts'
        return isOwn || (kind === 'import type' && file.startsWith('src/model/')) ? [] : [`${path}: ${kind} ${target}`]
      }),
    )
    expect(foreign).toEqual([])
  })

  it('never takes text for markup, and never runs it', () => {
    const found = files.filter(({ code }) =>
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcDoc|javascript:/.test(
        code,
      ),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('has files under 300 lines', () => {
    expect(files.filter(({ code }) => code.split('\n').length > 300).map(({ path }) => path)).toEqual([])
  })
})
