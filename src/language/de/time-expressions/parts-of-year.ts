import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { POINTERS, pointed } from '../../pointing.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { yearOf } from '../../time-meanings.ts'
import { withEdge } from './pointing.ts'

/** Words in front of a bare season. */
const SEASON_SIGNS = new Set('im seit ab bis vom zum den diesem diesen ganzen nach vor für und gesamten'.split(' '))

/** A part of the year, of the one that is pointed at: "im dritten Quartal vergangenen Jahres". */
function partOfYear(match: PhraseMatch, part: string): TimeMeaning | undefined {
  if (match.at('u') !== undefined && match.word('u') !== 'Y') return undefined
  const years = match.number('p')
  return {
    type: 'DATE',
    said: `XXXX-${part}`,
    ask: { to: 'part-of-year', part, ...(years !== undefined && { years }) },
  }
}

/** Seasons, quarters, halves and stretches over the turn of a year. */
export const partOfYearPhrases: readonly Phrase<TimeMeaning>[] = [
  {
    rule: 'time-expressions/season',
    patterns: [`g:Edge? p:${POINTERS}? s:Season y:Int?`, `Det? s:SeasonMonths`],
    read: (match) => {
      const season = match.word('s')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (season === undefined || (at !== undefined && year === undefined)) return undefined
      if (year !== undefined) return withEdge(match, { type: 'DATE', said: `${year}-${season}` })
      const before = match.pieces.get(match.from - 1)
      // "seit dem Herbst"
      const dated = before?.lower === 'dem' && SEASON_SIGNS.has(match.pieces.get(match.from - 2)?.lower ?? '')
      if (match.to - match.from === 1 && !dated && !(before && SEASON_SIGNS.has(before.lower))) return undefined
      const after = match.pieces.get(match.to)
      if (after?.text === '-' && after.glued) return undefined
      const direction = pointed(match)
      return withEdge(match, {
        type: 'DATE',
        said: `XXXX-${season}`,
        ask: { to: 'part-of-year', part: season, ...(direction && { direction }) },
      })
    },
  },
  {
    rule: 'time-expressions/season-of-year',
    patterns: [`g:Edge? s:Season Det? p:${POINTERS} u:Unit`],
    read: (match) => {
      const season = match.word('s')
      const meaning = season === undefined ? undefined : partOfYear(match, season)
      return meaning && withEdge(match, meaning)
    },
  },
  {
    // A stretch over the turn of a year has no TIMEX3 value; where it stands is worth knowing all the same.
    rule: 'time-expressions/two-years',
    patterns: [
      'Det? Saison|Spielzeit|Amtsperiode|Schuljahr|Wintersemester|Legislaturperiode|Winter|YearNoun y:Int ~/ z:~Int',
      'y:Int ~/ z:~Int',
    ],
    read: (match) => {
      const at = match.at('y')
      const [first, second] = [match.number('y') ?? 0, match.number('z') ?? 0]
      const [before, after] = [match.pieces.get(match.from - 1), match.pieces.get(match.to)]
      // "2001/83/EG" is a file number, "2019/20" two years.
      if (at === match.from) {
        const glued = match.pieces.get(match.from)?.glued && /^[\p{L}\d./#-]$/u.test(before?.text ?? '')
        if (glued || (after?.glued && !/^[.,;:!?)“"»«-]$/.test(after.text))) return undefined
        if ((first + 1) % 100 !== second || first < 1500 || match.pieces.get(match.to - 1)?.text.length !== 2)
          return undefined
      }
      return at === undefined || yearOf(match.pieces.get(at)) === undefined
        ? undefined
        : { type: 'DATE', said: 'XXXX-XX-XX' }
    },
  },
  {
    rule: 'time-expressions/quarter',
    patterns: [
      'Det? o:Ordinal Quartal|Trimester|Quartals y:Int?',
      'Det? o:Int ~. Quartal|Trimester|Quartals y:Int?',
      `Det? o:Ordinal Quartal|Quartals Det? p:${POINTERS} u:Unit`,
    ],
    read: (match) => {
      const quarter = match.number('o')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (quarter === undefined || quarter > 4 || (at !== undefined && year === undefined)) return undefined
      if (year !== undefined) return { type: 'DATE', said: `${year}-Q${quarter}` }
      return partOfYear(match, `Q${quarter}`)
    },
  },
  {
    rule: 'time-expressions/half-year',
    patterns: [
      'Det? o:Ordinal Jahreshälfte|Halbjahr|Halbjahres y:Int?',
      `Det? o:Ordinal Halbjahr|Halbjahres Det? p:${POINTERS} u:Unit`,
    ],
    read: (match) => {
      const half = match.number('o')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (half === undefined || half > 2 || (at !== undefined && year === undefined)) return undefined
      if (year !== undefined) return { type: 'DATE', said: `${year}-H${half}` }
      return partOfYear(match, `H${half}`)
    },
  },
]
