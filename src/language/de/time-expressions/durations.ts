import type { TimeMod } from '../../../model/layers.ts'
import type { Phrase } from '../../phrases.ts'
import { senseOf } from '../../pieces.ts'
import { POINTERS } from '../../pointing.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning } from '../../time-meanings.ts'
import { isAge } from '../ages.ts'
import { countsTime, lasts } from '../lasting.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Words behind years that make them an age. */
const AGE = /^(?:alt|alte|alten|alter|altes|jung|jünger|jüngere|jüngeren|jüngerer|älter|ältere|älteren|älterer)$/

/** Units and the next smaller one that is told beside them. */
const PARTS_OF: Readonly<Record<string, string>> = { Y: 'M', M: 'D', W: 'D', TH: 'TM', TM: 'TS' }

/** "drei Wochen", "seit Jahren", "dreitägig". */
export const durationPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/duration-recent',
    patterns: [
      `Det? p:${POINTERS}|Following n:@Number u:Unit`,
      `Det? p:${POINTERS}|Following Vague u:Unit`,
      'Det vorangehenden|vorausgegangenen n:@Number u:Unit',
    ],
    read: (match) => durationMeaning(match.number('n') ?? 'X', match.word('u') ?? 'D'),
  },
  {
    rule: 'time-expressions/duration',
    patterns: ['h:Hedge? n:@Number Single? u:Unit', 'h:Hedge? n:@Number - u:Unit'],
    read: (match) => {
      const count = match.number('n')
      const before = match.pieces.get(match.from - 1)
      const after = match.pieces.get(match.to)?.text ?? ''
      if (count === undefined || senseOf(before, 'Each') !== undefined) return undefined
      if (
        /^eines$/i.test(match.pieces.get(match.from)?.text ?? '') &&
        match.to - match.from === 2 &&
        !/^(?:innerhalb|binnen|während|Laufe)$/i.test(before?.text ?? '')
      )
        return undefined
      // An age is no duration: "ab 16 Jahren", "22 Jahre alt".
      if (AGE.test(after) || (match.word('u') === 'Y' && isAge(match.pieces, match.from))) return undefined
      if (
        match.word('u') === 'Y' &&
        count < 100 &&
        /^(?:ab|unter|über|mit)$/i.test(before?.text ?? '') &&
        after !== 'hinweg' &&
        match.word('h') === undefined
      )
        return undefined
      if (match.pieces.get(match.from)?.text.toLowerCase() === 'über' && after === 'hinweg') return undefined
      return durationMeaning(count, match.word('u') ?? 'D', match.word('h'))
    },
  },
  {
    // "zwei Jahre und drei Monate", "eine Stunde und 20 Minuten"
    rule: 'time-expressions/duration-two-units',
    patterns: ['h:Hedge? n:@Number u:Unit und|, o:@Number v:Unit', 'h:Hedge? n:Int u:Unit o:Int v:Unit'],
    read: (match) => {
      const [count, rest, unit, part] = [match.number('n'), match.number('o'), match.word('u'), match.word('v')]
      if (count === undefined || rest === undefined || unit === undefined || part === undefined) return undefined
      if (!Number.isInteger(count) || !Number.isInteger(rest) || PARTS_OF[unit] !== part) return undefined
      if (senseOf(match.pieces.get(match.from - 1), 'Each') !== undefined) return undefined
      if (AGE.test(match.pieces.get(match.to)?.text ?? '')) return undefined
      const within = unit.startsWith('T') ? 'PT' : 'P'
      const said = `${within}${count}${unit.slice(-1)}${rest}${part.slice(-1)}`
      return { type: 'DURATION', said, ...(match.word('h') && { mod: match.word('h') as TimeMod }) }
    },
  },
  {
    // "40 statt 30 Jahre", "von zwölf auf 18 Monate": both are told, one bears the unit.
    rule: 'time-expressions/duration-shared-unit',
    patterns: ['[ n:@Number ] statt|auf h:Hedge? @Number u:Unit'],
    read: (match) => {
      const count = match.number('n')
      const before = match.pieces.get(match.from - 1)?.lower ?? ''
      const of = match.pieces.get(match.to)?.lower
      if (count === undefined || !Number.isInteger(count) || (of === 'auf' && before !== 'von')) return undefined
      return durationMeaning(count, match.word('u') ?? 'D')
    },
  },
  {
    rule: 'time-expressions/duration-nearly',
    patterns: ['n:Cardinal h:Near u:Unit'],
    read: (match) =>
      match.number('n') === 1 && countsTime(match.pieces, match.from, match.to)
        ? durationMeaning(1, match.word('u') ?? 'D', match.word('h'))
        : undefined,
  },
  {
    rule: 'time-expressions/duration-half',
    patterns: [
      'h:Hedge? ein|eine|einem|einer|eines halbe|halbes|halben|halber u:Unit',
      'h:Hedge? ein|eine|einem|einer|eines|einen gute|guten|gutes|knappe|knappen|knappes? p:PartUnit',
    ],
    read: (match) => {
      const part = /^(\d+) (\w+)$/.exec(match.word('p') ?? '')
      return part
        ? durationMeaning(Number(part[1]), part[2] ?? 'TM', match.word('h'))
        : durationMeaning(0.5, match.word('u') ?? 'Y', match.word('h'))
    },
  },
  {
    rule: 'time-expressions/duration-whole',
    patterns: ['die|den|das|der|dem w:Whole u:Unit', 'die|den ganze|ganzen t:Part|PartWord'],
    read: (match) => {
      const part = match.word('t')
      if (part !== undefined) return { type: 'DURATION', said: `PT1${part.slice(1)}` }
      // "die ganzen Jahre": how many is left open.
      return /(?:Tage|Wochen|Monate|Jahre|Jahrzehnte|Stunden|Minuten|n)$/.test(
        match.pieces.get(match.to - 1)?.text ?? '',
      )
        ? durationMeaning('X', match.word('u') ?? 'D')
        : durationMeaning(match.number('w') ?? 1, match.word('u') ?? 'D')
    },
  },
  {
    rule: 'time-expressions/duration-vague',
    patterns: [
      'ein? v:Vague u:Unit',
      'seit|vor|nach|über|auf|binnen|während|für [ Det? u:Unit ]',
      'dauert|dauerte|dauern|vergehen|vergingen|brauchte|gedauert|kostete [ u:Unit ]',
      '[ u:Unit ] lang|dauern|dauerte|hindurch|vergehen|vergingen',
    ],
    read: (match) => {
      const last = match.pieces.get(match.to - 1)?.text ?? ''
      if (match.word('v') === undefined && !/(?:n|Tage|Monate|Jahre|Jahrzehnte|Jahrhunderte|Jahrtausende)$/.test(last))
        return undefined
      return durationMeaning('X', match.word('u') ?? 'D')
    },
  },
  {
    rule: 'time-expressions/duration-adjective',
    patterns: ['h:Hedge? l:Long', 'h:Hedge? n:Int ~- l:LongAdj', 'l:Lengthy'],
    read: (match) => {
      const long = match.word('l') ?? ''
      const after = match.pieces.get(match.to)?.text
      const count = match.number('n')
      // "die 24-Jährige" is a person, "der 55-jährige Wirt" an age.
      const opens = match.pieces.get(match.from - 1) === undefined || match.pieces.get(match.from - 1)!.kind === 'mark'
      if (
        /^\p{Lu}/u.test(match.pieces.get(match.to - 1)?.text ?? '') &&
        !(opens && /lange?[mnrs]?$/.test(match.pieces.get(match.to - 1)!.text))
      )
        return undefined
      if (long.endsWith('Y') && (count !== undefined || /^\d/.test(long)) && !lasts(after)) return undefined
      if (count !== undefined) return durationMeaning(count, long, match.word('h'))
      const parts = /^([\d.]+|X)?(.+)$/.exec(long)
      return parts
        ? durationMeaning(
            parts[1] === 'X' || parts[1] === undefined ? 'X' : Number(parts[1]),
            parts[2] ?? 'D',
            match.word('h'),
          )
        : undefined
    },
  },
]
