import { type Aim, best, type Field, phrasesIn } from './aim-at.ts'
import { clauseIssue } from './clause-issue.ts'
import { type Clause, isFiniteVerb } from './clauses.ts'
import { isProviso, opensCondition } from './condition-words.ts'
import type { MannerStance } from './manner.ts'
import { nounPhrases } from './noun-phrases.ts'
import { isOurs } from './refusals.ts'
import { foldedIn, type Voiced } from './voice.ts'

/** "Frauen dürften passieren, sofern …", "she would come if …": what is done only under a condition. */
export function conditional(voiced: Voiced, clauses: readonly Clause[]): MannerStance | undefined {
  const { field } = voiced
  const condition = clauses.findIndex((clause, index) => isCondition(voiced, clause, clauses[index + 1]))
  if (condition < 0) return undefined
  // Behind "unter der Voraussetzung" its clause comes first.
  const around = isProviso(field, clauses[condition]!)
    ? [condition, condition + 2, condition - 1]
    : [condition - 1, condition + 1, condition - 2]
  for (const beside of around) {
    const clause = clauses[beside]
    if (!clause || !(isWilled(voiced, clause) || isReadyTo(voiced, clause, clauses[beside - 1]))) continue
    const aim = aimOf(field, clause) ?? voiced.before()
    if (aim) return { stance: 'conditional', issue: aim.issue, rule: 'positions/if', from: clause.from }
  }
  return undefined
}

/** Whether a clause opens with a word for "if", or with "should" before its subject. */
function isCondition({ field }: Voiced, { from, to }: Clause, next: Clause | undefined): boolean {
  const { tokens, lexicon } = field
  const folded = foldedIn(field)
  const [first, second] = [tokens[from]!, tokens[from + 1]]
  if (isProviso(field, { from, to })) return true
  const opens = (at: number): boolean => opensCondition(tokens, at, folded, lexicon)
  if (opens(from) || (second !== undefined && !isFiniteVerb(first) && first.pos !== 'PRON' && opens(from + 1)))
    return true
  return next !== undefined && SHOULD.test(folded(first)) && to - from > 2
}

const SHOULD = /^(?:sollte|sollten|should)$/

/** Whether a clause tells of what is still to be done, or let be: not of what was, nor of what merely is. */
function isWilled({ field, isReported }: Voiced, clause: Clause): boolean {
  const { tokens, lexicon } = field
  const terms = lexicon.terms!
  const folded = foldedIn(field)
  const words = tokens.slice(clause.from, clause.to)
  if (words[0]?.pos === 'SCONJ' || (words[0]?.pos === 'PRON' && RELATIVE.test(folded(words[0])))) return false
  const finite = words.find((token) => token.pos !== 'ADJ' && token.verb?.finite === true)
  if (!finite || (finite.verb!.past && !finite.verb!.subjunctive2)) return false
  const lemma = lexicon.form(finite.lemma).folded
  const does = words.findLast(({ pos, verb }) => pos === 'VERB' && verb !== undefined)
  // "Falls das nicht reiche, müsse man …" asks for nothing yet.
  if (does === undefined || PERFECT.test(lemma) || terms.necessity.has(lemma)) return false
  const isModal = terms.future.has(lemma) || terms.permission.has(lemma) || ABLE.test(lemma)
  const isOwn = isOurs(words, field, isReported)
  // "Ich glaube es erst, wenn …"
  if (isOwn) return isModal || (finite === does && !terms.stance.thinking.has(lexicon.form(does.lemma).folded))
  if (terms.unasked.has(lexicon.form(does.lemma).folded)) return false
  // "werde die Gewerkschaft zum Streik aufrufen": a body does what it says.
  if (terms.future.has(lemma) && does.verb?.infinitive && hasBody(field, clause)) return true
  // "könne die Strecke gebaut werden"
  const isAble =
    isReported &&
    ABLE.test(lemma) &&
    finite.verb!.subjunctive1 &&
    words.some((word) => word.pos === 'AUX' && word.verb?.infinitive)
  const isUndergone =
    ((/^(?:werden|be)$/.test(lemma) && (finite.verb!.subjunctive1 || finite.verb!.subjunctive2)) || isAble) &&
    does.verb?.participle === true &&
    !does.verb.infinitive
  // "dürfte sparen, wenn" supposes.
  const isAllowed =
    terms.permission.has(lemma) &&
    does !== finite &&
    does.verb?.zuInfinitive !== true &&
    (isReported || !finite.verb!.subjunctive2)
  return isUndergone || isAllowed
}

/** "Das Land sei bereit, Mittel zu geben, sofern …": the clause before tells that they are ready. */
function isReadyTo({ field: { tokens, lexicon } }: Voiced, clause: Clause, before: Clause | undefined): boolean {
  const words = tokens.slice(clause.from, clause.to)
  const { willing, announcing } = lexicon.terms!.stance
  return (
    before !== undefined &&
    words.some(({ verb }) => verb?.zuInfinitive || verb?.infinitive) &&
    tokens
      .slice(before.from, before.to)
      .map(({ lemma }) => lexicon.form(lemma).folded)
      .some((lemma) => willing.has(lemma) || announcing.has(lemma))
  )
}

/** Whether a body without a name stands in a clause as its subject or object. */
function hasBody({ annotated, tokens, lexicon }: Field, { from, to }: Clause): boolean {
  return nounPhrases(annotated, tokens.slice(0, to), lexicon).some(({ at, preposition, head }) => {
    const { folded } = lexicon.form(annotated.article.reading.slice(head.start, head.end))
    return (
      at >= from && preposition === undefined && lexicon.terms!.stance.bodies.some((ending) => folded.endsWith(ending))
    )
  })
}

const RELATIVE = /^(?:der|die|das|wer|was|den|dem|who|which|that|what)$/
const PERFECT = /^(?:haben|have)$/
const ABLE = /^(?:konnen|could)$/

/** What a clause is about: the noun the story speaks of most, or what it tells to be done. */
function aimOf(field: Field, clause: Clause): Aim | undefined {
  return best(field, phrasesIn(field, clause), false) ?? clauseIssue(field, clause, 'subject')
}
