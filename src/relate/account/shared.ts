import type { Passage } from '../../model/article.ts'
import type { AccountLine } from '../../model/relations.ts'
import { hull, overlaps } from '../../model/span.ts'
import { sentenceFinder } from '../coverage/index.ts'
import { leads } from '../readability.ts'
import { countVoices } from '../voices.ts'
import type { Accounted } from './index.ts'
import { recalledIn } from './recalled.ts'
import { aloneLoss } from './standing-alone.ts'
import { alike, bagsIn, bestTelling, supportIn } from './telling.ts'

/** An account is short. */
const MOST_LINES = 12
/** What a voice that leads with a fact adds to those that merely have it. */
const LEADING = 1.2
/** What happened outweighs what was said of it, by so many voices; a number by itself weighs less than either. */
const KIND = { event: 1, statement: 0, figure: -1 } as const
/** Part (Dice, by weight) of two lines from which they tell one fact. */
const SAME_FACT = 0.5

/** … and where both give the count of one group of people, much less will do. */
const SAME_TOLL = 0.2
/** How many people a fact befell outweighs what is told without a number, by so many voices. */
const COUNTED = 1.5
/**
 * Part of a line's weight that a passage must hold to back it: a number is shared by sentences that tell different
 * things, an event by what is told of it besides; statements have been held against each other before.
 */
const SUPPORT = { figure: 0.5, event: 0.2, statement: 0.25 } as const
/** What a point that the best telling loses by standing alone costs. */
const ALONE = 0.6

interface Row {
  readonly cells: readonly Passage[]
  readonly passage: Passage
  readonly weight: number
  readonly line: AccountLine
}

/**
 * The main facts several voices tell, weightiest first: what many have, what they lead with, and events before figures.
 * Left out are what the articles recall of earlier days, what they disagree on, and what no passage tells by itself.
 */
export function sharedLines(input: Accounted): readonly AccountLine[] {
  const { coverage, articles, timeline, figures, discrepancies, voices, from } = input
  const sentence = sentenceFinder(articles)
  const bag = bagsIn(input.context)
  const bestOf = bestTelling(input, bag)
  const supportOf = supportIn(input.context, bag)
  const lossOf = aloneLoss(input.context)
  const isLead = leads(articles)
  const isRecalled = recalledIn(articles, timeline, from)
  const background = new Set(timeline.flatMap(({ id, layer }) => (layer === 'background' ? [id] : [])))
  const agreed = new Set(figures.flatMap(({ id, agree, kind }) => (agree && kind !== 'duration' ? [id] : [])))
  const contested = discrepancies
    .filter(({ kind, severity }) => kind !== 'rounding' && severity !== 'low')
    .flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence))
  // Where the very words are in question, the line belongs to what is disputed.
  const split = discrepancies
    .filter(({ type, severity }) => WORDS.has(type) && severity === 'high')
    .map(({ sides }) => sides.map(({ evidence }) => evidence))
  const counts = countsIn(input)
  const voicesIn = (passages: readonly Passage[]): number =>
    countVoices(
      voices,
      passages.map(({ article }) => article),
    )
  const told = tellingsIn(input)
  const rows = coverage.rows.flatMap((row): readonly Row[] => {
    if (row.independent < 2) return []
    if (row.kind === 'event' && background.has(row.item)) return []
    if (row.kind === 'figure' && !agreed.has(row.item)) return []
    if (row.kind === 'figure' && row.cells.some((cell) => touches(cell, contested))) return []
    const cells = row.cells.map(sentence)
    const leading = voicesIn(row.cells.filter(isLead))
    if (row.kind === 'figure' && leading === 0) return []
    if (row.kind !== 'figure' && split.some((sides) => isSplit(row.cells, sides))) return []
    // What merely recalls does not back the news.
    const backing = row.cells.filter((_, index) => !isRecalled(cells[index]!))
    if (voicesIn(backing) < 2) return []
    const fresh = (told.get(keyOf(row.kind, row.item)) ?? backing).filter((passage) => !isRecalled(sentence(passage)))
    const chosen = bestOf(fresh, sentence(row.label))
    if (chosen === undefined) return []
    const best = sentence(chosen)
    const supports = supportOf(best)
    const backed = backing.filter(
      (cell) => cell.article === best.article || supports(sentence(cell)) >= SUPPORT[row.kind],
    )
    const independent = voicesIn(backed)
    if (independent < 2) return []
    return [
      {
        cells: backed.map(sentence),
        passage: best,
        weight:
          independent +
          LEADING * leading +
          KIND[row.kind] +
          (counts(best).size > 0 ? COUNTED : 0) -
          ALONE * lossOf(best),
        line: {
          passage: best,
          evidence: [
            row.kind === 'event' ? best : chosen,
            ...backed.filter(({ article }) => article !== chosen.article),
          ],
          independent,
          source: { kind: row.kind, id: row.item },
        },
      },
    ]
  })
  return distinct(
    [...rows].sort((a, b) => b.weight - a.weight),
    input.context.weight,
    bag,
    counts,
  )
}

const keyOf = (kind: string, id: string): string => `${kind}\n${id}`

/** Every passage that tells a statement, an event or a figure, by {@link keyOf}; a row of the coverage has one an article. */
function tellingsIn({ articles, statements, timeline, figures }: Accounted): ReadonlyMap<string, readonly Passage[]> {
  const layers = new Map(articles.map((annotated) => [annotated.article.id, annotated.layers]))
  const triggerOf = ({ article, index }: { readonly article: string; readonly index: number }): Passage => {
    const { start, end } = layers.get(article)!.events[index]!
    return { article, start, end }
  }
  return new Map([
    ...statements.map(
      ({ alignment: { id, members } }) =>
        [
          keyOf('statement', id),
          members.map(({ article, passages }): Passage => ({ article, ...hull(passages) })),
        ] as const,
    ),
    ...timeline.map(({ id, members }) => [keyOf('event', id), members.map(triggerOf)] as const),
    ...figures.map(({ id, members }) => [keyOf('figure', id), members.map(({ passage }) => passage)] as const),
  ])
}

/** The groups of people, counted by several voices, of whom a passage tells: the dead, the injured. */
function countsIn({ figures, voices }: Accounted): (passage: Passage) => ReadonlySet<string> {
  const tolls = figures.filter(
    ({ unit, members }) =>
      unit === 'person' &&
      countVoices(
        voices,
        members.map(({ article }) => article),
      ) > 1,
  )
  const places = Map.groupBy(
    tolls.flatMap(({ id, members }) => members.map(({ passage }) => ({ id, passage }))),
    ({ passage }) => passage.article,
  )
  return (passage) =>
    new Set((places.get(passage.article) ?? []).flatMap((each) => (overlaps(each.passage, passage) ? [each.id] : [])))
}

/** Discrepancies about what was said at all, not about a value in it. */
const WORDS: ReadonlySet<string> = new Set(['attribution', 'polarity', 'meaning', 'modality', 'scope'])

/** Whether a row holds passages of two sides of one discrepancy. */
function isSplit(cells: readonly Passage[], sides: readonly (readonly Passage[])[]): boolean {
  return sides.filter((side) => cells.some((cell) => touches(cell, side))).length > 1
}

function touches(cell: Passage, others: readonly Passage[]): boolean {
  return others.some((other) => other.article === cell.article && overlaps(other, cell))
}

/** Lines of different facts, the first of each. */
function distinct(
  rows: readonly Row[],
  weight: (term: string) => number,
  bag: (passage: Passage) => ReadonlyMap<string, number>,
  counts: (passage: Passage) => ReadonlySet<string>,
): readonly AccountLine[] {
  const kept: (Row & { readonly terms: ReadonlyMap<string, number> })[] = []
  const shareCount = (left: Passage, right: Passage): boolean => [...counts(left)].some((id) => counts(right).has(id))
  for (const row of rows) {
    if (kept.length === MOST_LINES) break
    const terms = bag(row.passage)
    const repeats = kept.some(
      (other) =>
        touches(other.passage, row.cells) ||
        alike(terms, other.terms, weight) >= (shareCount(other.passage, row.passage) ? SAME_TOLL : SAME_FACT),
    )
    if (!repeats) kept.push({ ...row, terms })
  }
  return kept.map(({ line }) => line)
}
