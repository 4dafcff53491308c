import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const PURE_ROOMS = new Set(['model', 'language', 'outlet', 'clean', 'annotate', 'relate', 'correct', 'dossier'])

/** What ties a result to the machine, the moment or chance. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['process', /(?<![\p{L}\p{N}_.$'"`-])process\./u],
  ['console', /(?<![\p{L}\p{N}_.$'"`-])console\./u],
  ['clock', /Date\.now\(|new Date\(\s*\)|performance\.now\(/],
  ['randomness', /Math\.random\(|randomUUID|randomBytes/],
  ['network', /(?<![\p{L}\p{N}_.$])fetch\(/u],
  ['timer', /(?<![\p{L}\p{N}_.$])set(?:Timeout|Interval)\(/u],
  [
    'host locale or zone',
    /toLocale(?:Date|Time)?String\(\s*\)|\.getTimezoneOffset\(|\.get(?:Date|Day|Hours|Month|FullYear)\(\)/,
  ],
]

/** Comments and template text may name what code may not do. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function impurities(code: string): readonly string[] {
  const bare = withoutComments(code)
  return IMPURE.filter(([, pattern]) => pattern.test(bare)).map(([name]) => name)
}

describe('pure rooms', () => {
  for (const room of PURE_ROOMS) {
    it(`${room} touches no clock, chance, disk, network or console`, () => {
      const found = sourceFiles()
        .filter((file) => file.room === room)
        .flatMap((file) => impurities(file.code).map((what) => `${file.path}: ${what}`))
      expect(found).toEqual([])
    })
  }

  it('sees an impurity when there is one', () => {
    expect(impurities('const now = Date.now()')).toEqual(['clock'])
    expect(impurities('// Date.now() is forbidden here')).toEqual([])
  })
})
