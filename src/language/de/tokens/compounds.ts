import { adjectiveStems, LONGEST_FORM, simpleNouns, simpleVerbs } from './lexicon.ts'
import { SHORT_HEADS } from './nouns.ts'

/** Shortest head that is looked for in every word; shorter ones stand in a list. */
const SHORTEST_HEAD = 4
const SHORTEST_FRONT = 3
/** Fronts shorter than that. */
const SHORT_FRONTS: ReadonlySet<string> = new Set('öl ei'.split(' '))
/** What is no word before another, though one begins so: "Entwurf" has no ducks in it. */
const NO_FRONTS: ReadonlySet<string> = new Set('ent ver zer'.split(' '))
/** Compounds that no longer say what their parts say: who looks for houses wants no budget. */
const GROWN_TOGETHER: ReadonlySet<string> = new Set(
  'haushalt haushalte haushalten haushalts hochzeit hochzeiten handwerk montag dienstag donnerstag freitag samstag sonntag'.split(
    ' ',
  ),
)
/** Shortest word of the dictionary that is believed in front of something it does not have ("Fußgänger|überweg"). */
const SHORTEST_BELIEVED = 6
/** Letters between two parts, none first. */
const LINKERS = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ns', 'ens'] as const
/** Places of a word that are tried in all: a word of sixty letters has no more parts than one of thirty. */
const MOST_TRIED = 600

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A noun as it stands in the dictionary, in its base form; also in Swiss spelling. */
function nounOf(part: string): string | undefined {
  const readings = simpleNouns(capital(part))
  const found = readings.length > 0 || !part.includes('ss') ? readings : simpleNouns(capital(part.replace('ss', 'ß')))
  return found[0]?.lemma
}

/** What the front of a compound stands for, with its linking letters taken off: a noun, an adjective or a verb. */
function frontOf(part: string): string | undefined {
  if (NO_FRONTS.has(part)) return undefined
  for (const linker of LINKERS) {
    if (!part.endsWith(linker)) continue
    const bare = part.slice(0, part.length - linker.length)
    if (bare.length < SHORTEST_FRONT && !SHORT_FRONTS.has(bare)) continue
    const noun = nounOf(bare)
    if (noun !== undefined) return noun
  }
  // "Schulhaus", "Wohnhaus", "Großbrand", "Krankenhaus".
  return (
    nounOf(`${part}e`) ??
    simpleVerbs(`${part}en`)[0]?.lemma ??
    [part, part.replace(/en$/u, '')].flatMap((stem) => adjectiveStems(stem))[0]?.lemma
  )
}

/**
 * The words inside a compound, each in its base form: its parts, and what some of them make together. Empty where the
 * dictionary does not show one; meant for search, where a word too many costs less than one too few.
 *
 * @example wordsInside('Energieanlagen') // Energie, Anlage
 * @example wordsInside('Ölpreisanstieg') // Ölpreis, Öl, Preis, Anstieg
 */
export function wordsInside(word: string): readonly string[] {
  if (word.length > LONGEST_FORM || !/^\p{Lu}\p{Ll}+$/u.test(word)) return []
  const found = new Set<string>()
  const tried = { count: 0 }
  const lower = word.toLowerCase()
  if (partsOf(lower, found, tried)) return [...found]
  const front = nounOf(lower) === undefined ? believedFront(lower) : undefined
  return front === undefined ? [] : [front]
}

/** The longest noun that a word the dictionary knows nothing of begins with. */
function believedFront(lower: string): string | undefined {
  for (let at = lower.length - SHORTEST_HEAD; at >= SHORTEST_BELIEVED; at -= 1) {
    const noun = nounOf(lower.slice(0, at))
    if (noun !== undefined) return noun
  }
  return undefined
}

/** Adds the words inside; whether there are any. The longest head counts. */
function partsOf(lower: string, found: Set<string>, tried: { count: number }): boolean {
  if (GROWN_TOGETHER.has(lower)) return false
  for (let at = 2; at <= lower.length - 3; at += 1) {
    tried.count += 1
    if (tried.count > MOST_TRIED) return false
    const rest = lower.slice(at)
    const head = rest.length >= SHORTEST_HEAD || SHORT_HEADS.has(rest) ? nounOf(rest) : undefined
    if (head === undefined) continue
    const before = lower.slice(0, at)
    const front = at >= SHORTEST_FRONT || SHORT_FRONTS.has(before) ? frontOf(before) : undefined
    const inFront = new Set<string>()
    if (front === undefined && at <= 5) continue
    // "Haushaltsausschuss|sitzung", "Bundesverfassung|s|gericht".
    const whole = front ?? [before, before.replace(/s$/u, '')].find((part) => partsOf(part, inFront, tried))
    if (whole === undefined) continue
    for (const part of [head, front ?? capital(whole), ...inFront]) found.add(part)
    if (front !== undefined) partsOf(before, found, tried)
    partsOf(rest, found, tried)
    return true
  }
  return false
}
