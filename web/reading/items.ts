import type { DeskCite, DeskStory } from '../../src/model/desk.ts'

/** Something the story's desk shows, with all passages that back it. */
export interface Item {
  /** Id of its place in the story's view. */
  readonly anchor: string
  /** Heading it stands under. */
  readonly section: 'account' | 'positions' | 'speech' | 'timeline' | 'figures' | 'discrepancies' | 'people'
  readonly label: string
  readonly cites: readonly DeskCite[]
}

/** All items of a story. */
export function itemsOf(story: DeskStory): readonly Item[] {
  return [
    ...(['shared', 'disputed', 'single'] as const).flatMap((kind) =>
      story.account[kind].map(({ text, sides, cites }, index) => ({
        anchor: `${kind}-${index}`,
        section: 'account' as const,
        label: text,
        cites: [...cites, ...(sides ?? []).flatMap((side) => side.cites)],
      })),
    ),
    ...story.speech.flatMap(({ name, said }) =>
      said.map(({ id, wordings }) => ({
        anchor: id,
        section: 'speech' as const,
        label: `${name}: ${wordings[0]?.text ?? ''}`,
        cites: wordings.flatMap(({ cites }) => cites),
      })),
    ),
    ...story.timeline.map(({ id, text, cites }) => ({ anchor: id, section: 'timeline' as const, label: text, cites })),
    ...story.figures.map(({ id, label, values }) => ({
      anchor: id,
      section: 'figures' as const,
      label,
      cites: values.map(({ cite }) => cite),
    })),
    ...story.discrepancies.map(({ id, about, sides }) => ({
      anchor: id,
      section: 'discrepancies' as const,
      label: about,
      cites: sides.flatMap(({ cites }) => cites),
    })),
    ...story.positions.issues.flatMap(({ label, cells }) =>
      cells.flatMap(({ actor, positions }) =>
        positions.map(({ id, cites }) => ({
          anchor: id,
          section: 'positions' as const,
          label: `${story.positions.actors.find((one) => one.id === actor)?.name ?? ''}: ${label}`,
          cites,
        })),
      ),
    ),
  ]
}

/** Whether two stretches share a place. */
export function meet(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end
}

/** A stretch of a text in which nothing changes: the same items cite all of it. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Indexes of the items. */
  readonly items: readonly number[]
}

/** Cuts `start` to `end` of an article where the passages of items begin and end. */
export function segmentsOf(article: string, items: readonly Item[], start: number, end: number): readonly Segment[] {
  const spans = items.flatMap(({ cites }, item) =>
    cites
      .filter(({ passage }) => passage.article === article && meet(passage, { start, end }))
      .map(({ passage }) => ({ item, start: Math.max(start, passage.start), end: Math.min(end, passage.end) })),
  )
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const segment = { start: from, end: cuts[index + 1]! }
    return { ...segment, items: [...new Set(spans.filter((span) => meet(span, segment)).map(({ item }) => item))] }
  })
}
