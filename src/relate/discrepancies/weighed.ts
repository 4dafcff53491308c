import type { Token } from '../../model/layers.ts'
import { contains, indexAt, type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import { daysBetween } from '../stories/time-hints.ts'
import type { Lexicon } from '../words.ts'
import type { LooseRule } from './contrast.ts'
import { segmentsOf } from './deeds.ts'

/** Part of the weight of a term two statements alone hold that the deed, and who does it, must weigh. */
const LEAST_DEED = 0.3
const LEAST_DOER = 0.3
/** Letters in which names of one body agree: "Staatsanwalt", "Staatsanwaltschaft". */
const SAME_BODY = 9

/** What a statement says somebody does, or only weighs. */
interface Deed {
  /** Keys of the words for what is done. */
  readonly deeds: ReadonlySet<string>
  /** Keys of who does it: nouns and names no preposition governs. */
  readonly doers: ReadonlySet<string>
}

/** One says that a body weighs whether to act, the other that the same body does: "prüft, ob sie ermittelt", "ermittelt". */
export function weighed(context: StoryContext): LooseRule {
  const full = weightOfPair(context.sayings)
  const lexiconOf = (saying: Saying): Lexicon => context.lexiconOf(saying.annotated.article.language)
  const open = new Map(context.sayings.map((saying) => [saying, openIn(saying, lexiconOf(saying))]))
  const done = new Map(context.sayings.map((saying) => [saying, doneIn(saying, lexiconOf(saying))]))
  return (left, right) => {
    const [isOpen, isDone] = [open.get(left), done.get(right)]
    if (!isOpen || !isDone || left.annotated === right.annotated) return undefined
    if (![...isOpen.deeds].some((deed) => isDone.deeds.has(deed) && context.weight(deed) >= LEAST_DEED * full))
      return undefined
    const areOne = [...isOpen.doers].some((doer) =>
      [...isDone.doers].some((other) => isSame(doer, other) && context.weight(doer) >= LEAST_DOER * full),
    )
    if (!areOne || areOfOthers(left, right, context) || areOfOthers(right, left, context)) return undefined
    const [day, other] = [left, right].map(({ annotated }) => annotated.article.date?.value.slice(0, 10))
    const isLater = day !== undefined && other !== undefined && daysBetween(day, other) > 0
    return {
      type: 'modality',
      kind: isLater ? 'update' : 'conflict',
      severity: 'high',
      rule: 'discrepancies/weighed',
      sides: [{ saying: left }, { saying: right }],
    }
  }
}

/** Whether the one is about persons, and those near the other are all somebody else: "Gegen Ruf wird ermittelt", "bei ihm". */
function areOfOthers(saying: Saying, other: Saying, { namedIn }: StoryContext): boolean {
  const personsIn = ({ annotated }: Saying, span: Span): readonly string[] =>
    within(namedIn(annotated.article.id), span).flatMap(({ entity }) => (entity.kind === 'person' ? [entity.id] : []))
  const own = saying.spans.flatMap((span) => personsIn(saying, span))
  const { sentences } = other.annotated.layers
  const at = indexAt(sentences, other.spans[0]!.start)
  const near = sentences.slice(Math.max(0, at - 1), at + 1).flatMap((sentence) => personsIn(other, sentence))
  return own.length > 0 && near.length > 0 && !near.some((person) => own.includes(person))
}

function isSame(left: string, right: string): boolean {
  return (
    left === right ||
    (Math.min(left.length, right.length) >= SAME_BODY && left.slice(0, SAME_BODY) === right.slice(0, SAME_BODY))
  )
}

/** What somebody weighs: what stands behind "ob", or the object of the verb. */
function openIn(saying: Saying, lexicon: Lexicon): Deed | undefined {
  const { terms } = lexicon
  const segments = segmentsOf(saying)
  const { reading } = saying.annotated.article
  const foldedAt = (token: Token | undefined): string =>
    token === undefined ? '' : lexicon.form(reading.slice(token.start, token.end)).folded
  // "Es gilt zu prüfen" leaves open who does.
  const at = segments.findIndex((segment) =>
    segment.some(
      ({ pos, lemma }, index) =>
        pos === 'VERB' &&
        terms?.standing.get(lexicon.form(lemma).key) === 'open' &&
        foldedAt(segment[index - 1]) !== 'zu',
    ),
  )
  const main = segments[at]
  if (terms === undefined || main === undefined || saying.isNegative) return undefined
  const whether = main.findIndex((token) => terms.open.has(foldedAt(token)))
  const asked = whether < 0 ? (segments[at + 1] ?? []) : main.slice(whether)
  if (!terms.open.has(foldedAt(asked[0]))) return undefined
  const deeds = keysOf(
    saying,
    asked.filter(({ pos }) => pos === 'NOUN' || pos === 'VERB'),
  )
  return { deeds, doers: doersIn(saying, whether < 0 ? main : main.slice(0, whether)) }
}

/** What somebody does: told as a fact in the main clause, not denied. */
function doneIn(saying: Saying, lexicon: Lexicon): Deed | undefined {
  const { terms } = lexicon
  if (terms === undefined || saying.isNegative || saying.statement.modality !== 'fact') return undefined
  const [segment] = segmentsOf(saying).filter((each) => each.some(({ verb }) => verb?.finite === true))
  if (segment === undefined || segment[0]?.pos === 'SCONJ') return undefined
  const isOpen = segment.some(({ start, end, lemma }) => {
    const { folded } = lexicon.form(saying.annotated.article.reading.slice(start, end))
    const { key, folded: base } = lexicon.form(lemma)
    return (
      terms.open.has(folded) ||
      terms.wanting.has(base) ||
      terms.standing.has(key) ||
      terms.contrasts.poles.may.has(base)
    )
  })
  if (isOpen) return undefined
  return {
    deeds: keysOf(
      saying,
      segment.filter(({ pos }) => pos === 'VERB' || pos === 'NOUN'),
    ),
    doers: doersIn(saying, segment),
  }
}

/** Keys of the nouns and names that stand in no phrase a preposition opens. */
function doersIn(saying: Saying, tokens: readonly Token[]): ReadonlySet<string> {
  const free = tokens.filter(
    ({ pos }, at) =>
      (pos === 'NOUN' || pos === 'PROPN') &&
      !tokens.slice(Math.max(0, at - NEAR), at).some((token) => token.pos === 'ADP'),
  )
  return keysOf(saying, free)
}

/** Words between a preposition and its noun. */
const NEAR = 3

function keysOf({ places }: Saying, tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    [...places].flatMap(([key, place]) =>
      tokens.some((token) => contains(token, place) || contains(place, token)) ? [key] : [],
    ),
  )
}
