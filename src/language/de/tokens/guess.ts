import type { Pos, VerbForm } from '../../../model/layers.ts'
import { adjectiveByEnding, adjectiveLemma } from './adjectives.ts'
import { closedClass } from './closed.ts'
import type { Analysis } from './codec.ts'
import { nounReadings, nounStrength } from './nouns.ts'
import { clauseBits, hashText, lexicalClass } from './tagger-features.ts'
import { verbFormOf, verbReadings } from './verbs.ts'

/** What the lexicon says of one form, whatever its neighbours. Made once per form. */
export interface WordInfo {
  readonly form: string
  readonly lower: string
  readonly shape: 'punctuation' | 'symbol' | 'number' | 'capital' | 'small'
  readonly closed: Pos | undefined
  readonly verbs: readonly Analysis[]
  readonly verb: VerbForm | undefined
  readonly nouns: readonly Analysis[]
  /** How well the noun is known, see `nounStrength`. */
  readonly noun: '' | 'N' | 'M' | 'n'
  readonly adjective: string | undefined
  /** Hashes for the tagger: of the lower-case form, and of what the lexicon says. */
  readonly wordHash: number
  readonly classHash: number
  /** What the form says of its clause, see `clauseFlags`. */
  readonly clause: number
}

/** What is known before any hash is made of it. */
export type LexicalInfo = Omit<WordInfo, 'wordHash' | 'classHash' | 'clause'>

export function wordInfo(form: string): WordInfo {
  const lower = form.toLowerCase()
  const shape = shapeOf(form)
  const letters = shape === 'capital' || shape === 'small'
  const closed = letters ? closedClass(lower) : undefined
  const verbs = letters ? verbReadings(lower) : []
  const nouns = shape === 'capital' ? nounReadings(form) : []
  const adjective = letters ? adjectiveLemma(lower) : undefined
  const verb = verbFormOf(verbs)
  const info = {
    form,
    lower,
    shape,
    closed,
    verbs,
    verb,
    nouns,
    noun: nounStrength(form, nouns),
    adjective,
    wordHash: hashText(lower, 0),
    classHash: 0,
    clause: 0,
  }
  info.clause = clauseBits(info)
  info.classHash = hashText(lexicalClass(info), 0)
  return info
}

function shapeOf(form: string): WordInfo['shape'] {
  const first = form.charCodeAt(0)
  if (first >= 97 && first <= 122) return 'small'
  if (first >= 65 && first <= 90) return 'capital'
  if (/^\p{N}/u.test(form)) return 'number'
  if (/^\p{Lu}/u.test(form)) return 'capital'
  if (/^[\p{L}@#]/u.test(form)) return 'small'
  return /^[$€£¥%§°+=<>|~^\p{Sc}\p{So}\p{Sm}]/u.test(form) ? 'symbol' : 'punctuation'
}

/** Lemma of the form once its class is known. */
export function lemmaOf(info: WordInfo, pos: Pos): string {
  switch (pos) {
    case 'AUX':
    case 'VERB':
      return info.verbs[0]?.lemma ?? info.lower
    case 'NOUN':
      return info.nouns[0]?.lemma ?? (info.verb?.infinitive ? info.form : nominalised(info))
    case 'ADJ':
      return info.adjective ?? adjectiveByEnding(info.lower) ?? info.lower
    case 'PROPN':
    case 'X':
    case 'SYM':
    case 'PUNCT':
      return info.form
    default:
      return info.lower
  }
}

/** "Angehörigen" -> "Angehörige"; of words the lexicon lacks, a genitive -s is dropped ("Lockdowns"). */
function nominalised(info: WordInfo): string {
  if (info.adjective && /e[nmrs]$/u.test(info.form)) return info.form.slice(0, -1)
  return info.form.length > 5 && /[^aiousß]s$/u.test(info.form) ? info.form.slice(0, -1) : info.form
}
