import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import type { EntityKind } from '../../model/layers.ts'
import type { Hit } from './found.ts'
import type { Word } from './words.ts'

const NAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u
const SMALL = /^\p{Ll}{2,}$/u
const LONGEST = 4
/** So many words in small letters, and more of them than of capitals: no headline in capitals. */
const LEAST_SMALL = 4
/** How far behind a name and its comma the noun stands that says what it is. */
const FAR = 6

/**
 * Names by their capitals, for languages that write no common noun so: inside a sentence a capital is a name, and what
 * stands beside it says of what. Without such a sign nothing is found.
 */
export function capitalsAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  if (!isName(words[at]!) || (at > 0 && isName(words[at - 1]!))) return undefined
  let to = at + 1
  while (to < at + LONGEST && words[to] !== undefined && isName(words[to]!)) to += 1
  if (at === 0) return openingAt(words, to, lexicon)
  const kind = kindOf(words, at, to, lexicon)
  if (kind === undefined || !isText(words)) return undefined
  const { start } = words[at]!
  return { found: { start, end: words[to - 1]!.end, kind, form: 'name', rule: 'mentions/capitals' }, next: to }
}

/** At a sentence's start only what stands behind the name tells: "Pavlo Thal, who led the case, …". */
function openingAt(words: readonly Word[], to: number, lexicon: NameLexicon): Hit | undefined {
  const { start } = words[0]!
  const kind = to > 1 ? saidBehind(words, to, lexicon) : undefined
  if (kind === undefined || !isText(words)) return undefined
  return { found: { start, end: words[to - 1]!.end, kind, form: 'name', rule: 'mentions/capitals' }, next: to }
}

/** Nouns of people that are no office. */
const PEOPLE =
  /^(?:friend|colleague|neighbou?r|survivor|investor|passenger|\p{Ll}+(?:logist|macist|omist|ysicist|ician|man|woman))$/u

const isName = ({ text, form, capital }: Word): boolean =>
  capital && NAME.test(text) && !form.noName && !form.title && form.role === undefined && form.derivedFrom === undefined

function isText(words: readonly Word[]): boolean {
  const small = words.filter(({ text }) => SMALL.test(text)).length
  return small >= LEAST_SMALL && small > words.filter(({ capital }) => capital).length
}

function kindOf(words: readonly Word[], at: number, to: number, lexicon: NameLexicon): EntityKind | undefined {
  const [before, beforeThat] = [words[at - 1]!, words[at - 2]]
  const last = words[to - 1]!
  if (to - at > 1 && (last.form.organizationHead || lexicon.isPartyHead(last.text))) return 'organization'
  const given = (words[at]!.form.flags & NAME_FLAGS.listedGiven) !== 0
  const role = before.text === ',' ? beforeThat : before
  if (to - at > 1 && (given || role?.form.role !== undefined)) return 'person'
  if (lexicon.isPlacePreposition(before.text)) return 'place'
  if (before.text === 'of' && lexicon.introduces(beforeThat?.text ?? '') === 'place') return 'place'
  if (lexicon.introduces(role?.text ?? '') === 'organization') return 'organization'
  if (lexicon.isPlaceNoun(words[to]?.text ?? '') && before.form.article) return 'place'
  if (to - at > 1 && speaksAt(words, at, to)) return 'person'
  return saidBehind(words, to, lexicon, to - at > 1)
}

/** ", noted Ida Coster of the institute", "“…,” said Ida Coster.": a name of several words behind the verb of a frame. */
function speaksAt(words: readonly Word[], at: number, to: number): boolean {
  const [before, stop] = [words[at - 1]!.text, words[at - 2]?.text ?? '']
  const next = words[to]?.text ?? '.'
  return (
    FRAMING.test(before) && !NAMING.test(before) && /^[,”"’']$/.test(stop) && /^(?:[.,;:]|of|in|on|from|at)$/.test(next)
  )
}

const FRAMING = /^(?:said|says|\p{Ll}{2,}ed)$/u
const NAMING =
  /^(?:named|called|dubbed|based|owned|founded|nicknamed|titled|rebranded|renamed|located|headquartered|united|allied)$/

/**
 * "Tessmar, the German maker of steering systems,", "Pavlo Thal, who led the case,": what an apposition says of the name
 * before word `to`. `several`: the name has several words, as people's have.
 */
function saidBehind(words: readonly Word[], to: number, lexicon: NameLexicon, several = true): EntityKind | undefined {
  if (words[to]?.text !== ',') return undefined
  const opening = words[to + 1]?.text ?? ''
  // "Ida Coster, Osmark's prime minister,".
  const owned = words[to + 1]?.capital === true && /^['’]s$/.test(words[to + 2]?.text ?? '')
  if (several && /^who(?:se|m)?$/.test(opening)) return 'person'
  // "the hospital's Ukrainian-born doctor".
  if (!owned && !/^(?:an?|the|his|her|its|their)$/.test(opening)) return undefined
  let kind: EntityKind | undefined
  for (let at = to + (owned ? 3 : 2); at < words.length && at < to + FAR; at += 1) {
    if (words[at]!.text === ',' || words[at]!.text === 'of') break
    // "the state premier": the last noun says it.
    kind =
      several && (words[at]!.form.role !== undefined || PEOPLE.test(words[at]!.text))
        ? 'person'
        : (lexicon.introduces(words[at]!.text) ?? kind)
  }
  return kind
}
