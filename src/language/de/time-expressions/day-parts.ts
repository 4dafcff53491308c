import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { type Pieces, senseOf } from '../../pieces.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { clockOf } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Whether a capital is due to the start of a sentence or quotation. */
function opensSentence(pieces: Pieces, at: number): boolean {
  const before = pieces.get(at - 1)
  return before === undefined || (before.kind === 'mark' && !/[,\-–/(]/.test(before.text))
}

/** What is said to be "von gestern" or "von morgen" without a day being meant. */
const FIGURATIVE = new Set(
  'Welt Schnee Mann Frau Menschen Leute Politik Technik Stadt Städte Arbeit Gesellschaft Generation Mobilität Wirtschaft Industrie Auto Autos Schule Europa Krieg Kriege Antworten Rezepte Lösungen Märkte Markt Energie Medizin'.split(
    ' ',
  ),
)

const PART_OF: Readonly<Record<string, string>> = {
  abend: 'TEV',
  morgen: 'TMO',
  nacht: 'TNI',
  vormittag: 'TMO',
  nachmittag: 'TAF',
  mittag: 'TMI',
}

/** "fünf Uhr nachmittags" is 17, "zwei Uhr nachts" 2. */
function hourOf(hour: number | undefined, part: string | undefined): number | undefined {
  const late = part === 'TAF' || part === 'TEV' || (part === 'TNI' && (hour ?? 0) >= 9)
  return hour !== undefined && hour < 12 && late ? hour + 12 : hour
}

/** Whether digits are an hour and no rest of what is none: "24:01 Uhr", "-3 Uhr"; "8-12 Uhr" is a range. */
function isHour(pieces: Pieces, at: number): boolean {
  const [hour, before] = [pieces.get(at)!, pieces.get(at - 1)]
  if (hour.text.length > 2) return false
  if (!hour.glued || !before || before.kind !== 'mark') return true
  const number = pieces.get(at - 2)?.kind === 'number'
  return /^[:.]$/.test(before.text) ? !number : before.text !== '-' || number
}

const part = (match: PhraseMatch) => match.word('t')

/** "heute", "gestern Abend", "20.30 Uhr", "am Nachmittag". */
export const dayPartPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/deictic-day',
    patterns: ['a:Day', 'a:morgen'],
    read: (match) => {
      const days = match.number('a') ?? 1
      const piece = match.pieces.get(match.from)
      const [before, after] = [match.pieces.get(match.from - 1), match.pieces.get(match.to)]
      if (piece?.text === 'Morgen' && !opensSentence(match.pieces, match.from)) return undefined
      if (before?.lower === 'von') {
        // "von heute auf morgen" is an idiom, "die Welt von morgen" no calendar day.
        if (after?.lower === 'auf') return undefined
        const figurative = FIGURATIVE.has(match.pieces.get(match.from - 2)?.text ?? '')
        if (figurative && days !== 0) return { type: 'DATE', said: days < 0 ? 'PAST_REF' : 'FUTURE_REF' }
        const act = /(?:ung|tion|schluss|rede|zahlen|nacht|abend)(?:en)?$/.test(
          match.pieces.get(match.from - 2)?.text ?? '',
        )
        if (days === 0 && after?.lower !== 'an' && !act) return { type: 'DATE', said: 'PRESENT_REF' }
      }
      if (before?.lower === 'auf' && match.pieces.get(match.from - 2)?.lower === 'heute') return undefined
      if (days === 0 && before?.lower === 'bis') return { type: 'DATE', said: 'PRESENT_REF' }
      return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days, ...(days === 0 && { loose: true }) } }
    },
  },
  {
    rule: 'time-expressions/deictic-day-part',
    patterns: ['a:Day t:Part|PartWord', 'a:morgen t:Part|PartWord'],
    read: (match) => {
      const days = match.number('a') ?? 1
      const suffix = part(match)
      if (suffix === undefined || (match.word('a') !== undefined && match.pieces.get(match.to - 1)?.text === 'morgen'))
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
      // "8.30-12 und 14.30-16.30 Uhr"
      '[ h:Int ~.|: m:Int ] bis|- Int und|sowie|, Int ~.|: Int bis|- Int ~.|: Int Uhr',
      '[ h:Int ~.|: m:Int ] bis|- Int ~.|: Int und|sowie|, Int ~.|: Int bis|- Int ~.|: Int Uhr',
      'bis|- [ h:Int ] und|sowie|, Int ~.|: Int bis|- Int ~.|: Int Uhr',
      'bis|- [ h:Int ~.|: m:Int ] und|sowie|, Int ~.|: Int bis|- Int ~.|: Int Uhr',
      'h:Int Uhr m:Int',
      'um|ab|gegen [ h:Int ~.|: m:Int Uhr? ]',
      '[ h:Int Uhr ] d:PartAdverb',
      '[ h:Int ~.|: m:Int Uhr ] d:PartAdverb',
    ],
    read: (match) => {
      const hour = match.number('h')
      const at = match.at('m')
      const [minute, next] = [at === undefined ? undefined : match.pieces.get(at), match.pieces.get(match.to)]
      if (minute && minute.text.length !== 2) return undefined
      if (!isHour(match.pieces, match.at('h') ?? match.from)) return undefined
      // "um 12.15 Euro", "um 10.30.000": amounts.
      if (
        match.pieces.get(match.to - 1) === minute &&
        next &&
        match.pieces.get(match.from - 1) &&
        !/^(?:Uhr|bis|und|-|–|\/)$/.test(next.text)
      ) {
        if (/^(?:%|€|Prozent|Euro|Meter|Sekunden|Millionen|Milliarden|Punkte|Punkten|Kilometer)$/.test(next.text))
          return undefined
        if (next.glued && match.pieces.get(match.to + 1)?.glued && match.pieces.get(match.to + 1)?.kind === 'number')
          return undefined
      }
      return clockOf(hourOf(hour, match.word('d')), match.number('m') ?? 0)
    },
  },
  {
    rule: 'time-expressions/clock-in-words',
    patterns: [
      '[ h:Cardinal Uhr ] d:PartAdverb?',
      'um|gegen|ab|nach|vor|bis [ halb h:Cardinal ] d:PartAdverb?',
      'um|gegen|ab|nach|vor|bis [ q:Viertel|viertel w:nach|vor h:Cardinal ] d:PartAdverb?',
      'um|gegen|ab|nach|vor|bis [ q:dreiviertel|viertel h:Cardinal ] d:PartAdverb?',
    ],
    read: (match) => {
      const hour = match.number('h')
      const first = match.pieces.get(match.from)!.lower
      if (first === 'halb' || match.word('q') !== undefined) {
        if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined
        // "Viertel nach acht" is 8:15, "viertel acht" 7:15, "dreiviertel acht" and "Viertel vor acht" 7:45.
        const minute = first === 'halb' ? 30 : first === 'viertel' && match.word('w') !== 'vor' ? 15 : 45
        const told = match.word('w') === 'nach' ? hour : hour - 1
        return clockOf(hourOf(told, match.word('d')), minute)
      }
      if (hour === undefined || !Number.isInteger(hour) || hour > 24) return undefined
      return clockOf(hourOf(hour, match.word('d')), 0)
    },
  },
  {
    // What comes back every day or belongs to a day named in the sentence.
    rule: 'time-expressions/part-of-day-adverb',
    patterns: ['d:PartAdverb', 'eines abends|morgens|nachts|Abends|Morgens|Nachts|Nachmittags|Mittags'],
    read: (match) => {
      if (match.pieces.get(match.from - 1)?.text === 'Uhr') return undefined
      const suffix = match.word('d') ?? PART_OF[match.pieces.get(match.to - 1)!.lower.slice(0, -1)]
      if (suffix === undefined) return undefined
      const some = match.word('d') === undefined
      const said = `XXXX-XX-XX${suffix}`
      return { type: 'TIME', said, ...(!some && { ask: { to: 'part-of-day', part: suffix, from: 'told' } as const }) }
    },
  },
  {
    // "am selben Abend", "am nächsten Morgen": of the day the text is telling about, or the one behind it.
    rule: 'time-expressions/told-part-of-day',
    patterns: [
      'am [ Same t:Part ]',
      'am|zum [ n:Following t:Part ]',
      'am [ n:nächsten|anderen t:Part ]',
      'am [ Morgen|Abend|Nachmittag|Vormittag darauf|danach ]',
    ],
    read: (match) => {
      const suffix = part(match) ?? PART_OF[match.pieces.get(match.from)?.lower ?? '']
      if (suffix === undefined || match.pieces.get(match.to)?.text === 'des') return undefined
      const days = match.at('t') !== undefined && match.at('n') === undefined ? 0 : (match.number('n') ?? 1)
      return { type: 'TIME', said: `XXXX-XX-XX${suffix}`, ask: { to: 'day', days, part: suffix, from: 'narrative' } }
    },
  },
  {
    // "am Vorabend" is that of the day before; "am Vorabend des Gipfels" is told by an event.
    rule: 'time-expressions/eve',
    patterns: ['am|Am|vom [ Vorabend ]'],
    read: (match) => {
      const said = 'XXXX-XX-XXTEV'
      const named = /^(?:des|der|von|vom|zu|zum|zur)$/.test(match.pieces.get(match.to)?.text ?? '')
      return { type: 'TIME', said, ...(!named && { ask: { to: 'day', days: -1, part: 'TEV', from: 'narrative' } }) }
    },
  },
  {
    rule: 'time-expressions/midnight',
    patterns: ['um|gegen|vor|nach|bis|seit|ab [ Mitternacht ]'],
    read: () => ({ type: 'TIME', said: 'XXXX-XX-XXT24:00', ask: { to: 'part-of-day', part: 'T24:00' } }),
  },
  {
    rule: 'time-expressions/part-of-day',
    patterns: [
      'am|zum|gegen|im [ t:Part ]',
      'für|auf den [ t:Part ]',
      'in|über|bis den|die|der? [ Past|Next|This|gleichen|selben? t:Part ]',
      'in [ der Following t:Part ]',
      '[ den|der frühen|späten t:Part ]',
      'in [ die frühen|späten t:Part ]',
      'am [ frühen|späten t:Part ]',
      'um die [ t:Part ]',
      'zur [ t:Part ]',
    ],
    read: (match) => {
      const suffix = part(match)
      const next = match.pieces.get(match.to)
      const night =
        match.pieces.get(match.to - 1)?.text === 'Nacht' && /^(?:auf|zum|zu|des|vom|von)$/.test(next?.text ?? '')
      const behind = match.pieces.get(match.to + 1)
      const dated = next?.text === 'des' && (behind?.kind === 'number' || senseOf(behind, 'Weekday') !== undefined)
      return suffix === undefined || night || dated || senseOf(next, 'Weekday') !== undefined
        ? undefined
        : { type: 'TIME', said: `XXXX-XX-XX${suffix}`, ask: { to: 'part-of-day', part: suffix } }
    },
  },
]
