import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import { type Actor, unnamed } from './actors.ts'
import { nameBehind } from './behind.ts'
import type { Clause } from './clauses.ts'

/**
 * Who stands behind one of the prepositions: "von der Opposition", "bei Karl Ohm und beim Rat". `speakers` are those who
 * speak of themselves there ("für mich", "mit uns").
 */
export function actorsBehind(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  { from, to }: Clause,
  prepositions: readonly string[],
  context: StoryContext,
  speakers: readonly Actor[],
): readonly Actor[] {
  const { article } = annotated
  const lexicon = context.lexiconOf(article.language)
  const found: Actor[] = []
  for (let at = from; at < to - 1; at += 1) {
    if (tokens[at]!.pos !== 'ADP' || !prepositions.includes(lexicon.form(tokens[at]!.lemma).folded)) continue
    const next = tokens[at + 1]!
    const isSelf = lexicon.terms!.self.has(lexicon.form(article.reading.slice(next.start, next.end)).folded)
    found.push(...(isSelf ? speakers : actorAfter(annotated, tokens.slice(from, to), at - from, context)))
  }
  return found
}

/** Who is named, or told of as a body, right behind a token of the clause. */
export function actorAfter(
  annotated: AnnotatedArticle,
  clause: readonly Token[],
  at: number,
  context: StoryContext,
): readonly Actor[] {
  const { article } = annotated
  const next = clause[at + 1]
  if (!next) return []
  const end = clause.at(-1)!.end
  const mentions = within(context.namedIn(article.id), { start: next.start, end })
  const named = nameBehind(annotated, clause, at, mentions, context.lexiconOf(article.language))
  if (named.length > 0) return named
  const body = unnamed(annotated, { start: next.start, end }, context)
  return body ? [body] : []
}

/** "Widerstand der Anwohner": whose it is, by the genitive right behind a noun. */
export function ownerBehind(
  annotated: AnnotatedArticle,
  { tokens, to }: { readonly tokens: readonly Token[] } & Clause,
  at: number,
  context: StoryContext,
): readonly Actor[] {
  const next = tokens[at + 1]
  if (tokens[at]!.pos !== 'NOUN' || at + 1 >= to || next?.pos !== 'DET') return []
  if (!/^(?:der|des)$/.test(annotated.article.reading.slice(next.start, next.end))) return []
  const named = actorAfter(annotated, tokens.slice(at, to), 0, context)
  // "der Anwohner" is a plural here.
  return named.length > 0 ? named : actorAfter(annotated, tokens.slice(at + 1, to), 0, context)
}
