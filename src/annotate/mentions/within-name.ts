import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import { indexAt } from '../../model/span.ts'
import type { Found } from './found.ts'
import type { Word } from './words.ts'

const NOUN = NAME_FLAGS.noun | NAME_FLAGS.compound

/**
 * An organisation or place without an address before it and without what a headline runs on with: "Hulder Kann die Stadt",
 * "EU Importzölle". A listed name of one word is cut before a common noun; "EU Kommission" is a body.
 */
export function withinName(found: Found, words: readonly Word[], lexicon: NameLexicon): Found {
  let from = indexAt(words, found.start)
  const last = indexAt(words, found.end - 1)
  while (from < last && ADDRESS.test(words[from]!.text)) from += 1
  let to = from
  while (to < last && !runsOn(words, from, to + 1, last, lexicon)) to += 1
  return { ...found, start: words[from]!.start, end: words[to]!.end }
}

const ADDRESS = /^https?:/u

/** "Amerikanern"; "Wiener" and "Deutsche" begin many names. */
export const isPeople = ({ form, text }: Word): boolean =>
  form.derivedFrom !== undefined && /(?:ern|innen)$/u.test(text)

function runsOn(words: readonly Word[], from: number, at: number, last: number, lexicon: NameLexicon): boolean {
  const { form, pos, capital, text } = words[at]!
  if (ADDRESS.test(text)) return true
  if (!capital || form.organizationHead || lexicon.lastWordKind(text) !== undefined) return false
  // "Kann", "Will" with a capital: a headline's next line.
  if (pos === 'AUX' && (form.flags & NAME_FLAGS.lowerWord) !== 0) return true
  const { single } = words[from]!.form
  const listed = (single !== undefined && !single.weak) || isPeople(words[from]!)
  return (
    at === from + 1 &&
    at === last &&
    listed &&
    pos === 'NOUN' &&
    (form.flags & NOUN) !== 0 &&
    (form.flags & NAME_FLAGS.listedFamily) === 0
  )
}
