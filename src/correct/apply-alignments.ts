import type { CorrectionAct } from '../model/corrections.ts'
import type { StoryRelations } from '../model/relations.ts'
import { type Aligned, alignedOf, mergedItems, placesOf, replaced, withMembers } from './alignments.ts'
import { bestMatch } from './anchors.ts'
import type { Looking, Outcome, StoryNow } from './story.ts'

type Act<K extends CorrectionAct['kind']> = Extract<CorrectionAct, { readonly kind: K }>
type Members = Aligned['members'][number]

const membersOf = (item: Aligned) => item.members as readonly Members[]
const placesIn = (item: Aligned) => membersOf(item).flatMap(placesOf)

/** Two or more items become one. */
export function mergeAlignments(
  story: StoryNow,
  { of, items }: Act<'merge-alignments'>,
  { resolve, voices }: Looking,
): Outcome | undefined {
  const passages = items.map(resolve)
  const found = passages.map((passage) => bestMatch(alignedOf(story.relations, of), placesIn, passage))
  const parts = [...new Set(found.filter((item) => item !== undefined))]
  if (found.some((item) => item === undefined) || parts.length < 2) return undefined
  const one = mergedItems(parts)
  const before = parts.map(({ id }) => id)
  return {
    story: { ...story, relations: replaced(story.relations, of, before, [one], voices) },
    items: [one.id],
    passages: passages.filter((passage) => passage !== undefined),
  }
}

/** Members of an item become another. */
export function splitAlignment(
  story: StoryNow,
  { of, item, out }: Act<'split-alignment'>,
  { resolve, voices }: Looking,
): Outcome | undefined {
  const passage = resolve(item)
  const whole = bestMatch(alignedOf(story.relations, of), placesIn, passage)
  if (!whole) return undefined
  const leaving = out.map(resolve).flatMap((one) => bestMatch(membersOf(whole), placesOf, one) ?? [])
  const staying = membersOf(whole).filter((member) => !leaving.includes(member))
  if (leaving.length === 0 || staying.length === 0) return undefined
  const first = withMembers(whole, staying)
  const second = { ...withMembers(whole, leaving), id: freeId(whole.id, alignedOf(story.relations, of)) } as Aligned
  return {
    story: { ...story, relations: replaced(story.relations, of, [whole.id], [first, second], voices) },
    items: [first.id, second.id],
    passages: [...(passage ? [passage] : []), ...leaving.flatMap(placesOf)],
  }
}

/** A story without some members of its statements; a statement that has none left goes. */
export function withoutStatements(
  relations: StoryRelations,
  isGone: (article: string, index: number) => boolean,
  voices: Looking['voices'],
): StoryRelations {
  return relations.statements.reduce((now, statement) => {
    const rest = statement.members.filter(({ article, index }) => !isGone(article, index))
    if (rest.length === statement.members.length) return now
    return replaced(now, 'statement', [statement.id], rest.length > 0 ? [withMembers(statement, rest)] : [], voices)
  }, relations)
}

function freeId(id: string, items: readonly Aligned[]): string {
  let number = 2
  while (items.some((item) => item.id === `${id}-${number}`)) number += 1
  return `${id}-${number}`
}
