import type { LanguagePack } from '../../language/pack.ts'
import type { Span } from '../../model/span.ts'

/**
 * Roles in reading order, but of those that differ only in inflection the least inflected takes the first one's place,
 * since it is the one shown: de "Präsidenten", "Präsident" become "Präsident", "Präsidenten"; en "president's" likewise.
 */
export function nominativeFirst(roles: readonly Span[], reading: string, pack: LanguagePack): readonly Span[] {
  if (roles.length < 2) return roles
  const texts = roles.map(({ start, end }) => reading.slice(start, end))
  const places = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    const key = text.split(/\s+/u).map(pack.tokens.stem).join(' ')
    const own = places.get(key)
    if (own) own.push(index)
    else places.set(key, [index])
  }
  const result = [...roles]
  for (const own of places.values()) {
    if (own.length < 2) continue
    // The shortest spelling has the fewest endings; among equals the first stays first.
    const ordered = [...own].sort((a, b) => inflection(texts[a]!) - inflection(texts[b]!) || a - b)
    for (const [rank, place] of own.entries()) result[place] = roles[ordered[rank]!]!
  }
  return result
}

/** Weak and oblique endings of adjectives ("früheren") and nouns ("Präsidenten") make a spelling longer. */
const inflection = (text: string): number => text.length
