import type { Shingled, ShingledSentence } from './shingles.ts'

/** Part of a sentence's shingles that must stand in the other text for it to be the same sentence, edited. */
const SAME_SENTENCE = 0.5
/** Words of letters a text must share outside quotations, in characters: below, two reports use one set phrase. */
const FEWEST_OWN_CHARACTERS = 160

/** What two texts share, sentence by sentence. */
export interface Overlap {
  /** Pairs of sentence indexes: left text, right text. */
  readonly shared: readonly (readonly [left: number, right: number])[]
  /** Part of the left text, 0 to 1, found in the right. */
  readonly leftShare: number
  /** Part of the right text, 0 to 1, found in the left. */
  readonly rightShare: number
}

/** Where `sentence` stands in `text`: the sentence that holds most of it, or -1. */
function placeOf(sentence: ShingledSentence, text: Shingled): number {
  let found = 0
  const votes = new Map<number, number>()
  const where = text.where()
  for (const hash of sentence.shingles) {
    const place = where.get(hash)
    if (place === undefined) continue
    found += 1
    votes.set(place, (votes.get(place) ?? 0) + 1)
  }
  if (found === 0 || found < sentence.shingles.length * SAME_SENTENCE) return -1
  let best = -1
  let most = 0
  for (const [place, count] of votes)
    if (count > most) {
      best = place
      most = count
    }
  return best
}

/** Compares two texts sentence by sentence; `undefined` where they share too little of their own words. */
export function overlapOf(left: Shingled, right: Shingled): Overlap | undefined {
  const shared: [number, number][] = []
  let rightCharacters = 0
  let ownCharacters = 0
  for (const [index, sentence] of right.sentences.entries()) {
    const place = placeOf(sentence, left)
    if (place < 0) continue
    shared.push([place, index])
    rightCharacters += sentence.characters
    if (!sentence.isQuoted) ownCharacters += sentence.characters
  }
  if (ownCharacters < Math.min(FEWEST_OWN_CHARACTERS, left.characters / 2, right.characters / 2)) return undefined
  let leftCharacters = 0
  for (const sentence of left.sentences) if (placeOf(sentence, right) >= 0) leftCharacters += sentence.characters
  return {
    shared,
    leftShare: left.characters === 0 ? 0 : leftCharacters / left.characters,
    rightShare: right.characters === 0 ? 0 : rightCharacters / right.characters,
  }
}
