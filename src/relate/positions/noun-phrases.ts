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
  /** It tells of something that is not there yet: "eine Kommission", "mehr Lehrer", "200 Polizisten". */
  readonly isNew?: boolean
  /** It is demanded or offered: persons and bodies may be. */
  readonly isWanted?: boolean
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'DET'])
const GENITIVE = /^(?:des|der|eines|einer|dieser|dieses|ihrer|seiner)$/i

/** "der Löhne", or without an article "höherer Löhne". */
function isGenitive(opens: string, pos: Token['pos']): boolean {
  return GENITIVE.test(opens) || (pos === 'ADJ' && /er$/.test(opens))
}

/** The first part of "Gesprächs- und Debattenkultur". */
function isCut(token: Token | undefined, text: (span: Span) => string): boolean {
  return token !== undefined && text(token).endsWith('-')
}

/** "unter anderem eine Senkung": what stands before the article is no part of the phrase. */
function opensAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  return (
    (tokens[at]!.pos === 'DET' && before.pos === 'ADJ') || (AMONG.test(before.lemma) && tokens[at - 2]?.pos === 'ADP')
  )
}

const NEW = /^(?:k?eine?n?|mehr|weitere|zusätzliche|neue|an?|more|additional|new)$/i

/** "unter anderem", "vor allem" */
const AMONG = /^(?:ander|all)/i

/** The noun phrases of a stretch of tokens, in order; names are none. */
export function nounPhrases(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly NounPhrase[] {
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const found: NounPhrase[] = []
  for (const [at, head] of tokens.entries()) {
    if (head.pos !== 'NOUN' && !isNounAfterAll(annotated, tokens, at) && !isLoneAdjective(tokens, at, lexicon)) continue
    // "harbour fees": of two nouns in a row without capitals the first tells what kind.
    if (tokens[at + 1]?.pos === 'NOUN' && !/^\p{Lu}/u.test(text(head))) continue
    if (isCut(tokens[at], text)) continue
    // "die Gesprächs- und Debattenkultur"
    let first = tokens[at - 1]?.pos === 'CCONJ' && isCut(tokens[at - 2], text) ? at - 2 : at
    while (first > 0 && BEFORE_NOUN.has(tokens[first - 1]!.pos) && !opensAfter(tokens, first)) first -= 1
    // "angesichts des bisher langsamen Tempos"
    if (tokens[first - 1]?.pos === 'ADV' && tokens[first - 2]?.pos === 'DET') first -= 2
    const before = tokens[first - 1]
    const opens = text(tokens[first]!)
    const last = found.at(-1)
    // "für Löhne und Renten": what "und" joins stands behind the same preposition.
    const isJoined = before?.pos === 'CCONJ' && last !== undefined && last.at === first - 2
    const preposition = before?.pos === 'ADP' ? lexicon.form(before.lemma).folded : undefined
    const joined = isJoined ? last.preposition : undefined
    found.push({
      start: tokens[first]!.start,
      end: head.end,
      head,
      at,
      ...((preposition ?? joined) !== undefined && { preposition: (preposition ?? joined)! }),
      isAttribute: (before?.pos === 'NOUN' && isGenitive(opens, tokens[first]!.pos)) || (isJoined && last.isAttribute),
      ...((NEW.test(opens) || tokens[first]!.pos === 'NUM') && { isNew: true }),
      // "keine Schiffe", "nichts Unmögliches"
      isNone:
        (lexicon.terms?.none.has(lexicon.form(opens).folded) ?? false) ||
        (before !== undefined && (lexicon.terms?.stance.nothing.has(lexicon.form(text(before)).folded) ?? false)),
    })
  }
  return found
}

/** "this deal is": in English what stands behind an article and before a verb, a mark or a preposition is its noun. */
function isLoneAdjective(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]!.pos !== 'ADJ' || !lexicon.terms?.stance.objectsFollow) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (NO_NOUN.test(tokens[at]!.lemma)) return false
  return before?.pos === 'DET' && (next === undefined || ['AUX', 'VERB', 'PUNCT', 'ADP', 'PART'].includes(next.pos))
}

/** "the longer", "the wounded", "no more" */
const NO_NOUN =
  /(?:er|est|ed|ous|ish|ble)$|^(?:long|more|most|less|least|same|other|only|such|many|few|own|very|public|young|old|rich|poor|dead|latter|first|last|next)$/

/** "warnt vor Risiken": a rare noun taken for a name, which no mention holds and which stands alone. */
function isNounAfterAll({ article, layers }: AnnotatedArticle, tokens: readonly Token[], at: number): boolean {
  const { pos, start, end } = tokens[at]!
  const least = tokens[at - 1]?.pos === 'DET' ? SHORTEST - 1 : SHORTEST
  if (pos !== 'PROPN' || end - start < least || !/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(article.reading.slice(start, end)))
    return false
  // What opens a sentence or a quotation is written so whatever it is.
  const isMarked =
    tokens[at - 1]?.pos === 'PUNCT' &&
    /^[„“"»«]$/.test(article.reading.slice(tokens[at - 1]!.start, tokens[at - 1]!.end))
  if (!WITHIN_CLAUSE.has(tokens[isMarked ? at - 2 : at - 1]?.pos ?? '')) return false
  const isAlone = [tokens[at - 1], tokens[at + 1]].every((beside) => beside?.pos !== 'PROPN')
  return isAlone && within(layers.mentions, { start, end }).length === 0
}

const WITHIN_CLAUSE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'VERB', 'CCONJ'])

/** Letters of a noun that may have been taken for a name; one less behind an article. */
const SHORTEST = 5

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

/** No accusative opens with these: "bot der Werft Hilfe an". */
const DATIVE = /^(?:der|einer|dem|einem|seinem|ihrem|diesem|unserem|unserer|seiner|ihrer)\s/i

/** Whether a phrase is a dative by its article: who is given something. */
export function isDative(reading: string, { start, end, preposition }: NounPhrase): boolean {
  const text = reading.slice(start, end)
  return preposition === undefined && (DATIVE.test(text) || /^den\s.*n$/i.test(text))
}
