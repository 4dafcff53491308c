import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { fold } from './fold.ts'

/** Folds the mentions of an article into who and what they name. */
export const entities = defineStage({
  assigns: 'entities',
  requires: ['sentences', 'tokens', 'mentions'],
  version: 1,
  run({ article, pack, layers }) {
    const folded = fold(article.reading, layers.mentions, pack)
    const layer = folded.map(({ kind, name, mentions, rule }, index) => ({
      id: `e${index + 1}`,
      kind,
      name,
      forms: formsOf(mentions, layers.mentions, article.reading),
      mentions,
      roles: rolesOf(mentions, layers.mentions),
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

function rolesOf(indexes: readonly number[], mentions: readonly Mention[]): readonly Span[] {
  return indexes.flatMap((index) => mentions[index]!.role ?? [])
}
