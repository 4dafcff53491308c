import type { LanguagePack } from '../../language/pack.ts'
import type { EntityKind } from '../../model/layers.ts'
import type { Found } from './found.ts'
import type { Word } from './words.ts'

/** A sentence's words and the names found in it. */
export interface NamedSentence {
  readonly words: readonly Word[]
  readonly names: readonly Found[]
}

/** Particles of the surnames that have some, by the surname's last word: "Thal" → "von". */
export function particleSurnames(sentences: readonly NamedSentence[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>()
  for (const { words, names } of sentences) {
    let at = 0
    for (const name of names) {
      while (at < words.length && words[at]!.start < name.start) at += 1
      if (name.kind !== 'person') continue
      let last = at
      while (last + 1 < words.length && words[last + 1]!.end <= name.end) last += 1
      let first = last
      while (first > at && words[first - 1]!.form.particle) first -= 1
      if (first < last)
        result.set(
          words[last]!.text,
          words.slice(first, last).map((word) => word.text),
        )
    }
  }
  return result
}

/** What every single name of the article is, by its uninflected form. */
export function vote(sentences: readonly NamedSentence[], pack: LanguagePack): ReadonlyMap<string, EntityKind> {
  const counts = new Map<string, Map<EntityKind, number>>()
  const count = (text: string, kind: EntityKind, weight: number) => {
    const own = counts.get(text) ?? new Map<EntityKind, number>()
    own.set(kind, (own.get(kind) ?? 0) + weight)
    counts.set(text, own)
  }
  for (const { words, names } of sentences) {
    let at = 0
    for (const name of names) {
      if (name.form !== 'name') continue
      while (at < words.length && words[at]!.start < name.start) at += 1
      let last = at
      while (last + 1 < words.length && words[last + 1]!.end <= name.end) last += 1
      if (last === at) {
        const { kind, weight } = weigh(name, words, at, pack)
        count(words[at]!.text, kind, weight)
      } else if (name.kind === 'person' && words[at]!.form.firstName) count(words[last]!.text, 'person', 5)
      else if (name.kind === 'person') count(words[last]!.text, 'person', 2)
    }
  }
  const verdicts = new Map<string, EntityKind>()
  const total = new Map<string, Map<EntityKind, number>>()
  for (const [text, own] of counts) {
    const base = pack.entities.bases(text).find((candidate) => counts.has(candidate)) ?? text
    const sum = total.get(base) ?? new Map<EntityKind, number>()
    for (const [kind, value] of own) sum.set(kind, (sum.get(kind) ?? 0) + value)
    total.set(base, sum)
  }
  for (const [base, sum] of total) {
    const [best] = [...sum].sort((a, b) => b[1] - a[1])
    const known = pack.mentions.lexicon().flags(base) & pack.mentions.ambiguous
    if (best && (best[1] >= 2 || (best[1] >= 1 && known === 0 && base.length > 2))) verdicts.set(base, best[0])
  }
  return verdicts
}

/** What a single name's place in its sentence says of its kind, and how much that counts. */
function weigh(
  name: Found,
  words: readonly Word[],
  at: number,
  pack: LanguagePack,
): { readonly kind: EntityKind; readonly weight: number } {
  const { kind, rule, role } = name
  if (rule === 'mentions/gazetteer') return { kind, weight: 3 }
  if (rule === 'mentions/introduced') return { kind, weight: 2 }
  const lexicon = pack.mentions.lexicon()
  // "Staatschefin Norlandiens": a genitive behind a role says whose it is, not who.
  if (role && lexicon.hasPlaceEnding(words[at]!.text)) return { kind: 'place', weight: 2 }
  if (role) return { kind, weight: 3 }
  const before = words[at - 1]
  if (before && kind !== 'organization' && lexicon.isPlacePreposition(before.text)) return { kind: 'place', weight: 2 }
  return { kind, weight: words[at]!.pos === 'PROPN' || words[at]!.pos === 'X' ? 1 : 0.5 }
}
