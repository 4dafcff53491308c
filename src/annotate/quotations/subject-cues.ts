import type { CueVerb } from '../../language/quotations.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** Where the verb at `i` begins with its auxiliaries and adverbs: "and has now insisted". */
export function startOfVerb(words: readonly Word[], i: number): number {
  let start = i
  while (start > 0 && (words[start - 1]!.pos === 'AUX' || words[start - 1]!.pos === 'ADV')) start -= 1
  return start
}

/** A cue verb: finite, or "adding" behind a comma. */
export function cueAt(reading: Reading, i: number): CueVerb | undefined {
  const word = reading.words[i]!
  if (word.pos !== 'VERB') return isVerbThere(reading, i) ? pastOf(reading, word.lower) : undefined
  if (!word.verb) return undefined
  if (!word.verb.finite && !(word.lower.endsWith('ing') && reading.words[i - 1]?.text === ',')) return undefined
  for (const lemma of [word.lemma, ...word.verb.lemmas]) {
    // "confided" without its silent e, "quipp-ed" with both letters.
    const verb = (reading.rules.verbs.get(lemma) ?? reading.rules.verbs.get(`${lemma}e`))?.[0]
    if (verb) return verb
  }
  return undefined
}

/** "the official quipped, “…”", "has since admitted that": a form that only a verb has here, whatever the tagger took it for. */
export function isVerbThere({ words, rules }: Reading, i: number): boolean {
  const { lower, pos } = words[i]!
  if (!lower.endsWith('ed') || pos === 'PUNCT') return false
  const next = words[i + 1]
  return (
    next === undefined ||
    next.text === ',' ||
    next.text === '.' ||
    next.quoted !== undefined ||
    rules.facts.has(next.lower)
  )
}

/** "quipped" of "quip", "conceded" of "concede". */
function pastOf({ rules }: Reading, form: string): CueVerb | undefined {
  const stem = form.slice(0, -2)
  for (const base of [stem, `${stem}e`, stem.slice(0, -1)]) {
    const verb = rules.verbs.get(base)?.[0]
    if (verb) return verb
  }
  return undefined
}
