import type { LanguagePack } from '../../language/pack.ts'
import type { EntityKind } from '../../model/layers.ts'
import type { Found } from './found.ts'
import { roleBefore } from './person.ts'
import type { Word } from './words.ts'

/** A sentence's words and the names found in it. */
export interface NamedSentence {
  readonly words: readonly Word[]
  readonly names: readonly Found[]
}

/**
 * Makes an article agree with itself: a surname introduced with a first name is a person everywhere, also in the
 * genitive; a single name is what most of its mentions are; a name found once is found wherever it stands.
 */
export function consistent(sentences: readonly NamedSentence[], pack: LanguagePack): readonly Found[] {
  const lexicon = pack.mentions.lexicon()
  const verdicts = vote(sentences, pack)
  const kindOf = (text: string): EntityKind | undefined => {
    for (const base of pack.entities.bases(text)) {
      const kind = verdicts.get(base)
      if (kind) return kind
    }
    return undefined
  }
  const result: Found[] = []
  for (const { words, names } of sentences) {
    let next = 0
    for (let at = 0; at < words.length; ) {
      const word = words[at]!
      while (next < names.length && names[next]!.end <= word.start) next += 1
      const name = names[next]
      const covered = name !== undefined && name.start <= word.start
      if (covered) {
        let to = at
        while (to < words.length && words[to]!.start < name.end) to += 1
        result.push(...settle(name, words.slice(at, to), kindOf, pack))
        at = to
        continue
      }
      // A derived name inside the word ("US" in "US-Präsident") begins where the word does, so this word has none.
      const kind = word.capital && !(lexicon.flags(word.text) & pack.mentions.ambiguous) ? kindOf(word.text) : undefined
      if (kind)
        result.push(
          withRole(
            { start: word.start, end: word.end, kind, form: 'name', rule: 'mentions/repeated' },
            words,
            at,
            pack,
          ),
        )
      at += 1
    }
  }
  return result
}

/** What every single name of the article is, by its uninflected form. */
function vote(sentences: readonly NamedSentence[], pack: LanguagePack): ReadonlyMap<string, EntityKind> {
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
      if (last === at) count(words[at]!.text, name.kind, name.rule === 'mentions/gazetteer' ? 3 : 1)
      else if (name.kind === 'person' && pack.mentions.lexicon().firstNames.has(words[at]!.text))
        count(words[last]!.text, 'person', 5)
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
    if (best && best[1] >= 2) verdicts.set(base, best[0])
  }
  return verdicts
}

/** The name as the article's verdict has it; nothing where it is no name after all, two where two names ran together. */
function settle(
  name: Found,
  words: readonly Word[],
  kindOf: (text: string) => EntityKind | undefined,
  pack: LanguagePack,
): readonly Found[] {
  const lexicon = pack.mentions.lexicon()
  const first = words[0]
  if (!first || name.form !== 'name') return [name]
  if (words.length === 1) {
    if (lexicon.noNames.has(first.text)) return []
    if (
      name.rule === 'mentions/model-person' &&
      lexicon.flags(first.text) & pack.mentions.ambiguous &&
      !name.role &&
      kindOf(first.text) === undefined
    )
      return []
    const kind = kindOf(first.text)
    const other = kind && kind !== name.kind && name.rule !== 'mentions/gazetteer'
    return [other ? { ...name, kind, rule: 'mentions/repeated' } : name]
  }
  const last = words.at(-1)!
  if (name.rule === 'mentions/gazetteer' || lexicon.firstNames.has(first.text) || kindOf(first.text) !== 'person')
    return [name]
  const single = (word: Word): Found => ({
    start: word.start,
    end: word.end,
    kind: 'person',
    form: 'name',
    rule: 'mentions/repeated',
  })
  const common = lexicon.flags(last.text) & pack.mentions.ambiguous
  if (words.length === 2 && !common && kindOf(last.text) === 'person') return [single(first), single(last)]
  // "Thals Pläne": the model ran on from a genitive it did not know; only the first word is a name.
  const inflected = pack.entities.bases(first.text)[0] !== first.text
  return inflected || name.kind !== 'person' ? [single(first)] : [name]
}

function withRole(found: Found, words: readonly Word[], at: number, pack: LanguagePack): Found {
  if (found.kind !== 'person') return found
  const role = roleBefore(words, at, pack.mentions.lexicon())
  return role ? { ...found, role } : found
}
