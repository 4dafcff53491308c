import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { type Piece, senseOf } from '../../pieces.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { clockOf } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Whether a capital is due to the start of a sentence or quotation. */
function opensSentence(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  return before === undefined || (before.kind === 'mark' && !/[,\-–/(]/.test(before.text))
}

const part = (match: PhraseMatch) => match.word('t')

/** "heute", "gestern Abend", "20.30 Uhr", "am Nachmittag". */
export const dayPartPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/deictic-day',
    patterns: ['a:Day', 'a:morgen'],
    read: (match) => {
      const days = match.number('a') ?? 1
      const piece = match.pieces[match.from]
      if (piece?.text === 'Morgen' && !opensSentence(match.pieces, match.from)) return undefined
      return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days } }
    },
  },
  {
    rule: 'time-expressions/deictic-day-part',
    patterns: ['a:Day t:Part|PartWord', 'a:morgen t:Part|PartWord'],
    read: (match) => {
      const days = match.number('a') ?? 1
      const suffix = part(match)
      if (suffix === undefined || (match.word('a') !== undefined && match.pieces[match.to - 1]?.text === 'morgen'))
        return undefined
      return { type: 'TIME', said: `XXXX-XX-XX${suffix}`, ask: { to: 'day', days, part: suffix } }
    },
  },
  {
    rule: 'time-expressions/clock',
    patterns: [
      'h:Int ~.|: m:Int Uhr',
      'h:Int Uhr',
      '[ h:Int ~.|: m:Int ] bis|und|-|/ i:Int ~.|: j:Int Uhr',
      '[ h:Int ] bis|-|/ i:Int ~.|: j:Int Uhr',
      '[ h:Int ~.|: m:Int ] bis|-|/ i:Int Uhr',
      '[ h:Int ] bis|-|/ i:Int Uhr',
      'h:Int Uhr m:Int',
      'um|ab|gegen [ h:Int ~.|: m:Int Uhr? ]',
    ],
    read: (match) => {
      const at = match.at('m')
      const [minute, next] = [at === undefined ? undefined : match.pieces[at], match.pieces[match.to]]
      if (minute && minute.text.length !== 2) return undefined
      // "um 12.15 Euro", "um 10.30.000": amounts.
      if (
        match.pieces[match.to - 1] === minute &&
        next &&
        match.pieces[match.from - 1] &&
        !/^(?:Uhr|bis|und|-|–|\/)$/.test(next.text)
      ) {
        if (/^(?:%|€|Prozent|Euro|Meter|Sekunden|Millionen|Milliarden|Punkte|Punkten|Kilometer)$/.test(next.text))
          return undefined
        if (next.glued && match.pieces[match.to + 1]?.glued && match.pieces[match.to + 1]?.kind === 'number')
          return undefined
      }
      return clockOf(match.number('h'), match.number('m') ?? 0)
    },
  },
  {
    rule: 'time-expressions/clock-in-words',
    patterns: ['h:Cardinal Uhr'],
    read: (match) => {
      const hour = match.number('h')
      if (hour === undefined || !Number.isInteger(hour) || hour > 24) return undefined
      const late = hour < 12 && /^(?:nachmittags|abends)$/.test(match.pieces[match.to]?.lower ?? '')
      return clockOf(late ? hour + 12 : hour, 0)
    },
  },
  {
    rule: 'time-expressions/part-of-day',
    patterns: [
      'am|zum|gegen|im [ t:Part ]',
      'in|über|bis den|die|der? [ Past|Next|This|gleichen|selben? t:Part ]',
      '[ den|der frühen|späten t:Part ]',
      'am [ frühen|späten t:Part ]',
      'am|zum|gegen|im [ t:Part ]',
    ],
    read: (match) => {
      const suffix = part(match)
      const next = match.pieces[match.to]
      const night =
        match.pieces[match.to - 1]?.text === 'Nacht' && /^(?:auf|zum|zu|des|vom|von)$/.test(next?.text ?? '')
      return suffix === undefined || night || senseOf(next, 'Weekday') !== undefined
        ? undefined
        : { type: 'TIME', said: `XXXX-XX-XX${suffix}`, ask: { to: 'part-of-day', part: suffix } }
    },
  },
]
