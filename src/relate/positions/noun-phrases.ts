import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'

/** A noun with what stands before it: "auf eine Senkung" of "drängt auf eine Senkung der Gebühren". */
export interface NounPhrase extends Span {
  readonly head: Token
  /** Place of the head among the tokens given. */
  readonly at: number
  /** Folded preposition before it. */
  readonly preposition?: string
  /** It belongs to the noun before it: "der Gebühren". */
  readonly isAttribute: boolean
  /** It opens with a word for not any: "keine Schiffe". */
  readonly isNone: boolean
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'DET'])
const GENITIVE = /^(?:des|der|eines|einer|dieser|dieses|ihrer|seiner)$/i

/** "der Löhne", or without an article "höherer Löhne". */
function isGenitive(opens: string, pos: Token['pos']): boolean {
  return GENITIVE.test(opens) || (pos === 'ADJ' && /er$/.test(opens))
}

/** The noun phrases of a stretch of tokens, in order; names are none. */
export function nounPhrases(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly NounPhrase[] {
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const found: NounPhrase[] = []
  for (const [at, head] of tokens.entries()) {
    if (head.pos !== 'NOUN') continue
    // "harbour fees": of two nouns in a row without capitals the first tells what kind.
    if (tokens[at + 1]?.pos === 'NOUN' && !/^\p{Lu}/u.test(text(head))) continue
    let first = at
    while (first > 0 && BEFORE_NOUN.has(tokens[first - 1]!.pos)) first -= 1
    const before = tokens[first - 1]
    const opens = text(tokens[first]!)
    const last = found.at(-1)
    // "für Löhne und Renten": what "und" joins stands behind the same preposition.
    const isJoined = before?.pos === 'CCONJ' && last !== undefined && last.at === first - 2
    const preposition = before?.pos === 'ADP' ? lexicon.form(text(before)).folded : undefined
    const joined = isJoined ? last.preposition : undefined
    found.push({
      start: tokens[first]!.start,
      end: head.end,
      head,
      at,
      ...((preposition ?? joined) !== undefined && { preposition: (preposition ?? joined)! }),
      isAttribute: (before?.pos === 'NOUN' && isGenitive(opens, tokens[first]!.pos)) || (isJoined && last.isAttribute),
      // "keine Schiffe", "nichts Unmögliches"
      isNone:
        (lexicon.terms?.none.has(lexicon.form(opens).folded) ?? false) ||
        (before !== undefined && (lexicon.terms?.stance.nothing.has(lexicon.form(text(before)).folded) ?? false)),
    })
  }
  return found
}

/** Whether the noun is part of a name or of someone's role. */
export function isNaming({ layers }: AnnotatedArticle, noun: Span): boolean {
  const near = within(layers.mentions, { start: noun.start - ROLE_DISTANCE, end: noun.end + ROLE_DISTANCE })
  return near.some(
    (mention) =>
      (contains(mention, noun) && mention.form !== 'derived') ||
      (mention.role !== undefined && contains(mention.role, noun)),
  )
}

/** A role stands this near its name, in letters. */
const ROLE_DISTANCE = 80
