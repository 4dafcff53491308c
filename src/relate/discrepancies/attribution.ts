import { hull } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { countVoices, type Voices } from '../voices.ts'
import { nameKey, wordsOf } from '../words.ts'
import { type Draft, passageOf, sidesBy, textOf } from './draft.ts'

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
  for (const { sayings } of statements) if (isVerbatim(sayings)) flag(sayings)
  for (const scrap of context.sayings) {
    const words = scrapOf(scrap, context)
    const found = words === undefined ? [] : sharersOf(scrap, words, context)
    if (found.length > 0) flag([scrap, ...found])
  }
  return drafts
}

/** Names that share a part, in any spelling, are taken for one person that was not folded. */
function isOneName(names: readonly string[]): boolean {
  const parts = names.flatMap((name) => [...new Set(name.toLowerCase().split(/[ -]/).map(nameKey))])
  return new Set(parts).size < parts.length
}

function voicesIn(sayings: readonly Saying[], voices: Voices): number {
  return countVoices(
    voices,
    sayings.map(({ annotated }) => annotated.article.id),
  )
}

/** Whether each speaker is quoted word for word or nearly so: two people may well say alike things in their own words. */
function isVerbatim(sayings: readonly Saying[]): boolean {
  return sayings.filter(({ speaker }) => speaker !== undefined).every(({ quotation }) => quotation?.type === 'direct')
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
  const span = hull(saying.spans)
  const isAside =
    opening !== undefined &&
    cue !== undefined &&
    cue.start >= span.end &&
    (lexicon.terms?.asSaid.has(lexicon.form(opening.text).folded) ?? false)
  const comma = isAside ? article.reading.lastIndexOf(', ', span.end - 2) : -1
  const from = comma > span.start ? comma : span.start
  const words = [...saying.places]
    .filter(([key, place]) => !key.startsWith('@') && place.start >= from)
    .map(([key]) => key)
  const nouns = words.filter((word) => {
    const place = saying.places.get(word)!
    return context.weight(word) >= TELLING && /^\p{Lu}/u.test(article.reading.slice(place.start, place.end))
  })
  if (nouns.length === 0 || words.length > SCRAP_WORDS) return undefined
  return isAside || saying.quotation?.type === 'direct' ? { words, isAside } : undefined
}

/** Statements of another single speaker that hold all words of a scrap of quotation. */
function sharersOf(scrap: Saying, { words, isAside }: Scrap, { holdersOf }: StoryContext): readonly Saying[] {
  const [rarest = ''] = [...words].sort((a, b) => holdersOf(a).length - holdersOf(b).length)
  const holders = holdersOf(rarest).filter(
    (saying) => saying !== scrap && words.every((word) => saying.terms.has(word)) && saying.speaker !== undefined,
  )
  if (holders.length === 0 || holders.length > MOST_HOLDERS) return []
  const speakers = new Set(holders.map(({ speaker }) => speaker))
  if (speakers.size !== 1 || speakers.has(scrap.speaker)) return []
  if (!isAside && !holders.every((saying) => holdsText(saying, scrap))) return []
  return holders.some(({ annotated }) => annotated !== scrap.annotated) ? holders : []
}

/** Whether a statement holds the very words of a scrap, marks aside. */
function holdsText(saying: Saying, scrap: Saying): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')
  return bare(textOf(saying)).includes(bare(textOf(scrap)))
}
