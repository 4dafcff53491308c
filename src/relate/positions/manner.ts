import type { Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, Position } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'

/** A stance that lies in how something is said. */
export interface MannerStance {
  readonly stance: Position['stance']
  /** Where the issue is looked for. */
  readonly scope: Span
  /** The word that makes it a stance. */
  readonly modal: Span
  readonly rule: string
}

/**
 * What a speaker says must be, he demands; what he says must not or will not be, he rejects: "ein Friede müsse halten",
 * "es würden keine Schiffe fahren".
 */
export function mannerStance(
  annotated: AnnotatedArticle,
  statement: Statement,
  content: Span,
  lexicon: Lexicon,
): MannerStance | undefined {
  const { polarity, modality } = statement
  const tokens = within(annotated.layers.tokens, content)
  const folded = ({ start, end }: Span): string => lexicon.form(annotated.article.reading.slice(start, end)).folded
  if (polarity === 'positive') {
    const modal = tokens.find(({ lemma }) => lexicon.terms?.necessity.has(lexicon.form(lemma).folded))
    const scope = modal && statement.spans.find((span) => contains(span, modal))
    return modality === 'necessary' && scope
      ? { stance: 'demands', scope, modal, rule: 'positions/necessity' }
      : undefined
  }
  if (modality !== 'planned' && modality !== 'necessary') return undefined
  const at = tokens.findIndex((token) => lexicon.terms?.none.has(folded(token)))
  const none = tokens[at]
  const isFollowed = tokens.slice(at + 1, at + 4).some(({ pos }) => pos === 'NOUN')
  if (!none || !isFollowed) return undefined
  const scope = { start: none.start, end: content.end }
  return { stance: 'rejects', scope, modal: none, rule: 'positions/none' }
}
