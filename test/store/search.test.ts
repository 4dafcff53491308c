import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/language/index.ts'
import { fts5Query, tsQuery } from '../../src/store/search/matcher.ts'
import { matcherOf } from '../../src/store/search/matcher-of.ts'
import { parseQuery, readRange } from '../../src/store/search/parse.ts'
import { TermReader } from '../../src/store/search/terms.ts'

const TODAY = '2031-03-12'
const reader = new TermReader(await loadPack('de'))
const readers = [reader, new TermReader(await loadPack('en'))]

/** Whether a query of one word finds a word of a text. */
function finds(query: string, word: string): boolean {
  const terms = reader.of(word)
  const own = new Set([terms.word, ...terms.others])
  const [ways = []] = matcherOf(parseQuery(query, TODAY), readers).all
  return ways.some(
    (way) =>
      way.length === 1 &&
      (way[0]!.endsWith('*') ? [...own].some((term) => term.startsWith(way[0]!.slice(0, -1))) : own.has(way[0]!)),
  )
}

describe('a word of a query', () => {
  it.each([
    ['Waffenruhe', 'Waffenruhen'],
    ['waffenruhen', 'Waffenruhe'],
    ['Anlage', 'Energieanlagen'],
    ['Brücken', 'Brücke'],
    ['Bruecke', 'Brücke'],
    ['Brücke', 'Bruecken'],
    ['Strasse', 'Straße'],
    ['Straße', 'Strassen'],
    ['verhandeln', 'verhandelte'],
    ['Horinskij', 'Horynskyj'],
    ['horynski', 'Horynskyj'],
    ['Brück*', 'Brückenbau'],
    ['Bruec*', 'Brücken'],
    ['Selm', 'Selm-Arendt'],
    // In compounds that general texts know too, in three parts, behind what the dictionary does not have.
    ['Waffe', 'Waffenruhe'],
    ['Straße', 'Hauptstrasse'],
    ['Straße', 'Straßenbau'],
    ['Preis', 'Ölpreisanstieg'],
    ['Ölpreise', 'Ölpreisanstieg'],
    ['Ausschuss', 'Haushaltsausschusssitzung'],
    ['Fussgaenger', 'Fußgängerüberweg'],
    ['Kind', 'Kinderärzte'],
    ['brennen', 'brannten'],
    ['beschliessen', 'beschloss'],
    ['brannte', 'gebrannt'],
    ['Mueller', 'Müller'],
    ['Müller', 'Mueller'],
    ['E-Mail', 'E-Mail-Adresse'],
    ['Bahn', 'S-Bahn-Linie'],
    ['3,5', '3,5'],
  ])('%s finds %s', (query, word) => expect(finds(query, word)).toBe(true))

  it.each([
    ['Brücke', 'Bruder'],
    ['Haus', 'Maus'],
    ['neu', 'nun'],
    ['Anlage', 'Lage'],
    ['Lage', 'Anlage'],
    ['Ente', 'Entscheidung'],
    ['Haus', 'Haushalt'],
    ['Tag', 'Montag'],
    ['Brück*', 'Druck'],
  ])('%s does not find %s', (query, word) => expect(finds(query, word)).toBe(false))
})

describe('a query', () => {
  it('is read into clauses, fields and dates', () => {
    const query = parseQuery('Brücke "vor dem Winter" sprecher:"Ilse Tamm" -Sport NICHT Wetter datum:2031-03', TODAY)
    expect(query.all.map(([clause]) => [clause!.field, clause!.words])).toEqual([
      ['text', ['Brücke']],
      ['text', ['vor', 'dem', 'Winter']],
      ['speaker', ['Ilse', 'Tamm']],
    ])
    expect(query.none.map(({ words }) => words)).toEqual([['Sport'], ['Wetter']])
    expect([query.kind, query.from, query.to]).toEqual(['quotation', '2031-03-01', '2031-03-31'])
    expect(parseQuery('Fähre ODER Brücke', TODAY).all).toHaveLength(1)
    expect(parseQuery('10:30 Uhr', TODAY).ignored).toEqual([])
    expect(parseQuery('date:irgendwann', TODAY).ignored).toEqual(['date:irgendwann'])
  })

  it.each([
    ['heute', TODAY, TODAY],
    ['gestern', '2031-03-11', '2031-03-11'],
    ['7d', '2031-03-05', TODAY],
    ['letzte-2-wochen', '2031-02-26', TODAY],
    ['letzte woche', '2031-03-05', TODAY],
    ['last-month', '2031-02-10', TODAY],
    ['12.3.2031', TODAY, TODAY],
    ['montag', '2031-03-10', '2031-03-10'],
    ['mittwoch', TODAY, TODAY],
    ['thursday', '2031-03-06', '2031-03-06'],
    ['diese woche', '2031-03-10', TODAY],
    ['dieser-monat', '2031-03-01', TODAY],
    ['this-year', '2031-01-01', TODAY],
    ['februar', '2031-02-01', '2031-02-28'],
    ['April', '2030-04-01', '2030-04-30'],
    ['märz-2029', '2029-03-01', '2029-03-31'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2031-03-01..2031-03-07', '2031-03-01', '2031-03-07'],
    ['>=2031-03-01', '2031-03-01', undefined],
    ['<2031-03-01', undefined, '2031-02-28'],
    ['..2031-03', undefined, '2031-03-31'],
  ])('date:%s is from %s to %s', (value, from, to) => {
    const range = readRange(value, TODAY)
    expect([range?.from, range?.to]).toEqual([from, to])
  })

  it.each(['2031-13', '2031-02-30', 'morgen', '', 'x..y', 'constructor', 'diese-stunde'])(
    'date:%s is no date',
    (value) => {
      expect(readRange(value, TODAY)).toBeUndefined()
    },
  )

  it('excludes languages, and says so where it cannot exclude', () => {
    expect(parseQuery('-lang:en Brücke', TODAY)).toMatchObject({ languages: [], otherLanguages: ['en'] })
    expect(parseQuery('-date:2031 -type:zitat', TODAY)).toMatchObject({
      kind: 'article',
      ignored: ['-date:2031', '-type:zitat'],
    })
    expect(parseQuery('-speaker:Tamm Brücke', TODAY).kind).toBe('article')
  })

  it('reaches both engines as terms alone, whatever is written', () => {
    for (const text of ["a'b\\", 'x" OR 1', '((', 'NEAR(a,b)', '🜚 ⁂', "'; drop table articles"]) {
      const matcher = matcherOf(parseQuery(text, TODAY), readers)
      expect(fts5Query(matcher).positive.replace(/"[\p{L}\p{N} ]+"\*?|[() ]|OR|AND/gu, '')).toBe('')
      expect(tsQuery(matcher).replace(/'[\p{L}\p{N}]+'(?::\*)?|[()|&! ]|<->/gu, '')).toBe('')
    }
  })

  it('of any length is read in a moment', () => {
    const started = performance.now()
    for (const text of [
      '"'.repeat(100_000),
      'a:'.repeat(50_000),
      'a-'.repeat(50_000),
      '-'.repeat(100_000),
      'x '.repeat(50_000),
    ])
      parseQuery(text, TODAY)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
