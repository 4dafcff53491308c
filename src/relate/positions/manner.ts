import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, Position } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { type Aim, type IsDiscussed, issueFrom, phrasesIn } from './issue.ts'
import { clauseAt, type NounPhrase } from './noun-phrases.ts'

/** A stance that lies in how something is said. */
export interface MannerStance extends Pick<Aim, 'issue'> {
  readonly stance: Position['stance']
  readonly rule: string
}

/**
 * What a speaker says must be, he demands; what he says must not be, or will not be done to anything, he rejects: "die
 * Abgabe müsse sinken", "die Brücke dürfe nicht gesperrt werden", "es würden keine Schiffe entsandt".
 */
export function mannerStance(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  content: Span,
  lexicon: Lexicon,
  isDiscussed: IsDiscussed,
): MannerStance | undefined {
  const terms = lexicon.terms
  if (!terms) return undefined
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const folded = (token: Token): string => lexicon.form(text(token)).folded
  for (const [at, token] of tokens.entries()) {
    if (token.start < content.start || token.end > content.end || token.verb?.finite !== true) continue
    const lemma = lexicon.form(token.lemma).folded
    const isMust = terms.necessity.has(lemma)
    const isMay = terms.permission.has(lemma)
    const isWill = terms.future.has(lemma)
    if ((!isMust && !isMay && !isWill) || (token.verb.past && !token.verb.subjunctive2)) continue
    const clause = clauseAt(annotated, tokens, at)
    const words = tokens.slice(clause.from, clause.to)
    if (tokens.some((word) => terms.openers.has(folded(word)) || terms.speakerSubjects.has(folded(word)))) continue
    const isNegated = words.some((word) => terms.negators.has(folded(word)) || terms.none.has(folded(word)))
    if (isMust === isNegated) continue
    // "muss gewusst haben" supposes, it asks for nothing.
    if (words.some(({ verb, lemma }) => verb?.infinitive === true && PERFECT.test(lemma))) continue
    const verbs = words.filter(({ pos, verb }) => verb !== undefined && (pos === 'VERB' || pos === 'AUX'))
    const isPassive = verbs.some(({ verb, pos }) => pos === 'VERB' && verb!.participle && !verb!.infinitive)
    const does = verbs.filter(({ pos, verb }) => pos === 'VERB' && (verb!.infinitive || verb!.participle)).at(-1)
    if (!does || does === token || terms.unasked.has(lexicon.form(does.lemma).folded)) continue
    const phrases = phrasesIn(annotated, tokens, clause, lexicon)
    const phrase = isPassive
      ? phrases[0]
      : isWill
        ? phrases.find(({ isNone }) => isNone)
        : objectOf(phrases, at, at === clause.to - 1, does, tokens)
    if (isWill && !phrase?.isNone) continue
    const issue = phrase
      ? issueFrom(annotated, tokens, phrase, lexicon, isDiscussed)
      : actIssue(annotated, does, lexicon, isDiscussed)
    if (!issue) continue
    const isEnd = isMust && terms.removal.has(lexicon.form(does.lemma).folded)
    return isMust && !isEnd
      ? { stance: 'demands', issue, rule: 'positions/necessity' }
      : { stance: 'rejects', issue, rule: isMust ? 'positions/necessity' : 'positions/none' }
  }
  return undefined
}

const PERFECT = /^(?:haben|have)$/

/** What is demanded where the verb has no object, if other articles have a noun for it: "müsse zurücktreten". */
function actIssue(
  { article }: AnnotatedArticle,
  does: Token,
  lexicon: Lexicon,
  isDiscussed: IsDiscussed,
): Aim['issue'] | undefined {
  const { key } = lexicon.form(does.lemma)
  const passage = { article: article.id, start: does.start, end: does.end }
  const isTalk = lexicon.terms?.talks.has(key) ?? false
  return key.startsWith('=') && !isTalk && isDiscussed(key)
    ? { key, label: passage, noun: passage, modifier: '', isAct: true }
    : undefined
}

/** The object of the infinitive: behind the modal verb, or, where that closes the clause, what is not the subject. */
function objectOf(
  phrases: readonly NounPhrase[],
  modal: number,
  isFinal: boolean,
  does: Token,
  tokens: readonly Token[],
): NounPhrase | undefined {
  const end = tokens.indexOf(does)
  if (isFinal) return phrases.length > 1 ? phrases.filter(({ at }) => at < end).at(-1) : undefined
  return phrases.filter(({ at }) => at > modal && at < end).at(-1)
}
