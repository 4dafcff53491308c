import type { Governed, StanceCue } from './terms.ts'

/** Stances by folded word, from lists by stance. */
export function cuesOf(
  lists: Readonly<Partial<Record<StanceCue, string>>>,
  fold: (word: string) => string,
): ReadonlyMap<string, StanceCue> {
  return new Map(
    Object.entries(lists).flatMap(([stance, words]) =>
      words.split(' ').map((word) => [fold(word), stance as StanceCue] as const),
    ),
  )
}

/** Words with their prepositions, from one line a preposition: "demands auf pochen drängen". */
export function governedOf(
  lines: readonly string[],
  fold: (word: string) => string,
): ReadonlyMap<string, readonly Governed[]> {
  const governed = new Map<string, Governed[]>()
  for (const line of lines) {
    const [stance, preposition = '', ...words] = line.split(' ')
    for (const word of words.map(fold)) {
      const known = governed.get(word) ?? []
      known.push({ preposition: fold(preposition), stance: stance as StanceCue })
      governed.set(word, known)
    }
  }
  return governed
}
