import type { Passage } from '../../model/article.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Form, Lexicon } from '../words.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** A noun phrase positions can be about. */
export interface Issue {
  readonly key: string
  readonly label: Passage
  /** The noun alone. */
  readonly noun: Passage
  /** What stands before the head of a compound, as a key: `us` of "US-Truppen". */
  readonly modifier: string
  /** It stands there as a verb. */
  readonly isAct?: boolean
  /** A clause names it, by its own words: it has no other name. */
  readonly isClause?: boolean
}

/** How many articles, and how many statements, speak of a term, whole or as the head of a compound. */
export type Discussed = (key: string) => {
  readonly articles: number
  readonly statements: number
  /** Whether two articles speak of it, or there is but one. */
  readonly isShared: boolean
  /** Whether the story has a noun for it. */
  readonly isNoun: boolean
}

/** Counts in how many articles and statements a term stands. */
export function discussed({ articles: texts, sayings, lexiconOf }: StoryContext): Discussed {
  const articles = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { terms, annotated } of sayings)
    for (const term of terms.keys()) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
      const known = articles.get(term)
      if (known) known.add(annotated.article.id)
      else articles.set(term, new Set([annotated.article.id]))
    }
  let nouns: ReadonlySet<string> | undefined
  return (key) => ({
    articles: articles.get(key)?.size ?? 0,
    statements: counts.get(key) ?? 0,
    isShared: texts.length === 1 || (articles.get(key)?.size ?? 0) > 1,
    // Few stories hold a closing to ask it of.
    get isNoun() {
      nouns ??= nounsOf(texts, lexiconOf)
      return nouns.has(key)
    },
  })
}

/** Keys of the nouns of all texts. */
function nounsOf(texts: readonly AnnotatedArticle[], lexiconOf: StoryContext['lexiconOf']): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const { article, layers } of texts) {
    const lexicon = lexiconOf(article.language)
    for (const { pos, start, end } of layers.tokens)
      if (pos === 'NOUN') nouns.add(lexicon.form(article.reading.slice(start, end)).key)
  }
  return nouns
}

/** Key of a noun, or of the head of a compound. */
export function headKey(text: string, lexicon: Lexicon): string {
  return lexicon.parts(text).at(-1) ?? lexicon.form(text).key
}

/**
 * The issue a noun phrase names, if it is one. What is contested is spoken of more than once: `fewest` statements must
 * hold the noun.
 */
export function issueFrom(
  { article }: AnnotatedArticle,
  tokens: readonly Token[],
  phrase: NounPhrase,
  lexicon: Lexicon,
  isDiscussed: Discussed,
  fewest = 2,
): Issue | undefined {
  const noun = article.reading.slice(phrase.head.start, phrase.head.end)
  const form = lexicon.form(noun)
  const key = headKey(noun, lexicon)
  if (lexicon.terms?.time.months.has(form.folded) || lexicon.terms?.time.weekdays.has(form.folded)) return undefined
  // "Bericht" says little where texts are compared; who demands one wants it.
  if ((form.isStop && phrase.isWanted !== true) || form.isNumber || noun.length < 3) return undefined
  // Who demands a commission, or more teachers, has no position of theirs in mind.
  const isWanted =
    phrase.isWanted === true && phrase.isNew === true && !isTimeOrAmount(form, phrase.head.lemma, lexicon)
  if (!isWanted && isActor(form, phrase.head.lemma, lexicon)) return undefined
  if (fewest > 1 && isDiscussed(key).statements < fewest) return undefined
  return {
    key,
    label: fullest(article.id, article.reading, tokens, phrase),
    noun: { article: article.id, start: phrase.head.start, end: phrase.head.end },
    modifier: lexicon.parts(noun).slice(0, -1).join('+'),
  }
}

/** Whether a noun names who acts, or a time or amount. */
function isActor({ folded }: Form, lemma: string, lexicon: Lexicon): boolean {
  const noIssues = lexicon.terms?.stance.noIssues
  return noIssues?.has(folded) || noIssues?.has(lexicon.form(lemma).folded) || isPersonal(folded, lemma, lexicon)
}

/** Whether a noun is on the list of what no position is taken on, as times and amounts are. */
function isTimeOrAmount({ folded }: Form, lemma: string, lexicon: Lexicon): boolean {
  const noIssues = lexicon.terms?.stance.noIssues
  return (noIssues?.has(folded) || noIssues?.has(lexicon.form(lemma).folded)) ?? false
}

/** Whether a noun, by its folded form or its dictionary form, names persons or a body. */
export function isPersonal(folded: string, lemma: string, lexicon: Lexicon): boolean {
  const bare = lexicon.form(lemma).folded
  return (
    lexicon.terms?.stance.persons.some((ending) =>
      [ending, `${ending}n`].some((end) => folded.endsWith(end) || bare.endsWith(end)),
    ) ?? false
  )
}

/** Determiners and prepositions after which adjectives end in "-en" or "-er": the bare noun reads better. */
const OBLIQUE = /^(?:de[mnrs]|eine[mnrs]|keine[mnrs]|diese[mnrs]|ihre[mnrs]|seine[mnrs]|zu[mr]|im|beim|vom)$/i

/** "neue" of "neue Sorgen", not "erneut", which tells when; in English adjectives have no endings. */
function isInflected(token: Token, head: Token, text: (span: Span) => string): boolean {
  return token.pos === 'ADJ' && (!/^\p{Lu}/u.test(text(head)) || /(?:e[mnrs]?|er)$|^\p{Lu}/u.test(text(token)))
}

/** The noun with its adjectives, where they stand in their basic form, and a genitive behind it. */
export function fullest(
  id: string,
  reading: string,
  tokens: readonly Token[],
  { head, at, preposition }: Pick<NounPhrase, 'head' | 'at' | 'preposition'>,
): Passage {
  const text = ({ start, end }: Span): string => reading.slice(start, end)
  let first = at
  while (first > 0 && (isInflected(tokens[first - 1]!, head, text) || tokens[first - 1]!.pos === 'NUM')) first -= 1
  // "die auf den Weg gebrachte Reform": the participle has words of its own.
  const isInserted = tokens[first - 1]?.pos === 'NOUN' || tokens[first - 1]?.pos === 'PROPN'
  if (isInserted && /(?:t|en)e[nmrs]?$/.test(text(tokens[first]!))) first = at
  const opens = tokens[first - 1]
  const isOblique =
    first < at &&
    (preposition !== undefined ||
      (opens !== undefined && (opens.pos === 'ADP' || OBLIQUE.test(text(opens)))) ||
      /e[nrm]$/.test(text(tokens[first]!)))
  if (isOblique && /^\p{Lu}/u.test(text(head))) first = at
  let last = at
  const next = tokens[at + 1]
  if (next?.pos === 'DET' && /^(?:des|der|eines|einer)$/.test(text(next))) {
    let end = at + 1
    while (end < tokens.length && ['DET', 'ADJ'].includes(tokens[end]!.pos)) end += 1
    const closes = tokens[end]
    if (closes && (closes.pos === 'NOUN' || closes.pos === 'PROPN')) last = end
  }
  return { article: id, start: tokens[first]!.start, end: tokens[last]!.end }
}
