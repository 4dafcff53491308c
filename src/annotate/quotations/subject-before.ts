import { GENITIVE_SIGN } from './genitive-sign.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { speaks } from './subject.ts'
import type { Word } from './words.ts'

/** How far before a cue verb its subject may begin, in words. */
const REACH = 14
/** How long what is set off by commas before the verb may be, in words. */
const ASIDE = 28

/**
 * The subject of a verb in a language whose subject stands before it: the noun phrase that ends right before the verb
 * (over ", who came on Monday," and ", 54,"), behind a quotation also the one after it ("said Jonas Brehm").
 */
export function subjectBefore(reading: Reading, verb: number): NounPhrase | undefined {
  const { words, rules } = reading
  let end = verb
  while (
    end > 0 &&
    (words[end - 1]!.pos === 'ADV' ||
      words[end - 1]!.pos === 'AUX' ||
      words[end - 1]!.lower === 'since' ||
      rules.selves.has(words[end - 1]!.lower))
  )
    end -= 1
  const who = relativeBefore(reading, end)
  if (who !== undefined) return phraseEndingAt(reading, who - 1, true)
  // ", the mayor," may stand between.
  let apposed = words[end - 1]?.text === ','
  if (apposed) end -= 1
  const noun = apposed ? asideStart(reading, end) : undefined
  // "Ida Coster, the mayor, who came on Monday, said": an apposition may stand before what is set off.
  if (noun !== undefined) {
    end = noun
    apposed = words[end - 1]?.pos !== 'PROPN'
  }
  const named = apposed ? nameWithAside(words, end) : undefined
  const found = named ?? phraseEndingAt(reading, end, apposed) ?? (apposed ? undefined : beforeRelative(reading, end))
  if (found && !(apposed && isTurned(reading, verb, found))) return found
  if (!words[verb - 1]?.quoted && words[verb - 1]?.text !== ',') return undefined
  const behind =
    nounPhraseAt(words, verb + 1, { limit: words.length, greedy: false }, rules) ??
    (words[verb - 1]?.quoted ? restAt(words, verb + 1) : undefined)
  // ", said the bridge was safe": what is said, not who says it.
  return behind && words[behind.to]?.finite ? undefined : behind
}

/** "Ida Coster, a professor of civil engineering, told": a name and what stands between two commas, without a verb of its own. */
function nameWithAside(words: readonly Word[], end: number): NounPhrase | undefined {
  let comma = end - 1
  for (; comma > 0 && comma > end - REACH && words[comma]!.text !== ','; comma -= 1)
    if (isAuxiliary(words[comma]!) || words[comma]!.quoted || words[comma]!.pos === 'PUNCT') return undefined
  const first = words[comma + 1]
  if (words[comma]?.text !== ',' || comma + 2 > end || !first) return undefined
  // "Osmark's prime minister".
  const owned = first.pos === 'PROPN' && GENITIVE_SIGN.test(words[comma + 2]?.lower ?? '')
  if (!owned && !APPOSED.has(first.pos)) return undefined
  const from = nameStart(words, comma)
  return from !== undefined && comma - from > 1 ? { from, to: end, head: from, cases: 'n', pronoun: false } : undefined
}

/** "is", "has"; the sign of "the union's chief" is none, and any other form may be a noun ("a lift attendant"). */
function isAuxiliary({ finite, pos, lower }: Word): boolean {
  return finite && pos === 'AUX' && !GENITIVE_SIGN.test(lower)
}

/** What opens an apposition: "the mayor", "its chair", "secretary general of the league". */
const APPOSED: ReadonlySet<Word['pos']> = new Set(['DET', 'PRON', 'NOUN', 'ADJ'])

const DAYS = /^(?:morning|noon|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** Where the name that ends at `end` begins, if it opens its part of the sentence. */
function nameStart(words: readonly Word[], end: number): number | undefined {
  let from = end
  while (from > 0 && words[from - 1]!.pos === 'PROPN' && !DAYS.test(words[from - 1]!.lower)) from -= 1
  // "On Friday afternoon Ida Coster".
  if (from < end && DAYS.test(words[from - 1]?.lower ?? '')) return from
  const before = words[from - 1]
  const opens = before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.quoted
  return opens ? from : undefined
}

/** "… would foot the bill, cautioned Ida Coster": a thing before the comma and a person behind the verb. */
function isTurned({ words, rules }: Reading, verb: number, before: NounPhrase): boolean {
  const behind = nounPhraseAt(words, verb + 1, { limit: words.length, greedy: false }, rules)
  return behind !== undefined && words[behind.head]!.named === 'person' && !speaks(words, before)
}

/** "Ida Coster, who on Monday said": the "who" that is the subject of the verb. */
function relativeBefore({ words, rules }: Reading, end: number): number | undefined {
  for (let i = end - 1; i > 0 && i >= end - 4; i -= 1) {
    if (rules.persons.has(words[i]!.lower)) return words[i - 1]!.text === ',' ? i : undefined
    if (words[i]!.finite || words[i]!.pos === 'PUNCT' || words[i]!.pos === 'PRON') return undefined
  }
  return undefined
}

/** The longest noun phrase that ends right before word `end`, with what hangs on it: "sources close to the minister". */
function phraseEndingAt(reading: Reading, end: number, apposed: boolean): NounPhrase | undefined {
  const { words, rules } = reading
  let best: NounPhrase | undefined
  for (let from = end - 1; from >= 0 && from >= end - REACH; from -= 1) {
    const word = words[from]!
    // "In a statement, the ministry said": a comma ends the subject where none closes it.
    if (word.quoted || word.text === ':' || word.text === '.' || (word.text === ',' && !apposed)) break
    const read = nounPhraseAt(words, from, { limit: end, greedy: true }, rules)
    // "the mother of two": a number alone stands for people.
    const two = from === end - 1 && word.pos === 'NUM' ? hangingOn(reading, from - 1, end) : undefined
    if (two && rules.prepositions.has(words[from - 1]?.lower ?? '')) return two
    const phrase = read?.to === end ? read : (nominalised(words, from, end) ?? oneOf(words, from, end))
    const before = words[from - 1]
    if (phrase?.to !== end || before?.pos === 'DET') continue
    // "not a slip, the chair, Ida Coster, ruled": one apposition, the rest is what is said.
    if (apposed && partsIn(words, phrase) > 1) break
    if (!rules.prepositions.has(before?.lower ?? '')) best = phrase
    else best = hangingOn(reading, from - 1, end) ?? best
  }
  // "two people briefed on the talks".
  if (best && words[best.from - 1]?.pos === 'NUM') best = { ...best, from: best.from - 1 }
  return best && withName(reading, withOwner(reading, best))
}

/** "Tarn Pharma, the maker of the drug, has admitted": the name that an apposition before the verb belongs to. */
function withName(reading: Reading, phrase: NounPhrase): NounPhrase {
  const { words } = reading
  const comma = phrase.from - 1
  if (words[comma]?.text !== ',' || words[comma - 1]?.pos !== 'PROPN' || words[phrase.from]!.pos === 'PROPN')
    return phrase
  const from = nameStart(words, comma)
  return from === undefined ? phrase : { ...phrase, from, head: comma - 1 }
}

/** How many parts a comma sets off in a phrase, ages aside. */
function partsIn(words: readonly Word[], { from, to }: NounPhrase): number {
  let parts = 0
  for (let i = from; i < to - 1; i += 1) if (words[i]!.text === ',' && words[i + 1]!.pos !== 'NUM') parts += 1
  return parts
}

const NOMINAL: ReadonlySet<Word['pos']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** "one of them". */
function oneOf(words: readonly Word[], from: number, end: number): NounPhrase | undefined {
  const [first, of, who] = [words[from]!, words[from + 1], words[from + 2]]
  if (end - from !== 3 || of?.lower !== 'of' || who?.pos !== 'PRON' || first.pos === 'PUNCT') return undefined
  return { from, to: end, head: from, cases: 'nad', pronoun: false }
}

/** "a senior official", "the Tarn clinic": a noun that the tagger takes for an adjective. */
function nominalised(words: readonly Word[], from: number, end: number): NounPhrase | undefined {
  if (words[from]!.pos !== 'DET' || end - from < 2) return undefined
  for (let i = from + 1; i < end; i += 1) if (!NOMINAL.has(words[i]!.pos)) return undefined
  return { from, to: end, head: end - 1, cases: 'nad', pronoun: false }
}

/** Most words of a phrase that is read as nothing else. */
const LONGEST_REST = 8

/**
 * "according to police", "“…,” said people close to the minister": up to the next stop all is who speaks, also where the
 * tagger takes the nouns for verbs.
 */
export function restAt(words: readonly Word[], from: number): NounPhrase | undefined {
  let to = from
  while (to < words.length && words[to]!.pos !== 'PUNCT' && !words[to]!.quoted) to += 1
  const pos = words[from]?.pos
  if (to === from || to > from + LONGEST_REST || pos === 'PRON' || pos === 'SCONJ' || pos === 'ADV' || pos === 'ADP')
    return undefined
  return { from, to, head: from, cases: 'nad', pronoun: false }
}

/** What one, some or many of people are counted by. */
const SOME = /^(?:one|two|three|four|five|some|many|most|several|few|none|each|both|all|half|another)$/u

/** "sources close to the minister": the noun that the phrase behind the preposition at `at` belongs to. */
function hangingOn(reading: Reading, at: number, end: number): NounPhrase | undefined {
  const { words, rules } = reading
  const adjective = words[at - 1]
  // "one of the officials", "some of the residents".
  if (words[at]?.lower === 'of' && adjective && SOME.test(adjective.lower))
    return { from: at - 1, to: end, head: at - 1, cases: 'nad', pronoun: false }
  const stop = adjective && (adjective.pos === 'ADJ' || (adjective.pos === 'VERB' && at > 1)) ? at - 1 : at
  for (let from = stop - 1; from >= 0 && from >= stop - 4; from -= 1) {
    if (words[from]!.pos === 'PUNCT') return undefined
    const read = nounPhraseAt(words, from, { limit: stop, greedy: false }, rules)
    const phrase = read?.to === stop ? read : nominalised(words, from, stop)
    const before = words[from - 1]
    if (phrase?.to !== stop || phrase.pronoun || before?.pos === 'DET' || before?.pos === 'ADJ') continue
    if (rules.prepositions.has(before?.lower ?? '') || before?.finite) return undefined
    return { ...phrase, to: end }
  }
  return undefined
}

/** "the ministry's spokesman". */
function withOwner(reading: Reading, phrase: NounPhrase): NounPhrase {
  const { words } = reading
  if (!GENITIVE_SIGN.test(words[phrase.from - 1]?.text ?? '')) return phrase
  const owner = phraseEndingAt(reading, phrase.from - 1, false)
  return owner ? { ...phrase, from: owner.from } : phrase
}

/** "A nurse who asked not to be named said": the noun before a relative clause that no comma sets off. */
function beforeRelative(reading: Reading, end: number): NounPhrase | undefined {
  const { words, rules } = reading
  for (let i = end - 1; i > 0 && i > end - REACH; i -= 1) {
    if (words[i]!.pos === 'PUNCT' || words[i]!.quoted) return undefined
    if (!rules.persons.has(words[i]!.lower)) continue
    // In "who asked" the verb is that of the relative clause.
    return words.slice(i + 1, end).some(({ finite }) => finite) ? phraseEndingAt(reading, i, false) : undefined
  }
  return undefined
}

/** Where ", who came on Monday," or ", 54," begins that ends at `end`; undefined where an apposition stands there. */
function asideStart({ words, rules }: Reading, end: number): number | undefined {
  for (let i = end - 1; i > 0 && i > end - ASIDE; i -= 1) {
    const first = words[i + 1]!
    // “Full stop,”: a comma inside marks.
    if (words[i]!.text !== ',' || first.mark) continue
    // "Ida Coster, who leads the junior partner, the Tarn Alliance, insisted": the relative clause may hold a comma.
    if (relativeOver(words, i, rules)) continue
    const participle = first.verb !== undefined && !first.finite
    const manner = rules.prepositions.has(first.lower)
    return rules.relatives.has(first.lower) || participle || manner || (first.pos === 'NUM' && i + 2 === end)
      ? i
      : undefined
  }
  return undefined
}

/** Whether a name or a noun with its article stands between the comma at `comma` and a "who" clause that begins before it. */
function relativeOver(words: readonly Word[], comma: number, rules: Reading['rules']): boolean {
  const { pos } = words[comma + 1]!
  if (pos !== 'DET' && pos !== 'PROPN') return false
  for (let i = comma - 1; i > 0 && i > comma - REACH; i -= 1)
    if (words[i]!.text === ',') return rules.persons.has(words[i + 1]!.lower)
  return false
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
