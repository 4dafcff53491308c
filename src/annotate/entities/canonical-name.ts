import type { LanguagePack } from '../../language/pack.ts'

/**
 * The uninflected name of a place, organisation or thing: the gazetteer's form ("Weißen Hauses" → "Weißes Haus",
 * "russischen" → "Russland"), else the nominative, or without genitive ending where
 * the article has the bare form too.
 */
export function canonicalName(text: string, present: ReadonlySet<string>, pack: LanguagePack): string {
  const lexicon = pack.mentions.lexicon()
  const flat = text.replace(/[\s\u00A0]+/gu, ' ')
  const words = flat.split(' ')
  const known = (form: readonly string[]) =>
    lexicon.names
      .get(form[0]!)
      ?.find((entry) => entry.words.length === form.length && entry.words.every((word, index) => word === form[index]))
      ?.base
  const base = known(words) ?? lexicon.derivedFrom(flat)
  if (base !== undefined) return base
  // A line in capitals names what the gazetteer knows in normal case.
  if (words.length === 1 && flat === flat.toUpperCase() && flat.length > 4) {
    const lower = known([flat[0]! + flat.slice(1).toLowerCase()])
    if (lower !== undefined) return lower
  }
  const plain = pack.entities.nominative(flat)
  if (plain !== flat) return plain
  return pack.entities.bases(flat).find((candidate) => present.has(candidate)) ?? flat
}
