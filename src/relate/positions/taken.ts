import type { Quotation, Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, hull, type Span, within } from '../../model/span.ts'
import { type Named, speakerOf } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type Lexicon, wordsOf } from '../words.ts'
import { type FoundStance, stanceIn } from './stance.ts'

/** A stance with who takes it. */
export interface Stand {
  readonly stance: FoundStance
  readonly actor: StoryEntity
}

/** A stance a speaker takes: by the verb that reports it, or, where he means himself, in his own words. */
export function quotedStance(
  annotated: AnnotatedArticle,
  quotation: Quotation,
  tokens: readonly Token[],
  content: Span,
  context: StoryContext,
): Stand | undefined {
  const lexicon = context.lexiconOf(annotated.article.language)
  const actor = certainSpeaker(annotated, quotation, context)
  const byCue = quotation.cue.length > 0 ? stanceIn(annotated, tokens, hull(quotation.cue), lexicon) : undefined
  if (byCue) {
    const said = actor ?? (quotation.speaker.length === 0 ? subjectOf(annotated, byCue, context) : undefined)
    return said && { stance: byCue, actor: said }
  }
  const own = stanceIn(annotated, tokens, content, lexicon)
  if (!own || isOpen(annotated, own, lexicon) || isAsked(annotated, own)) return undefined
  // Who calls a thing unrealistic or necessary takes a stance on it himself, whoever else the sentence names.
  if (own.isJudgement) return actor && { stance: own, actor }
  const clause = { start: own.tokens[own.from]!.start, end: own.tokens[own.to - 1]!.end }
  const isReported = quotation.type === 'reported' && isOfSpeaker(annotated, quotation, own)
  const isSelf =
    isReported ||
    wordsOf(annotated.article, [clause]).some((word) => lexicon.terms?.self.has(lexicon.form(word.text).folded))
  if (isSelf) return actor && { stance: own, actor }
  return ownStance(annotated, tokens, content, context)
}

/** Whether the verb of a reported act is that of its speaker: "hat die Regierung aufgefordert" tells whom, not who. */
function isOfSpeaker({ article }: AnnotatedArticle, { speaker }: Quotation, { tokens, at }: FoundStance): boolean {
  const verb = tokens[at]!
  if (verb.verb?.infinitive === true && !verb.verb.finite) return false
  const isMain = verb.verb?.finite === true && !verb.verb.participle
  return speaker.some(({ start, end }) => {
    if (start >= verb.end) return isMain && /^\s*$/.test(article.reading.slice(verb.end, start))
    return isMain || !/^\s*$/.test(article.reading.slice(end, verb.start))
  })
}

/** A stance the outlet reports itself, of the subject of its own main clause. */
export function ownStance(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  content: Span,
  context: StoryContext,
): Stand | undefined {
  const lexicon = context.lexiconOf(annotated.article.language)
  const stance = stanceIn(annotated, tokens, content, lexicon)
  if (!stance || stance.isJudgement || isOpen(annotated, stance, lexicon) || isAsked(annotated, stance))
    return undefined
  const actor = subjectOf(annotated, stance, context)
  return actor && { stance, actor }
}

/** The speaker, where the name is the whole of who speaks, and no part of a longer phrase: not "der X-Abgeordnete". */
export function certainSpeaker(
  annotated: AnnotatedArticle,
  quotation: Quotation,
  context: StoryContext,
): StoryEntity | undefined {
  const { article } = annotated
  const named = context.namedIn(article.id)
  const actor = speakerOf(article.id, quotation, named, context.entityOf, article.reading)
  if (!actor) return undefined
  const lexicon = context.lexiconOf(article.language)
  const own = quotation.speaker.flatMap((span) =>
    within(named, span)
      .filter((mention) => contains(span, mention) && mention.entity === actor)
      .map((mention) => ({ span, mention })),
  )
  // Persons are spoken of by role and pronoun; a body that is not named there was guessed.
  if (own.length === 0) return quotation.speakerEntity !== undefined && actor.kind === 'person' ? actor : undefined
  const isHead = own.some(({ span, mention }) => {
    if (mention.form === 'derived') return false
    const rest = article.reading.slice(mention.end, span.end)
    if (!(actor.kind === 'person' ? AFTER_PERSON : AFTER_BODY).test(rest)) return false
    return actor.kind === 'person' || !opensAttribute(annotated, mention, span.start, lexicon)
  })
  return isHead && !own.some(({ span, mention }) => isAgentOfPassive(annotated, mention, span.start))
    ? actor
    : undefined
}

/** What may follow a name that is all of who speaks: "Huber (64)", "Huber von der Werft". */
const AFTER_PERSON = /^\s*(?:$|[(,]|(?:von|vom|aus|of|from)\s)/
const AFTER_BODY = /^\s*(?:$|\(|,)/

const ATTRIBUTE = /(?:\b(?:von|vom|of|des|der|für|gegen|mit|aus|in|im)\s+|-)$/i

/** "die Vizechefin des Rats": the body is named, the person speaks. */
function opensAttribute({ article }: AnnotatedArticle, mention: Named, start: number, _lexicon: Lexicon): boolean {
  const before = article.reading.slice(start, mention.start)
  return /\s\S/.test(before.trim()) && ATTRIBUTE.test(before)
}

/** "Das vom Kardinal Huber bestellte Gutachten fordert": the name stands inside another phrase. */
function isAgentOfPassive({ article }: AnnotatedArticle, mention: Named, start: number): boolean {
  const before = article.reading.slice(Math.max(0, Math.min(start, mention.start - 40)), mention.start)
  return /\b(?:das|die|der|ein|eine)\s+(?:vom|von|durch)\s[^,.;:]{0,40}$/i.test(before)
}

/** "ist bereit, den Antrag zu unterstützen": nobody does yet what stands with "zu"; what is done to someone is passive. */
function isAsked({ article }: AnnotatedArticle, { tokens, at, from, to }: FoundStance): boolean {
  const before = tokens[at - 1]
  if (before && /^(?:zu|to)$/.test(article.reading.slice(before.start, before.end))) return true
  const isParticiple = tokens[at]!.verb?.participle === true && !tokens[at]!.verb?.finite
  return (
    isParticiple &&
    tokens.slice(from, to).some(({ lemma, verb }) => verb?.finite === true && /^(?:werden|be)$/.test(lemma))
  )
}

/** Whether the verb's clause opens with "ob" or "falls": nothing is decided there. */
function isOpen({ article }: AnnotatedArticle, { tokens, from, at }: FoundStance, lexicon: Lexicon): boolean {
  return tokens
    .slice(from, at)
    .some(({ start, end }) => lexicon.terms?.openers.has(lexicon.form(article.reading.slice(start, end)).folded))
}

const SUBJECT_PRONOUN = /^(?:er|sie|wir|ich|man|ihr|he|she|they|we|i)$/i

/** Words that may stand between the start of a main clause and its verb, names aside. */
const SUBJECT_PARTS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** The entity that is the subject of a main clause: all that stands before its finite verb, or what follows it at once. */
function subjectOf(
  { article }: AnnotatedArticle,
  { tokens, at, from, to }: FoundStance,
  { namedIn, lexiconOf }: StoryContext,
): StoryEntity | undefined {
  const lexicon = lexiconOf(article.language)
  const clause = tokens.slice(from, to)
  const finite = clause.findIndex(({ verb }) => verb?.finite === true && !(verb.participle && verb.infinitive))
  const verb = clause[finite]
  if (!verb || (verb !== tokens[at] && verb.pos !== 'AUX')) return undefined
  // A finite verb that closes its clause belongs to a subordinate one, unless the clause is so short that it is all.
  const opens = clause[0]!
  if (
    ['SCONJ', 'PRON', 'ADP', 'CCONJ'].includes(opens.pos) &&
    opens !== verb &&
    !isPronounOf(opens, namedIn(article.id))
  )
    if (opens.pos !== 'PRON' || finite > 1) return undefined
  const mentions = within(namedIn(article.id), { start: opens.start, end: clause.at(-1)!.end })
  const before = mentions.filter(({ end }) => end <= verb.start).at(-1)
  if (before && before.form !== 'derived') {
    const rest = article.reading.slice(before.end, verb.start)
    const parts = clause.slice(0, finite).filter((token) => token.start < before.start)
    if (/^\s*(?:\([^)]{1,30}\)\s*)?$/.test(rest) && parts.every(({ pos }) => SUBJECT_PARTS.has(pos)))
      return hasAttribute(article.reading.slice(opens.start, before.start), before, lexicon) ? undefined : before.entity
  }
  // "Alba und andere hatten Brunsholm Hilfe angeboten": where the subject stands before the verb, none stands behind it.
  const isTaken =
    (before !== undefined && opens.pos !== 'ADP') || SUBJECT_PRONOUN.test(article.reading.slice(opens.start, opens.end))
  if (isTaken) return undefined
  const after = mentions.find(({ start }) => start >= verb.end)
  if (!after || after.form === 'derived' || finite === 0) return undefined
  const between = clause.filter(({ start, end }) => start >= verb.end && end <= after.start)
  return between.every(({ pos }) => SUBJECT_PARTS.has(pos)) && between.length < 4 ? after.entity : undefined
}

function isPronounOf(token: Token, named: readonly Named[]): boolean {
  return within(named, token).some((mention) => contains(mention, token))
}

/** "Die Sprecherin der Werft": a body behind a genitive article is not who acts. */
function hasAttribute(before: string, mention: Named, _lexicon: Lexicon): boolean {
  return mention.entity.kind !== 'person' && /\S\s+(?:des|der|eines|einer)\s*$/.test(before)
}
