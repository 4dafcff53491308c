import type { Mention, Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { type Discussed, headKey, type Issue, issueFrom } from './issue.ts'
import { isNaming, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { FoundStance } from './stance.ts'
import type { ValueIssue } from './value-issue.ts'

/** Words from a verb to the head of its object, at most. */
const FURTHEST = 9

/** An issue with whether the actor would rather see it end: "fordert, die Regel aufzuheben". */
export interface Aim {
  readonly issue: Issue
  readonly isEnd: boolean
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

/** Where else the aim of a cue may lie. */
export interface Around {
  /** Where those who take the stance are named: no issue of theirs. */
  readonly actors: readonly Span[]
  /** What is said beside the cue. */
  readonly content?: Clause
  /** Where "das" is the object: what it takes up, if that is known. */
  readonly taken?: { readonly before: Aim | undefined }
}

/** What a found stance is about: the object of its cue, the subject of its judgement, or what it asks to be done. */
export function aimOf(field: Field, found: FoundStance, { actors, content, taken }: Around): Aim | undefined {
  const { annotated, lexicon } = field
  if (found.governed) return aimAt(field, found.governed)
  const phrases = phrasesIn(field, found).filter(
    ({ head }) => !actors.some(({ start, end }) => start <= head.start && head.end <= end),
  )
  if (found.isRelative) {
    const outer = clauseAt(annotated, found.tokens, found.from - 2)
    return aimAt(
      field,
      nounPhrases(annotated, found.tokens.slice(0, outer.to), lexicon)
        .filter(({ at }) => at >= outer.from)
        .at(-1),
    )
  }
  if (found.isDependent) return aimAt(field, phrases.at(-1))
  // Right before the noun that is given: "erteilte der Gebühr eine Absage".
  if (found.isGiven)
    return aimAt(
      field,
      phrases.findLast(({ at }) => at < found.at),
    )
  if (found.isJudgement) {
    const cue = found.tokens[found.at]!
    const judged = phrases.filter(
      ({ at, isNone, head }) => head !== cue && !isNone && (found.isCalled || at < found.at),
    )
    return aimAt(field, judged[0]) ?? asked(field, found) ?? meant(field, found)
  }
  const lemma = lexicon.form(found.tokens[found.at]!.lemma).folded
  if (lexicon.terms?.stance.expecting.has(lemma)) return meant(field, found)
  const isWilling = lexicon.terms?.stance.willing.has(lemma) ?? false
  const isWanted = lexicon.terms?.stance.wanting.has(lemma) ?? false
  if (!found.isAddressed && (found.tokens[found.at]!.pos === 'VERB' || isWanted)) {
    for (const phrase of objectsOf(annotated, found, phrases)) {
      const object = aimAt(field, phrase)
      if (object) return object
    }
    const measured = measuredIn(field, found)
    if (measured) return measured
  }
  if (found.stance !== 'supports' || isWilling || found.tokens[found.at]!.pos === 'VERB') {
    const wanted = asked(field, found) ?? meant(field, found)
    if (wanted) return wanted
  }
  if (taken) return taken.before
  if (found.tokens[found.at]!.pos !== 'VERB' || isWanted) return undefined
  return bestIn(field, wider(field, found)) ?? (content && bestIn(field, content))
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
  const issue = issueFrom(annotated, tokens, phrase, lexicon, isDiscussed, fewest)
  if (issue) return { issue, isEnd }
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

/** Prepositions behind which stands what a carrying noun is about. */
const MATTER = /^(?:nach|zu|zum|zur|fur|auf|uber|an|of|for|to)$/

/** Bare noun phrases of a clause: none behind a preposition, none that belongs to another, none that names. */
export function phrasesIn({ annotated, tokens, lexicon }: Field, { from, to }: Clause): readonly NounPhrase[] {
  return nounPhrases(annotated, tokens.slice(0, to), lexicon).filter(
    ({ at, preposition, isAttribute, head }) =>
      at >= from && preposition === undefined && !isAttribute && !isNaming(annotated, head),
  )
}

/** The phrases that may be a verb's object, the likeliest first: those behind it, or, where it closes its clause, before. */
function objectsOf(
  { article: { reading }, layers }: AnnotatedArticle,
  { tokens, at, from, to }: FoundStance,
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  const verb = tokens[at]!
  const before = phrases.filter((phrase) => phrase.at < at)
  const after = phrases.filter((phrase) => phrase.at > at && phrase.at - at <= FURTHEST)
  // "verlangt" may be a participle, but none without an auxiliary.
  const isCarried = tokens.slice(from, to).some((token) => token !== verb && token.pos === 'AUX' && token.verb?.finite)
  const isMain = verb.verb === undefined || (verb.verb.finite && !(verb.verb.participle && isCarried))
  if (!isMain || at === to - 1) return before.toReversed()
  // "Die Klage wies Alba zurück": who stands right behind the verb is the subject, the object stands before it.
  const next = tokens[at + 1]
  const isInverted =
    next !== undefined && ((next.pos === 'PRON' && !SELF.test(next.lemma)) || opensName(layers.mentions, next))
  if (isInverted && tokens[from] !== verb) return [...before, ...after]
  // "bot dem Kreis Mittel an": who is given something stands before what he is given.
  return [
    ...after.filter((phrase) => !isDative(reading, phrase)),
    ...after.filter((phrase) => isDative(reading, phrase)),
  ]
}

const SELF = /^sich$/
const DATIVE = /^(?:dem|einem|seinem|ihrem|diesem|unserem)\s/i

function isDative(reading: string, { start, end, preposition }: NounPhrase): boolean {
  const text = reading.slice(start, end)
  return preposition === undefined && (DATIVE.test(text) || /^den\s.*n$/i.test(text))
}

/** Whether a name begins at a token, its title counted in: "Kanzlerin Selbig". */
function opensName(mentions: readonly Mention[], { start, end }: Span): boolean {
  return within(mentions, { start, end: end + ROLE }).some(
    (mention) =>
      mention.start <= start || (mention.role !== undefined && mention.role.start <= start && end <= mention.role.end),
  )
}

/** Letters a name may stand behind its title. */
const ROLE = 40

/** "fordert 7,5 Prozent", "lehnt die 17 Prozent ab": the object is a figure alone. */
function measuredIn({ annotated, tokens, valueIssue }: Field, { from, to }: Clause): Aim | undefined {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  for (const figure of within(annotated.layers.figures, span)) {
    const issue = valueIssue?.(figure)
    if (issue) return { issue, isEnd: false }
  }
  return undefined
}

/** What is asked in the next clause: the object of an infinitive with "zu". */
function asked(field: Field, { to }: FoundStance): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  if (tokens[to + 1] === undefined) return undefined
  const clause = clauseAt(annotated, tokens, to + 1)
  const at = tokens.findIndex(({ verb, pos }, index) => {
    if (index <= to || index >= clause.to || verb === undefined) return false
    return verb.zuInfinitive || (pos === 'VERB' && verb.infinitive && isTo(annotated, tokens[index - 1]))
  })
  if (at < 0 || isPurpose(annotated, tokens[clause.from])) return undefined
  const [first] = phrasesIn(field, { from: clause.from, to: at })
  const isEnd = first?.isNone === true || (lexicon.terms?.removal.has(lexicon.form(tokens[at]!.lemma).folded) ?? false)
  return (
    aimAt(field, first, 1, isEnd) ??
    actAim(field, at, isEnd, true) ??
    bestIn(field, { from: clause.from, to: at }, isEnd)
  )
}

/** What is meant in the next clause: "dass die Küstenwache abzieht". */
function meant(field: Field, { to }: FoundStance): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const opens = tokens[to + 1]
  if (!opens) return undefined
  const folded = (token: Token): string => lexicon.form(annotated.article.reading.slice(token.start, token.end)).folded
  if (!lexicon.terms?.stance.that.has(folded(opens))) return undefined
  const clause = clauseAt(annotated, tokens, to + 1)
  const words = tokens.slice(clause.from, clause.to)
  const isEnd =
    words.some((word) => lexicon.terms?.negators.has(folded(word)) || lexicon.terms?.none.has(folded(word))) ||
    words.some(({ lemma, pos }) => pos === 'VERB' && lexicon.terms?.removal.has(lexicon.form(lemma).folded))
  return best(field, phrasesIn(field, clause), isEnd, 1) ?? bestIn(field, clause, isEnd)
}

/** A clause with what goes on behind its comma without a verb: "fordert 350 Euro, bei einer Laufzeit von zwölf Monaten". */
function wider({ annotated, tokens }: Field, { from, to }: Clause): Clause {
  let end = to
  while (tokens[end + 1] !== undefined) {
    const next = clauseAt(annotated, tokens, end + 1)
    if (tokens.slice(next.from, next.to).some(({ verb }) => verb !== undefined) || next.to <= end) break
    end = next.to
  }
  return { from, to: end }
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
function best(
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

/** What is asked where the verb has no object, if the story has a noun for it: "fordert, zurückzutreten". */
export function actAim(
  { annotated, tokens, lexicon, isDiscussed }: Field,
  at: number,
  isEnd = false,
  mayTalk = false,
): Aim | undefined {
  const does = tokens[at]!
  const key = headKey(does.lemma, lexicon)
  const passage = { article: annotated.article.id, start: does.start, end: does.end }
  const isTalk = !mayTalk && (lexicon.terms?.talks.has(key) ?? false)
  return key.startsWith('=') && !isTalk && isDiscussed(key).statements > 1
    ? { issue: { key, label: passage, noun: passage, modifier: '', isAct: true }, isEnd }
    : undefined
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
