import type { TimeMod } from '../../../model/layers.ts'
import type { Phrase } from '../../phrases.ts'
import { POINTERS, unitMeaning } from '../../pointing.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning, yearOf } from '../../time-meanings.ts'
import { withEdge } from './pointing.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Units that "später" counts on from a date, with what is left open where none was named. */
const LATER: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

/** "drei Jahre später", from the date the text named last. */
function laterMeaning(unit: string | undefined, count: number): TimeMeaning | undefined {
  if (unit === undefined) return undefined
  if (unit.startsWith('T')) return { type: 'TIME', said: 'XXXX-XX-XXTXX:XX' }
  const said = LATER[unit]
  if (said === undefined) return undefined
  if (!Number.isInteger(count) || unit === 'DE' || unit === 'CE') {
    const years = unit === 'DE' ? count * 10 : unit === 'CE' ? count * 100 : undefined
    return years !== undefined && Number.isInteger(years) ? unitMeaning('Y', years, 'told') : { type: 'DATE', said }
  }
  return unitMeaning(unit, count, 'told')
}

/** "kommende Woche", "am Wochenende", "am Tag darauf", "Ende des Jahres". */
export const relativePhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/relative-unit',
    patterns: [`Det? p:${POINTERS} u:Unit`, `g:Edge Det? p:${POINTERS} u:Unit`],
    read: (match) => {
      const [unit, shift] = [match.word('u'), match.number('p')]
      if (unit === undefined || shift === undefined) return undefined
      const at = match.pieces.get(match.to - 1)?.text ?? ''
      const plural =
        /(?:Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Jahrzehnte|Jahrzehnten|Stunden|Minuten|Wochenenden)$/.test(at)
      // "dieser Tage" is these days.
      if (plural && match.pieces.get(match.from)!.lower === 'dieser') return undefined
      if (plural) return durationMeaning('X', unit)
      if (unit === 'D') return undefined
      const meaning = unitMeaning(unit, shift)
      return meaning && withEdge(match, meaning)
    },
  },
  {
    rule: 'time-expressions/relative-twice',
    patterns: ['Det? p:Twice u:Unit'],
    read: (match) => {
      const unit = match.word('u')
      return unit === undefined || /^(?:D|T)/.test(unit) ? undefined : unitMeaning(unit, match.number('p') ?? 0)
    },
  },
  {
    rule: 'time-expressions/told-unit',
    patterns: [
      'Det? p:Following|Same u:Unit',
      'Det? darauf p:Following u:Unit',
      'im|Im [ f:Folgejahr ]',
      'im|Im [ u:Unit l:Later ]',
      'in|In [ der u:Unit l:Later ]',
    ],
    read: (match) => {
      if (match.at('f') !== undefined) return unitMeaning('Y', 1, 'told')
      const [unit, shift] = [match.word('u'), match.number('p') ?? match.number('l')]
      if (unit === undefined || shift === undefined) return undefined
      const last = match.pieces.get(match.to - 1)?.text ?? ''
      if (
        /(?:Tagen?|Tage|Wochen|Monaten?|Monate|Jahren?|Jahre|Jahrzehnten?|Jahrzehnte|Stunden|Minuten)$/.test(last) &&
        !/^(?:Tag|Monat|Jahr)$/.test(last)
      )
        return shift === 0 ? undefined : durationMeaning('X', unit)
      return unit.startsWith('T') ? undefined : unitMeaning(unit, shift, 'told')
    },
  },
  {
    rule: 'time-expressions/later',
    patterns: [
      'h:Hedge? n:@Number Single? u:Unit l:Later',
      'Vague u:Unit l:Later',
      'ein paar u:Unit l:Later',
      '[ u:Unit l:Later ]',
    ],
    read: (match) => {
      const [unit, count] = [match.word('u'), match.number('n')]
      if (count !== undefined) return laterMeaning(unit, count * (match.number('l') ?? 1))
      if (match.at('n') === undefined && match.to - match.from === 2) {
        // "Jahre später", but "am Tag danach" and "eine Woche danach" are read elsewhere.
        if (!/(?:n|Tage|Monate|Jahre|Jahrzehnte|Jahrhunderte)$/.test(match.pieces.get(match.from)?.text ?? ''))
          return undefined
      }
      const said = LATER[unit ?? '']
      return said === undefined ? undefined : { type: 'DATE', said }
    },
  },
  {
    // "am ersten Tag", "in der dritten Woche": counted from something the text tells.
    rule: 'time-expressions/ordinal-unit',
    patterns: [
      'am|Am|im|Im [ o:Ordinal u:Unit ]',
      'in|In|seit|an [ der|dem o:Ordinal u:Unit ]',
      '[ der o:Ordinal u:Unit ]',
    ],
    read: (match) => {
      const [unit, count] = [match.word('u'), match.number('o')]
      if (unit === undefined || count === undefined || !/^(?:D|W|M|Y)$/.test(unit)) return undefined
      if (!/^(?:Tag|Tage|Woche|Monat|Jahr)$/.test(match.pieces.get(match.to - 1)?.text ?? '')) return undefined
      return unit === 'W'
        ? { type: 'DATE', said: 'XXXX-WXX', ask: { to: 'unit', unit: 'week', shift: count - 1, from: 'start' } }
        : { type: 'DATE', said: 'XXXX-XX-XX' }
    },
  },
  {
    rule: 'time-expressions/of-the-year',
    patterns: ['[ des Jahres ]'],
    read: (match) =>
      /^\p{Lu}/u.test(match.pieces.get(match.from - 1)?.text ?? '') &&
      !/(?:beginn|ende|lauf|laufe|hälfte|mitte|anfang|verlauf|quartal|monate|tag|tage|tagen)$/i.test(
        match.pieces.get(match.from - 1)?.text ?? '',
      )
        ? { type: 'DATE', said: 'XXXX-XX-XX' }
        : undefined,
  },
  {
    rule: 'time-expressions/weekend',
    patterns: ['am|Am|zum|vom [ Wochenende ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-WXX-WE', ask: { to: 'unit', unit: 'weekend', shift: 0 } }),
  },
  {
    rule: 'time-expressions/next-day',
    patterns: [
      'am|Am [ nächsten|folgenden|darauffolgenden Tag ]',
      'am|Am [ Tag danach|darauf ]',
      'am|Am [ Folgetag ]',
      'tags|Tags darauf',
      'anderntags',
    ],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: 1, from: 'narrative' } }),
  },
  {
    rule: 'time-expressions/that-day',
    patterns: ['am|an|Am|An [ diesem|demselben|selben|gleichen|jenem Tag|Tage ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: 0, from: 'narrative' } }),
  },
  {
    rule: 'time-expressions/edge-of-unit',
    patterns: ['g:Edge des|der u:Unit', 'g:YearEdge y:Int?', 'x:UnitEdge'],
    read: (match) => {
      const joined = match.word('x')?.split(' ')
      if (joined) {
        const whole = unitMeaning(joined[0], 0)
        return whole && { ...whole, mod: joined[1] as TimeMod }
      }
      const unit = match.word('u') ?? 'Y'
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (at !== undefined && year === undefined) return undefined
      if (year !== undefined) return withEdge(match, { type: 'DATE', said: String(year) })
      if (!/^(?:[YMWQ]|DE|CE)$/.test(unit)) return undefined
      const meaning = unitMeaning(unit, 0, unit === 'Y' ? 'narrative' : undefined)
      return meaning && withEdge(match, meaning)
    },
  },
  {
    rule: 'time-expressions/day-before',
    patterns: ['am|Am|vom|zum|gegenüber dem? [ Vortag ]', 'am|Am [ Tag zuvor|davor ]', 'tags|Tags zuvor|davor'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: -1, from: 'narrative' } }),
  },
]
