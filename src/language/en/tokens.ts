import type { Pos, VerbForm } from '../../model/layers.ts'
import type { Reading, TaggedWord, TokenRules } from '../tokens.ts'
import { tokenPattern } from '../word-pattern.ts'
import { CLOSED, FUNCTION_WORDS, IRREGULAR_LEMMAS } from './tokens/closed.ts'
import { verbFormOf } from './tokens/verbs.ts'

const PARTICLES: ReadonlySet<string> = new Set(
  'about across ahead along apart around aside away back down forward in off on out over through together up'.split(
    ' ',
  ),
)

function guess(word: string, before: string | undefined, first: boolean): Pos {
  const lower = word.toLowerCase()
  if (/^\p{N}/u.test(word)) return 'NUM'
  if (!/^\p{L}/u.test(word)) return /^[$€£%+=\p{Sc}\p{So}]/u.test(word) ? 'SYM' : 'PUNCT'
  const closed = CLOSED.get(lower)
  if (closed) return closed
  if (!first && /^\p{Lu}/u.test(word)) return 'PROPN'
  if (/ly$/u.test(lower)) return 'ADV'
  const verb = verbFormOf(lower)
  const afterSubject =
    before !== undefined && /^(?:i|you|he|she|it|we|they|who|to|will|would|not|has|have|had|was|were)$/iu.test(before)
  if (verb && (afterSubject || IRREGULAR_LEMMAS.has(lower) || /(?:ed|ing)$/u.test(lower))) return 'VERB'
  if (/(?:ous|ful|less|able|ible|ive|ish|ic|al|ary)$/u.test(lower)) return 'ADJ'
  return first && /^\p{Lu}/u.test(word) && before === undefined && !/(?:tion|ment|ness|ity|s)$/u.test(lower)
    ? 'PROPN'
    : 'NOUN'
}

function lemma(word: string, pos: Pos, verb: VerbForm | undefined): string {
  const lower = word.toLowerCase()
  if (verb) return verb.lemmas[0] ?? lower
  if (pos === 'NOUN') return singular(lower)
  return pos === 'PROPN' || pos === 'PUNCT' || pos === 'SYM' ? word : lower
}

function singular(noun: string): string {
  if (/(?:ss|us|is)$/u.test(noun) || noun.length < 4) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses)$/u.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

function tag(words: readonly string[]): readonly TaggedWord[] {
  let first = true
  return words.map((word, at) => {
    const pos = guess(word, words[at - 1], first)
    if (pos !== 'PUNCT') first = false
    const verb = pos === 'VERB' || pos === 'AUX' ? verbFormOf(word.toLowerCase()) : undefined
    const base = lemma(word, pos, verb)
    return verb ? { lemma: base, pos, verb } : { lemma: base, pos }
  })
}

function readings(form: string): readonly Reading[] {
  return (verbFormOf(form.toLowerCase())?.lemmas ?? []).map((base) => ({ kind: 'verb', lemma: base }))
}

const ABBREVIATIONS =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|etc)\\.)(?!\\p{L})|\\p{L}\\.(?:\\p{L}\\.)+|\\p{Lu}\\.(?=\\s\\p{Lu})|\\p{L}+?(?=n['’]t(?!\\p{L}))|n['’]t(?!\\p{L})|['’](?:s|re|ve|ll|d|m)(?!\\p{L})"

export const tokens: TokenRules = {
  rules: [],
  pattern: tokenPattern(ABBREVIATIONS, { ordinals: false, contractions: true }),
  tag,
  readings,
  verbForm: (form) => verbFormOf(form.toLowerCase()),
  isFunctionWord: (form) => FUNCTION_WORDS.has(form.toLowerCase()),
  gender: () => undefined,
  stem: (word) =>
    word
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .replace(/(?:ies|ied)$/u, 'y')
      .replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ly|e)$/u, ''),
  particleVerb: (base, particle) => (PARTICLES.has(particle) ? `${base} ${particle}` : undefined),
  particles: PARTICLES,
}
