import { isCapital, type Word } from './words.ts'

/** "talbote.de": a site as a source. */
const SITE = /^[\p{L}\p{N}-]{2,40}\.(?:de|com|net|org|at|ch|li|eu|info|tv)$/u

/** "ai-Bericht", "dpa-Meldung": a compound whose first part is written small. */
const LOWER_COMPOUND = /^\p{Ll}{1,14}-\p{Lu}\p{Ll}/u

/** Whether a word can be the head of a noun phrase. */
export function isNominal(word: Word): boolean {
  if (word.quoted || word.mark) return false
  return (
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    (word.named !== undefined && !word.finite && word.pos !== 'ADP' && word.pos !== 'DET') ||
    (word.pos === 'X' && isCapital(word)) ||
    (word.text.length > 3 &&
      ((word.text.includes('.') && SITE.test(word.lower)) ||
        (word.text.includes('-') && LOWER_COMPOUND.test(word.text))))
  )
}

function isAttribute(word: Word): boolean {
  return (
    word.pos === 'ADJ' ||
    word.pos === 'NUM' ||
    (word.pos === 'VERB' && word.verb?.finite !== true) ||
    // "zitiert Studien": without an ending a participle is no attribute.
    (word.pos === 'VERB' && word.verb?.participle === true && /e[nmrs]?$/u.test(word.lower))
  )
}

/** Attributes, then nouns, names and names in marks up to the end of the run. */
export function coreEnd(words: readonly Word[], from: number, limit: number): { head: number; to: number } | undefined {
  let i = skipExtended(words, from, limit)
  while (i + 1 < limit && opensTitle(words[i]!, words[i + 1]!)) i += 1
  let steps = 0
  while (i < limit && steps < 12 && !isNominal(words[i]!)) {
    const word = words[i]!
    if (word.mark) {
      const close = closingMark(words, i, limit)
      if (close === undefined) return undefined
      // "Das „Institut““: the marks hold the head; „den „gesunden“ Verstand“: they hold an attribute.
      if (close + 2 < limit && joinsAt(words, close + 1)) return { head: close + 2, to: close + 3 }
      const next = words[close + 1]
      const attribute = next !== undefined && close + 1 < limit && (isNominal(next) || next.pos === 'ADJ')
      if (!attribute) {
        const name = lastNominal(words, i + 1, close)
        return name === undefined ? undefined : { head: name, to: close + 1 }
      }
      i = close + 1
      steps += 1
      continue
    }
    const inner =
      isAttribute(word) ||
      isParticipial(words, i) ||
      word.pos === 'ADV' ||
      word.lower === 'nicht' ||
      ((word.pos === 'DET' || word.pos === 'PRON') && DETERMINING.test(word.lower)) ||
      (word.text === ',' && i > from && isAttribute(words[i - 1]!)) ||
      (word.pos === 'CCONJ' && i > from && isAttribute(words[i - 1]!))
    if (!inner) return undefined
    if (word.finite && word.verb?.participle !== true && word.pos !== 'ADJ' && !isParticipial(words, i))
      return undefined
    i += 1
    steps += 1
  }
  if (i >= limit || !isNominal(words[i]!)) return undefined
  const head = i
  while (i < limit) {
    const word = words[i]!
    if (i > head && breaks(words[i - 1]!, word)) break
    if (isNominal(word) || isNamePart(words, i, limit)) i += 1
    else if (i > head && isTitleDot(words, i, limit)) i = afterDot(words, i)
    // "die „Bild“-Zeitung".
    else if (word.text.startsWith('-') && words[i - 1]!.mark) i += 1
    // "nannte Berg „absurd“": the marks behind a person's name are no part of it.
    else if (word.mark && i > head && words[i - 1]!.named !== 'person') {
      const close = closingMark(words, i, limit)
      // „laut Meldung „schwer verletzt““: only a name in marks belongs to the noun.
      if (close === undefined || close - i > 7 || lastNominal(words, i + 1, close) === undefined) break
      i = close + 1
    } else break
  }
  return { head, to: i }
}

/** Longest title that a stop cuts short, in letters: "Mag", "Dipl", "iur". */
const LONGEST_TITLE = 4

/** "Vorständin Mag. Eva Thal", "Dipl.-Ing. Ole Berg", "Prof. Dr. iur. Ole Berg": the stop of a title inside its sentence. */
function isTitleDot(words: readonly Word[], at: number, limit: number): boolean {
  const [before, dot] = [words[at - 1]!, words[at]!]
  if (dot.text !== '.' || before.end !== dot.start || before.text.length > LONGEST_TITLE) return false
  const next = afterDot(words, at)
  const follower = words[next]
  if (!follower || next >= limit) return false
  return isNominal(follower) || follower.pos === 'PROPN' || words[next + 1]?.text === '.'
}

/** Behind the stop at `at`, over the hyphen of "Dipl.-Ing." */
function afterDot(words: readonly Word[], at: number): number {
  return words[at + 1]?.text === '-' && words[at + 1]!.start === words[at]!.end ? at + 2 : at + 1
}

/**
 * "Ole Bergs früherer Mitarbeiter Jan Auer", "Bergs Anwältin": a name in the genitive stands for the article of the noun
 * it owns.
 */
export function ownedBy(words: readonly Word[], from: number, limit: number): ReturnType<typeof coreEnd> {
  const { pos } = words[from]!
  if (pos !== 'PROPN' && pos !== 'NOUN') return undefined
  let last = from
  while (last + 1 < limit && words[last + 1]!.pos === 'PROPN') last += 1
  const next = words[last + 1]
  if (!next || last + 1 >= limit || (next.pos !== 'ADJ' && next.pos !== 'NOUN') || next.finite) return undefined
  if (!/[sxz’']$/u.test(words[last]!.text)) return undefined
  const isName = pos === 'PROPN' || (last === from && next.pos === 'NOUN' && !words[from]!.isPerson)
  return isName && (next.pos === 'ADJ' || isOwned(next)) ? coreEnd(words, last + 1, limit) : undefined
}

function isOwned({ isPerson, isBody, named }: Word): boolean {
  return (isPerson || isBody) && named === undefined
}

/** "eine solche Klage", "die beiden anderen Räte": behind an article these are attributes. */
const DETERMINING = /^(?:beiden|solche[nrms]?|meisten)$/u

/** "der 13 beteiligten Helfer": between a number or an article and a noun what looks like the past of a verb is a participle. */
function isParticipial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]!.pos !== 'VERB' || (before?.pos !== 'NUM' && before?.pos !== 'DET')) return false
  return /t(?:e[nrms]?)$/u.test(words[at]!.lower) && words[at + 1]?.pos === 'NOUN'
}

/** "die „Bild“-Zeitung": whether a hyphen joins the noun behind it to the marks before it. */
export function joinsAt(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.text !== '-') return false
  const before = words[at - 1]
  return before?.mark === true && before.end === word.start && words[at + 1]?.start === word.end
}

/** "der Erste Parlamentarische Geschäftsführer", "die Ständige Kommission": what is written large is an attribute all the same. */
function opensTitle({ lower }: Word, next: Word): boolean {
  return TITLE_ATTRIBUTE.test(lower) && isCapital(next) && (next.pos === 'ADJ' || next.isPerson || next.isBody)
}

const TITLE_ATTRIBUTE =
  /^(?:erste|zweite|dritte|ständige|geschäftsführende|regierende|leitende|stellvertretende|parlamentarische|vorsitzende|amtierende|designierte)[nrms]?$/u

/** Two common nouns side by side are two phrases ("forderten die Verbände Maßnahmen"), unless the second is a name. */
function breaks(before: Word, word: Word): boolean {
  // "ein Sprecher des Amtes talbote.de": who is told, or another source.
  if (word.text.includes('.') && SITE.test(word.lower)) return true
  // "drei Schauspielerinnen Berg": several people have no one name.
  if (before.pos === 'NOUN' && word.named === 'person' && /(?:innen|leute)$/u.test(before.lower)) return true
  // "kündigte Eva Berg Hilfe an": behind a person's name a common noun begins the next phrase.
  const isOwner = /[sxzß’']$/u.test(before.text)
  const common = word.pos === 'NOUN' && word.named === undefined && word.gender !== undefined
  if (before.named === 'person' && !isOwner && common) return true
  // "kündigte Lorn Vergeltung an": so does one behind a place or a body, unless it names who is of it.
  const bare = before.pos === 'PROPN' && (before.named === 'place' || before.named === 'organization')
  if (bare && !isOwner && common && !word.isPerson && !word.isBody) return true
  // "laut Berichten Tausende Server".
  if (before.pos === 'NOUN' && COUNTING.has(word.lower)) return true
  if (before.pos !== 'NOUN' || word.pos !== 'NOUN' || word.named === 'person' || word.named === 'organization')
    return false
  // "die Minister Nordlands": a genitive without article.
  if (word.lower.endsWith('s') && word.gender !== 'feminine') return false
  return word.gender !== undefined && before.named === undefined
}

const COUNTING: ReadonlySet<string> = new Set(
  'dutzende hunderte tausende zehntausende hunderttausende millionen milliarden'.split(' '),
)

/** "der für die Region zuständige Leiter": steps over a phrase between article and attribute. */
function skipExtended(words: readonly Word[], from: number, limit: number): number {
  const first = words[from]
  // "der 26 Jahre alte Mann".
  if (first?.pos === 'NUM' && words[from + 1]?.pos === 'NOUN' && from + 3 < limit) {
    const attribute = words[from + 2]!
    return attribute.pos === 'ADJ' && /e[rsmn]?$/u.test(attribute.lower) && isNominal(words[from + 3]!)
      ? from + 2
      : from
  }
  // "der neuerdings für Verkehr zuständige Minister", "die als streng geltende Chefin".
  const lead = first?.pos === 'ADV' ? words[from + 1] : first
  const likened = lead?.lower === 'als'
  // "einer Anfang Mai im Fachblatt „Kurve“ veröffentlichten Studie".
  const timed = lead !== undefined && /^(?:anfang|mitte|ende)$/u.test(lead.lower)
  if (!first || !lead || (lead.pos !== 'ADP' && lead.lower !== 'sich' && !likened && !timed)) return from
  for (let i = from + 1; i < limit && i < from + 12; i += 1) {
    const word = words[i]!
    // "im Fachblatt veröffentlichten Studie": the past of a verb by its form, between a name and a noun an attribute.
    const published = word.lower.endsWith('ten') && words[i + 1]?.pos === 'NOUN'
    if ((word.pos === 'PUNCT' && !word.mark) || (word.finite && word.pos !== 'ADJ' && !published)) return from
    if (!(isAttribute(word) || published) || i <= from + 1) continue
    if (
      !isNominal(words[i - 1]!) &&
      !words[i - 1]!.mark &&
      !(likened && word.lower.endsWith('e') && words[i - 1]!.pos === 'ADJ')
    )
      continue
    let noun = i + 1
    while (noun < limit && words[noun]!.pos === 'ADJ') noun += 1
    if (noun < limit && words[noun]!.pos === 'NOUN') return i
  }
  return from
}

/** Index of the mark that closes the one at `open`, if it does soon. */
function closingMark(words: readonly Word[], open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && i < open + 14; i += 1) if (words[i]!.mark) return i
  return undefined
}

function lastNominal(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i -= 1) if (isNominal(words[i]!)) return i
  return undefined
}

/** "von der Berg": a particle that opens a person's name, not a preposition. */
export function opensName({ named, lower }: Word): boolean {
  return named === 'person' && /^(?:von|vom|van|zu|zum|zur)$/u.test(lower)
}

const NAME_PART = /^(?:van|von|de|der|den|del|della|da|di|dos|el|al|bin|ibn|ter|zu|du|la|le|&|e|y)$/u

/** "von", "van", "de", "el-Sayed", "zu" inside a name. */
function isNamePart(words: readonly Word[], i: number, limit: number): boolean {
  const word = words[i]!
  const before = words[i - 1]
  if (before?.pos !== 'PROPN' || i >= limit) return false
  if (/^\p{Ll}{1,3}[-’']\p{Lu}/u.test(word.text)) return true
  const next = words[i + 1]
  return (
    NAME_PART.test(word.lower) &&
    next !== undefined &&
    i + 1 < limit &&
    next.pos === 'PROPN' &&
    (word.lower !== 'der' || words[i + 1]!.pos !== 'PROPN')
  )
}

/** "Jugendliche", "ein Reisender": an adjective that has become a noun, by its capital and its ending. */
export function isMadeNoun(word: Word, determiner: Word): boolean {
  const { lower, pos, quoted, finite } = word
  if (!isCapital(word) || quoted || finite || (pos !== 'ADJ' && pos !== 'VERB')) return false
  return lower.endsWith('e') || (lower.endsWith('er') && /^k?ein$/u.test(determiner.lower))
}
