import type { Token } from '../../model/layers.ts'
import { type Span, within } from '../../model/span.ts'
import { type Aim, aimAt, best, bestIn, type Field, phrasesIn } from './aim-at.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { opensCondition } from './condition-words.ts'
import type { MannerStance } from './manner.ts'
import { isNaming, nounPhrases } from './noun-phrases.ts'

/** "Ohne Lotsen werde es keine Fähre geben": the fähre depends, and the lotsen are demanded where it is no issue. */
export function dependence(field: Field, content: Span, folded: (token: Token) => string): MannerStance | undefined {
  const { annotated, tokens, lexicon } = field
  const at = tokens.findIndex(
    (token) =>
      token.start >= content.start && token.end <= content.end && lexicon.terms?.stance.without.has(folded(token)),
  )
  if (at < 0) return undefined
  const clause = clauseAt(annotated, tokens, at)
  const none = phrasesIn(field, clause).find(({ isNone }) => isNone)
  if (!none) return undefined
  const aim = aimAt(field, none, 2)
  if (aim) return { stance: 'conditional', issue: aim.issue, rule: 'positions/without', from: clause.from }
  const needed = bestIn(field, { from: at, to: none.at })
  return needed && { stance: 'demands', issue: needed.issue, rule: 'positions/without', from: clause.from }
}

/** "Nur wenn die Sperre falle, …", "erst wenn": what follows is made to depend on it. */
export function strict(
  field: Field,
  content: Span,
  folded: (token: Token) => string,
  before?: Aim,
): MannerStance | undefined {
  const { annotated, tokens, lexicon } = field
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1]
    return (
      before !== undefined &&
      before.start >= content.start &&
      token.end <= content.end &&
      opensCondition(tokens, index, folded, lexicon) &&
      (lexicon.terms!.stance.onlyIf.has(folded(before)) || isOnlyBefore(field, index, folded))
    )
  })
  if (at < 0) return promised(field, content, folded, before)
  const condition = clauseAt(annotated, tokens, at)
  const main = condition.from > 1 ? clauseAt(annotated, tokens, condition.from - 2) : undefined
  const next = tokens[condition.to + 1] && clauseAt(annotated, tokens, condition.to + 1)
  const aim =
    (main && bestIn(field, main)) ??
    (next && bestIn(field, next)) ??
    (main && best(field, phrasesIn(field, main), false, 1))
  return aim && { stance: 'conditional', issue: aim.issue, rule: 'positions/only-if', from: condition.from }
}

/** "komme erst in Betracht, wenn …": the clause before the condition has the word that makes it strict. */
function isOnlyBefore({ annotated, tokens, lexicon }: Field, at: number, folded: (token: Token) => string): boolean {
  if (at < 2 || annotated.article.reading[tokens[at - 1]!.start] !== ',') return false
  const main = clauseAt(annotated, tokens, at - 2)
  return tokens.slice(main.from, main.to).some((word, index) => {
    const next = tokens[main.from + index + 1]!
    return lexicon.terms!.stance.onlyIf.has(folded(word)) && ENDS_ONLY.has(next.pos)
  })
}

/** What may follow "erst" where it belongs to the verb. */
const ENDS_ONLY: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'PUNCT'])

/** What speakers say of themselves, or of what is done, under a condition: "Die Angriffe würden ausgesetzt, sofern …". */
function promised(
  field: Field,
  content: Span,
  folded: (token: Token) => string,
  before?: Aim,
): MannerStance | undefined {
  const { annotated, tokens, lexicon } = field
  const at = tokens.findIndex(
    (token, index) =>
      token.start >= content.start && token.end <= content.end && opensCondition(tokens, index, folded, lexicon),
  )
  if (at < 0) return undefined
  const denied = deniedUnless(field, content, at)
  if (denied) return denied
  const condition = clauseAt(annotated, tokens, at)
  // "wenn sie will" inside a longer clause, "ob er kommt": no condition of what stands before.
  if (tokens[at - 1] !== undefined && at > condition.from + 1) return undefined
  for (const main of besides(field, condition, content)) {
    const needed = neededIn(field, main, folded)
    if (needed) return { stance: 'conditional', issue: needed.issue, rule: 'positions/only-if', from: main.from }
    if (!isPromise(field, main, folded)) continue
    const phrases = nounPhrases(annotated, tokens.slice(0, main.to), lexicon).filter(
      (phrase) => phrase.at >= main.from && !isNaming(annotated, phrase.head) && !phrase.isAttribute,
    )
    const aim = best(field, phrases, false, 1) ?? before
    if (aim) return { stance: 'conditional', issue: aim.issue, rule: 'positions/only-if', from: main.from }
  }
  return undefined
}

/** "brauche es eine Schlichtung, falls …": what is needed under a condition. */
function neededIn(field: Field, clause: Clause, folded: (token: Token) => string): Aim | undefined {
  const { tokens, lexicon } = field
  const { needs } = lexicon.terms!.stance
  const at = tokens.findIndex(
    ({ lemma, verb }, index) =>
      index >= clause.from && index < clause.to && verb?.finite === true && needs.has(lexicon.form(lemma).folded),
  )
  if (at < 0 || tokens.slice(clause.from, clause.to).some((word) => lexicon.terms!.none.has(folded(word))))
    return undefined
  const phrase = phrasesIn(field, clause).find((other) => other.at > at)
  return aimAt(field, phrase && { ...phrase, isWanted: true })
}

/** "Erst danach werde der Korridor geöffnet", "Nur gegen Geld komme die Fähre": what comes before is the condition. */
export function afterAll(field: Field, content: Span, folded: (token: Token) => string): MannerStance | undefined {
  const { tokens, lexicon } = field
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1]
    const isInside = token.start >= content.start && token.end <= content.end
    return isInside && next !== undefined && lexicon.terms!.stance.onlyIf.has(folded(token)) && THEN.test(folded(next))
  })
  if (at < 0) return undefined
  const clause = clauseAt(field.annotated, tokens, at)
  const isPlanned = tokens
    .slice(clause.from, clause.to)
    .some(({ lemma, verb }) => verb?.finite && lexicon.terms!.future.has(lexicon.form(lemma).folded))
  const aim = isPlanned ? best(field, phrasesIn(field, clause), false, 2) : undefined
  return aim && { stance: 'conditional', issue: aim.issue, rule: 'positions/only-if', from: clause.from }
}

const THEN = /^(?:danach|dann|anschliessend|nach|gegen|after|then)$/

/** The clauses a condition may hold for: before it, past an "aber nur", and behind it. */
function besides({ annotated, tokens }: Field, condition: Clause, content: Span): readonly Clause[] {
  const before = condition.from > 1 ? clauseAt(annotated, tokens, condition.from - 2) : undefined
  const isRest =
    before !== undefined && before.from > 1 && !tokens.slice(before.from, before.to).some(({ verb }) => verb)
  const further = isRest ? clauseAt(annotated, tokens, before.from - 2) : undefined
  const after = tokens[condition.to + 1] ? clauseAt(annotated, tokens, condition.to + 1) : undefined
  return [before, further, after].filter(
    (clause) =>
      clause !== undefined &&
      tokens[clause.from]!.start >= content.start - QUOTE &&
      tokens[clause.to - 1]!.end <= content.end + QUOTE,
  ) as readonly Clause[]
}

/** Letters of a mark around what is quoted. */
const QUOTE = 1

/** Whether a clause tells what will or can be done by who speaks, or will be done at all. */
function isPromise(
  { annotated, tokens, lexicon }: Field,
  { from, to }: Clause,
  folded: (token: Token) => string,
): boolean {
  const terms = lexicon.terms!
  const words = tokens.slice(from, to)
  if (words[0]?.pos === 'SCONJ' || (words[0]?.pos === 'PRON' && /^(?:der|die|das|wer|was)$/.test(folded(words[0]))))
    return false
  const finite = words.find(
    ({ verb, pos }) => pos !== 'ADJ' && verb?.finite === true && !(verb.participle && verb.infinitive),
  )
  if (!finite) return false
  const lemma = lexicon.form(finite.lemma).folded
  const isPlanned = terms.future.has(lemma) || /^(?:konnen|can|could|would)$/.test(lemma)
  const isReady = words.some((word) => terms.stance.willing.has(lexicon.form(word.lemma).folded))
  // "Ich komme, wenn der Hafen offen ist"
  const isMain = finite.pos === 'VERB' && !finite.verb?.past && !terms.unasked.has(lemma)
  const isTold = isMain && words.some((word) => terms.self.has(folded(word)))
  if (isTold) return true
  // "he would be content"
  const isDone = words.some(({ pos }) => pos === 'VERB')
  if ((!isPlanned || !isDone) && !isReady) return false
  const isSelf = words.some((word) => terms.self.has(folded(word)) || terms.stance.speaking.has(folded(word)))
  const isUndergone =
    /^(?:werden|be)$/.test(lemma) &&
    (finite.verb!.subjunctive1 || finite.verb!.subjunctive2 || terms.stance.objectsFollow) &&
    words.some(({ verb }) => verb?.participle === true && !verb.infinitive)
  // "Alba werde sich daran halten, solange"
  const isBody = within(annotated.layers.mentions, words[0]!).some(
    ({ kind }) => kind === 'place' || kind === 'organization',
  )
  return isReady || isSelf || isUndergone || isBody
}

/** "Solange geschossen wird, werde es keine Gespräche geben": what there will be none of unless something holds. */
function deniedUnless(field: Field, content: Span, at: number): MannerStance | undefined {
  const { annotated, tokens, lexicon } = field
  const condition = clauseAt(annotated, tokens, at)
  const around = [tokens[condition.to + 1] && condition.to + 1, condition.from > 1 ? condition.from - 2 : undefined]
  for (const beside of around) {
    if (beside === undefined) continue
    const main = clauseAt(annotated, tokens, beside)
    const isWithin = tokens[main.from]!.start >= content.start && tokens[main.to - 1]!.end <= content.end
    const isPlanned = tokens
      .slice(main.from, main.to)
      .some(({ lemma, verb }) => verb?.finite && lexicon.terms!.future.has(lexicon.form(lemma).folded))
    const none = isWithin && isPlanned ? phrasesIn(field, main).find(({ isNone }) => isNone) : undefined
    const aim = none && aimAt(field, none)
    if (aim) return { stance: 'conditional', issue: aim.issue, rule: 'positions/only-if', from: main.from }
  }
  return undefined
}
