import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** How far before a cue verb its subject may begin, in words. */
const REACH = 14

/**
 * The subject of a verb in a language whose subject stands before it: the noun phrase that ends right before the verb
 * (over ", who came on Monday," and ", 54,"), behind a quotation also the one after it ("said Jonas Brehm").
 */
export function subjectBefore(reading: Reading, verb: number): NounPhrase | undefined {
  const { words, rules } = reading
  let end = verb
  while (end > 0 && (words[end - 1]!.pos === 'ADV' || words[end - 1]!.pos === 'AUX')) end -= 1
  // ", the mayor," may stand between.
  let apposed = words[end - 1]?.text === ','
  if (apposed) end -= 1
  const noun = apposed ? asideStart(reading, end) : undefined
  if (noun !== undefined) {
    end = noun
    apposed = false
  }
  let best: NounPhrase | undefined
  for (let from = end - 1; from >= 0 && from >= end - REACH; from -= 1) {
    const word = words[from]!
    // "In a statement, the ministry said": a comma ends the subject where none closes it.
    if (word.quoted || word.text === ':' || word.text === '.' || (word.text === ',' && !apposed)) break
    const phrase = nounPhraseAt(words, from, { limit: end, greedy: true }, rules)
    if (phrase?.to === end && !rules.prepositions.has(words[from - 1]?.lower ?? '')) best = phrase
  }
  if (best) return best
  if (!words[verb - 1]?.quoted && words[verb - 1]?.text !== ',') return undefined
  return nounPhraseAt(words, verb + 1, { limit: words.length, greedy: false }, rules)
}

/** Where ", who came on Monday," or ", 54," begins that ends at `end`; undefined where an apposition stands there. */
function asideStart({ words, rules }: Reading, end: number): number | undefined {
  for (let i = end - 1; i > 0 && i > end - REACH; i -= 1) {
    if (words[i]!.text !== ',') continue
    const first = words[i + 1]!
    const participle = first.verb !== undefined && !first.finite
    return rules.relatives.has(first.lower) || participle || (first.pos === 'NUM' && i + 2 === end) ? i : undefined
  }
  return undefined
}

/** Whether the verb is passive: "was urged", "has been told". */
export function isPassive({ words }: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 4; i -= 1) {
    const word: Word = words[i]!
    if (word.pos === 'ADV') continue
    return word.pos === 'AUX' && word.verb?.lemmas.includes('be') === true
  }
  return false
}

/** Where the frame ends that begins with subject and verb: with ", …" or the sentence, if no verb of its own follows. */
export function frameEnd({ words, rules }: Reading, from: number): number {
  for (let i = from; i < words.length; i += 1) {
    const { text, quoted, finite, pos, lower } = words[i]!
    if (quoted || text === ',' || text === ':' || (pos === 'PUNCT' && i === words.length - 1)) return i
    if (finite || rules.contentOpeners.has(lower)) return from
  }
  return words.length
}
