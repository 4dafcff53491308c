import type { Holiday } from '../../../model/holidays.ts'
import type { Phrase } from '../../phrases.ts'
import { POINTERS, pointed } from '../../pointing.ts'
import type { Ask, TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning, durationValue } from '../../time-meanings.ts'
import { dayPhrases } from './days.ts'
import { yearAt } from './pointing.ts'
import { relativePhrases } from './relative.ts'

type TimePhrase = Phrase<TimeMeaning>

const pad = (value: number) => String(value).padStart(2, '0')

/** Words in front of a bare year. */
const YEAR_SIGNS = new Set(
  'in since by until till from before after of during between and through to early late mid'.split(' '),
)

/** Holidays of several words by the first and the last. */
const NAMED: Readonly<Record<string, Holiday>> = {
  'Good Friday': 'good-friday',
  'Christmas Eve': 'christmas-eve',
  'Christmas Day': 'christmas',
  'Boxing Day': 'second-christmas-day',
  'Easter Sunday': 'easter',
  'Easter Monday': 'easter-monday',
  'Ash Wednesday': 'ash-wednesday',
  'Palm Sunday': 'palm-sunday',
  'Independence Day': 'independence-day',
  'New Eve': 'new-years-eve',
  'New Day': 'new-year',
}

/** "By 2030 emissions must fall", "In 2019 sales fell": a year, though a plural follows. */
const isDated = (before: string | undefined, year: number) =>
  year >= 1900 && year % 100 !== 0 && /^(?:[Bb]y|[Ss]ince|[Uu]ntil|In)$/.test(before ?? '')

const stretches: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/month',
    patterns: [
      `g:Edge? -? p:${POINTERS}? m:Month y:Int?`,
      `g:Edge? -? p:${POINTERS}? m:Month of y:Int`,
      `the? g:EdgeNoun of m:Month y:Int?`,
      `g:Edge? -? m:Month of? q:${POINTERS} u:Unit`,
    ],
    read: (match) => {
      const month = match.number('m')
      const at = match.at('y')
      const year = yearAt(match)
      if (month === undefined || (at !== undefined && year === undefined)) return undefined
      const edge = match.word('g')
      const mod = edge ? { mod: edge as 'START' } : {}
      if (year !== undefined) return { type: 'DATE', said: `${year}-${pad(month)}`, ...mod }
      const before = match.pieces.get(match.from - 1)?.text.toLowerCase() ?? ''
      // "May" and "March" are also a verb and a name.
      if (
        match.to - match.from === 1 &&
        !/^(?:in|since|by|until|till|from|of|during|between|and|through|to)$/.test(before)
      )
        return undefined
      const direction = pointed(match)
      const years = match.number('q')
      if (years !== undefined && match.word('u') !== 'Y') return undefined
      const ask: Ask = {
        to: 'month',
        month,
        ...(direction && { direction }),
        ...(years !== undefined && { years }),
      }
      return { type: 'DATE', said: `XXXX-${pad(month)}`, ask, ...mod }
    },
  },
  {
    rule: 'time-expressions/year',
    patterns: ['the? year y:Year', 'g:Edge? -? y:Year'],
    read: (match) => {
      const year = yearAt(match)
      const [before, after, second] = [
        match.pieces.get(match.from - 1),
        match.pieces.get(match.to),
        match.pieces.get(match.to + 1),
      ]
      if (year === undefined || year < 1100 || year > 2100) return undefined
      const edge = match.word('g')
      if (match.to - match.from === 1) {
        const bracket =
          before?.text === '(' || (before?.text === '-' && match.pieces.get(match.from - 2)?.text.length === 4)
        if (!bracket && !YEAR_SIGNS.has(before?.text.toLowerCase() ?? '')) return undefined
        if (match.pieces.get(match.from)?.glued && !bracket) return undefined
        if (after?.glued && /^[.,:]$/.test(after.text) && second?.glued && second.kind === 'number') return undefined
        if (
          after?.kind === 'word' &&
          !after.glued &&
          /^\p{Ll}+s$/u.test(after.text) &&
          !isDated(before?.text, year) &&
          !/^(?:as|was|has|is|its|his|this)$/.test(after.text)
        )
          return undefined
      }
      return { type: 'DATE', said: String(year), ...(edge && { mod: edge as 'START' }) }
    },
  },
  {
    rule: 'time-expressions/decade',
    patterns: [
      'the? y:Int ~s',
      "the? y:Int ~’|' ~s",
      'the? g:Edge -? y:Int ~s',
      'the? g:Edge -? x:DecadeWord',
      'the x:DecadeWord',
    ],
    read: (match) => {
      const [word, edge] = [match.word('x'), match.word('g')]
      const mod = edge ? { mod: edge as 'START' } : {}
      if (word !== undefined) return { type: 'DATE', said: word, ...mod }
      const at = match.at('y')
      const text = at === undefined ? '' : (match.pieces.get(at)?.text ?? '')
      return /^(?:1[89]|20)\d0$/.test(text) ? { type: 'DATE', said: text.slice(0, 3), ...mod } : undefined
    },
  },
  {
    rule: 'time-expressions/century',
    patterns: ['the? g:Edge? -? n:Int ~Suffix century', 'the? g:Edge? -? n:Ordinal century'],
    read: (match) => {
      const [number, edge] = [match.number('n'), match.word('g')]
      if (number === undefined || number < 1 || number > 30) return undefined
      return { type: 'DATE', said: pad(number - 1), ...(edge && { mod: edge as 'START' }) }
    },
  },
  {
    rule: 'time-expressions/era',
    patterns: [
      'in|during|since|from|of|until [ the Middle Ages ]',
      'in|during|since|until [ the Bronze|Stone|Iron|Ice Age ]',
      'in|during|since [ the Renaissance ]',
      'in|during|since [ the post - ~war period|era|years ]',
      'in|during|since [ the postwar period|era|years ]',
      'in|since [ antiquity ]',
    ],
    read: () => ({ type: 'DATE', said: 'PAST_REF' }),
  },
  {
    rule: 'time-expressions/season',
    patterns: [`p:${POINTERS} s:Season`, 'the? s:Season of? y:Int'],
    read: (match) => {
      const season = match.word('s')
      const year = yearAt(match)
      if (season === undefined || (match.at('y') !== undefined && year === undefined)) return undefined
      if (year !== undefined) return { type: 'DATE', said: `${year}-${season}` }
      const direction = pointed(match)
      return {
        type: 'DATE',
        said: `XXXX-${season}`,
        ask: { to: 'part-of-year', part: season, ...(direction && { direction }) },
      }
    },
  },
  {
    rule: 'time-expressions/quarter',
    patterns: ['the? o:Ordinal quarter of? y:Int?', 'Q o:~Int of? y:Int?'],
    read: (match) => {
      const quarter = match.number('o')
      const year = yearAt(match)
      if (quarter === undefined || quarter > 4 || (match.at('y') !== undefined && year === undefined)) return undefined
      if (year !== undefined) return { type: 'DATE', said: `${year}-Q${quarter}` }
      return { type: 'DATE', said: `XXXX-Q${quarter}`, ask: { to: 'part-of-year', part: `Q${quarter}` } }
    },
  },
  {
    rule: 'time-expressions/half-year',
    patterns: ['the? o:first|second half of y:Int', 'the? o:first|second half of the year'],
    read: (match) => {
      const [year, half] = [yearAt(match), match.word('o') === 'first' ? 'H1' : 'H2']
      if (year !== undefined) return { type: 'DATE', said: `${year}-${half}` }
      return match.at('y') === undefined
        ? { type: 'DATE', said: `XXXX-${half}`, ask: { to: 'part-of-year', part: half } }
        : undefined
    },
  },
  {
    rule: 'time-expressions/holiday',
    patterns: [
      'h:Holiday y:Int?',
      'Good h:Friday y:Int?',
      'Christmas c:eve|day y:Int?',
      'Boxing b:day y:Int?',
      'Easter s:Sunday|Monday y:Int?',
      'Ash a:Wednesday y:Int?',
      'Palm p:Sunday y:Int?',
      'Independence i:day y:Int?',
      // In small letters, as "Year" is the class of years.
      "New year ~'|’ ~s e:eve|day y:Int?",
    ],
    read: (match) => {
      const last = match.pieces.get(match.at('y') === undefined ? match.to - 1 : match.to - 2)?.text
      const first = match.pieces.get(match.from)?.text
      const holiday = NAMED[`${first} ${last}`] ?? match.word('h')
      if (holiday === undefined) return undefined
      const year = yearAt(match)
      if (match.at('y') !== undefined && year === undefined) return undefined
      return { type: 'DATE', said: `${year ?? 'XXXX'}-XX-XX`, ask: { to: 'holiday', holiday } as Ask }
    },
  },
  {
    rule: 'time-expressions/duration-recent',
    patterns: [`the? p:${POINTERS} n:@Number u:Unit`, `the? p:${POINTERS} Vague u:Unit`],
    read: (match) => durationMeaning(match.number('n') ?? 'X', match.word('u') ?? 'D'),
  },
  {
    rule: 'time-expressions/duration',
    patterns: [
      'h:Hedge? n:@Number u:Unit',
      'h:Hedge? n:@Number u:Unit and z:a half',
      'h:Hedge? n:@Number - u:Unit',
      'h:Hedge? half x:an|a u:hour|year',
    ],
    read: (match) => {
      const told = match.number('n')
      const count = told !== undefined && match.at('z') !== undefined ? told + 0.5 : told
      if (match.word('x') !== undefined)
        return durationMeaning(0.5, match.word('u') === 'hour' ? 'TH' : 'Y', match.word('h'))
      const [after, second] = [match.pieces.get(match.to)?.text, match.pieces.get(match.to + 1)?.text]
      // An age is no duration: "22 years old", "a 55-year-old".
      if (count === undefined || after === 'old' || (after === '-' && second === 'old')) return undefined
      if (match.word('u') === 'TS' && match.pieces.get(match.to - 1)?.text === 'second') return undefined
      return durationMeaning(count, match.word('u') ?? 'D', match.word('h'))
    },
  },
  {
    rule: 'time-expressions/duration-vague',
    patterns: ['a? v:Vague u:Unit', 'for [ u:Unit ]', 'in|over [ recent u:Unit ]'],
    read: (match) =>
      match.pieces.get(match.to - 1)?.text.endsWith('s') ? durationMeaning('X', match.word('u') ?? 'D') : undefined,
  },
]

const references: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/present',
    patterns: ['now', 'currently', 'at present', 'at the moment'],
    read: () => ({ type: 'DATE', said: 'PRESENT_REF' }),
  },
  {
    rule: 'time-expressions/past',
    patterns: ['recently', 'formerly', 'at the time'],
    read: () => ({ type: 'DATE', said: 'PAST_REF' }),
  },
  {
    rule: 'time-expressions/future',
    patterns: ['soon', 'in [ the future ]'],
    read: () => ({ type: 'DATE', said: 'FUTURE_REF' }),
  },
  {
    rule: 'time-expressions/set',
    patterns: [
      's:SetWord',
      'f:Times a|per u:Unit',
      'n:@Number f:times a|per u:Unit',
      'q:Every u:Unit',
      'q:Every n:@Number u:Unit',
      'q:Every w:Weekday',
      'w:WeekdaySet',
      'on [ d:weekdays ]',
    ],
    read: (match) => {
      if (match.at('f') !== undefined)
        return {
          type: 'SET',
          said: durationValue(1, match.word('u') ?? 'D'),
          freq: `${match.number('n') ?? match.number('f')}X`,
        }
      if (match.at('d') !== undefined) return { type: 'SET', said: 'P5D' }
      const weekday = match.number('w')
      const quant =
        match.at('q') === undefined ? {} : { quant: match.pieces.get(match.from)?.text.toLowerCase() ?? 'every' }
      if (weekday !== undefined) return { type: 'SET', said: `XXXX-WXX-${weekday}`, ...quant }
      return {
        type: 'SET',
        said: durationValue(match.number('n') ?? 1, match.word('s') ?? match.word('u') ?? 'D'),
        ...quant,
      }
    },
  },
]

/** Phrases of time in English. */
export const phrases: readonly TimePhrase[] = [...dayPhrases, ...stretches, ...relativePhrases, ...references]
