import type { StanceCue } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { nounPhrases } from './noun-phrases.ts'
import type { Place } from './stance.ts'

/** "der falsche Weg", "ein gutes Signal": the adjective before such a noun judges. */
export function evaluated({ tokens, lexicon, at }: Place, noun: string): StanceCue | undefined {
  const terms = lexicon.terms!
  const before = tokens[at - 1]
  if (before?.pos !== 'ADJ' || !terms.stance.vessels.has(noun)) return undefined
  const lemma = lexicon.form(before.lemma).folded
  return terms.stance.evaluations.get(lemma) ?? (terms.judgements.has(lemma) ? terms.stances.get(lemma) : undefined)
}

/** "called the cap overdue": an adjective that may be taken for a noun. */
export function calledSo({ tokens, lexicon, at }: Place, lemma: string, isCalled: boolean): StanceCue | undefined {
  const terms = lexicon.terms!
  if (!terms.stance.objectsFollow || !isCalled || tokens[at - 1]?.pos !== 'NOUN') return undefined
  return terms.judgements.has(lemma) ? terms.stances.get(lemma) : undefined
}

/** "sprach von einem Irrweg": the judgement is of what the sentence, or the one before it, is about. */
export function isSpokenOf({ annotated, tokens, lexicon, at, clause }: Place): boolean {
  const phrase = nounPhrases(annotated, tokens.slice(clause.from, at + 1), lexicon).at(-1)
  return (
    /^(?:von|of)$/.test(phrase?.preposition ?? '') &&
    tokens.slice(clause.from, clause.to).some(({ lemma }) => SPEAKS.test(lemma))
  )
}

const SPEAKS = /^(?:sprechen|reden|speak|talk)$/

/** Whether a judging noun is said of something: "ein Fehler", "für einen Fehler", "in der Pflicht"; not "nach dem Fehler". */
export function isJudged({ annotated, tokens, lexicon, at, clause }: Place, words: readonly Token[]): boolean {
  const before = tokens[at - 1]
  if (tokens[at]!.pos === 'PROPN')
    return before !== undefined && OPENS_JUDGEMENT.test(annotated.article.reading.slice(before.start, before.end))
  const phrase = nounPhrases(annotated, tokens.slice(clause.from, at + 1), lexicon).at(-1)
  // "sieht gute Chancen": only "in" or "als" makes a judgement of what is seen.
  if (phrase?.preposition === undefined && words.some(({ lemma }) => SEES.test(lemma))) return false
  return phrase !== undefined && !phrase.isAttribute && /^(?:fur|als|in|an|for|as)?$/.test(phrase.preposition ?? '')
}

const SEES = /^(?:sehen|see)$/
const OPENS_JUDGEMENT = /^(?:ein|eine|einen|als|an?)$/i

/** "sei zu niedrig", "käme zu spät": too much or too little of anything is no good. */
export function isTooMuch({ tokens, at, lexicon, clause }: Place, text: (span: Span) => string): boolean {
  const before = tokens[at - 1]
  if (tokens[at]!.pos !== 'ADJ' || before === undefined || !/^(?:zu|too)$/.test(text(before))) return false
  // "zu klein dafür"
  const next = tokens[at + 1]
  if (next !== undefined && /^(?:dafür|für|dazu|um|for|to)$/.test(text(next))) return false
  const isSaid = tokens.slice(clause.from, clause.to).some(({ lemma }) => IS.test(lemma))
  return isSaid && isPredicate(tokens[at]!, at, tokens, lexicon, text)
}

const IS = /^(?:sein|be)$/

/** "wenig sinnvoll", "kaum vorstellbar". */
export function isHardly(before: Token | undefined, isJudgement: boolean, folded: (token: Token) => string): boolean {
  return isJudgement && before !== undefined && /^(?:wenig|kaum|hardly)$/.test(folded(before))
}

/** "ist notwendig", "ein unrealistisches Ziel", "kein realistisches Vorhaben"; not "die notwendigen Regeln". */
export function isPredicate(
  token: Token,
  at: number,
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: (span: Span) => string,
): boolean {
  const next = tokens[at + 1]
  // "nicht richtig sitzen": it tells how.
  if (next?.pos === 'VERB') return false
  if (next?.pos !== 'NOUN' && next?.pos !== 'ADJ')
    return lexicon.form(text(token)).folded === lexicon.form(token.lemma).folded
  if (next.pos !== 'NOUN' || !lexicon.terms?.noIssues.has(lexicon.form(text(next)).key)) return false
  const before = tokens[at - 1]
  return before !== undefined && /^(?:ein|kein|eine|keine|an?|no)$/i.test(text(before))
}
