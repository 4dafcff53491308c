import type { Pos, VerbForm } from '../../../model/layers.ts'
import type { Form } from '../../forms.ts'
import type { TaggedWord } from '../../tokens.ts'
import { CLOSED, IRREGULAR_LEMMAS } from './closed.ts'
import { COMMON_VERBS } from './common-verbs.ts'
import { verbFormOf } from './verbs.ts'

const ADJECTIVES: ReadonlySet<string> = new Set(
  `new old big small great good bad long short high low young early late last next former other same own major main large
  whole real right wrong free full open strong weak clear hard easy possible available ready better best worse worst
  larger largest higher highest foreign senior further central serious deep dead cold hot poor rich safe sure true false`
    .trim()
    .split(/\s+/),
)

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  lives: 'life',
  wives: 'wife',
  feet: 'foot',
  news: 'news',
}

const SUBJECTS = /^(?:i|you|he|she|it|we|they|who|that|which)$/iu
const CONTRACTED = /^['’](?:s|re|ve|ll|d|m)$/iu
const PRONOUN_BEFORE_S = /^(?:he|she|it|that|there|who|what|where|here|let)$/iu
/** Words that only a noun phrase or a clause can follow a verb with. */
const OBJECT_START =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|that|it|them|him|us|to|not|in|on|at|for|with)$/iu
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ive|ish|ic|al|ary)$/u

function guess(words: readonly string[], at: number, before: Pos | undefined, first: boolean): Pos {
  const word = words[at]!
  const lower = word.toLowerCase()
  const previous = words[at - 1] ?? ''
  const next = words[at + 1] ?? ''
  if (lower === '’s' || lower === "'s") return PRONOUN_BEFORE_S.test(previous) ? 'AUX' : 'PART'
  const closed = CLOSED.get(lower)
  if (lower === 'that' && before === 'VERB') return 'SCONJ'
  if (lower === 'to' && isVerbal(next)) return 'PART'
  if (closed) return closed
  if (/^\p{N}/u.test(word)) return 'NUM'
  if (!/^\p{L}/u.test(word)) return /^[$€£%+=\p{Sc}\p{So}]/u.test(word) ? 'SYM' : 'PUNCT'
  if (/^\p{Lu}/u.test(word)) return capital(lower, next, first)
  if (/ly$/u.test(lower)) return 'ADV'
  const verb = verbFormOf(lower)
  const base = verb?.lemmas[0] ?? ''
  if (ADJECTIVES.has(lower)) return 'ADJ'
  const genitive = before === 'PART' && /['’]s$/u.test(previous)
  if (before === 'ADP' && /ing$/u.test(lower) && verb) return 'VERB'
  const nominal = before === 'DET' || before === 'ADP' || before === 'ADJ' || genitive
  if (verb && !nominal) {
    if (IRREGULAR_LEMMAS.has(lower) || /(?:ed|ing)$/u.test(lower)) return 'VERB'
    if (before === 'AUX' && verb.infinitive && !ADJECTIVE_ENDING.test(lower) && COMMON_VERBS.has(base)) return 'VERB'
    if (before === 'PART' || SUBJECTS.test(previous)) return 'VERB'
    if (
      COMMON_VERBS.has(base) &&
      ((before === 'PROPN' && lower !== base) || before === 'NOUN' || before === 'CCONJ' || before === 'ADV') &&
      (OBJECT_START.test(next) || /^\p{Lu}/u.test(next))
    )
      return 'VERB'
  }
  if (nominal && /ed$/u.test(lower) && /^\p{Ll}/u.test(next)) return 'ADJ'
  return ADJECTIVE_ENDING.test(lower) ? 'ADJ' : 'NOUN'
}

/** Whether a word can be an infinitive after "to". */
function isVerbal(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !CLOSED.has(word)
    ? (verbFormOf(word)?.infinitive ?? false)
    : /^(?:be|have|do)$/u.test(word)
}

function capital(lower: string, next: string, first: boolean): Pos {
  if (!first) return 'PROPN'
  if (/ly$/u.test(lower)) return 'ADV'
  return /(?:tion|ment|ness|ity|s)$/u.test(lower) && !/^\p{Lu}/u.test(next) ? 'NOUN' : 'PROPN'
}

function lemma(word: string, pos: Pos, verb: VerbForm | undefined): string {
  const lower = word.toLowerCase()
  if (verb) return verb.lemmas[0] ?? lower
  if (pos === 'NOUN') return singular(lower)
  return pos === 'PROPN' || pos === 'PUNCT' || pos === 'SYM' ? word : lower
}

function singular(noun: string): string {
  const irregular = Object.hasOwn(IRREGULAR_PLURALS, noun) ? IRREGULAR_PLURALS[noun] : undefined
  if (irregular) return irregular
  if (/(?:ss|us|is)$/u.test(noun) || noun.length < 4) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses)$/u.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const CONTRACTED_LEMMAS: Readonly<Record<string, string>> = {
  re: 'be',
  s: 'be',
  m: 'be',
  ve: 'have',
  ll: 'will',
  d: 'would',
}

/** Tags the words of one sentence by word lists, endings and the word before. */
export function tagEnglish(forms: readonly Form[]): readonly TaggedWord[] {
  const words = forms.map(({ text }) => text)
  let first = true
  let before: Pos | undefined
  return words.map((word, at) => {
    const pos = guess(words, at, before, first)
    if (pos !== 'PUNCT') first = false
    before = pos
    if (pos === 'AUX' && CONTRACTED.test(word))
      return { lemma: CONTRACTED_LEMMAS[word.slice(1).toLowerCase()] ?? word, pos }
    const verb = pos === 'VERB' || pos === 'AUX' ? verbFormOf(word.toLowerCase()) : undefined
    const base = lemma(word, pos, verb)
    return verb ? { lemma: base, pos, verb } : { lemma: base, pos }
  })
}
