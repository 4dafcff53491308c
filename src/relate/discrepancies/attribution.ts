import { contains, hull, type Span } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { countVoices, type Voices } from '../voices.ts'
import { nameKey, wordsOf } from '../words.ts'
import { type Draft, isQuoting, passageOf, sharedWords, sidesBy, textOf } from './draft.ts'

/** Part of all words two quotations must share to be one. */
const SAME_WORDS = 0.6
/** A scrap of quotation has so few words of its own that it is held against whole statements. */
const SCRAP_WORDS = 3
/** Weight of the noun that makes a scrap tell which statement it is from. */
const TELLING = 2.5
/** A scrap's word must be so rare among the statements that it points to one of them. */
const MOST_HOLDERS = 6

/** One statement put into different mouths. */
export function attributionDiscrepancies(
  context: StoryContext,
  statements: readonly Aligned[],
  voices: Voices,
): readonly Draft[] {
  const nameOf = new Map(
    context.entities.flatMap(({ id, name, kind }) => (kind === 'person' ? [[id, name] as const] : [])),
  )
  const drafts: Draft[] = []
  const flag = (all: readonly Saying[]): void => {
    const sayings = all.filter(({ isNamed }) => isNamed)
    const sides = sidesBy(sayings, ({ speaker }) =>
      speaker !== undefined && nameOf.has(speaker) ? speaker : undefined,
    )
    if (sides.size !== 2 || voicesIn([...sides.values()].flat(), voices) < 2) return
    if (isOneName([...sides.keys()].map((id) => nameOf.get(id) ?? id))) return
    const ordered = [...sides].sort(([, a], [, b]) => voicesIn(b, voices) - voicesIn(a, voices))
    const [most, least] = [ordered[0]![1], ordered[1]![1]]
    drafts.push({
      type: 'attribution',
      kind: voicesIn(most, voices) > voicesIn(least, voices) ? 'slip' : 'conflict',
      severity: 'high',
      about: passageOf(least[0]!),
      sides: ordered.map(([speaker, own]) => ({
        value: nameOf.get(speaker) ?? speaker,
        evidence: own.map((saying) => passageOf(saying)),
      })),
      reason: ordered.map(([speaker]) => nameOf.get(speaker) ?? speaker).join(' / '),
      rule: 'discrepancies/attribution',
    })
  }
  for (const { sayings } of statements) {
    const direct = sayings.filter(({ quotation, speaker }) => quotation?.type === 'direct' && speaker !== undefined)
    const twins = direct.filter((saying) => direct.some((other) => areTwins(saying, other, context)))
    flag(twins)
  }
  for (const scrap of context.sayings) {
    const words = scrapOf(scrap, context)
    const found = words === undefined ? [] : sharersOf(scrap, words, context)
    if (found.length > 0) flag([scrap, ...found])
  }
  return drafts
}

/**
 * Names that share a part, in any spelling, are taken for one person that was not folded; not where both are full names
 * whose first names begin differently: "Ana Holt", "Tom Holt".
 */
export function isOneName(names: readonly string[]): boolean {
  const split = names.map((name) => [...new Set(name.toLowerCase().split(/[ -]/).map(nameKey))])
  const parts = split.flat()
  if (new Set(parts).size === parts.length) return false
  const first = split.map(([key = '']) => key.slice(0, 2))
  return split.some(({ length }) => length < 2) || new Set(first).size < first.length
}

function voicesIn(sayings: readonly Saying[], voices: Voices): number {
  return countVoices(
    voices,
    sayings.map(({ annotated }) => annotated.article.id),
  )
}

/** Whether two quotations of different speakers are one quotation: two people may well say alike things in their own words. */
function areTwins(left: Saying, right: Saying, context: StoryContext): boolean {
  if (isQuoting(left) || isQuoting(right)) return false
  return left.speaker !== right.speaker && sharedWords(left, right, context) >= SAME_WORDS
}

interface Scrap {
  readonly words: readonly string[]
  /** Remarked in passing, not quoted: then the words alone must do. */
  readonly isAside: boolean
}

/** The few words a scrap of quotation puts into its speaker's mouth; of "…, nicht drei, wie Huber sagte" the last stretch. */
function scrapOf(saying: Saying, context: StoryContext): Scrap | undefined {
  if (saying.speaker === undefined) return undefined
  const { article } = saying.annotated
  const lexicon = context.lexiconOf(article.language)
  const [cue] = saying.quotation?.cue ?? []
  const opening = cue && wordsOf(article, [cue])[0]
  const isAside = opening !== undefined && (lexicon.terms?.asSaid.has(lexicon.form(opening.text).folded) ?? false)
  const span = isAside && cue ? remarked(saying, cue) : hull(saying.spans)
  const words = [...saying.places]
    .filter(([key, place], index, all) => {
      // Of a compound the whole word counts, not its parts as well.
      const isFirst = all.findIndex(([, other]) => other.start === place.start) === index
      return isFirst && !key.startsWith('@') && contains(span, place)
    })
    .map(([key]) => key)
  const nouns = words.filter((word) => {
    const place = saying.places.get(word)!
    return context.weight(word) >= TELLING && /^\p{Lu}/u.test(article.reading.slice(place.start, place.end))
  })
  if (nouns.length === 0 || words.length > SCRAP_WORDS) return undefined
  return isAside || saying.quotation?.type === 'direct' ? { words, isAside } : undefined
}

/** A fragment in quotation marks. */
const FRAGMENT = /[„“"«»][^„“”"«»]{3,60}[“”"»«]/u

/** What "wie Huber sagte" remarks on: the last fragment in quotation marks before it, else the stretch since the comma. */
function remarked(saying: Saying, cue: Span): Span {
  const { reading } = saying.annotated.article
  const start = Math.min(...saying.spans.map((span) => span.start))
  const before = reading.slice(start, cue.start)
  const fragment = FRAGMENT.exec(before)
  if (fragment) return { start: start + fragment.index, end: start + fragment.index + fragment[0].length }
  const comma = before.trimEnd().replace(/,$/, '').lastIndexOf(', ')
  return { start: start + Math.max(0, comma), end: cue.start }
}

/** Statements of another single speaker that hold all words of a scrap of quotation. */
function sharersOf(scrap: Saying, { words, isAside }: Scrap, { holdersOf }: StoryContext): readonly Saying[] {
  const [rarest = ''] = [...words].sort((a, b) => holdersOf(a).length - holdersOf(b).length)
  const holders = holdersOf(rarest).filter(
    (saying) => saying !== scrap && words.every((word) => saying.terms.has(word)) && saying.speaker !== undefined,
  )
  if (holders.length === 0 || holders.length > MOST_HOLDERS) return []
  const speakers = new Set(holders.map(({ speaker }) => speaker))
  if (speakers.size !== 1 || speakers.has(scrap.speaker) || [scrap, ...holders].some(isQuoting)) return []
  if (!isAside && !holders.every((saying) => holdsText(saying, scrap))) return []
  return holders.some(({ annotated }) => annotated !== scrap.annotated) ? holders : []
}

/** Whether a statement holds the very words of a scrap, marks aside. */
function holdsText(saying: Saying, scrap: Saying): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')
  return bare(textOf(saying)).includes(bare(textOf(scrap)))
}
