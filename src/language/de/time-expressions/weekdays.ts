import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { POINTERS, pointed } from '../../pointing.ts'
import type { Ask, TimeMeaning } from '../../time-expressions.ts'
import { dayMeaning, yearOf } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Names of papers that go on "… am Sonntag". */
const PAPERS = new Set('BILD Bild WELT Welt Tagesspiegel Kurier NZZ Schweiz Blick Tag Presse'.split(' '))

function weekday(match: PhraseMatch, part?: string, days?: number): TimeMeaning | undefined {
  const number = match.number('w')
  if (number === undefined) return undefined
  // "Montags" alone comes back every week; "des Montags" is a day.
  const last = match.pieces.get(match.to - 1)?.text ?? ''
  if (last.endsWith('s') && !/^(?:des|dieses|jenes|\p{Ll}+en)$/u.test(match.pieces.get(match.to - 2)?.text ?? ''))
    return undefined
  // "Mittwoch-Huber" and "Müller-Sonntag" are names.
  const before = match.pieces.get(match.from - 1)
  const after = match.pieces.get(match.to)
  const inner = match.pieces.get(match.to + 1)
  if (before?.text === '-' && before.glued && match.pieces.get(match.from)?.glued) return undefined
  if (after?.text === '-' && after.glued && inner?.glued && inner.kind === 'word') return undefined
  // "Welt am Sonntag" is a paper.
  if (before?.text === 'am' && PAPERS.has(match.pieces.get(match.from - 2)?.text ?? '')) return undefined
  const direction = pointed(match)
  const said = `XXXX-WXX-${days === undefined ? number : ((number - 1 + days + 7) % 7) + 1}${part ?? ''}`
  const ask: Ask = {
    to: 'weekday',
    weekday: number,
    ...(direction && { direction }),
    ...(days !== undefined && { days }),
    ...(part !== undefined && { part }),
  }
  return { type: part === undefined ? 'DATE' : 'TIME', said, ask }
}

/** "am Mittwoch", "Montagabend", "in der Nacht zum Dienstag". */
export const weekdayPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/night-to-weekday',
    patterns: [`p:${POINTERS}? Nacht|nacht zum|auf|zu den|dem? p:${POINTERS}? w:Weekday`],
    read: (match) => weekday(match, 'TNI', -1),
  },
  {
    rule: 'time-expressions/part-of-date',
    patterns: [`Nacht auf|zum|zu den|dem? [ d:Int ~. m:Month y:Int? ]`, `[ t:Part des d:Int ~. m:Month y:Int? ]`],
    read: (match) => {
      const [day, month] = [match.number('d'), match.number('m')]
      const at = match.at('y')
      if (day === undefined || month === undefined) return undefined
      const meaning = dayMeaning({ day, month, year: at === undefined ? undefined : yearOf(match.pieces.get(at)) })
      const part = match.word('t')
      if (part === undefined || meaning.impossible) return meaning
      const { ask } = meaning
      return { type: 'TIME', said: meaning.said + part, ...(ask?.to === 'date' && { ask: { ...ask, part } }) }
    },
  },
  {
    rule: 'time-expressions/weekday',
    patterns: [`p:${POINTERS}? w:Weekday`],
    read: (match) => {
      const meaning = weekday(match)
      // "am Montag darauf": which one depends on what was told before.
      const after = match.pieces.get(match.to)?.lower
      if (meaning && (after === 'darauf' || after === 'danach')) return { type: meaning.type, said: meaning.said }
      // "ein Mittwoch", "an einem Sonntag": which one is not said.
      if (
        !meaning ||
        !/^(?:ein|einem|einen|eines|irgendeinem|jenem)$/.test(match.pieces.get(match.from - 1)?.lower ?? '')
      )
        return meaning
      return { type: meaning.type, said: meaning.said }
    },
  },
  {
    rule: 'time-expressions/weekday-of-week',
    patterns: [
      `w:Weekday der? q:${POINTERS}|Twice u:Unit`,
      `w:WeekdayPart der? q:${POINTERS}|Twice u:Unit`,
      `w:Weekday t:PartWord der? q:${POINTERS}|Twice u:Unit`,
    ],
    read: (match) => {
      const joined = match.word('w')
      const [number, weeks] = [joined === undefined ? match.number('w') : Number(joined[0]), match.number('q')]
      if (number === undefined || weeks === undefined || match.word('u') !== 'W') return undefined
      const part = joined === undefined ? match.word('t') : joined.slice(1)
      const ask: Ask = { to: 'weekday', weekday: number, weeks, ...(part !== undefined && { part }) }
      return { type: part === undefined ? 'DATE' : 'TIME', said: `XXXX-WXX-${number}${part ?? ''}`, ask }
    },
  },
  {
    rule: 'time-expressions/weekday-part',
    patterns: [`p:${POINTERS}? w:WeekdayPart`, `p:${POINTERS}? w:Weekday t:PartWord`],
    read: (match) => {
      const joined = match.word('w')
      if (joined === undefined) return weekday(match, match.word('t'))
      const direction = pointed(match)
      const number = Number(joined[0])
      return {
        type: 'TIME',
        said: `XXXX-WXX-${number}${joined.slice(1)}`,
        ask: { to: 'weekday', weekday: number, part: joined.slice(1), ...(direction && { direction }) },
      }
    },
  },
  {
    rule: 'time-expressions/part-of-weekday',
    patterns: [`t:Part des p:${POINTERS}? w:Weekday`, `den|der frühen|späten t:Part des p:${POINTERS}? w:Weekday`],
    read: (match) => weekday(match, match.word('t')),
  },
  {
    rule: 'time-expressions/weekday-deictic',
    patterns: [`a:DayAdj [ w:Weekday ]`],
    read: (match) => {
      const days = match.number('a')
      return days === undefined
        ? undefined
        : { type: 'DATE', said: `XXXX-WXX-${match.number('w')}`, ask: { to: 'day', days } }
    },
  },
]
