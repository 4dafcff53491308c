import type { NamedSentence } from './vote.ts'
import type { Word } from './words.ts'

/** How often the text must say the definite article before the compound; being led by somebody counts once more. */
const OFTEN = 2
/** Fewer sentences do not show what a text calls its bodies. */
const FEWEST_SENTENCES = 3
/** Words that make one of many of it, or any: "eine", "keine", "jede", "drei". */
const INDEFINITE = /^(?:k?ein(?:e[nmrs]?)?|jede[nmrs]?|manche[nmrs]?|mehrere[nr]?|viele[nr]?|einige[nr]?|beide[nr]?)$/iu
/** Nouns of what a body says: "nach Angaben der Schleusenverwaltung". */
const SAYING = /^(?:Angaben|Auskunft|Darstellung|Mitteilung|Aussage|Ansicht|Einschätzung)$/u

/**
 * Bodies an article calls by a compound alone ("die Reederbank", "der Hafensenat"), by their uninflected form: the text
 * puts the definite article before it again and again and never makes it one of many.
 */
export function bodyCompounds(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const bodies = new Set<string>()
  const never = new Set<string>()
  if (sentences.length < FEWEST_SENTENCES) return bodies
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at += 1) {
      const { form, text } = words[at]!
      const kind = form.bodyCompound
      if (kind === undefined) continue
      const base = text.replace(GENITIVE, '')
      const weight = weigh(words, at)
      if (weight < 0) never.add(base)
      const count = (counts.get(base) ?? 0) + weight
      counts.set(base, count)
      if (count >= (kind === 'alone' ? 1 : OFTEN)) bodies.add(base)
    }
  for (const base of never) bodies.delete(base)
  return bodies
}

const GENITIVE = /(?<=t|d|m|f|z|k|n)(?:e?s)$/u

/** Whether the word is one of `bodies` in any case. */
export const isBodyCompound = ({ text, capital }: Word, bodies: ReadonlySet<string>): boolean =>
  capital && bodies.size > 0 && (bodies.has(text) || (text.endsWith('s') && bodies.has(text.replace(GENITIVE, ''))))

/** What stands before the compound speaks for a body of the text (more than 0), for a sort (less), or for nothing. */
function weigh(words: readonly Word[], at: number): number {
  let from = at - 1
  while (from > 0 && words[from]!.pos === 'ADJ' && !words[from]!.capital) from -= 1
  const before = words[from]
  if (before === undefined) return 0
  if (INDEFINITE.test(before.text) || before.pos === 'NUM') return -1
  if (!before.form.article || from < at - 1) return 0
  const owner = words[from - 1]
  return owner !== undefined && (owner.form.role !== undefined || SAYING.test(owner.text)) ? 2 : 1
}
