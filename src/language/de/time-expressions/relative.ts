import type { Phrase } from '../../phrases.ts'
import { POINTERS, unitMeaning } from '../../pointing.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning, yearOf } from '../../time-meanings.ts'
import { withEdge } from './pointing.ts'

type TimePhrase = Phrase<TimeMeaning>

/** "kommende Woche", "am Wochenende", "am Tag darauf", "Ende des Jahres". */
export const relativePhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/relative-unit',
    patterns: [`Det? p:${POINTERS} u:Unit`, `g:Edge Det? p:${POINTERS} u:Unit`],
    read: (match) => {
      const [unit, shift] = [match.word('u'), match.number('p')]
      if (unit === undefined || shift === undefined) return undefined
      const at = match.pieces[match.to - 1]?.text ?? ''
      const plural =
        /(?:Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Jahrzehnte|Jahrzehnten|Stunden|Minuten|Wochenenden)$/.test(at)
      if (plural) return durationMeaning('X', unit)
      if (unit === 'D') return undefined
      const meaning = unitMeaning(unit, shift)
      return meaning && withEdge(match, meaning)
    },
  },
  {
    rule: 'time-expressions/weekend',
    patterns: ['am|Am|zum|vom [ Wochenende ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-WXX-WE', ask: { to: 'unit', unit: 'weekend', shift: 0 } }),
  },
  {
    rule: 'time-expressions/next-day',
    patterns: ['am [ nächsten|folgenden Tag ]', 'am [ Tag danach|darauf ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: 1, from: 'narrative' } }),
  },
  {
    rule: 'time-expressions/that-day',
    patterns: ['am|an [ diesem|demselben|selben|gleichen Tag|Tage ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: 0, from: 'narrative' } }),
  },
  {
    rule: 'time-expressions/edge-of-unit',
    patterns: ['g:Edge des|der u:Unit', 'g:YearEdge y:Int?'],
    read: (match) => {
      const unit = match.word('u') ?? 'Y'
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (at !== undefined && year === undefined) return undefined
      if (year !== undefined) return withEdge(match, { type: 'DATE', said: String(year) })
      if (!/^[YMW]$/.test(unit)) return undefined
      const meaning = unitMeaning(unit, 0, unit === 'Y' ? 'narrative' : undefined)
      return meaning && withEdge(match, meaning)
    },
  },
  {
    rule: 'time-expressions/day-before',
    patterns: ['am|vom [ Vortag ]', 'am [ Tag zuvor|davor ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: -1, from: 'narrative' } }),
  },
]
