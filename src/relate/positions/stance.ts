import type { StanceCue } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { isUnder, isUntil } from './cue-conditions.ts'
import { type FoundFrame, frameAt } from './frames.ts'
import { governedBy } from './governed.ts'
import { calledSo, evaluated, isHardly, isJudged, isPredicate, isSpokenOf, isTooMuch } from './judged.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import { lemmasAt } from './particles.ts'
import { sideTaken } from './sides.ts'
import { isReadyToGive, wantedBy } from './wanted.ts'

/** A verb, adjective or noun that takes a stance, and which. */
export interface FoundStance extends Clause {
  readonly stance: StanceCue
  /** Tokens of the sentence and the cue's place among them; `from` and `to` are its clause. */
  readonly tokens: readonly Token[]
  readonly at: number
  /** A word that judges ("unrealistisch", "ein Fehler"), where a verb would act. */
  readonly isJudgement: boolean
  /** Somebody puts the judgement on an object: "nannte die Pläne unsozial". */
  readonly isCalled: boolean
  /** Somebody speaks of it as that: "sprach von einem Irrweg". */
  readonly isSpokenOf?: boolean
  /** What the stance is on is the subject: "wird abgelehnt". */
  readonly isPassive?: boolean
  /** A noun is the cue: "die Kritik an". */
  readonly isNoun: boolean
  /** The phrase behind the cue's preposition, where it has one: "auf eine Senkung" of "pocht". */
  readonly governed?: NounPhrase
  /** The clause of the cue negates. */
  readonly isNegated: boolean
  /** The clause belongs to a noun that is its object: "die Abgabe, die Alba fordert". */
  readonly isRelative?: boolean
  /** The clause makes its object depend on something. */
  readonly isDependent?: boolean
  /** The noun is given to what it is about: "erteilte dem Plan eine Absage". */
  readonly isGiven?: boolean
  /** What it is about stands in the clause behind: "warnt davor, … zu", "spricht sich dafür aus, dass". */
  readonly isAsking?: boolean
  /** The verb takes its stance together with other words, which tell where its issue and its actor stand. */
  readonly frame?: FoundFrame
  /** Folded dictionary form of the cue, its particle put before it; empty where another word carries the stance. */
  readonly lemma: string
  /** The verb tells someone else to act: its object is an addressee. */
  readonly isAddressed: boolean
  /** The clause names a condition: "unter Bedingungen denkbar". */
  readonly isConditional: boolean
  /** A refusal holds for so long: "lehnt ein Treffen ab, solange …". */
  readonly isUntil?: boolean
}

/** The words that take a stance inside `span`, one a clause; particles are put before their verb again. */
export function stancesIn(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  span: Span,
  lexicon: Lexicon,
): readonly FoundStance[] {
  if (!lexicon.terms) return []
  const found: FoundStance[] = []
  const taken = new Map<number, FoundStance>()
  for (const [at, token] of tokens.entries()) {
    if (token.start < span.start || token.end > span.end || !CUE_POS.has(token.pos)) continue
    const clause = clauseAt(annotated, tokens, at)
    const known = taken.get(clause.from)
    // "wies die Forderung zurück", "erteilte der Forderung eine Absage": the verb tells what becomes of it.
    if (known !== undefined && !(known.isNoun && (token.pos === 'VERB' || token.pos === 'NOUN'))) continue
    const stance = stanceAt({ annotated, tokens, lexicon, at, clause })
    if (!stance || (known && (known.governed === undefined || (token.pos === 'NOUN' && !stance.isGiven)))) continue
    if (known) found.splice(found.indexOf(known), 1)
    taken.set(clause.from, stance)
    found.push(stance)
  }
  return found
}

const CUE_POS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ', 'ADV', 'NOUN', 'PROPN'])

/** Where a cue may stand. */
export interface Place {
  readonly annotated: AnnotatedArticle
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly at: number
  readonly clause: Clause
}

function stanceAt(place: Place): FoundStance | undefined {
  const { annotated, tokens, lexicon, at, clause } = place
  const terms = lexicon.terms!
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const folded = (token: Token): string => lexicon.form(text(token)).folded
  const token = tokens[at]!
  const words = tokens.slice(clause.from, clause.to)
  const negates = (some: readonly Token[]): boolean =>
    some.some(
      (word, index) =>
        // "urged visitors not to cancel"
        !(some[index + 1]?.pos === 'PART' && some[index + 1]!.lemma === 'to' && !some[index + 1]!.verb) &&
        !isContrast(some[index - 1], word) &&
        [terms.negators, terms.none, terms.stance.nothing].some((list) => list.has(folded(word))),
    )
  // "glaubt nicht, dass das Ziel realistisch ist"
  const outer = words[0]?.pos === 'SCONJ' && clause.from >= 2 ? clauseAt(annotated, tokens, clause.from - 2) : undefined
  const isDenied = outer !== undefined && negates(tokens.slice(outer.from, outer.to))
  // "findet nicht statt" calls nothing anything.
  const isCalled = words.some((_, index) =>
    lemmasAt(tokens, clause, clause.from + index, text).some((lemma) =>
      terms.stance.calling.has(lexicon.form(lemma).folded),
    ),
  )
  const found = (stance: StanceCue, isJudgement: boolean, lemma: string, governed?: NounPhrase): FoundStance => ({
    ...clause,
    stance,
    tokens,
    at,
    isJudgement,
    isCalled: isJudgement && isCalled,
    lemma,
    isNoun: token.pos === 'NOUN' && !isJudgement,
    isNegated: (negates(words) || isHardly(tokens[at - 1], isJudgement, folded)) !== (isDenied && isJudgement),
    isAddressed: terms.addressing.has(lemma),
    isConditional:
      words.some((word) => terms.conditions.has(lexicon.form(text(word)).stem)) ||
      (stance === 'supports' && words.some((word) => terms.stance.inPrinciple.has(folded(word)))) ||
      isUnder(place, folded, stance),
    ...(isUntil(place, folded) && { isUntil: true }),
    ...(governed && { governed }),
    ...(isRelative(place, text) && { isRelative: true }),
  })
  if (token.pos === 'NOUN' || token.pos === 'PROPN') {
    const isCarried = (): boolean => {
      const verbs = words.filter(({ pos }) => pos === 'VERB')
      return verbs.length === 0 || verbs.some((verb) => isLight(verb, lexicon))
    }
    const lemma = lexicon.form(token.lemma).folded
    const judged =
      terms.stance.judgements.get(lemma) ??
      (token.pos === 'NOUN' ? (evaluated(place, lemma) ?? calledSo(place, lemma, isCalled)) : undefined)
    // A rare noun may be taken for a name: "einen Irrweg".
    if (judged === undefined && token.pos === 'PROPN') return undefined
    if (judged !== undefined && isSpokenOf(place))
      return { ...found(judged, true, lemma), isCalled: true, isSpokenOf: true }
    // "had been given too little time": done, not judged.
    if (judged !== undefined && !isCalled && words.some(({ pos, verb }) => pos === 'VERB' && verb?.participle))
      return undefined
    if (judged !== undefined)
      return isJudged(place, words) && (isCalled || words.some(({ lemma }) => COPULA.test(lemma)))
        ? found(judged, true, lemma)
        : undefined
    // "Hält die Unterstützung für Verschwendung": the judgement tells, not what is judged.
    if (isCalled && words.some((word) => terms.stance.judgements.has(lexicon.form(word.lemma).folded))) return undefined
    // "erteilte dem Plan eine Absage"
    if (
      terms.stance.refusals.has(lemma) &&
      words.some(({ lemma }) => terms.stance.lightVerbs.has(lexicon.form(lemma).folded))
    )
      return isMeant(place) ? undefined : { ...found('rejects', false, lemma), isGiven: true }
    const governs = terms.stance.nouns.get(lemma)
    const [stance, phrase] = governs ? (governedBy(place, governs, true) ?? []) : []
    if (stance !== undefined) return isMeant(place) || !isCarried() ? undefined : found(stance, false, lemma, phrase)
    return terms.stance.willing.has(lemma) && !isMeant(place) ? found('supports', false, lemma) : undefined
  }
  if (terms.stance.dependent.has(lexicon.form(token.lemma).folded))
    return words.some(({ lemma }) => MAKES.test(lemma))
      ? { ...found('supports', false, ''), isConditional: true, isDependent: true }
      : undefined
  const side = sideTaken(place, text)
  if (side) return { ...found(side.stance, false, '', side.phrase), ...(!side.phrase && { isAsking: true }) }
  if (FURTHER.test(token.lemma)) return undefined
  for (const lemma of lemmasAt(tokens, clause, at, text).map((known) => lexicon.form(known).folded)) {
    const frame = frameAt(place, [lemma])
    if (frame) return framed(found, frame, lemma, negates(tokens.filter((_, index) => isBeside(index, clause, frame))))
    if (terms.stance.tying.has(lemma) && words.some((word) => /^(?:an|to)$/.test(folded(word))))
      return { ...found('supports', false, lemma), isConditional: true, isDependent: true }
    const governs = terms.governed.get(lemma)
    const [own, phrase] = governs ? (governedBy(place, governs, false) ?? []) : []
    if (own !== undefined && isReadyToGive(place, lemma)) return found('offers', false, lemma)
    if (own !== undefined) return { ...found(own, false, lemma, phrase), ...(!phrase && { isAsking: true }) }
    const wanted = terms.stance.wanting.has(lemma) ? wantedBy(place, negates(words)) : undefined
    if (wanted) return found(wanted, false, lemma)
    const isGiving =
      terms.stance.announcing.has(lemma) &&
      words.some((word) => terms.stance.benefits.has(lexicon.form(text(word)).stem))
    const stance = isGiving || isReadyToGive(place, lemma) ? 'offers' : terms.stances.get(lemma)
    if (stance === undefined && terms.stance.announcing.has(lemma) && announcesFight(place))
      return { ...found('demands', false, lemma), isAsking: true }
    if (stance === undefined && terms.stance.pursuing.has(lemma) && !token.verb?.past)
      return found('supports', false, lemma)
    if (stance === undefined && isTooMuch(place, text)) return found('rejects', true, lemma)
    if (stance === undefined || (token.pos === 'ADV' && !terms.stance.willing.has(lemma))) continue
    if (terms.stance.selfActing.has(lemma) && words.some((word) => terms.both.has(folded(word)))) continue
    if (terms.sentencing.has(lemma) && words.some((word) => terms.sentenceTo.has(folded(word)))) continue
    const isJudgement = terms.judgements.has(lemma)
    const isSaid = words.some((word) => COPULA.test(word.lemma)) && isPredicate(token, at, tokens, lexicon, text)
    if (token.pos === 'ADJ' && isJudgement && !isCalled && !isSaid) continue
    return found(stance, isJudgement, lemma)
  }
  return undefined
}

/** A frame's own "nichts" or "kein" does not turn it round: only what else negates does. */
function framed(
  found: (stance: StanceCue, isJudgement: boolean, lemma: string) => FoundStance,
  frame: FoundFrame,
  lemma: string,
  isNegated: boolean,
): FoundStance {
  const { stance } = frame.frame
  const isConditional = stance === 'conditional'
  return {
    ...found(isConditional ? 'supports' : stance, false, lemma),
    frame,
    isNegated,
    ...(isConditional && { isConditional }),
  }
}

/** Whether a token of the clause is none of the words of a frame. */
function isBeside(index: number, { from, to }: Clause, { words }: FoundFrame): boolean {
  return index >= from && index < to && !words.includes(index)
}

/** "macht es von Daten abhängig und nicht von Wünschen": the clause says what it says. */
function isContrast(before: Token | undefined, { pos }: Token): boolean {
  return before?.pos === 'CCONJ' && pos !== 'VERB' && /^(?:und|and)$/.test(before.lemma)
}

/** "übte Kritik", "legte Einspruch ein": a verb that carries the stance of a noun. */
function isLight({ lemma, verb }: Token, lexicon: Lexicon): boolean {
  const light = lexicon.terms!.stance.lightVerbs
  return [lemma, ...(verb?.lemmas ?? [])].some((known) => light.has(lexicon.form(known).folded))
}

/** "kündigte an, das Urteil anzufechten": what somebody says he will do is itself against a thing. */
function announcesFight({ annotated, tokens, lexicon, clause }: Place): boolean {
  if (tokens[clause.to + 1] === undefined) return false
  const next = clauseAt(annotated, tokens, clause.to + 1)
  const { stances, removal } = lexicon.terms!
  return tokens.slice(next.from, next.to).some(({ verb, lemma }) => {
    const { folded } = lexicon.form(lemma)
    return verb?.zuInfinitive === true && stances.get(folded) === 'rejects' && !removal.has(folded)
  })
}

/** Folded it would be "fordern". */
const FURTHER = /förder/
const MAKES = /^(?:machen|make)$/
const COPULA = /^(?:sein|bleiben|wären|kommen|be|remain)$/

/** Whether the noun is only spoken of: the object of a verb that itself takes a stance, or of a preposition. */
function isMeant({ annotated, tokens, lexicon, at, clause }: Place): boolean {
  const phrase = nounPhrases(annotated, tokens.slice(clause.from, at + 1), lexicon).at(-1)
  return phrase?.preposition !== undefined
}

/** "die Maut, die Alba fordert": a relative clause with its verb at the end and a name that can be its subject. */
function isRelative({ annotated, tokens, at, clause }: Place, text: (span: Span) => string): boolean {
  const opens = tokens[clause.from]!
  if (opens.pos !== 'PRON' || clause.from < 2 || at < clause.to - 2 || tokens[clause.from - 2]!.pos !== 'NOUN')
    return false
  if (!/^(?:die|den|das|welche|welchen|which|that)$/.test(text(opens))) return false
  return within(annotated.layers.mentions, { start: opens.end, end: tokens[at]!.start }).some(
    ({ start, form }) => start >= opens.end && form !== 'derived',
  )
}
