import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import { type Aim, actAim, aimAt, best, type Field, phrasesIn } from './aim-at.ts'
import { clauseIssue } from './clause-issue.ts'
import { type Clause, clauseAt, isFiniteVerb } from './clauses.ts'
import { nounPhrases } from './noun-phrases.ts'
import type { FoundStance } from './stance.ts'

/** What is asked in the next clause: the object of an infinitive with "zu". */
export function asked(field: Field, found: FoundStance): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const { to, stance } = found
  const inside = toInside(field, found)
  if (tokens[to + 1] === undefined && !inside) return undefined
  const next = inside ?? clauseAt(annotated, tokens, to + 1)
  // "fordert, über die Abgabe nicht mit Alba, sondern mit Lund zu reden": the verb of what opens there comes later.
  const isOpen = tokens[next.to + 1] !== undefined && !tokens.slice(next.from, next.to).some(({ verb }) => verb)
  const clause = isOpen ? { from: next.from, to: clauseAt(annotated, tokens, next.to + 1).to } : next
  const at = tokens.findIndex(({ verb, pos }, index) => {
    if (index < next.from || index >= clause.to || verb === undefined) return false
    return (
      verb.zuInfinitive ||
      (pos === 'VERB' && verb.infinitive && isTo(annotated, tokens[index - 1])) ||
      (inside !== undefined && opensGerund(tokens, index - 1))
    )
  })
  // "lehnt das ab: Die Pflicht sei nicht zu stemmen" tells why.
  if (at < 0 || tokens.slice(clause.from, at).some(isFiniteVerb) || isPurpose(annotated, tokens[clause.from]))
    return undefined
  const [first] = phrasesIn(field, inside ? { from: at, to: clause.to } : { from: clause.from, to: at })
  const lemma = lexicon.form(tokens[at]!.lemma).folded
  if (lexicon.terms?.stance.givingUp.has(lemma)) return undefined
  // Who is against lowering a fee is not against the fee.
  const part = inside ? { from: at, to: clause.to } : clause
  if (stance === 'rejects' && lexicon.terms?.stance.lessening.has(lemma))
    return actAim(field, at, false, true) ?? clauseIssue(field, part)
  const isRemoved = first?.isNone === true || (lexicon.terms?.removal.has(lemma) ?? false)
  const isFought = isAgainst(field, at, clause, lemma)
  const isEnd = (isRemoved || isFought) !== hasNot(field, clause)
  const aim =
    aimAt(field, first && { ...first, isWanted: true }, 1, isEnd) ??
    aimBehind(field, inside ? { from: at, to: clause.to } : { from: clause.from, to: at }, isEnd) ??
    (lexicon.terms?.unasked.has(lemma) ? undefined : (actAim(field, at, isEnd, true) ?? clauseIssue(field, part)))
  return aim && isFought ? { ...aim, isFought } : aim
}

/** Whether what is asked is itself to be against a thing: "die Sperre zu bekämpfen", "to fight the closure". */
function isAgainst({ tokens, lexicon }: Field, at: number, { to }: Clause, lemma: string): boolean {
  const terms = lexicon.terms!
  // "den Rat daran zu hindern, …" says more.
  return tokens[at]!.pos === 'VERB' && at < to && terms.stances.get(lemma) === 'rejects' && !terms.removal.has(lemma)
}

/** "urged the council to scrap the levy": where no mark parts the infinitive from its verb. */
function toInside({ annotated, tokens }: Field, { at, to }: FoundStance): Clause | undefined {
  const from = tokens.findIndex(
    (token, index) =>
      index > at && index < to && ((token.pos === 'PART' && isTo(annotated, token)) || opensGerund(tokens, index)),
  )
  if (from < 0 || tokens[from + 1]?.pos !== 'VERB') return undefined
  // "not to cancel"
  const isNot = from > 0 && tokens[from - 1]!.pos === 'PART'
  return { from: isNot ? from - 1 : from, to }
}

/** "against blaming": a preposition before a verb in "-ing". */
export function opensGerund(tokens: readonly Token[], at: number): boolean {
  const [opens, verb] = [tokens[at], tokens[at + 1]]
  const form = verb?.verb
  return opens?.pos === 'ADP' && verb?.pos === 'VERB' && form?.participle === true && !form.finite && !form.past
}

/** "fordert, die Abgabe nicht zu erheben" */
function hasNot({ annotated, tokens, lexicon }: Field, { from, to }: Clause): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ start, end }) => lexicon.form(annotated.article.reading.slice(start, end)).folded)
  return words.some((word) => lexicon.terms?.negators.has(word)) && !words.some((word) => CONTRAST.test(word))
}

/** "nicht mit Alba, sondern mit Lund" */
const CONTRAST = /^(?:sondern|nur|but|only)$/

/** "auf Flüge zu verzichten", "sich an die Regeln zu halten": the object that a preposition leads. */
function aimBehind(field: Field, { from, to }: Clause, isEnd: boolean): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrase = nounPhrases(annotated, tokens.slice(0, to), lexicon).find(
    ({ at, preposition, head, start }) =>
      at >= from &&
      !isAttached(tokens, start) &&
      preposition !== undefined &&
      LEADS_OBJECT.test(preposition) &&
      !isTime(annotated, head),
  )
  return aimAt(field, phrase, 1, isEnd || phrase?.preposition === 'gegen')
}

/** "die Fälle von Betrug": the noun before a preposition takes what is behind it. */
function isAttached(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  return tokens[at - 2]?.pos === 'NOUN' || tokens[at - 2]?.pos === 'PROPN'
}

function isTime({ layers }: AnnotatedArticle, head: Span): boolean {
  return within(layers.timeExpressions, head).length > 0
}

const LEADS_OBJECT = /^(?:over|an|auf|fur|gegen|um|uber|unter|von)$/

/** What is meant in the next clause: "dass die Küstenwache abzieht". */
export function meant(field: Field, { to, stance }: FoundStance): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const opens = tokens[to + 1]
  if (!opens) return undefined
  const folded = (token: Token): string => lexicon.form(annotated.article.reading.slice(token.start, token.end)).folded
  if (!lexicon.terms?.stance.that.has(folded(opens))) return undefined
  const clause = clauseAt(annotated, tokens, to + 1)
  const words = tokens.slice(clause.from, clause.to)
  if (words.some(({ lemma }) => lexicon.terms?.stance.givingUp.has(lexicon.form(lemma).folded))) return undefined
  const isEnd =
    words.some((word) => lexicon.terms?.negators.has(folded(word)) || lexicon.terms?.none.has(folded(word))) ||
    words.some(({ lemma, pos }) => pos === 'VERB' && lexicon.terms?.removal.has(lexicon.form(lemma).folded))
  return (
    best(field, phrasesIn(field, clause), isEnd, 1) ??
    (isEnd || stance !== 'demands' ? undefined : clauseIssue(field, clause, 'subject'))
  )
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
