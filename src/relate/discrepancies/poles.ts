import type { Pole } from '../../language/contrasts.ts'
import type { Token } from '../../model/layers.ts'
import { contains, indexAt } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { type Weight, weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import { daysBetween } from '../stories/time-hints.ts'
import { type Lexicon, wordsOf } from '../words.ts'
import { isTitle, type LooseRule } from './contrast.ts'
import { announced, segmentsOf } from './deeds.ts'
import { isBefore } from './one-event.ts'

/** Part of the weight of a term two statements alone hold that what both speak of must weigh. */
const LEAST_SHARED = 0.5
/** … and must weigh where it is one word alone, and part of what the shorter clause speaks of that the other must speak of too … */
const BODY = { alone: 0.7, cover: 0.6 }
/** … or where one stands in a headline, which has few words, and both tell what was done to somebody ("verurteilt"). */
const IN_TITLE = { alone: 0.35, cover: 0.4 }
/** Letters of the shortest head by which a compound is told. */
const SHORTEST_HEAD = 5
/** Days between two reports of a value that rises or falls. */
const ONE_DAY = 1

/** One clause's word that says one of two things, and what it says it of. */
export interface PoleClaim {
  readonly about: string
  readonly says: boolean
  /** Keys of the names and nouns of the clause. */
  readonly of: ReadonlySet<string>
  /** A noun tells it, not its verb. */
  readonly isNoun: boolean
  /** By a participle: something was done to whom it speaks of. */
  readonly isUndergone: boolean
  /** By a "nicht" or "kein", not by its own word. */
  readonly isDenied: boolean
  readonly saying: Saying
}

/** Two reports say of one thing what cannot both be: "schlug an", "blieb stumm"; "sprang nicht an", "sprang an". */
export function poles(context: StoryContext): LooseRule {
  const claimed = new Map(
    context.sayings.map((saying) => [saying, claimsIn(saying, context.lexiconOf(saying.annotated.article.language))]),
  )
  const byArticle = Map.groupBy([...claimed.values()].flat(), ({ saying, about }) => keyOf(saying, about))
  const full = weightOfPair(context.sayings)
  // What one article says both ways it says of two things, or on purpose.
  const saysBoth = (claim: PoleClaim, shared: readonly string[]): boolean =>
    (byArticle.get(keyOf(claim.saying, claim.about)) ?? []).some(
      ({ says, of }) => says !== claim.says && (of.size === 0 || shared.some((key) => of.has(key))),
    )
  const deniesNear = ({ annotated, spans }: Saying): boolean => {
    const { article, layers } = annotated
    const sentence = layers.sentences[indexAt(layers.sentences, spans[0]!.start)]
    const lexicon = context.lexiconOf(article.language)
    return sentence !== undefined && wordsOf(article, [sentence]).some(({ text }) => lexicon.form(text).isNegation)
  }
  return (left, right) => {
    const isInner = left.annotated === right.annotated
    for (const yes of claimed.get(left)!)
      for (const no of claimed.get(right)!) {
        if (yes.about !== no.about || !yes.says || no.says) continue
        const rules = context.lexiconOf(left.annotated.article.language).terms?.contrasts.poles
        const isView = rules?.views.has(yes.about) ?? false
        const isTrend = rules?.trends.has(yes.about) ?? false
        if (isInner && (isTrend || yes.about.startsWith('='))) continue
        if (haveOtherSpeaker(left, right) && (isView || isInner)) continue
        if (isTrend && !areOfOneDay(left, right)) continue
        // Where both deny something, two wordings of one denial may have been read apart.
        if (isTrend && yes.isDenied) continue
        if (isBefore(left, right) && (yes.isDenied || no.isDenied)) continue
        if (no.isDenied && (isTrend || left.isNegative || deniesNear(left))) continue
        const shared = sharedOf(yes.of, no.of)
        if (!areOfOneThing(yes, no, shared, isView, context.weight, full)) continue
        if (!isInner && (saysBoth(yes, shared) || saysBoth(no, shared))) continue
        return {
          type: 'polarity',
          kind: 'conflict',
          severity: isTrend ? 'medium' : 'high',
          rule: 'discrepancies/poles',
          sides: [{ saying: left }, { saying: right }],
        }
      }
    return undefined
  }
}

/** Whether two clauses speak of one thing: what they share tells, and the one of the two says little of anything else. */
function areOfOneThing(
  yes: PoleClaim,
  no: PoleClaim,
  shared: readonly string[],
  isView: boolean,
  weight: Weight,
  full: number,
): boolean {
  const words = countOf(yes.saying, shared)
  if (words < 2 && (isView || yes.about.startsWith('='))) return false
  const isTold = isTitle(yes.saying) || isTitle(no.saying)
  const least = isTold && yes.isUndergone && no.isUndergone ? IN_TITLE : BODY
  const massOf = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + weight(key), 0)
  const both = massOf(shared)
  if (both < (words < 2 ? least.alone : LEAST_SHARED) * full) return false
  return both >= least.cover * Math.min(massOf(yes.of), massOf(no.of))
}

/** How many words of a statement the keys are of: a compound and its parts are one. */
function countOf({ places }: Saying, keys: readonly string[]): number {
  return new Set(keys.flatMap((key) => places.get(key)?.start ?? [])).size
}

/** What both speak of: the same, or a compound of it ("Stadtratsmandat" and "Mandat"). */
function sharedOf(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] {
  const isHead = (key: string, other: string): boolean => key.length >= SHORTEST_HEAD && other.endsWith(key)
  return [...left].flatMap((key) => {
    if (right.has(key)) return [key]
    const other = [...right].find((each) => isHead(key, each) || isHead(each, key))
    return other === undefined ? [] : [key.length < other.length ? key : other]
  })
}

function keyOf({ annotated }: Saying, about: string): string {
  return `${annotated.article.id}\n${about}`
}

function haveOtherSpeaker(left: Saying, right: Saying): boolean {
  return left.speaker !== undefined && right.speaker !== undefined && left.speaker !== right.speaker
}

function areOfOneDay(left: Saying, right: Saying): boolean {
  const [a, b] = [left, right].map(({ annotated }) => annotated.article.date?.value.slice(0, 10))
  return a === undefined || b === undefined || Math.abs(daysBetween(a, b)) <= ONE_DAY
}

const UNCLAIMED: ReadonlySet<string> = new Set(['conditional', 'possible', 'question', 'necessary'])
/** Words before what they deny: "nicht mehr defekt". */
const NEAR = 2

/** What the clauses of a statement say for one of two poles; nothing where it is only possible, asked or set as a condition. */
export function claimsIn(saying: Saying, lexicon: Lexicon): readonly PoleClaim[] {
  const { terms } = lexicon
  if (terms === undefined || UNCLAIMED.has(saying.statement.modality)) return []
  const { reading } = saying.annotated.article
  return segmentsOf(saying).flatMap((segment) => {
    const words = segment.map(({ start, end }) => lexicon.form(reading.slice(start, end)).folded)
    const finite = segment.find(({ verb }) => verb?.finite === true)
    const moods = segment.flatMap(({ verb, lemma }) => (verb?.finite === true ? [lexicon.form(lemma).folded] : []))
    const deniers = words.flatMap((word, at) =>
      isDenier(word, words[at + 1], lexicon) && !isOfAttribute(segment, at) ? [at] : [],
    )
    const [first] = segment
    if (isUntold(words, moods, lexicon)) return []
    // What somebody should do, or wants to, is not done; what he does not want to, is refused.
    if (moods.some((mood) => terms.wanting.has(mood)) && deniers.length === 0) return []
    // What happened "seit" or "nachdem" is told in passing, of another time.
    const isAside = first?.pos === 'SCONJ' || (terms.phases.has(words[0] ?? '') && segment.at(-1) === finite)
    if (isAside && !terms.stance.that.has(words[0]!)) return []
    if (finite === undefined && segment.some(({ verb }) => verb?.zuInfinitive) && announced(saying, lexicon) !== 'done')
      return []
    const nones = deniers.filter((at) => terms.none.has(words[at]!))
    const verbs = segment.flatMap((token, at) => (token.pos === 'VERB' ? [verbAt(segment, words, at, lexicon)] : []))
    const isLight = verbs.length > 0 && verbs.every((verb) => terms.light.has(lexicon.form(verb).key))
    const isCompared = words.some((word) => terms.contrasts.comparing.has(word))
    return segment.flatMap((token, at): readonly PoleClaim[] => {
      // Of "es wird kein Gesetz in dieser Form geben" the law alone is told of.
      const isBeside = token.pos === 'NOUN' && nones.length > 0 && !nones.some((none) => isBehind(at, none))
      const said = isBeside
        ? []
        : saidBy(token, words[at]!, verbAt(segment, words, at, lexicon), isLight, isCompared, lexicon)
      // "At a closed border": what something is called in passing.
      if (said.length === 0 || (token.pos === 'ADJ' && segment[at + 1]?.pos === 'NOUN')) return []
      const isDenied = deniers.some((denier) => {
        if (terms.contrasts.poles.neither.has(words[denier]!)) return true
        if (token.pos === 'VERB') return !segment.slice(Math.min(denier, at), Math.max(denier, at)).some(isJoint)
        return token.pos === 'NOUN' || isBehind(at, denier)
      })
      const isOutside = terms.contrasts.poles.outside.has(words[at - 1] ?? '')
      const of = [...saying.places].flatMap(([key, place]) =>
        segment.some((other) => (other !== token || token.pos === 'NOUN') && isThing(other) && contains(place, other))
          ? [key]
          : [],
      )
      return said.map(({ about, says }) => ({
        about,
        says: says !== (isDenied !== isOutside),
        of: new Set(of),
        isNoun: token.pos === 'NOUN',
        isUndergone: token.verb?.participle === true,
        isDenied,
        saying,
      }))
    })
  })
}

function isDenier(word: string, next: string | undefined, lexicon: Lexicon): boolean {
  const { terms } = lexicon
  return (
    (lexicon.form(word).isNegation && !terms?.merely.has(next ?? '')) ||
    (terms?.contrasts.poles.nobody.has(word) ?? false)
  )
}

/** Whether a word stands so close behind another that this may be about it. */
function isBehind(at: number, other: number): boolean {
  return other < at && at - other <= NEAR + 1
}

function isThing({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'
}

/** "Defekt und nicht getauscht": what is denied of the one is not of the other. */
function isJoint({ pos }: Token): boolean {
  return pos === 'CCONJ'
}

/** "Nicht näher beschriebene Pläne": the word before the noun is denied, not the clause. */
function isOfAttribute(segment: readonly Token[], at: number): boolean {
  const noun = segment.findIndex(({ pos }, index) => index > at && pos === 'NOUN')
  return (
    noun > at + 1 && noun <= at + 1 + NEAR && segment.slice(at + 1, noun).every(isAttribute) && !isNone(segment[at]!)
  )
}

function isAttribute({ pos, verb }: Token): boolean {
  return pos === 'ADJ' || pos === 'ADV' || verb?.participle === true
}

/** "Keine großen Pläne" denies the plans. */
function isNone({ pos }: Token): boolean {
  return pos === 'DET'
}

/** Whether a clause tells nothing: it sets a condition, asks, says what may be, or what was before. */
function isUntold(words: readonly string[], moods: readonly string[], { terms }: Lexicon): boolean {
  if (terms === undefined) return true
  const [first = ''] = words
  if (terms.openers.has(first) || terms.asking.has(first)) return true
  if (moods.some((mood) => terms.contrasts.poles.may.has(mood))) return true
  return words.some((word) => terms.counted.earlier.has(word))
}

/** The dictionary form of a verb with the particle at the end of its clause: "anspringen" of "sprang … an". */
function verbAt(segment: readonly Token[], words: readonly string[], at: number, lexicon: Lexicon): string {
  const { lemma, verb } = segment[at]!
  const last = words.at(-1) ?? ''
  const isSplit =
    verb?.finite === true &&
    at < words.length - 1 &&
    segment.at(-1)!.pos !== 'NOUN' &&
    lexicon.terms?.particles.has(last)
  return isSplit ? last + lemma : lemma
}

/** The poles a word is of: those listed, for any verb that it is or is not done, and for what a light verb tells that it is. */
function saidBy(
  token: Token,
  folded: string,
  verb: string,
  isLight: boolean,
  isCompared: boolean,
  lexicon: Lexicon,
): readonly Pole[] {
  const { terms } = lexicon
  if (terms === undefined) return []
  const told = { about: `=${lexicon.form(token.pos === 'VERB' ? verb : token.lemma).key}`, says: true }
  const listed = terms.contrasts.poles.words.get(lexicon.form(verb).folded) ?? []
  switch (token.pos) {
    case 'VERB':
      return terms.light.has(lexicon.form(verb).key) ? listed : [...listed, told]
    case 'NOUN':
      // "Kam es zu Ausfällen", "traten nicht auf": the noun is what is told.
      return isLight ? [...listed, told] : []
    case 'ADJ':
    case 'ADV':
      // "Teurer" tells what "teuer" does not; "teurer als Tee" tells nothing of how a value moves.
      return [...listed, ...(terms.contrasts.poles.words.get(folded) ?? [])].filter(
        ({ about }) => !isCompared || !terms.contrasts.poles.trends.has(about),
      )
    default:
      return []
  }
}
