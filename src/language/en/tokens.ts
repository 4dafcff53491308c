import type { Reading, TokenRules } from '../tokens.ts'
import { tokenPattern } from '../word-pattern.ts'
import { FUNCTION_WORDS } from './tokens/closed.ts'
import { tagEnglish } from './tokens/tagger.ts'
import { verbFormOf } from './tokens/verbs.ts'

const PARTICLES: ReadonlySet<string> = new Set(
  'about across ahead along apart around aside away back down forward in off on out over through together up'.split(
    ' ',
  ),
)

function readings(form: string): readonly Reading[] {
  return (verbFormOf(form.toLowerCase())?.lemmas ?? []).map((base) => ({ kind: 'verb', lemma: base }))
}

const ABBREVIATIONS =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|etc)\\.)(?!\\p{L})|\\p{L}\\.(?:\\p{L}\\.)+|\\p{Lu}\\.(?=\\s\\p{Lu})|\\p{L}+?(?=n['’]t(?!\\p{L}))|n['’]t(?!\\p{L})|['’](?:s|re|ve|ll|d|m)(?!\\p{L})"

export const tokens: TokenRules = {
  rules: [],
  pattern: tokenPattern(ABBREVIATIONS, { ordinals: false, contractions: true }),
  tag: tagEnglish,
  readings,
  verbForm: (form) => verbFormOf(form.toLowerCase()),
  isFunctionWord: (form) => FUNCTION_WORDS.has(form.toLowerCase()),
  gender: () => undefined,
  namesPeople: () => false,
  stem: (word) =>
    word
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .replace(/(?:ies|ied)$/u, 'y')
      .replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ly|e)$/u, ''),
  particleVerb: (base, particle) => (PARTICLES.has(particle) ? `${base} ${particle}` : undefined),
  particles: PARTICLES,
}
