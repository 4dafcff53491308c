import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic.ts'
import { ERROR_CODES } from '../../src/model/errors.ts'
import { ROOT, sourceFiles } from './source-files.ts'

const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8')
const headings = [...page.matchAll(/^#{2,3} `?([a-z-]+)`?$/gm)].map((match) => match[1]!)
const codes: readonly string[] = [...ERROR_CODES, ...DIAGNOSTIC_CODES]

describe('error codes and their page', () => {
  it('every code has a heading', () => {
    expect(codes.filter((code) => !headings.includes(code))).toEqual([])
  })

  it('every heading is a code', () => {
    expect(headings.filter((heading) => !codes.includes(heading))).toEqual([])
  })

  it('every code is used somewhere in the source', () => {
    const source = sourceFiles()
      .filter((file) => !file.path.startsWith('src/model/'))
      .map((file) => file.code)
      .join('\n')
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([])
  })
})
