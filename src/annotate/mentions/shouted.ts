import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import { indexAt } from '../../model/span.ts'
import type { Found } from './found.ts'
import { LISTED } from './person.ts'
import type { Word } from './words.ts'

const SHOUTED = /^\p{Lu}{2,}$/u

/**
 * A common word that a tabloid's kicker writes in capitals ("SCHOCK in Hallenau", "DER Verdacht"), a noun behind "auf
 * dem" ("auf dem Heimweg"), and what "d." is the article of ("Anm. d. Red."): no names, whatever the model finds.
 */
export function isCommonWord(found: Found, words: readonly Word[], lexicon: NameLexicon): boolean {
  const from = indexAt(words, found.start)
  const { text, end, form } = words[from]!
  if (words[from - 1]?.text === '.' && words[from - 2]?.text === 'd') return true
  if (SHOUTED.test(text)) {
    const lower = lexicon.flags(text.toLowerCase())
    const noun = lexicon.flags(text.charAt(0) + text.slice(1).toLowerCase())
    return (
      (lower & NAME_FLAGS.determiner) !== 0 ||
      (end === found.end && text.length > 3 && isNoun(noun) && (found.kind !== 'person' || (noun & LISTED) === 0))
    )
  }
  const place = found.kind === 'place' && end === found.end && isNoun(form.flags)
  return place && words[from - 1]?.form.article === true && words[from - 2]?.text === 'auf'
}

const isNoun = (flags: number): boolean =>
  (flags & (NAME_FLAGS.noun | NAME_FLAGS.compound)) !== 0 &&
  (flags & (NAME_FLAGS.place | NAME_FLAGS.organization)) === 0
