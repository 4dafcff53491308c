import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Lexicon } from '../words.ts'
import type { Clause } from './clauses.ts'
import { type Discussed, headKey, type Issue, isPersonal, issueFrom } from './issue.ts'
import { isNaming, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { ValueIssue } from './value-issue.ts'

/** An issue with whether the actor would rather see it end: "fordert, die Regel aufzuheben". */
export interface Aim {
  readonly issue: Issue
  readonly isEnd: boolean
  /** What the actor would do is itself against it: "kündigte an, die Sperre zu bekämpfen". */
  readonly isFought?: boolean
  /** The end itself, where a noun names it: "Abschaffung der Abgabe". */
  readonly end?: Issue
}

/** What issues are looked for in. */
export interface Field {
  readonly annotated: AnnotatedArticle
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly isDiscussed: Discussed
  /** What a figure measures, where its sentence leaves it unsaid. */
  readonly valueIssue?: ValueIssue
}

/** The issue of a phrase; of what only carries a matter ("die Forderung nach Lotsen") the matter. */
export function aimAt(field: Field, phrase: NounPhrase | undefined, fewest = 1, isEnd = false): Aim | undefined {
  if (!phrase) return undefined
  const { annotated, tokens, lexicon, isDiscussed } = field
  const attribute = attributeOf(field, phrase)
  const matter = attribute && issueFrom(annotated, tokens, attribute, lexicon, isDiscussed, fewest)
  const head = annotated.article.reading.slice(phrase.head.start, phrase.head.end)
  const key = lexicon.form(head).key
  if (attribute && lexicon.terms?.ends.has(key)) {
    const own = { article: annotated.article.id, start: phrase.head.start, end: phrase.head.end }
    const end = matter && { ...matter, key: `${key}+${matter.key}`, label: { ...own, end: attribute.end }, noun: own }
    return matter && { issue: matter, isEnd: !isEnd, ...(end && { end }) }
  }
  if (matter && lexicon.terms?.stance.carriers.has(key)) return { issue: matter, isEnd }
  const issue = issueFrom(annotated, tokens, phrase, lexicon, isDiscussed, 1)
  // What nobody else speaks of is no reason to take what belongs to it instead.
  const isAlone = fewest > 1 && issue !== undefined && isDiscussed(issue.key).statements < fewest
  // "rät zu weniger Zurückhaltung"
  const isLess = LESS.test(annotated.article.reading.slice(phrase.start, phrase.end))
  if (issue && !isAlone) return { issue, isEnd: isEnd !== isLess }
  if (isAlone && attribute?.preposition !== undefined) return undefined
  // "kritisierte die Regierung für den Kurs": what stands behind persons is not theirs.
  if (attribute?.preposition !== undefined && isPersonal(lexicon.form(head).folded, phrase.head.lemma, lexicon))
    return undefined
  return matter && { issue: { ...matter, label: { ...matter.label, start: phrase.head.start } }, isEnd }
}

/** The phrase right behind a noun that belongs to it: "der Gebühren" of "eine Senkung der Gebühren", "nach Lotsen". */
function attributeOf({ annotated, tokens, lexicon }: Field, phrase: NounPhrase): NounPhrase | undefined {
  const next = nounPhrases(annotated, tokens.slice(0, phrase.at + 7), lexicon).find(({ at }) => at > phrase.at)
  if (!next || isNaming(annotated, next.head)) return undefined
  const between = annotated.article.reading.slice(phrase.end, next.start)
  if (/^\s+$/.test(between)) return next.isAttribute ? next : undefined
  return next.preposition !== undefined && MATTER.test(next.preposition) && /^\s+\p{L}+\s+$/u.test(between)
    ? next
    : undefined
}

const LESS = /^(?:weniger|less|fewer)\s/i

/** Prepositions behind which stands what a carrying noun is about. */
const MATTER = /^(?:nach|zu|zum|zur|fur|auf|uber|an|of|for|to)$/

/** Bare noun phrases of a clause: none behind a preposition, none that belongs to another, none that names. */
export function phrasesIn(
  { annotated, tokens, lexicon }: Pick<Field, 'annotated' | 'tokens' | 'lexicon'>,
  { from, to }: Clause,
): readonly NounPhrase[] {
  return nounPhrases(annotated, tokens.slice(0, to), lexicon).filter(
    ({ at, preposition, isAttribute, head }) =>
      at >= from && preposition === undefined && !isAttribute && !isNaming(annotated, head),
  )
}

/** The noun phrase of a stretch that most of the story speaks of. */
export function bestIn(field: Field, { from, to }: Clause, isEnd = false): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrases = nounPhrases(annotated, tokens.slice(0, to), lexicon).filter(
    ({ at, head }) => at >= from && !isNaming(annotated, head),
  )
  return best(field, phrases, isEnd)
}

/** The phrase most of the story speaks of; `fewest` statements must hold it. */
export function best(
  { annotated, tokens, lexicon, isDiscussed }: Field,
  phrases: readonly NounPhrase[],
  isEnd: boolean,
  fewest?: number,
): Aim | undefined {
  let found: Aim | undefined
  let most = 0
  for (const phrase of phrases) {
    const issue = issueFrom(annotated, tokens, phrase, lexicon, isDiscussed, fewest)
    const { articles, statements } = issue ? isDiscussed(issue.key) : { articles: 0, statements: 0 }
    const worth = articles * 3 + statements
    if (!issue || worth <= most) continue
    most = worth
    found = { issue, isEnd }
  }
  return found
}

/**
 * What is asked where the verb has no object, if the story has a noun for it: "fordert, zurückzutreten". `isNamed` takes
 * the noun of the verb's own stem for it, too; `lemma` is the verb with a particle that stands apart.
 */
export function actAim(
  { annotated, tokens, lexicon, isDiscussed }: Field,
  at: number,
  isEnd = false,
  mayTalk = false,
  isNamed = false,
  lemma = tokens[at]!.lemma,
): Aim | undefined {
  const does = tokens[at]!
  const key = headKey(lemma, lexicon)
  const passage = { article: annotated.article.id, start: does.start, end: does.end }
  const isTalk = !mayTalk && (lexicon.terms?.talks.has(key) ?? false)
  return (isNamed || key.startsWith('=')) && !isTalk && isDiscussed(key).statements > 1
    ? { issue: { key, label: passage, noun: passage, modifier: '', isAct: true }, isEnd }
    : undefined
}
