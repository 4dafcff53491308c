import type { Token } from '../../model/layers.ts'
import { type Aim, aimAt, type Field } from './aim-at.ts'
import type { Clause } from './clauses.ts'
import type { MannerStance } from './manner.ts'
import { isNaming, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import { lemmasAt } from './particles.ts'
import { negatesIn } from './refusals.ts'

/**
 * "Geld sei nicht geflossen", "Es gebe keine Absprachen", "No ransom had been paid": who says that a thing is not, or was
 * not done, rejects that it was. What is not yet so, or not known, is only told.
 */
export function deniedStance(
  field: Field,
  clauses: readonly Clause[],
  folded: (token: Token) => string,
): MannerStance | undefined {
  const { tokens, lexicon } = field
  const terms = lexicon.terms!
  for (const [index, clause] of clauses.entries()) {
    const words = tokens.slice(clause.from, clause.to)
    if (words[0]?.pos === 'SCONJ' && !terms.stance.that.has(folded(words[0]))) continue
    if (
      isAside(words, folded) ||
      words.some((word) => THAN.test(folded(word))) ||
      words.some((word) => YET.test(folded(word))) ||
      words.some(({ verb }) => verb?.zuInfinitive) ||
      !words.some(({ verb }) => verb?.finite)
    )
      continue
    const phrases = nounPhrases(field.annotated, tokens.slice(0, clause.to), lexicon).filter(
      ({ at }) => at >= clause.from,
    )
    const reason = noReason(field, phrases, clauses[index + 1], folded)
    if (reason) return { stance: 'supports', issue: reason.issue, rule: 'positions/denial', from: clause.from }
    const none = phrases.find(({ isNone }) => isNone)
    const isThere = none !== undefined && words.some((word) => THERE.test(folded(word)))
    const never = wasNever(field, clause, phrases)
    if (never && field.isDiscussed(never.issue.key).isShared)
      return { stance: 'rejects', issue: never.issue, rule: 'positions/denial', from: clause.from }
    if (!isThere && !occurs(field, clause)) continue
    const isNegated = negatesIn(words.map(folded), [terms.negators], terms.merely)
    const denied =
      none ??
      (isNegated
        ? phrases.find(({ preposition, isAttribute }) => preposition === undefined && !isAttribute)
        : undefined)
    const aim = denied && isClaim(field, denied) ? aimAt(field, denied, 1) : undefined
    // Of what one text alone speaks nobody else claims anything.
    if (aim && field.isDiscussed(aim.issue.key).isShared)
      return { stance: 'rejects', issue: aim.issue, rule: 'positions/denial', from: clause.from }
  }
  return undefined
}

/** "sei zu keinem Zeitpunkt überschritten worden", "mit keinem Wort geredet": what that was never done to. */
function wasNever(field: Field, clause: Clause, phrases: readonly NounPhrase[]): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const { neverNouns } = lexicon.terms!.stance
  const words = tokens.slice(clause.from, clause.to)
  const keyOf = ({ head }: NounPhrase): string =>
    lexicon.form(annotated.article.reading.slice(head.start, head.end)).key
  const isNever = (phrase: NounPhrase): boolean => phrase.isNone && neverNouns.has(keyOf(phrase))
  if (!phrases.some(isNever)) return undefined
  if (!words.some(({ verb, pos }) => pos === 'VERB' && verb?.participle === true && !verb.infinitive)) return undefined
  const own = phrases.filter((phrase) => !isNever(phrase) && !phrase.isAttribute && isClaim(field, phrase))
  const phrase =
    own.find(({ preposition }) => preposition === undefined) ??
    own.find(({ preposition }) => preposition !== undefined && ABOUT.test(preposition))
  return aimAt(field, phrase, 1)
}

const ABOUT = /^(?:uber|about|of)$/

/** "Zeiten, in denen keine Proben stattfinden": a clause that belongs to a noun. */
function isAside([first, second, ...rest]: readonly Token[], folded: (token: Token) => string): boolean {
  if (first === undefined || second === undefined || rest.at(-1)?.verb?.finite !== true) return false
  return RELATIVE.test(folded(first)) || (first.pos === 'ADP' && second.pos === 'PRON' && RELATIVE.test(folded(second)))
}

const RELATIVE = /^(?:der|die|das|dem|den|denen|who|which|whom)$/

/** "kein besseres Material als" */
const THAN = /^(?:als|than)$/

/** "There was no ransom" */
const THERE = /^there$/

/** "noch nicht", "bislang keine": what is not yet may come. */
const YET = /^(?:noch|bislang|bisher|derzeit|zurzeit|momentan|vorerst|yet|currently|so)$/

/** Whether a clause tells of a thing that is there or was done. */
function occurs({ annotated, tokens, lexicon }: Field, clause: Clause): boolean {
  const { reading } = annotated.article
  const { occurring } = lexicon.terms!.stance
  return tokens
    .slice(clause.from, clause.to)
    .some(
      (token, index) =>
        (token.pos === 'VERB' || token.pos === 'AUX') &&
        !COUNTS.test(token.lemma) &&
        lemmasAt(tokens, clause, clause.from + index, ({ start, end }) => reading.slice(start, end)).some((lemma) =>
          occurring.has(lexicon.form(lemma).folded),
        ),
    )
}

/** Folded it would be "zahlen". */
const COUNTS = /zähl/

/** Whether a phrase is a thing somebody may have claimed: no name, and nothing that is merely not known. */
function isClaim({ annotated, lexicon }: Field, { head }: NounPhrase): boolean {
  const { key } = lexicon.form(annotated.article.reading.slice(head.start, head.end))
  return !isNaming(annotated, head) && !lexicon.terms!.stance.unknown.has(key)
}

/** "Es gebe keinen Anlass, an der Sicherheit zu zweifeln": what he sees no reason to be against. */
function noReason(
  field: Field,
  phrases: readonly NounPhrase[],
  next: Clause | undefined,
  folded: (token: Token) => string,
): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const { stance } = lexicon.terms!
  const isReason = phrases.some(
    ({ isNone, head }) =>
      isNone && stance.reasons.has(lexicon.form(annotated.article.reading.slice(head.start, head.end)).key),
  )
  if (!isReason || next === undefined) return undefined
  const words = tokens.slice(next.from, next.to)
  const isAgainst = words.some(({ pos, lemma }) => pos === 'VERB' && stance.yielding.has(lexicon.form(lemma).folded))
  if (!isAgainst || words.some((word) => lexicon.terms!.negators.has(folded(word)))) return undefined
  const [phrase] = nounPhrases(annotated, tokens.slice(0, next.to), lexicon).filter(({ at }) => at >= next.from)
  return aimAt(field, phrase, 1)
}
