import type { Gender, NameLexicon } from '../../language/mentions.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'

/** What a role says about its holder. */
export interface RoleWords {
  /** "minister". */
  readonly head: string
  /** "verteidigungs"; `''` without. */
  readonly modifier: string
  /** Place or body the role belongs to, canonical: "ukrainische", "US-", "Russlands", "der USA". */
  readonly of?: string
  readonly gender: Gender
}

/** Reads the role noun at token `at`: its head, and the country or body named right before or behind it. */
export function roleWords(
  reading: string,
  tokens: readonly Token[],
  at: number,
  lexicon: NameLexicon,
): RoleWords | undefined {
  const text = (index: number) => (tokens[index] ? reading.slice(tokens[index]!.start, tokens[index]!.end) : '')
  const noun = text(at)
  const head = lexicon.roleHead(noun)
  if (head === undefined) return undefined
  const modifier = lexicon.roleModifier(noun)
  const known = (word: string) => {
    const entry = lexicon.names.get(word)?.find((candidate) => candidate.words.length === 1)
    return entry && entry.kind !== 'other' ? entry.base : undefined
  }
  const hyphen = noun.indexOf('-')
  let of = hyphen > 0 ? known(noun.slice(0, hyphen)) : undefined
  for (let before = at - 1; of === undefined && before >= at - 2 && before >= 0; before -= 1) {
    const word = text(before)
    of = lexicon.derivedFrom(word) ?? (word.endsWith('s') ? known(word) : undefined)
    if (!lexicon.isRoleAdjective(word) && tokens[before]!.pos !== 'ADJ') break
  }
  if (of === undefined && lexicon.isArticle(text(at + 1))) {
    const first = text(at + 2)
    of = lexicon.names
      .get(first)
      ?.find((entry) => entry.words.every((word, offset) => text(at + 2 + offset) === word))?.base
  }
  of ??= known(text(at + 1))
  // A hyphen prefix that names a country says whose the role is, not which.
  const which =
    hyphen > 0 && of !== undefined && known(noun.slice(0, hyphen)) === of ? modifier.slice(hyphen + 1) : modifier
  return { head, modifier: which.replace(/-$/, ''), ...(of !== undefined && { of }), gender: lexicon.role(noun) ?? 'u' }
}

/** The role nouns inside `span`, read one by one. */
export function rolesInside(
  reading: string,
  tokens: readonly Token[],
  span: Span,
  lexicon: NameLexicon,
): readonly RoleWords[] {
  const result: RoleWords[] = []
  for (let at = indexAt(tokens, span.start); at < tokens.length && tokens[at]!.start < span.end; at += 1) {
    const words = roleWords(reading, tokens, at, lexicon)
    if (words) result.push(words)
  }
  return result
}
