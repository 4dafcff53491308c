import type { TimeMod } from '../../../model/layers.ts'
import type { Phrase } from '../../phrases.ts'
import { POINTERS, unitMeaning } from '../../pointing.ts'
import type { Ask, TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

const isPlural = (word: string | undefined) => /^(?:days|weeks|months|years|decades|hours|minutes)$/i.test(word ?? '')

/** Counted from the date the text told last: "two days later", "the following week". */
function toldMeaning(unit: string | undefined, count: number): TimeMeaning | undefined {
  if (unit === undefined || unit.startsWith('T') || !Number.isInteger(count)) return undefined
  return unit === 'DE' ? unitMeaning('Y', count * 10, 'told') : unitMeaning(unit, count, 'told')
}

/** "last week", "at the end of the year", "two days later", "the same evening". */
export const relativePhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/relative-unit',
    patterns: [`the? p:${POINTERS} u:Unit`, `g:Edge the? p:${POINTERS} u:Unit`],
    read: (match) => {
      const [unit, shift] = [match.word('u'), match.number('p')]
      if (unit === undefined || shift === undefined || unit.startsWith('T')) return undefined
      // "the next day" is that behind the day told; "the last day" is of something else.
      if (unit === 'D' && /^(?:next|previous)$/.test(match.pieces.get(match.to - 2)?.lower ?? ''))
        return isPlural(match.pieces.get(match.to - 1)?.text)
          ? durationMeaning('X', unit)
          : { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: shift, from: 'narrative' } }
      if (unit === 'D') return undefined
      // "over the past year" is how long, "in the past year" too.
      const over = /^(?:over|during|within|throughout)$/.test(match.pieces.get(match.from - 1)?.lower ?? '')
      if (over && !isPlural(match.pieces.get(match.to - 1)?.text)) return durationMeaning(1, unit)
      if (isPlural(match.pieces.get(match.to - 1)?.text)) return durationMeaning('X', unit)
      const [meaning, edge] = [unitMeaning(unit, shift), match.word('g')]
      return meaning && { ...meaning, ...(edge !== undefined && { mod: edge as TimeMod }) }
    },
  },
  {
    rule: 'time-expressions/relative-twice',
    patterns: ['the u:Unit before x:last', 'the u:Unit after next'],
    read: (match) => {
      const unit = match.word('u')
      return unit === undefined || /^[DT]/.test(unit)
        ? undefined
        : unitMeaning(unit, match.at('x') === undefined ? 2 : -2)
    },
  },
  {
    rule: 'time-expressions/edge-of-unit',
    patterns: [
      `the? g:EdgeNoun of the|this u:Unit`,
      `the? g:EdgeNoun of p:${POINTERS} u:Unit`,
      `g:EdgeNoun - ~of - ~the - u:~Unit`,
    ],
    read: (match) => {
      const unit = match.word('u')
      if (unit === undefined || unit === 'D' || unit.startsWith('T')) return undefined
      if (isPlural(match.pieces.get(match.to - 1)?.text)) return undefined
      const shift = match.number('p') ?? 0
      const meaning = unitMeaning(unit, shift, unit === 'Y' && match.at('p') === undefined ? 'narrative' : undefined)
      return meaning && { ...meaning, mod: match.word('g') as TimeMod }
    },
  },
  {
    rule: 'time-expressions/ago',
    patterns: [
      'n:@Number u:Unit ago d:today',
      'h:Hedge? n:@Number u:Unit ago',
      'a? v:Vague u:Unit ago',
      'a couple of u:Unit ago',
      'u:Unit ago',
    ],
    read: (match) => {
      const [count, unit] = [match.number('n'), match.word('u')]
      if (unit === undefined) return undefined
      if (count === undefined)
        return isPlural(match.pieces.get(match.to - 2)?.text) ? { type: 'DATE', said: 'PAST_REF' } : undefined
      if (unit.startsWith('T') || !Number.isInteger(count)) return durationMeaning(count, unit, match.word('h'))
      const months = { M: 1, Y: 12, DE: 120 }[unit]
      if (match.at('d') !== undefined && months !== undefined)
        return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: 0, months: -months * count } }
      return unit === 'DE' ? unitMeaning('Y', -10 * count) : unitMeaning(unit, -count)
    },
  },
  {
    rule: 'time-expressions/later',
    patterns: ['h:Hedge? n:@Number u:Unit l:Later', 'v:Vague u:Unit Later', 'u:Unit Later'],
    read: (match) => {
      const [count, unit, step] = [match.number('n'), match.word('u'), match.number('l')]
      if (count !== undefined && step !== undefined) return toldMeaning(unit, count * step)
      if (!isPlural(match.pieces.get(match.to - 2)?.text)) return undefined
      return unit === undefined || unit.startsWith('T') ? undefined : { type: 'DATE', said: 'XXXX-XX-XX' }
    },
  },
  {
    rule: 'time-expressions/told-unit',
    patterns: [
      'the p:Following|Same u:Unit',
      'the? p:Same t:Part',
      'the p:Following t:Part',
      'that u:year|week|month|day|evening|night',
      'the u:day|year|week before|after',
    ],
    read: (match) => {
      const last = match.pieces.get(match.to - 1)?.lower ?? ''
      const named = match.pieces.get(match.at('u') ?? -1)?.lower ?? ''
      if (isPlural(named)) return undefined
      const part = match.word('t') ?? (named === 'evening' ? 'TEV' : named === 'night' ? 'TNI' : undefined)
      const shift = match.number('p') ?? (last === 'before' ? -1 : last === 'after' ? 1 : 0)
      if (part !== undefined)
        return { type: 'TIME', said: `XXXX-XX-XX${part}`, ask: { to: 'day', days: shift, part, from: 'narrative' } }
      const next = match.pieces.get(match.to)
      // "the day before the vote", "that year of drought", "the day after tomorrow" are counted from something else.
      if ((last === 'before' || last === 'after') && next?.kind === 'word') return undefined
      const unit = { day: 'D', week: 'W', month: 'M', year: 'Y' }[named] ?? match.word('u')
      if (unit === 'D') return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: shift, from: 'narrative' } }
      return toldMeaning(unit, shift)
    },
  },
  {
    rule: 'time-expressions/weekday-of-week',
    patterns: [`w:Weekday t:Part? p:${POINTERS} u:Unit`, `w:Weekday t:Part? of p:${POINTERS} u:Unit`],
    read: (match) => {
      const [weekday, weeks, part] = [match.number('w'), match.number('p'), match.word('t')]
      if (weekday === undefined || weeks === undefined || match.word('u') !== 'W') return undefined
      if (isPlural(match.pieces.get(match.to - 1)?.text)) return undefined
      const ask: Ask = { to: 'weekday', weekday, weeks, ...(part !== undefined && { part }) }
      return { type: part === undefined ? 'DATE' : 'TIME', said: `XXXX-WXX-${weekday}${part ?? ''}`, ask }
    },
  },
  {
    rule: 'time-expressions/weekend',
    patterns: ['at|over|on [ the weekend ]'],
    read: () => unitMeaning('WE', 0),
  },
]
