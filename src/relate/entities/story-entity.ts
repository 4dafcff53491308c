import { addressed } from '../../language/addresses.ts'
import type { Passage } from '../../model/article.ts'
import type { EntityKind } from '../../model/layers.ts'
import type { StoryEntity } from '../../model/relations.ts'
import { relationProvenance } from '../comparison.ts'
import type { Named } from './named.ts'
import type { NamedHere } from './named-elsewhere.ts'

/** One entity of a story, from those of its articles and where `elsewhere` else they have its names. `id` is filled in by the caller. */
export function storyEntity(
  members: readonly Named[],
  elsewhere: readonly NamedHere[],
  folded: readonly string[],
): StoryEntity {
  const mentions: Passage[] = []
  const forms = new Map<string, Map<string, number>>()
  const roles = new Map<string, { text: string; evidence: Passage[] }>()
  for (const { annotated, entity } of members) {
    const { article, layers } = annotated
    for (const index of entity.mentions) {
      const { start, end } = layers.mentions[index]!
      mentions.push({ article: article.id, start, end })
    }
    for (const { text, count } of entity.forms) {
      const uses = forms.get(text) ?? new Map<string, number>()
      forms.set(text, uses.set(article.id, (uses.get(article.id) ?? 0) + count))
    }
    for (const { start, end } of entity.roles) {
      const text = article.reading.slice(start, end)
      if (text.split(/\s+/u).every((word) => addressed(word) !== undefined)) continue
      const role = roles.get(text.toLowerCase()) ?? { text, evidence: [] }
      role.evidence.push({ article: article.id, start, end })
      roles.set(text.toLowerCase(), role)
    }
  }
  for (const { text, ...passage } of elsewhere) {
    mentions.push(passage)
    const uses = forms.get(text) ?? new Map<string, number>()
    forms.set(text, uses.set(passage.article, (uses.get(passage.article) ?? 0) + 1))
  }
  const known = members.find(({ entity }) => entity.qid !== undefined)?.entity
  return {
    id: '',
    kind: mostCommon(members.map((member) => [member.kind, member.entity.mentions.length])),
    name: known?.name ?? bestName(members),
    ...(known?.qid !== undefined && { qid: known.qid }),
    forms: [...forms]
      .map(([text, uses]) => {
        const counts = [...uses.values()]
        return { text, count: counts.reduce((sum, count) => sum + count, 0), articles: [...uses.keys()], counts }
      })
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    roles: [...roles.values()].sort((a, b) => b.evidence.length - a.evidence.length),
    members: members.map(({ annotated, entity }) => ({ article: annotated.article.id, entity: entity.id })),
    mentions,
    folded,
    ...relationProvenance(members.length > 1 ? 'entities/across-articles' : 'entities/one-article', members[0]!.pack),
  }
}

/** The full name most articles give; a person's with first name before one without, a word before its acronym. */
function bestName(members: readonly Named[]): string {
  const withGiven = members.filter((member) => member.given !== '' && !member.given.endsWith('.'))
  const spelled = members.filter((member) => member.kind !== 'person' && !/^[\p{Lu}\d]+$/u.test(member.entity.name))
  const pool = withGiven.length > 0 ? withGiven : spelled.length > 0 ? spelled : members
  return mostCommon(pool.map((member) => [member.entity.name, 1000 + member.entity.mentions.length]))
}

function mostCommon<T extends string | EntityKind>(weighted: readonly (readonly [T, number])[]): T {
  const counts = new Map<T, number>()
  for (const [value, weight] of weighted) counts.set(value, (counts.get(value) ?? 0) + weight)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}
