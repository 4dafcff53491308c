import type { Passage } from '../../model/article.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import { clauseAt, isNaming, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { FoundStance } from './stance.ts'

/** Articles that must speak of a noun before it can be an issue; for the object of a stance verb, statements. */
const FEWEST_ARTICLES = 2

/** Words from a verb to the head of its object, at most. */
const FURTHEST = 9

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
}

/** An issue with whether the actor would rather see it end: "fordert, die Regel aufzuheben". */
export interface Aim {
  readonly issue: Issue
  readonly isEnd: boolean
}

/** Tells whether several articles, or several statements, speak of a term, whole or as the head of a compound. */
export type IsDiscussed = (key: string, isByStatement?: boolean) => boolean

/** Counts in how many articles statements hold a term. */
export function discussed({ sayings }: StoryContext): IsDiscussed {
  const articles = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const { terms, annotated } of sayings)
    for (const term of terms.keys()) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
      const known = articles.get(term)
      if (known) known.add(annotated.article.id)
      else articles.set(term, new Set([annotated.article.id]))
    }
  return (key, isByStatement = false) =>
    (articles.get(key)?.size ?? 0) >= FEWEST_ARTICLES || (isByStatement && (counts.get(key) ?? 0) >= FEWEST_ARTICLES)
}

/** What a found stance is about: the object of its verb, the subject of its adjective, or what it asks to be done. */
export function aimOf(
  annotated: AnnotatedArticle,
  found: FoundStance,
  lexicon: Lexicon,
  isDiscussed: IsDiscussed,
  speaker: readonly Span[] = [],
): Aim | undefined {
  const make = (phrase: NounPhrase | undefined, isEnd = false, isObject = false): Aim | undefined => {
    if (!phrase) return undefined
    const attribute = attributeOf(annotated, found.tokens, phrase, lexicon)
    const matter = attribute && issueFrom(annotated, found.tokens, attribute, lexicon, isDiscussed)
    const head = annotated.article.reading.slice(phrase.head.start, phrase.head.end)
    if (attribute && lexicon.terms?.ends.has(lexicon.form(head).key)) return matter && { issue: matter, isEnd: !isEnd }
    const issue = issueFrom(annotated, found.tokens, phrase, lexicon, (key) => isDiscussed(key, isObject && !attribute))
    if (issue) return { issue, isEnd }
    return matter && { issue: { ...matter, label: { ...matter.label, start: phrase.head.start } }, isEnd }
  }
  if (found.governed) return make(found.governed, false, true)
  const phrases = phrasesIn(annotated, found.tokens, found, lexicon).filter(
    ({ head }) => !speaker.some(({ start, end }) => start <= head.start && head.end <= end),
  )
  if (found.isJudgement) return make(phrases.find(({ at, isNone }) => at < found.at && !isNone))
  if (!found.isAddressed) {
    const object = objectOf(annotated, found, phrases)
    if (object) return make(object, false, found.stance === 'demands' || found.stance === 'rejects')
  }
  if (found.stance === 'supports') return undefined
  return asked(annotated, found, lexicon, make)
}

/** The phrase in the genitive right behind a noun: "der Gebühren" of "eine Senkung der Gebühren". */
function attributeOf(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  phrase: NounPhrase,
  lexicon: Lexicon,
): NounPhrase | undefined {
  const next = nounPhrases(annotated, tokens.slice(0, phrase.at + 7), lexicon).find(({ at }) => at > phrase.at)
  if (!next) return undefined
  const isNext = /^\s+$/.test(annotated.article.reading.slice(phrase.end, next.start))
  return isNext && next.isAttribute && !isNaming(annotated, next.head) ? next : undefined
}

/** Bare noun phrases of a clause: none behind a preposition, none that belongs to another, none that names. */
export function phrasesIn(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: Lexicon,
): readonly NounPhrase[] {
  return nounPhrases(annotated, tokens.slice(0, to), lexicon).filter(
    ({ at, preposition, isAttribute, head }) =>
      at >= from && preposition === undefined && !isAttribute && !isNaming(annotated, head),
  )
}

/** The first phrase behind a finite verb, or the last before one that closes its clause. */
function objectOf(
  { layers }: AnnotatedArticle,
  { tokens, at, from, to }: FoundStance,
  phrases: readonly NounPhrase[],
): NounPhrase | undefined {
  const verb = tokens[at]!
  const before = phrases.filter((phrase) => phrase.at < at)
  const after = phrases.filter((phrase) => phrase.at > at && phrase.at - at <= FURTHEST)
  const isMain = verb.verb === undefined || (verb.verb.finite && !verb.verb.participle)
  if (!isMain || at === to - 1) return before.at(-1)
  // "Die Klage wies Alba zurück": who stands right behind the verb is the subject, the object stands before it.
  const next = tokens[at + 1]
  const isInverted =
    next !== undefined &&
    (next.pos === 'PRON' || within(layers.mentions, next).some(({ start }) => start <= next.start))
  return isInverted && tokens[from] !== verb ? (before[0] ?? after[0]) : after[0]
}

/** The object of the infinitive with "zu" in the next clause. */
function asked(
  annotated: AnnotatedArticle,
  { tokens, to }: FoundStance,
  lexicon: Lexicon,
  make: (phrase: NounPhrase | undefined, isEnd?: boolean) => Aim | undefined,
): Aim | undefined {
  if (tokens[to + 1] === undefined) return undefined
  const clause = clauseAt(annotated, tokens, to + 1)
  const at = tokens.findIndex(({ verb, pos }, index) => {
    if (index <= to || index >= clause.to || verb === undefined) return false
    return verb.zuInfinitive || (pos === 'VERB' && verb.infinitive && isTo(annotated, tokens[index - 1]))
  })
  if (at < 0 || isPurpose(annotated, tokens[clause.from])) return undefined
  const phrases = phrasesIn(annotated, tokens, { from: clause.from, to: at }, lexicon)
  const first = phrases[0]
  const isEnd = first?.isNone === true || (lexicon.terms?.removal.has(lexicon.form(tokens[at]!.lemma).folded) ?? false)
  return make(first, isEnd)
}

/** "um … zu" and its like tell what for, not what is asked. */
function isPurpose({ article }: AnnotatedArticle, token: Token | undefined): boolean {
  return (
    token === undefined || /^(?:um|ohne|statt|anstatt|in|without)$/i.test(article.reading.slice(token.start, token.end))
  )
}

function isTo({ article }: AnnotatedArticle, token: Token | undefined): boolean {
  return token !== undefined && /^(?:zu|to)$/.test(article.reading.slice(token.start, token.end))
}

/** Key of a noun, or of the head of a compound. */
export function headKey(text: string, lexicon: Lexicon): string {
  return lexicon.parts(text).at(-1) ?? lexicon.form(text).key
}

/** The issue a noun phrase names, if it is one: contested matters are spoken of in several articles. */
export function issueFrom(
  { article }: AnnotatedArticle,
  tokens: readonly Token[],
  phrase: NounPhrase,
  lexicon: Lexicon,
  isDiscussed: IsDiscussed,
): Issue | undefined {
  const noun = article.reading.slice(phrase.head.start, phrase.head.end)
  const form = lexicon.form(noun)
  const key = headKey(noun, lexicon)
  const noIssues = lexicon.terms?.noIssues
  if (form.isStop || form.isNumber || noIssues?.has(form.key) || noIssues?.has(key) || !isDiscussed(key))
    return undefined
  return {
    key,
    label: fullest(article.id, article.reading, tokens, phrase),
    noun: { article: article.id, start: phrase.head.start, end: phrase.head.end },
    modifier: lexicon.parts(noun).slice(0, -1).join('+'),
  }
}

/** Determiners and prepositions after which adjectives end in "-en" or "-er": the bare noun reads better. */
const OBLIQUE = /^(?:de[mnrs]|eine[mnrs]|keine[mnrs]|diese[mnrs]|ihre[mnrs]|seine[mnrs]|zu[mr]|im|beim|vom)$/i

/** The noun with its adjectives, where they stand in their basic form, and a genitive behind it. */
export function fullest(
  id: string,
  reading: string,
  tokens: readonly Token[],
  { head, at, preposition }: Pick<NounPhrase, 'head' | 'at' | 'preposition'>,
): Passage {
  const text = ({ start, end }: Span): string => reading.slice(start, end)
  let first = at
  while (first > 0 && (tokens[first - 1]!.pos === 'ADJ' || tokens[first - 1]!.pos === 'NUM')) first -= 1
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
