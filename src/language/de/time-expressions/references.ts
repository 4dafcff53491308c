import type { Phrase } from '../../phrases.ts'
import { senseOf } from '../../pieces.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { durationValue } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

const reference = (said: string) => (): TimeMeaning => ({ type: 'DATE', said })

/** Words that only say past, present or future, and sets. */
export const referencePhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/present',
    patterns: [
      'jetzt',
      'derzeit',
      'zurzeit',
      'momentan',
      'gegenwärtig',
      'von [ nun ] an',
      'heutige|heutigen|heutiger|heutigem|heutiges',
      'jetzige|jetzigen|jetziger|jetziges',
      'zur Zeit',
      'dieser Zeit',
    ],
    read: (match) => {
      const next = match.pieces[match.to]?.text
      // "der heutige Mittwoch" is a day, "zur Zeit der Entstehung" is none.
      if (senseOf(match.pieces[match.to], 'Weekday') !== undefined) return undefined
      if (match.pieces[match.to - 1]?.text === 'Zeit' && (next === 'der' || next === 'des')) return undefined
      const days = /^heutig/i.test(match.pieces[match.from]?.text ?? '') ? { days: 0 } : {}
      return { type: 'DATE', said: 'PRESENT_REF', ...days }
    },
  },
  {
    rule: 'time-expressions/until-today',
    patterns: ['noch|auch [ heute ] noch?', '[ heute ] noch'],
    read: reference('PRESENT_REF'),
  },
  {
    rule: 'time-expressions/past',
    patterns: [
      'kürzlich',
      'unlängst',
      'neulich',
      'damals',
      'vor kurzem|Kurzem',
      'gestern noch',
      'ehemalige|ehemaligen|ehemaliger|ehemaliges|damalige|damaligen|damaliger',
    ],
    // "Gestern noch war er allein" opens a contrast and means no calendar day; "noch gestern" does.
    read: reference('PAST_REF'),
  },
  {
    rule: 'time-expressions/future',
    patterns: ['bald', 'demnächst', 'in Kürze', 'in [ Zukunft ]', 'eines Tages'],
    read: (match) => {
      const before = match.pieces[match.from - 1]?.text
      // "so bald", "schon bald darauf" look back.
      if (/^(?:innerhalb|binnen|während|im|Laufe|Ende)$/i.test(before ?? '')) return undefined
      if (/^(?:so|schon)$/i.test(before ?? '')) return undefined
      return { type: 'DATE', said: 'FUTURE_REF' }
    },
  },
  {
    rule: 'time-expressions/set-adverb',
    patterns: ['s:SetWord'],
    read: (match) => ({ type: 'SET', said: durationValue(1, match.word('s') ?? 'D') }),
  },
  {
    rule: 'time-expressions/set-weekday',
    patterns: ['w:WeekdaySet', 'q:Every o:Ordinal? w:Weekday'],
    read: (match) =>
      match.pieces[match.to]?.text === '-' && match.pieces[match.to]?.glued
        ? undefined
        : {
            type: 'SET',
            said: `XXXX-WXX-${match.number('w')}`,
            ...(match.at('q') !== undefined && { quant: match.pieces[match.from]?.text.toLowerCase() ?? '' }),
          },
  },
  {
    rule: 'time-expressions/set-weekday-part',
    patterns: ['q:Every w:WeekdayPart', 'q:Every w:Weekday t:PartWord'],
    read: (match) => {
      const joined = match.word('w')
      return {
        type: 'SET',
        said: joined ? `XXXX-WXX-${joined[0]}${joined.slice(1)}` : `XXXX-WXX-${match.number('w')}${match.word('t')}`,
        quant: match.pieces[match.from]?.text.toLowerCase() ?? '',
      }
    },
  },
  {
    rule: 'time-expressions/set-within',
    patterns: ['q:Every Ordinal|Past w:Weekday im|des u:Unit', 'Times im|pro|in u:Unit', 'Times in der u:Unit'],
    read: (match) => {
      const times = match.at('q') === undefined
      return {
        type: 'SET',
        said: durationValue(1, match.word('u') ?? 'D'),
        ...(times
          ? { freq: `${senseOf(match.pieces[match.from], 'Times')}X` }
          : { quant: match.pieces[match.from]?.text.toLowerCase() ?? '' }),
      }
    },
  },
  {
    rule: 'time-expressions/set-per',
    patterns: ['pro u:Unit'],
    read: (match) => {
      const unit = match.word('u') ?? 'D'
      // "Kilometer pro Stunde" is a speed.
      return unit.startsWith('T') ? undefined : { type: 'SET', said: durationValue(1, unit) }
    },
  },
  {
    rule: 'time-expressions/set-unit',
    patterns: ['q:Every u:Unit', 'q:alle n:@Number u:Unit', 'q:je n:@Number u:Unit'],
    read: (match) => ({
      type: 'SET',
      said: durationValue(match.number('n') ?? 1, match.word('u') ?? 'D'),
      quant: match.pieces[match.from]?.text.toLowerCase() ?? '',
    }),
  },
]
