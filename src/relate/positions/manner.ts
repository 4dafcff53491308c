import type { Token } from '../../model/layers.ts'
import type { Position } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { type Aim, actAim, aimAt, type Field, phrasesIn } from './aim-at.ts'
import { clauseIssue } from './clause-issue.ts'
import { type Clause, clauseAt, isFiniteVerb } from './clauses.ts'
import { opensCondition } from './condition-words.ts'
import { afterAll, dependence, strict } from './conditions.ts'
import { isPersonal } from './issue.ts'
import { isNaming, type NounPhrase } from './noun-phrases.ts'
import { deniedBy, isOurs, negatesIn, refused } from './refusals.ts'

/** A stance that lies in how something is said. */
export interface MannerStance extends Pick<Aim, 'issue'> {
  readonly stance: Position['stance']
  readonly rule: string
  /** First token of the clause that says it. */
  readonly from: number
}

/**
 * What a speaker says must or should be, or is needed, he demands; what he says must not be, or will not be done to
 * anything, he rejects: "die Abgabe müsse sinken", "die Brücke dürfe nicht gesperrt werden", "es würden keine Schiffe
 * entsandt". "Ohne Lotsen werde es keine Fähre geben" makes the one depend on the other.
 */
export function mannerStance(field: Field, content: Span, before?: Aim, isReported = false): MannerStance | undefined {
  const { annotated, tokens, lexicon } = field
  const terms = lexicon.terms
  if (!terms) return undefined
  const folded = (token: Token): string => lexicon.form(annotated.article.reading.slice(token.start, token.end)).folded
  const isConcession = tokens.every((_, at) => !opensCondition(tokens, at, folded, lexicon))
  if (!isConcession || tokens.some((word) => WHETHER.test(folded(word)))) return strict(field, content, folded, before)
  const isOwn = tokens.some(
    (word, at) =>
      terms.speakerSubjects.has(folded(word)) && word.pos === 'PRON' && !QUANTIFIED.has(tokens[at + 1]?.pos ?? ''),
  )
  const without = dependence(field, content, folded)
  if (without) return without
  const after = afterAll(field, content, folded)
  if (after) return after
  for (const [at, token] of tokens.entries()) {
    if (token.start < content.start || token.end > content.end || token.verb?.finite !== true) continue
    const lemma = lexicon.form(token.lemma).folded
    const isNeed = terms.stance.needs.has(lemma)
    const isMust = terms.necessity.has(lemma) || terms.stance.should.has(folded(token)) || isNeed
    const isMay = terms.permission.has(lemma)
    const isWill = terms.future.has(lemma) && !isMust
    if (token.verb.past && !token.verb.subjunctive2) continue
    const clause = clauseAt(annotated, tokens, at)
    // "kann nicht übertragen werden": what closes it is its infinitive.
    const isInfinite =
      token.verb.infinitive && tokens.slice(clause.from, at).some((word) => isFiniteVerb(word) && ABLE.test(word.lemma))
    // "Das wird er erklären müssen" foretells.
    const isForetold = tokens
      .slice(clause.from, clause.to)
      .some((word) => word !== token && isFiniteVerb(word) && WILL.test(word.lemma) && !word.verb!.subjunctive1)
    if (isInfinite || (isForetold && token.verb.infinitive)) continue
    const denied = isMust || isMay || isWill ? undefined : deniedBy(field, clause, at, isReported)
    if (denied) return { stance: 'rejects', issue: denied.issue, rule: 'positions/none', from: clause.from }
    if ((!isMust && !isMay && !isWill) || (isOwn && !isWill)) continue
    const words = tokens.slice(clause.from, clause.to)
    // "Müsse jemand bereitstehen, so …" is a condition; "dürfte sinken" supposes; "zu müssen" is nobody's demand.
    if (at === clause.from || isSupposed(token, isMay) || isInfinitive(tokens[at - 1], folded)) continue
    // "…, die im Voraus zahlen müssten", "welche Folgen das haben muss": told of something, not asked for.
    if (isMust && at === clause.to - 1 && words[0]?.pos === 'PRON' && words.length > 2) continue
    // "hätte längst gesperrt werden müssen": it is too late to ask for that.
    if (words.some(({ verb, lemma }) => verb?.subjunctive2 === true && PERFECT.test(lemma))) continue
    // "weil nicht gestreikt werden darf" gives a reason.
    if (words[0]?.pos === 'SCONJ' && !terms.stance.that.has(folded(words[0]))) continue
    if (words[0]?.pos === 'SCONJ' && isDeniedBefore(field, clause, folded)) continue
    const isNegated = negatesIn(words.map(folded), [terms.negators, terms.none], terms.merely)
    // "Niemand solle seine Reise stornieren": what nobody must do is rejected, not left undemanded.
    const isNobody = (isMust || isMay) && words.some((word) => terms.stance.nobody.has(folded(word)))
    if (isNobody ? isNegated && !isMay : isMust === isNegated) continue
    if (isNeed && isNobody) continue
    if (isNeed) {
      const phrase = phrasesIn(field, clause).find((phrase) => phrase.at > at)
      const isOwn = words.some((word) => terms.self.has(folded(word)) || terms.stance.theirs.has(folded(word)))
      const aim = aimAt(field, phrase && { ...phrase, isWanted: true }, isOwn ? 1 : 2)
      if (aim) return { stance: 'demands', issue: aim.issue, rule: 'positions/need', from: clause.from }
      continue
    }
    const isThat = words.some((word) => word.pos === 'PRON' && THAT.test(folded(word)))
    const aim = isWill
      ? refused(field, clause, isNegated && isOurs(words, field, isReported))
      : (acted(field, clause, at) ??
        (isThat ? before : undefined) ??
        told(field, clause, at, isMust, terms.stance.should.has(folded(token))))
    if (!aim) continue
    const rule = isWill ? 'positions/none' : 'positions/necessity'
    // Who says that a thing must not end holds on to it.
    const isAsked = isMust && !isNobody
    const stance = isAsked ? (aim.isEnd ? 'rejects' : 'demands') : aim.isEnd ? 'supports' : 'rejects'
    return { stance, issue: aim.issue, rule, from: clause.from }
  }
  return undefined
}

/** What must or may not be done where it has no object the story speaks of: what happens, or the clause's own words. */
function told(field: Field, clause: Clause, modal: number, isMust: boolean, isPlan: boolean): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const terms = lexicon.terms!
  const words = tokens.slice(clause.from, clause.to)
  const text = ({ start, end }: Token): string => annotated.article.reading.slice(start, end)
  const does = words.findLast((token) => token !== tokens[modal] && token.pos === 'VERB' && token.verb !== undefined)
  const isSupposed = words.some(({ verb, lemma }) => verb?.infinitive === true && PERFECT.test(lemma))
  // "vielleicht müssen wir", "dort müssten sie", "wo er gewählt werden sollte": nobody is asked.
  const isUnsure = words.some((word) => PERHAPS.test(text(word)))
  const isTheirs = [tokens[modal - 1], tokens[modal + 1]].some((word) => word?.pos === 'PRON' && THEY.test(text(word)))
  const isAside = modal === clause.to - 1 && !terms.stance.that.has(lexicon.form(text(words[0]!)).folded)
  if (!does || isSupposed || isUnsure || isTheirs || isAside) return undefined
  const lemma = lexicon.form(does.lemma).folded
  const { happening, ceasing } = terms.stance
  const own = phrasesIn(field, clause).filter(({ head }) => !isNaming(annotated, head))
  if (terms.removal.has(lemma)) {
    const object = terms.stance.objectsFollow
      ? own.find(({ head }) => head.start > does.end)
      : own.findLast(({ head }) => head.end <= does.start)
    return aimAt(field, object, 1, true)
  }
  const isPassive = does.verb!.participle && !does.verb!.infinitive
  if (isPassive && own.length === 0) return clauseIssue(field, clause, 'rest')
  if (happening.has(lemma) || ceasing.has(lemma) || isPassive) {
    // "Das Treffen solle in Brunsholm stattfinden" tells a plan.
    const aim = isPlan && !isPassive ? undefined : aimAt(field, own[0], 1, ceasing.has(lemma))
    return !isPassive || (aim && field.isDiscussed(aim.issue.key).isShared) ? aim : undefined
  }
  if (isUnasked(does, lexicon) || (isPlan && GETS.test(lemma))) return undefined
  return clauseIssue(field, clause, isMust && !isPlan ? 'rest' : undefined)
}

const PERHAPS = /^(?:vielleicht|womöglich|möglicherweise|wohl|notfalls|perhaps|maybe|probably)$/i
const THEY = /^(?:sie|er|es|they|he|she|it)$/i

/** "Jeder solle ein Angebot bekommen" promises. */
const GETS = /^(?:bekommen|erhalten|get|receive)$/

/** "Es sei nicht sicher, dass keiner verurteilt werde": nothing is said of what is only denied. */
function isDeniedBefore(
  { annotated, tokens, lexicon }: Field,
  { from }: Clause,
  folded: (token: Token) => string,
): boolean {
  if (from < 2) return false
  const outer = clauseAt(annotated, tokens, from - 2)
  return tokens.slice(outer.from, outer.to).some((word) => lexicon.terms?.negators.has(folded(word)))
}

/** "müssen die Wilderei beenden und Räume schützen": the words up to the second of two joined infinitives. */
function firstOfJoined(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ pos }, index) => pos === 'CCONJ' && words[index - 1]?.verb?.infinitive === true)
  return end < 0 ? words : words.slice(0, end)
}

/** What asks for nothing of what is its object: "muss mit Streiks rechnen", "muss das Mandat niederlegen". */
function isUnasked({ lemma }: Token, lexicon: Lexicon): boolean {
  const { folded } = lexicon.form(lemma)
  return (lexicon.terms?.unasked.has(folded) || lexicon.terms?.stance.givingUp.has(folded)) ?? false
}

/** "dürfte" of one thing: it is likely, not allowed. */
function isSupposed({ verb }: Token, isMay: boolean): boolean {
  return isMay && verb?.subjunctive2 === true && !verb.number.includes('plural')
}

function isInfinitive(before: Token | undefined, folded: (token: Token) => string): boolean {
  return before !== undefined && /^(?:zu|to)$/.test(folded(before))
}

/** "jede Klinik" is not everybody. */
const QUANTIFIED: ReadonlySet<string> = new Set(['NOUN', 'ADJ'])

const WHETHER = /^(?:ob|whether)$/
const THAT = /^(?:das|dies|etwas|that|this)$/
const WILL = /^werden$/
const PERFECT = /^(?:haben|have)$/
const ABLE = /^(?:können|can)$/

/** What must, or must not, be done: the object of the infinitive, what is subject to a passive, or the act itself. */
function acted(field: Field, clause: Clause, at: number): Aim | undefined {
  const { tokens, lexicon } = field
  const terms = lexicon.terms!
  const words = firstOfJoined(tokens.slice(clause.from, clause.to))
  // "muss gewusst haben" supposes, it asks for nothing.
  if (words.some(({ verb, lemma }) => verb?.infinitive === true && PERFECT.test(lemma))) return undefined
  const verbs = words.filter(({ pos, verb }) => verb !== undefined && (pos === 'VERB' || pos === 'AUX'))
  const isPassive = verbs.some(({ verb, pos }) => pos === 'VERB' && verb!.participle && !verb!.infinitive)
  const done = verbs.filter(({ pos, verb }) => pos === 'VERB' && (verb!.infinitive || verb!.participle))
  // In English what must be done stands right behind the modal verb.
  const does = terms.stance.objectsFollow ? done.find((verb) => tokens.indexOf(verb) > at) : done.at(-1)
  if (!does || does === tokens[at]) return undefined
  const leaving = leavesOffice(field, clause, does)
  if (leaving) return leaving
  if (isUnasked(does, lexicon)) return undefined
  const isEnd = terms.removal.has(lexicon.form(does.lemma).folded)
  const phrases = phrasesIn(field, clause)
  const isBehind = terms.stance.objectsFollow && !isPassive
  const phrase = isPassive
    ? phrases[0]
    : isBehind
      ? phrases.find(({ head }) => head.start > does.end)
      : objectOf(phrases, at, at === clause.to - 1, does, field, clause)
  return aimAt(field, phrase, 2, isEnd) ?? actAim(field, tokens.indexOf(does), isEnd)
}

/** "Huber muss gehen", "der Minister müsse weichen": the resignation, where the story has a noun for it. */
function leavesOffice({ annotated, tokens, lexicon }: Field, { from, to }: Clause, does: Token): Aim | undefined {
  const { leaving, resignation } = lexicon.terms!.stance
  if (!leaving.has(lexicon.form(does.lemma).folded)) return undefined
  const words = tokens.slice(from, to)
  const { reading } = annotated.article
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const isPerson =
    within(annotated.layers.mentions, span).some(({ kind, form }) => kind === 'person' && form !== 'derived') ||
    words.some((word) => {
      const { folded } = lexicon.form(reading.slice(word.start, word.end))
      return word.pos === 'NOUN' && isPersonal(folded, word.lemma, lexicon)
    })
  // "muss ins Gefängnis gehen"
  if (!isPerson || words.some(({ pos }) => pos === 'ADP')) return undefined
  const passage = { article: annotated.article.id, start: does.start, end: does.end }
  return { issue: { key: resignation, label: passage, noun: passage, modifier: '', isAct: true }, isEnd: false }
}

/** The object of the infinitive: behind the modal verb, or, where that closes the clause, what is not the subject. */
function objectOf(
  phrases: readonly NounPhrase[],
  modal: number,
  isFinal: boolean,
  does: Token,
  { annotated, tokens }: Field,
  { from }: Clause,
): NounPhrase | undefined {
  const end = tokens.indexOf(does)
  const last = phrases.findLast(({ at }) => at < end)
  if (isFinal) {
    // "dass Alba die Abgabe senken müsse": the subject is a name.
    const before = last && { start: tokens[from]!.start, end: last.start }
    const isNamed = before && within(annotated.layers.mentions, before).some(({ form }) => form !== 'derived')
    return phrases.length > 1 || isNamed ? last : undefined
  }
  return phrases.filter(({ at }) => at > modal && at < end).at(-1)
}
