import { NAME_FLAGS } from '../../language/mentions.ts'
import { indexAt } from '../../model/span.ts'
import type { Found, Hit } from './found.ts'
import type { Word } from './words.ts'

const NAME = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*$/u
const AGE = /^(?:1\d|[2-9]\d)$/u
/** Words that no first name and no surname nobody lists is. */
const OTHER =
  NAME_FLAGS.noun |
  NAME_FLAGS.organization |
  NAME_FLAGS.organizationHead |
  NAME_FLAGS.place |
  NAME_FLAGS.legalForm |
  NAME_FLAGS.noName
/** How far before its comma an office may stand: "Die Vorsitzende der Ökoliste, Jorinde Brakstad,". */
const FARTHEST = 6

/**
 * A name of several words that the model took for a place or body, although the text says that it is somebody's: an age
 * behind it ("Jorinde Brakstad (39)", "Jorinde Brakstad, 39,"), an office with a comma before it, or where somebody is
 * from ("der Finne Aki Brakstad"), which is no part of the name. `undefined` where nothing says so.
 */
export function personAfterAll(found: Found, words: readonly Word[]): Found | undefined {
  let from = indexAt(words, found.start)
  const to = indexAt(words, found.end - 1) + 1
  const inhabitant = to - from > 2 && isInhabitant(words[from]!) && words[from - 1]?.form.article === true
  if (inhabitant) from += 1
  // "Es fehlte Jorinde Brakstad (39)", of which the model saw the surname only.
  if (to - from === 1 && from > 1 && isAged(words, to) && isFree(words[from - 1]!)) from -= 1
  if (to - from < 2 || to - from > 4) return undefined
  for (let at = from; at < to; at += 1) {
    const { text, form } = words[at]!
    if (form.particle && at > from) continue
    if (!NAME.test(text) || (form.flags & OTHER) !== 0) return undefined
  }
  if (!inhabitant && !isAged(words, to) && !isNamedOffice(words, from, to)) return undefined
  return { ...found, start: words[from]!.start, kind: 'person', rule: 'mentions/model-person' }
}

/** A proper noun that may be a first name. */
const isFree = ({ form, pos, text }: Word): boolean => pos === 'PROPN' && NAME.test(text) && (form.flags & OTHER) === 0

/** "der Finne Aki Brakstad": two words no list knows behind somebody from somewhere. */
export function compatriotAt(words: readonly Word[], at: number): Hit | undefined {
  const [article, inhabitant, given, surname, next] = words.slice(Math.max(0, at - 2), at + 3)
  if (at < 2 || !article!.form.article || !inhabitant!.capital || !isInhabitant(inhabitant!)) return undefined
  if (!given || !surname || next?.capital || !isFree(given) || !isFree(surname)) return undefined
  return {
    found: { start: given.start, end: surname.end, kind: 'person', form: 'name', rule: 'mentions/role-name' },
    next: at + 2,
  }
}

const isInhabitant = ({ form, text }: Word): boolean => form.derivedFrom !== undefined && !/(?:ern|innen)$/u.test(text)

function isAged(words: readonly Word[], to: number): boolean {
  const [open, age, close] = [words[to]?.text, words[to + 1]?.text, words[to + 2]?.text]
  return AGE.test(age ?? '') && ((open === '(' && (close === ')' || close === ',')) || (open === ',' && close === ','))
}

/** Between two commas, behind a phrase that begins with an article and an office. */
function isNamedOffice(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== ',' || !/^[,.]$/u.test(words[to]?.text ?? '')) return false
  for (let at = from - 2; at > 0 && at >= from - FARTHEST; at -= 1) {
    if (words[at]!.pos === 'PUNCT' || words[at]!.pos === 'VERB') return false
    if (words[at]!.form.role !== undefined && words[at - 1]!.form.article) return true
  }
  return false
}
