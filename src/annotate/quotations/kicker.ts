import type { Clause } from './clauses.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { speaks } from './subject.ts'
import { isCapital, type Word } from './words.ts'

/**
 * Where the sentence of a clause begins behind a kicker or a heading that was not told from it: at "Er" or "Sie" right
 * before the verb ("Neue Vorwürfe Er sagte"), or behind words in marks at a name or an office („Gift für alle“ Ministerin Berg sagte).
 */
export function openerBehindKicker(words: readonly Word[], from: number, finite: number): number | undefined {
  const last = words[finite - 1]
  if (finite - 1 > from && last && /^(?:Er|Sie)$/u.test(last.text) && isPlain(words[finite - 2]!)) return finite - 1
  if (!words[from]!.mark) return undefined
  let close = from + 1
  while (close < finite && !words[close]!.mark) close += 1
  const next = words[close + 1]
  // „Kurve“-Reporter Berg: a compound.
  if (close - from < 3 || close + 1 >= finite || !next || next.start === words[close]!.end) return undefined
  return next.isPerson || next.named === 'person' ? close + 1 : undefined
}

/**
 * "Brücke gesperrt Der Rat sagte", "Streit um Brücke Am Freitag sagte": an article or preposition with a capital opens a
 * sentence, what stands before it is its kicker.
 */
export function articleBehindKicker(words: readonly Word[], from: number, end: number): number | undefined {
  for (let i = end - 1; i > from; i -= 1) {
    const { pos, text, named, start } = words[i]!
    const before = words[i - 1]!
    const opens = named === undefined && (pos === 'DET' ? OPENING.test(text) : pos === 'ADP' && isCapital(words[i]!))
    if (opens && before.pos !== 'PROPN' && before.end < start && !isOpened(words, from, i)) return i
  }
  return undefined
}

/**
 * "Streit um neue Brücke Landrat Ole Berg sagte", "Rückzug aus dem Ausschuss Berg räumte ein": a name right before the
 * verb is the subject where what seems to go before it in one phrase is a thing that no article opens.
 */
export function behindKicker(
  words: readonly Word[],
  phrase: NounPhrase,
  { finite, words: own }: Clause,
): NounPhrase | undefined {
  const { kind, start, titled } = nameBefore(words, finite)
  if (kind === undefined || start - phrase.from < 2 || !own.includes(start)) return undefined
  if (words[phrase.from]!.pos === 'DET' || speaks(words, { ...phrase, to: phrase.head + 1 })) return undefined
  const before = words[start - 1]!
  if (start <= phrase.head || !isPlain(before)) return undefined
  // "Umbau Süd Berg": one word before the name may be a part of it.
  if (!titled && finite - start < 2 && start - phrase.from < 3) return undefined
  return { from: start, to: finite, head: start, cases: 'n', pronoun: false }
}

/** The person whose name is the last of words `[from, end)` but for a bracket, where it follows a noun without a stop. */
export function nameAtEnd(words: readonly Word[], from: number, end: number): NounPhrase | undefined {
  let to = end
  while (to > from && words[to - 1]!.pos === 'PUNCT' && words[to - 1]!.text !== ')') to -= 1
  let last = to
  if (words[last - 1]?.text === ')') while (last > from && words[last]?.text !== '(') last -= 1
  const { kind, start } = nameBefore(words, last)
  if (kind !== 'person' || start <= from || !isPlain(words[start - 1]!)) return undefined
  return { from: start, to, head: start, cases: 'n', pronoun: false }
}

/** The name that ends right before `end`, with the titles before it. */
function nameBefore(words: readonly Word[], end: number): { kind: Word['named']; start: number; titled: boolean } {
  const kind = words[end - 1]?.named
  if (kind !== 'person' && kind !== 'organization') return { kind: undefined, start: end, titled: false }
  let start = end
  while (start > 0 && words[start - 1]!.named === kind) start -= 1
  const name = start
  while (kind === 'person' && start > 0 && isTitle(words[start - 1]!)) start -= 1
  // "der Tod Ole Bergs": a genitive.
  const genitive = /[^s]s$/u.test(words[end - 1]!.text) && words[name - 1]?.pos === 'NOUN' && start === name
  return genitive ? { kind: undefined, start: end, titled: false } : { kind, start, titled: start < name }
}

/** A noun for a person, or what the tagger takes for a part of the name behind it. */
function isTitle({ pos, isPerson, named }: Word): boolean {
  return isPerson || (pos === 'PROPN' && named === undefined)
}

/** Whether a sentence may end with a word: not an article, a preposition, a conjunction or a stop. */
function isPlain({ pos, mark }: Word): boolean {
  return !mark && /^(?:NOUN|PROPN|ADJ|ADV|VERB|NUM)$/u.test(pos)
}

const OPENING = /^(?:Der|Die|Das|Ein|Eine)$/u

/** Whether a pair of marks stands open before word `to`. */
function isOpened(words: readonly Word[], from: number, to: number): boolean {
  let open = false
  for (let i = from; i < to; i += 1) if (words[i]!.mark) open = !open
  return open
}
