import type { Mention } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { type Described, describe, roleSpans } from './describe.ts'
import { fold } from './fold.ts'
import { nominativeFirst } from './nominative-first.ts'

/** Folds the mentions of an article into who and what they name. */
export const entities = defineStage({
  assigns: 'entities',
  requires: ['sentences', 'tokens', 'mentions'],
  version: 4,
  run({ article, pack, layers }) {
    const { reading } = article
    const { mentions, tokens } = layers
    const folded = fold(reading, mentions, pack)
    const input = { reading, tokens, mentions, folded, pack }
    const roles = roleSpans(input)
    const described = descriptionsOf(input)
    const layer = folded.map(({ kind, name, qid, mentions: named, rule }, index) => ({
      id: `e${index + 1}`,
      kind,
      name,
      ...(qid !== undefined && { qid }),
      forms: formsOf(named, mentions, reading),
      mentions: [...named, ...(described.get(index) ?? [])].sort((a, b) => a - b),
      roles: nominativeFirst(roles[index]!, reading, pack),
      ...provenance(pack, rule),
    }))
    return { layer }
  },
})

function formsOf(indexes: readonly number[], mentions: readonly Mention[], reading: string) {
  const counts = new Map<string, number>()
  for (const index of indexes) {
    const text = reading.slice(mentions[index]!.start, mentions[index]!.end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count)
}

/** Description mentions of each folded entity: the mentions stage stored only those that resolve; here they do again. */
function descriptionsOf(input: Omit<Described, 'candidates'>): ReadonlyMap<number, readonly number[]> {
  const result = new Map<number, number[]>()
  const at = new Map<number, number>()
  for (const [index, mention] of input.mentions.entries())
    if (mention.form === 'description') at.set(mention.start, index)
  if (at.size === 0) return result
  const names = input.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.form !== 'description')
  const place = new Map(names.map(({ index }, position) => [index, position]))
  const folded = input.folded.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((index) => place.get(index)!),
  }))
  const candidates = [...at.keys()].map((start) => indexAt(input.tokens, start))
  for (const { span, folded: entity } of describe({
    ...input,
    candidates,
    folded,
    mentions: names.map(({ mention }) => mention),
  })) {
    const index = at.get(span.start)
    if (index !== undefined) result.set(entity, [...(result.get(entity) ?? []), index])
  }
  return result
}
