import type { Token } from '../../model/layers.ts'
import { hull, type Span, within } from '../../model/span.ts'
import { type Aim, type Field, phrasesIn } from './aim-at.ts'
import { type Clause, isFiniteVerb } from './clauses.ts'
import { isPersonal } from './issue.ts'

/** A clause that names a matter is at most so long, in letters. */
const LONGEST = 60

/**
 * What a clause says is to be done, where the story has no noun for it, by the clause's own words: "Mängel binnen eines
 * Tages melden" of "Künftig müsse jede Klinik Mängel binnen eines Tages melden". Whoever has the same object and verb
 * speaks of the same. Without an object `rest` takes what else the clause tells ("nach
 * Brunsholm kommen"), `subject` also who does it ("Frauen und Kinder dürften passieren").
 */
export function clauseIssue(field: Field, clause: Clause, without?: 'rest' | 'subject'): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const { reading, id } = annotated.article
  const does = doneIn(tokens, clause)
  if (does < 0) return undefined
  const verb = tokens[does]!
  const text = ({ start, end }: Span): string => reading.slice(start, end)
  const phrases = phrasesIn(field, clause)
  const objects = phrases.filter(
    ({ head, at }) => Math.abs(at - does) < NEAR && !isPersonal(lexicon.form(text(head)).folded, head.lemma, lexicon),
  )
  // "Vorstand und Rat müssen alles daransetzen": what stands before the modal verb is the subject.
  const modal = tokens.findIndex(
    ({ pos, verb: form }, index) =>
      index >= clause.from && index < clause.to - 1 && pos === 'AUX' && form?.finite === true,
  )
  const isSubject = ({ at }: (typeof objects)[number]): boolean => at < modal && modal < does && verb.verb!.infinitive
  const own = objects.filter((phrase) => !isSubject(phrase))
  const object = own.findLast(({ at }) => at < does) ?? own.find(({ at }) => at > does)
  const label = object
    ? hull([verb, object.isNone ? object.head : object])
    : without
      ? restOf(field, clause, does, without === 'subject' ? phrases[0] : undefined)
      : undefined
  if (label === undefined || label.end - label.start > LONGEST) return undefined
  // "Others must say", "in die Augen sehen" name no matter.
  const isMatter = ({ pos, start, end }: Token): boolean =>
    pos === 'PROPN' ||
    (pos === 'NOUN' && !lexicon.terms!.stance.noMatters.has(lexicon.form(text({ start, end })).folded))
  if (!within(tokens, label).some(isMatter)) return undefined
  const key = ['does', lexicon.form(verb.lemma).key, ...(object ? [lexicon.form(text(object.head)).key] : [])].join('+')
  const noun = { article: id, start: verb.start, end: verb.end }
  return { issue: { key, label: { article: id, ...label }, noun, modifier: '', isClause: true }, isEnd: false }
}

/** Words between a verb and its object, at most. */
const NEAR = 8

/** The verb that tells what is done: the last infinitive or participle, else the finite one. */
function doneIn(tokens: readonly Token[], { from, to }: Clause): number {
  const isIn = (index: number): boolean => index >= from && index < to
  const open = tokens.findLastIndex(
    ({ pos, verb }, index) =>
      isIn(index) && pos === 'VERB' && verb !== undefined && (verb.infinitive || verb.participle || verb.zuInfinitive),
  )
  return open >= 0
    ? open
    : tokens.findLastIndex((token, index) => isIn(index) && token.pos === 'VERB' && isFiniteVerb(token))
}

/** Without an object the rest of the clause tells what is done: "komme nach Lund", "Frauen und Kinder dürften passieren". */
function restOf(
  { annotated, tokens, lexicon }: Field,
  { from, to }: Clause,
  does: number,
  subject: Span | undefined,
): Span | undefined {
  const { reading } = annotated.article
  const verb = tokens[does]!
  if (isFiniteVerb(verb) || lexicon.terms!.stance.objectsFollow) {
    const last = tokens.slice(does, to).findLast(({ pos }) => pos !== 'PUNCT')!
    return last === verb ? undefined : { start: verb.start, end: last.end }
  }
  let at = does
  while (at > from) {
    const before = tokens[at - 1]!
    const isShut = SHUT.has(before.pos) || isFiniteVerb(before)
    if (isShut || lexicon.terms!.negators.has(lexicon.form(reading.slice(before.start, before.end)).folded)) break
    at -= 1
  }
  if (at < does) return { start: tokens[at]!.start, end: verb.end }
  return subject && subject.start < verb.start ? { start: subject.start, end: verb.end } : undefined
}

/** What stands around what is done. */
const SHUT: ReadonlySet<string> = new Set(['AUX', 'PRON', 'CCONJ', 'SCONJ', 'PUNCT'])
