import type { Phrase } from '../../phrases.ts'
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
      'nun',
      'heutige|heutigen|heutiger|heutigem',
      'jetzige|jetzigen|jetziger',
      'derzeitige|derzeitigen|derzeitiger',
      'Zur|zur Zeit',
      'dieser Zeit',
    ],
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
      'ehemalige|ehemaligen|ehemaliger',
      'früher',
      'einst',
      'Ex',
    ],
    read: (match) => {
      const piece = match.pieces[match.from]
      if (piece?.text === 'früher' && /^(?:als|oder)$/.test(match.pieces[match.to]?.text ?? '')) return undefined
      if (piece?.text.toLowerCase() === 'ex' && (piece.text !== 'Ex' || match.pieces[match.to]?.text !== '-'))
        return undefined
      return { type: 'DATE', said: 'PAST_REF' }
    },
  },
  {
    rule: 'time-expressions/future',
    patterns: [
      'bald',
      'demnächst',
      'künftig',
      'zukünftig',
      'in Kürze',
      'in [ Zukunft ]',
      'künftige|künftigen|künftiger',
    ],
    read: reference('FUTURE_REF'),
  },
  {
    rule: 'time-expressions/set-adverb',
    patterns: ['s:SetWord'],
    read: (match) => ({ type: 'SET', said: durationValue(1, match.word('s') ?? 'D') }),
  },
  {
    rule: 'time-expressions/set-weekday',
    patterns: ['w:WeekdaySet', 'q:Every w:Weekday', 'q:Every o:Ordinal w:Weekday'],
    read: (match) => ({
      type: 'SET',
      said: `XXXX-WXX-${match.number('w')}`,
      ...(match.at('q') !== undefined && { quant: match.pieces[match.from]?.text.toLowerCase() ?? '' }),
    }),
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
