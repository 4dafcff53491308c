import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import type { Found } from './found.ts'
import type { Word } from './words.ts'

const NAME = /^\p{Lu}[\p{L}'’-]*$/u
const SHOUTED = /^[\p{Lu}'’-]{3,}$/u
/** In small letters: "(SPD)" is a party. */
const AGENCY = /^\p{Ll}[\p{L}/.-]{1,9}$/u
const DASH = /^[–—-]$/u
const DAY = /^\d{1,2}\.?$/u
const YEAR = /^\d{4}$/u
const MONTH = /^\p{Lu}\p{L}{2,8}\.?$/u
/** Most words of one place ("Sankt Emmern am See" is none). */
const LONGEST = 3
/** So many words in small letters behind a dash: a line of its own in capitals is a heading. */
const SMALL_BEHIND = 3
const NO_TOWN = NAME_FLAGS.noun | NAME_FLAGS.noName

/**
 * The towns a report is datelined from, at the beginning of a sentence: "Hallenroda (nda) –", "Tarsk/Lodva (tpd) –",
 * "SELMIR, Velmar —", "Grafenwalde, 18. September 2025".
 */
export function datelineOf(words: readonly Word[]): readonly Found[] {
  const places: Found[] = []
  let at = 0
  let again = true
  while (again) {
    const from = at
    while (at < from + LONGEST && isName(words[at])) at += 1
    if (at === from) return []
    places.push(place(words, from, at))
    again = words[at]?.text === '/'
    if (again) at += 1
  }
  const agency = words[at]?.text === '(' && words[at + 2]?.text === ')' && AGENCY.test(words[at + 1]!.text)
  if (agency) return isDash(words[at + 3]) ? places : []
  if (words[at]?.text === ',') {
    if (isDay(words, at + 1)) return places
    const from = at + 1
    at = from
    while (at < from + LONGEST && isName(words[at])) at += 1
    if (at > from) places.push(place(words, from, at))
  }
  const shouted = SHOUTED.test(words[0]!.text) && isDash(words[at])
  return shouted && words.slice(at).filter(({ text }) => /^\p{Ll}/u.test(text)).length >= SMALL_BEHIND ? places : []
}

/** The towns of a line that is a dateline by itself: "Hallenroda (nda) –", "SELMIR/LODVA.", "Nordau, May 7 —". */
export function placesOf(words: readonly Word[], lexicon: NameLexicon): readonly Found[] {
  const places: Found[] = []
  let at = 0
  while (isName(words[at])) {
    const from = at
    while (at < from + LONGEST && isName(words[at])) at += 1
    if (!isKicker(words[from]!, lexicon)) places.push(place(words, from, at))
    if ((words[at]?.text !== '/' && words[at]?.text !== ',') || isDay(words, at + 1)) break
    at += 1
  }
  return places
}

/** "KOMMENTAR.", "Analyse –": a sort of text stands where the town does. */
function isKicker({ text, form }: Word, lexicon: NameLexicon): boolean {
  const flags = SHOUTED.test(text) ? lexicon.flags(text.charAt(0) + text.slice(1).toLowerCase()) : form.flags
  return (flags & NO_TOWN) !== 0 && (flags & NAME_FLAGS.place) === 0
}

/** "18. September", "18 September 2025"; a number without its point and a year behind it may be an age. */
function isDay(words: readonly Word[], at: number): boolean {
  const [day = '', month = '', year = ''] = [words[at]?.text, words[at + 1]?.text, words[at + 2]?.text]
  if (MONTH.test(day) && /^\d{1,2}$/u.test(month)) return true
  return DAY.test(day) && MONTH.test(month) && (day.endsWith('.') || YEAR.test(year))
}

const isName = (word: Word | undefined): boolean =>
  word !== undefined && NAME.test(word.text) && word.pos !== 'DET' && !word.form.noName

const isDash = (word: Word | undefined): boolean => word !== undefined && DASH.test(word.text)

const place = (words: readonly Word[], from: number, to: number): Found => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  kind: 'place',
  form: 'name',
  rule: 'mentions/dateline',
})
