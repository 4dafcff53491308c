import type { Token } from '../../model/layers.ts'
import { hull, indexAt, type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import { segmentsOf } from './deeds.ts'
import { type Draft, passageOf, textOf } from './draft.ts'
import { areReportedTogether } from './one-event.ts'

/** How many times as long as its clause a statement may be to be shown whole. */
const MOST = 3
/** Sentences before a pronoun in which whom it means is named. */
const NEAR = 2
/** Days between the words that somebody stays and the news that he goes. */
const ONE_MATTER = 14

interface Claim {
  readonly saying: Saying
  /** Story entity of whom it is said. */
  readonly person: string
  readonly leaves: boolean
  /** The clause that tells it. */
  readonly span: Span
}

/** Somebody leaves an office here and refuses to there: "Ich trete nicht zurück", "er legt das Amt nieder". */
export function leavings(context: StoryContext): readonly Draft[] {
  const claims = context.sayings.flatMap((saying) => {
    const told = leavesIn(saying, context.lexiconOf(saying.annotated.article.language))
    const person = told === undefined ? undefined : personOf(saying, context)
    return told === undefined || person === undefined ? [] : [{ saying, person, ...told }]
  })
  return [...Map.groupBy(claims, ({ person }) => person).values()].flatMap((own): readonly Draft[] => {
    const [yes, no] = [true, false].map((leaves) => own.filter((claim) => claim.leaves === leaves))
    const [goes, stays] = [yes![0], no![0]]
    if (!goes || !stays) return []
    if (!areReportedTogether(goes.saying.annotated, stays.saying.annotated, ONE_MATTER)) return []
    const isLater = dayOf(goes) > dayOf(stays)
    return [
      {
        type: 'polarity',
        kind: isLater ? 'update' : 'conflict',
        severity: 'high',
        about: passageOf(goes.saying),
        sides: [no!, yes!].map((side) => ({
          value: textOf(side[0]!.saying, side[0]!.span),
          evidence: side.map(({ saying, span }) => passageOf(saying, span)),
        })),
        reason: [stays, goes].map(({ saying, span }) => textOf(saying, span)).join(' / '),
        rule: 'discrepancies/leaving',
      },
    ]
  })
}

const UNSURE: ReadonlySet<string> = new Set(['question', 'conditional', 'possible', 'necessary'])

/** Whether a statement tells that somebody leaves, or does not; `undefined` where it tells neither for sure. */
function leavesIn(saying: Saying, lexicon: Lexicon): Pick<Claim, 'leaves' | 'span'> | undefined {
  const { modality } = saying.statement
  if (modality === 'question') return undefined
  const isUnsure = UNSURE.has(modality)
  for (const clause of clausesOf(saying)) {
    const leaves = toldIn(saying, clause, isUnsure, lexicon)
    if (leaves !== undefined) return { leaves, span: shown(hull(clause), hull(saying.spans)) }
  }
  return undefined
}

/** The whole statement, where the clause is most of it: a condition behind it must not be lost. */
function shown(clause: Span, whole: Span): Span {
  return whole.end - whole.start > MOST * (clause.end - clause.start) ? clause : whole
}

/** The clauses of a statement, also those an "and" joins: "er legt das Amt nieder und tritt nicht mehr an". */
function clausesOf(saying: Saying): readonly (readonly Token[])[] {
  return segmentsOf(saying).flatMap((segment) => {
    const joints = segment.flatMap(({ pos }, at) => (pos === 'CCONJ' ? [at] : []))
    return [0, ...joints].map((from, index) => segment.slice(from, joints[index]))
  })
}

function toldIn(saying: Saying, clause: readonly Token[], isUnsure: boolean, lexicon: Lexicon): boolean | undefined {
  const { terms } = lexicon
  if (terms === undefined) return undefined
  const words = terms.contrasts.leaving
  const told = wordsIn(saying, clause, lexicon)
  const has = (list: ReadonlySet<string>): boolean => [...told].some((word) => list.has(word))
  // What others ask for is not done; "das Amt als Vize" may be one of several.
  if (has(terms.contrasts.disputes.asks)) return undefined
  if (isOneOfMany(saying, clause, lexicon) || isPartOf(saying, clause, lexicon)) return undefined
  const textsIn = clause.map(({ start, end }) => saying.annotated.article.reading.slice(start, end))
  const isNegated =
    textsIn.some((text) => lexicon.form(text).isNegation) ||
    verbsIn(saying, clause, lexicon).some((verb) => terms.rejecting.has(lexicon.form(verb).key))
  // "Erst, wenn die letzte Instanz gesprochen hat": till then he stays; "wenn er zurücktritt" tells nothing.
  if (has(words.verbs) || (has(words.giveUp) && has(words.offices)))
    return isNegated || has(words.later) ? false : isUnsure ? undefined : true
  if (has(words.nouns)) {
    const declares = has(words.declare)
    return isNegated === declares || isUnsure ? undefined : declares
  }
  if (isNegated || isUnsure || !has(words.stay)) return undefined
  return has(words.offices) ? false : undefined
}

/** Whether what is left is told by its name: "das Amt als Vize", "trat als Vize zurück". */
function isOneOfMany({ annotated }: Saying, clause: readonly Token[], lexicon: Lexicon): boolean {
  const asWhat = lexicon.terms?.contrasts.leaving.as
  return clause.some(
    ({ start, end }, at) =>
      asWhat?.has(lexicon.form(annotated.article.reading.slice(start, end)).folded) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(clause[at + 1]?.pos ?? ''),
  )
}

/** Whether one office of several is left: "sein Posten in der Fraktion", "Rückzug aus dem Ausschuss". */
function isPartOf({ annotated }: Saying, clause: readonly Token[], lexicon: Lexicon): boolean {
  const { reading } = annotated.article
  const words = lexicon.terms?.contrasts.leaving
  const foldedAt = (token: Token | undefined): string =>
    token === undefined ? '' : lexicon.form(reading.slice(token.start, token.end)).folded
  return clause.some(
    (token, at) =>
      (words?.offices.has(foldedAt(token)) || words?.nouns.has(foldedAt(token))) &&
      words?.inside.has(foldedAt(clause[at + 1])),
  )
}

/** Folded words and dictionary forms, and the verbs. */
function wordsIn(saying: Saying, tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<string> {
  const { reading } = saying.annotated.article
  return new Set([
    ...tokens.flatMap(({ start, end, lemma }) => [
      lexicon.form(reading.slice(start, end)).folded,
      lexicon.form(lemma).folded,
    ]),
    ...verbsIn(saying, tokens, lexicon),
  ])
}

/** Verbs in their dictionary forms, also with each small word of the clause: "ablehnen", "step-down". */
function verbsIn({ annotated }: Saying, tokens: readonly Token[], lexicon: Lexicon): readonly string[] {
  const verbs = tokens.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lexicon.form(lemma).folded)
  const small = tokens
    .filter(({ pos }) => !BIG.has(pos))
    .map(({ start, end }) => lexicon.form(annotated.article.reading.slice(start, end)).folded)
  return verbs.flatMap((verb) => [verb, ...small.flatMap((word) => [word + verb, `${verb}-${word}`])])
}

const BIG: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'VERB', 'PUNCT'])

/** Of whom a statement tells: the one person it names, else who says so of himself. */
function personOf({ annotated, spans, speaker, speakerKind }: Saying, { namedIn }: StoryContext): string | undefined {
  const named = spans.flatMap((span) => within(namedIn(annotated.article.id), span))
  const persons = new Set(named.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.id))
  const [only] = persons
  if (persons.size > 0) return persons.size === 1 ? only : undefined
  if (speakerKind === 'person') return speaker
  // "Seit Mittwoch lässt sie ihr Amt ruhen": of whom the sentence before speaks.
  const { sentences, tokens } = annotated.layers
  if (speaker !== undefined || !spans.some((span) => within(tokens, span).some(({ pos }) => pos === 'PRON')))
    return undefined
  const at = indexAt(sentences, spans[0]!.start)
  for (const before of sentences.slice(Math.max(0, at - NEAR), at).reverse()) {
    const near = within(namedIn(annotated.article.id), before).filter(({ entity }) => entity.kind === 'person')
    const [nearest, ...more] = new Set(near.map(({ entity }) => entity.id))
    if (nearest !== undefined) return more.length === 0 ? nearest : undefined
  }
  return undefined
}

function dayOf({ saying }: Claim): string {
  return saying.annotated.article.date?.value.slice(0, 10) ?? ''
}
