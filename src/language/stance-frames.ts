import type { StanceCue } from './terms.ts'

/**
 * A verb that takes a stance together with other words of its clause: "grünes Licht geben für", "bei jemandem auf Kritik
 * stoßen", "nichts halten von".
 */
export interface StanceFrame {
  readonly stance: StanceCue | 'conditional'
  /**
   * Where the issue stands: folded prepositions, `object`, `dative`, `subject`, `who` for a subject that may be a person, `word` for one of its own words, `act` for what the verb says, `asked` for what the next clause tells, or `before:noun` for
   * what goes without saying and was named before.
   */
  readonly issue: readonly string[]
  /** Where the actor stands: `subject`, or folded prepositions ("bei der Opposition"). */
  readonly actor: readonly string[]
  /** For each word that must stand in the clause its alternatives, folded; none of them is the verb. */
  readonly words: readonly (readonly string[])[]
}

/** Frames by the folded dictionary form of their verb. */
export type StanceFrames = ReadonlyMap<string, readonly StanceFrame[]>

/**
 * Frames from lines of stance, issue, actor, verbs and further words; `/` parts alternatives, `@name` stands for a list:
 * "rejects subject bei/von stoßen/treffen auf @disapproval".
 */
export function framesOf(
  lines: readonly string[],
  lists: Readonly<Record<string, string>>,
  fold: (word: string) => string,
): StanceFrames {
  const alternatives = (part: string): readonly string[] =>
    part.split('/').flatMap((word) => (word.startsWith('@') ? lists[word.slice(1)]!.split(' ') : [word]).map(fold))
  const frames = new Map<string, StanceFrame[]>()
  for (const line of lines) {
    const [stance = '', issue = '', actor = '', verbs = '', ...words] = line.split(' ')
    const frame: StanceFrame = {
      stance: stance as StanceFrame['stance'],
      issue: alternatives(issue),
      actor: alternatives(actor),
      words: words.map(alternatives),
    }
    for (const verb of alternatives(verbs)) frames.set(verb, [...(frames.get(verb) ?? []), frame])
  }
  return frames
}
