import type { Passage } from '../../model/article.ts'
import type { AnnotatedArticle, Coverage, FigureGroup, TimelineEvent } from '../../model/relations.ts'
import { hull, indexAt } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import type { Grouped } from '../figures/index.ts'
import { countVoices, type Voices } from '../voices.ts'

/** What coverage is drawn from. */
export interface Covered {
  readonly articles: readonly AnnotatedArticle[]
  readonly voices: Voices
  readonly statements: readonly Aligned[]
  readonly figures: readonly Grouped[]
  readonly timeline: readonly TimelineEvent[]
}

/** Which article has which statement, figure and event, the most reported first. */
export function coverageOf({ articles, voices, statements, figures, timeline }: Covered): Coverage {
  const columns = articles.map(({ article }) => article.id)
  const sentence = sentenceFinder(articles)
  const row = (kind: 'statement' | 'event' | 'figure', item: string, cells: readonly Passage[], label?: Passage) => {
    const first = firstPerArticle(cells, columns)
    return {
      kind,
      item,
      label: label ?? sentence(shortest(first)),
      cells: first,
      independent: countVoices(
        voices,
        first.map((cell) => cell.article),
      ),
    }
  }
  const rows = [
    ...statements.map(({ alignment }) =>
      row(
        'statement',
        alignment.id,
        alignment.members.map(({ article, passages }) => ({ article, ...hull(passages) })),
      ),
    ),
    ...timeline
      .filter(({ members }) => members.length > 0)
      .map((event) =>
        row(
          'event',
          event.id,
          event.members.map((member) => member.passage),
          event.label,
        ),
      ),
    ...figures.map(({ group }) =>
      row(
        'figure',
        group.id,
        group.members.map((member) => member.passage),
        counted(group),
      ),
    ),
  ]
  return {
    columns,
    rows: rows
      .map((each, index) => ({ each, index }))
      .sort(
        (a, b) =>
          b.each.independent - a.each.independent || b.each.cells.length - a.each.cells.length || a.index - b.index,
      )
      .map(({ each }) => each),
  }
}

/** Letters of a value with what it counts; where more lie between, what it counts says enough. */
const LONGEST_COUNTED = 60

/** A figure with what it counts: its sentence would claim for all who give the number what one tells with it. */
function counted({ label, members }: FigureGroup): Passage {
  const whole = members
    .filter(({ passage }) => passage.article === label.article)
    .map(({ passage }) => hull([passage, label]))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  return whole !== undefined && whole.end - whole.start <= LONGEST_COUNTED
    ? { article: label.article, ...whole }
    : label
}

/** Turns a passage into the whole sentence it stands in: what is shown must read by itself. */
export function sentenceFinder(articles: readonly AnnotatedArticle[]): (passage: Passage) => Passage {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  return (passage) => {
    const sentences = byId.get(passage.article)?.layers.sentences ?? []
    const first = sentences[indexAt(sentences, passage.start)]
    if (!first || first.start > passage.start) return passage
    return { article: passage.article, start: first.start, end: Math.max(first.end, passage.end) }
  }
}

function firstPerArticle(cells: readonly Passage[], columns: readonly string[]): readonly Passage[] {
  return columns.flatMap((column) => cells.find((cell) => cell.article === column) ?? [])
}

/** The shortest passage that is long enough to be a clause, else the longest. */
function shortest(passages: readonly Passage[]): Passage {
  const sorted = [...passages].sort((a, b) => a.end - a.start - (b.end - b.start))
  return sorted.find(({ start, end }) => end - start >= 40) ?? sorted[sorted.length - 1]!
}
