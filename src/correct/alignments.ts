import type { Passage } from '../model/article.ts'
import type { AlignedKind } from '../model/corrections.ts'
import type {
  AccountLine,
  Coverage,
  FigureGroup,
  StatementAlignment,
  StoryRelations,
  TimelineEvent,
} from '../model/relations.ts'
import { countVoices, type Voices } from '../relate/voices.ts'

/** An item of a story that several articles may share. */
export type Aligned = StatementAlignment | TimelineEvent | FigureGroup
type Member = Aligned['members'][number]

const LIST = { statement: 'statements', event: 'timeline', figure: 'figures' } as const

/** The items of a kind. */
export function alignedOf(relations: StoryRelations, of: AlignedKind): readonly Aligned[] {
  return relations[LIST[of]]
}

/** Where a member stands. */
export function placesOf(member: Member): readonly Passage[] {
  return 'passages' in member ? member.passages : [member.passage]
}

/** Several items as one, under the id of the first. */
export function mergedItems(items: readonly Aligned[]): Aligned {
  const first = items[0]!
  const seen = new Set<string>()
  const members = items
    .flatMap((item) => item.members as readonly Member[])
    .filter(({ article, index }) => {
      const key = `${article} ${index}`
      return !seen.has(key) && seen.add(key)
    })
  const one = withMembers(first, members)
  return 'differences' in one
    ? {
        ...one,
        differences: items.flatMap((item) => ('differences' in item ? item.differences : [])),
      }
    : one
}

/** The item with other members: what is worked out from them follows. */
export function withMembers<T extends Aligned>(item: T, members: readonly Member[]): T {
  const articles = new Set(members.map(({ article }) => article))
  const isLabelled = !('label' in item) || articles.has(item.label.article)
  return {
    ...item,
    members,
    ...('agree' in item && { agree: haveOneValue(members) }),
    ...('differences' in item && {
      differences: item.differences.filter(({ evidence }) => evidence.every(({ article }) => articles.has(article))),
    }),
    ...(!isLabelled && members[0] && { label: placesOf(members[0])[0] }),
  }
}

/** Whether all ranges share a value. */
function haveOneValue(members: readonly Member[]): boolean {
  const ranges = members.flatMap((member) => ('low' in member ? [member] : []))
  return Math.max(...ranges.map(({ low }) => low)) <= Math.min(...ranges.map(({ high }) => high))
}

/**
 * The story with `after` in the place of the items called `before`: list, coverage and account follow. A line of the
 * account goes where its reports are now counted; an item that had none gets none, unless it is told by several now.
 */
export function replaced(
  relations: StoryRelations,
  of: AlignedKind,
  before: readonly string[],
  after: readonly Aligned[],
  voices: Voices,
): StoryRelations {
  const gone = new Set(before)
  const list = inPlace<Aligned>(alignedOf(relations, of), ({ id }) => gone.has(id), after)
  const isGone = (kind: string, id: string) => kind === of && gone.has(id)
  const counted = after.map((item) => ({
    item,
    places: (item.members as readonly Member[]).flatMap(placesOf),
    independent: countVoices(
      voices,
      (item.members as readonly Member[]).map(({ article }) => article),
    ),
  }))
  const rows = counted.map(({ item, places, independent }): Coverage['rows'][number] => {
    const old = relations.coverage.rows.find((row) => row.kind === of && row.item === item.id)
    const label = old && places.some(({ article }) => article === old.label.article) ? old.label : places[0]!
    return { kind: of, item: item.id, label, cells: places, independent }
  })
  const old = [...relations.account.shared, ...relations.account.single].filter(({ source }) =>
    isGone(source.kind, source.id),
  )
  const lines = counted.flatMap(({ item, places, independent }): readonly AccountLine[] => {
    if (old.length === 0 && independent < 2) return []
    const known = old.find(({ passage }) => places.some(({ article }) => article === passage.article))
    return [{ passage: known?.passage ?? places[0]!, evidence: places, independent, source: { kind: of, id: item.id } }]
  })
  const part = (name: 'shared' | 'single', own: readonly AccountLine[]) =>
    inPlace(relations.account[name], ({ source }) => isGone(source.kind, source.id), own)
  return {
    ...relations,
    [LIST[of]]: list,
    coverage: {
      ...relations.coverage,
      rows: inPlace(relations.coverage.rows, ({ kind, item }) => isGone(kind, item), rows),
    },
    account: {
      ...relations.account,
      shared: part(
        'shared',
        lines.filter(({ independent }) => independent > 1),
      ),
      single: part(
        'single',
        lines.filter(({ independent }) => independent <= 1),
      ),
    },
  }
}

/** A list with `items` where the first that goes stood, or at its end. */
function inPlace<T>(list: readonly T[], goes: (item: T) => boolean, items: readonly T[]): readonly T[] {
  const at = list.findIndex(goes)
  const place = at < 0 ? list.length : at
  return [...list.slice(0, place), ...items, ...list.slice(place).filter((item) => !goes(item))]
}
