import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import type { Hit } from './found.ts'
import type { Word } from './words.ts'

const NAME = /^\p{Lu}[\p{L}\p{N}'’.-]*$/u
const QUOTE = /^["„“”‚‘«»›‹]$/u
const LONGEST_TITLE = 5

const COMMON =
  NAME_FLAGS.noun |
  NAME_FLAGS.compound |
  NAME_FLAGS.lowerWord |
  NAME_FLAGS.noName |
  NAME_FLAGS.role |
  NAME_FLAGS.firstName |
  NAME_FLAGS.derived

/** A name no list knows, and no other word. `besides`: bits that speak against it nonetheless. */
const mayBeUnknown = ({ text, form }: Word, besides = COMMON): boolean =>
  NAME.test(text) && !text.includes('-') && (form.flags & besides) === 0

/** "das Containerschiff Ever Blue": works and ships without quotation marks need two words, to be no genitive. */
function titleAt(words: readonly Word[], at: number, least: number): Hit | undefined {
  let to = at + 1
  while (to < words.length && to <= at + LONGEST_TITLE && mayBeUnknown(words[to]!)) to += 1
  if (to <= at + least) return undefined
  const span = { start: words[at + 1]!.start, end: words[to - 1]!.end }
  return { found: { ...span, kind: 'other', form: 'name', rule: 'mentions/introduced' }, next: to }
}

/** A name behind the noun that says what it is: "am Grenzfluss Dalbe", "die Zeitung „Der Morgenbote“". */
export function introducedAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const noun = words[at]!
  if (noun.form.introducesAlone) return titleAt(words, at, 1)
  const kind = noun.capital ? noun.form.introduces : undefined
  const next = words[at + 1]
  if (!kind || !next) return undefined
  if (kind !== 'place' && QUOTE.test(next.text)) {
    let to = at + 2
    while (to < words.length && to < at + 2 + LONGEST_TITLE && !QUOTE.test(words[to]!.text)) to += 1
    const first = words[at + 2]
    if (to === at + 2 || !first?.capital || !words[to] || !QUOTE.test(words[to]!.text)) return undefined
    return {
      found: { start: first.start, end: words[to - 1]!.end, kind, form: 'name', rule: 'mentions/introduced' },
      next: to,
    }
  }
  if (kind === 'other') return titleAt(words, at, 2)
  // "Gewerkschaft Metallbund", "Hersteller Vermond": a body may be called by what the dictionary splits.
  const split = kind === 'organization' && !lexicon.isAbstract(next.text)
  if (!mayBeUnknown(next, split ? COMMON & ~NAME_FLAGS.compound : COMMON)) return undefined
  // The noun in the plural or the genitive introduces nobody, and a longer name is the model's.
  if (words[at + 2]?.capital) return undefined
  return { found: { start: next.start, end: next.end, kind, form: 'name', rule: 'mentions/introduced' }, next: at + 2 }
}
