import type { Passage } from '../../model/article.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import type { FoundStance } from './stance.ts'

/** Statements that must speak of a noun before it can be an issue. */
const FEWEST_STATEMENTS = 2

/** A role stands this near its name, in letters. */
const ROLE_DISTANCE = 80

/** A noun phrase positions can be about. */
export interface Issue {
  readonly key: string
  readonly label: Passage
}

/** Tells how many statements speak of a term, whole or as the head of a compound. */
export function issueCounter({ sayings }: StoryContext): (key: string) => number {
  const counts = new Map<string, number>()
  for (const { terms } of sayings) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

/**
 * What a stance is about: a noun that several statements speak of and that names neither an actor nor a time. It is the
 * first after the verb; where the verb closes its clause, the last before it; where an adjective judges, the first
 * before the adjective, its subject.
 */
export function issueOf(
  annotated: AnnotatedArticle,
  span: Span,
  { verb, isJudgement }: Pick<FoundStance, 'isJudgement'> & { readonly verb: Span & Partial<Token> },
  lexicon: Lexicon,
  countOf: (key: string) => number,
): Issue | undefined {
  const tokens = within(annotated.layers.tokens, span)
  const nouns = tokens.filter((token) => isIssueNoun(token, annotated, lexicon, countOf))
  const before = nouns.filter(({ end }) => end <= verb.start)
  const after = nouns.filter(({ start }) => start >= verb.end)
  const noun = isJudgement
    ? before[0]
    : ((closesClause(verb, tokens) ? before.at(-1) : undefined) ?? next(verb, tokens, before, after))
  if (!noun) return undefined
  return { key: headKey(annotated, noun, lexicon), label: phrase(annotated, tokens, noun) }
}

/** A participle or infinitive before a mark: its object stands before it. */
function closesClause(verb: Span & Partial<Token>, tokens: readonly Token[]): boolean {
  if (verb.verb === undefined || (verb.verb.finite && !verb.verb.participle)) return false
  return tokens.find(({ start }) => start >= verb.end)?.pos === 'PUNCT'
}

/** The noun that follows; one before only where none at all follows. */
function next(
  verb: Span,
  tokens: readonly Token[],
  before: readonly Token[],
  after: readonly Token[],
): Token | undefined {
  const isFollowed = tokens.some(({ pos, start }) => pos === 'NOUN' && start >= verb.end)
  return isFollowed ? after[0] : before.at(-1)
}

/** Key of a noun, or of the head of a compound. */
function headKey({ article }: AnnotatedArticle, noun: Token, lexicon: Lexicon): string {
  const text = article.reading.slice(noun.start, noun.end)
  return lexicon.parts(text).at(-1) ?? lexicon.form(text).key
}

function isIssueNoun(
  token: Token,
  annotated: AnnotatedArticle,
  lexicon: Lexicon,
  countOf: (key: string) => number,
): boolean {
  if (token.pos !== 'NOUN') return false
  const { layers, article } = annotated
  const near = within(layers.mentions, token)
  if (near.some((mention) => contains(mention, token) && mention.form !== 'derived')) return false
  const form = lexicon.form(article.reading.slice(token.start, token.end))
  if (form.isStop || form.isNumber) return false
  const noIssues = lexicon.terms?.noIssues
  if (noIssues?.has(form.key) || noIssues?.has(headKey(annotated, token, lexicon))) return false
  const beside = within(layers.mentions, { start: token.start - ROLE_DISTANCE, end: token.end + ROLE_DISTANCE })
  if (beside.some(({ role }) => role !== undefined && contains(role, token))) return false
  return countOf(headKey(annotated, token, lexicon)) >= FEWEST_STATEMENTS
}

/** The noun with its adjectives before and a genitive or "von" phrase behind it. */
function phrase({ article }: AnnotatedArticle, tokens: readonly Token[], noun: Token): Passage {
  const at = tokens.indexOf(noun)
  let first = at
  while (first > 0 && (tokens[first - 1]!.pos === 'ADJ' || tokens[first - 1]!.pos === 'NUM')) first -= 1
  let last = at
  const next = tokens[at + 1]
  if (next && (next.pos === 'DET' || next.pos === 'PROPN')) {
    let end = at + 1
    while (end < tokens.length && ['DET', 'ADJ'].includes(tokens[end]!.pos)) end += 1
    const closes = tokens[end]
    if (closes && (closes.pos === 'NOUN' || closes.pos === 'PROPN') && isGenitive(article.reading, next)) last = end
  }
  return { article: article.id, start: tokens[first]!.start, end: tokens[last]!.end }
}

const GENITIVE = /^(?:des|der|eines|einer|[\p{Lu}].*s)$/u

function isGenitive(reading: string, token: Token): boolean {
  return GENITIVE.test(reading.slice(token.start, token.end))
}
