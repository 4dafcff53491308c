/**
 * Whether two names differ by one slip: one letter missing, added or wrong, or two neighbours swapped (restricted
 * Damerau distance of one). False where they are equal.
 * @example de: oneSlip('Hollenbrink', 'Hollenbirnk'); en: oneSlip('Whitaker', 'Whittaker')
 */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** Spellings of one sound in the schemes names are written in (Duden, English, ISO, French), the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ø/g, 'oe'],
  [/æ/g, 'ae'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/dsch|dzh/g, 'dj'],
  [/tsch|tch/g, 'c'],
  [/sch|sh|zh/g, 's'],
  [/ch|kh/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ts|tz/g, 's'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[jy]/g, 'i'],
]

/**
 * A key that is the same for spellings of one name in different transliterations; not for showing. Umlauts count as
 * ae, oe, ue, so "Köhler" and "Kohler" stay two.
 * @example de: foldTransliteration('Jewgenij') === foldTransliteration('Yevgeny'); en: foldTransliteration('Vasilev') === foldTransliteration('Wasilew')
 */
export function foldTransliteration(name: string): string {
  let key = name.toLowerCase().normalize('NFC')
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound)
  key = key.normalize('NFD').replace(/[^a-z0-9]/g, '')
  return key.replace(/(.)\1+/g, '$1')
}

/** Capitals of a name of several words ("Stiftung Küste und Meer": "SKM"); `''` for one word. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word))
  return parts.length < 2
    ? ''
    : parts
        .map((word) => word[0])
        .join('')
        .toUpperCase()
}

/** Whether an acronym's letters stand in the name in their order, the first one first: "Hafenkriminalamt", "HKA". */
export function holdsLetters(name: string, acronym: string): boolean {
  const lower = name.toLowerCase()
  if (lower[0] !== acronym[0]!.toLowerCase()) return false
  let at = 0
  for (const letter of acronym.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
