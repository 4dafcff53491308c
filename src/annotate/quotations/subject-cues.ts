import type { CueVerb } from '../../language/quotations.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { speaks } from './subject.ts'
import type { Word } from './words.ts'

/** Where the verb at `i` begins with its auxiliaries and adverbs: "and has now insisted". */
export function startOfVerb(words: readonly Word[], i: number): number {
  let start = i
  while (start > 0 && (words[start - 1]!.pos === 'AUX' || words[start - 1]!.pos === 'ADV')) start -= 1
  return start
}

/** A cue verb: finite, or "adding" behind a comma, "after vowing". */
export function cueAt(reading: Reading, i: number): CueVerb | undefined {
  const word = reading.words[i]!
  if (word.pos !== 'VERB' && PLAINLY.test(word.lower)) return reading.rules.verbs.get('say')?.[0]
  if (word.pos !== 'VERB')
    return isVerbThere(reading, i)
      ? pastOf(reading, word.lower)
      : word.pos === 'NOUN'
        ? presentOf(reading, i)
        : undefined
  if (!word.verb) return undefined
  if (!word.verb.finite && !(word.lower.endsWith('ing') && opensParticiple(reading.words[i - 1]))) return undefined
  // "as the scientist put it".
  const phrase = reading.rules.phrases
    .get(word.lemma)
    ?.find(({ needs }) => needs.includes(reading.words[i + 1]?.lower ?? ''))
  if (phrase) return { base: word.lemma, medium: phrase.medium, takes: CLAUSE }
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
  if (PLAINLY.test(lower)) return true
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

/** Whatever the tagger takes it for. */
const PLAINLY = /^sa(?:id|ys)$/u

/** ", adding that …", "after vowing that …", "and promising to …". */
function opensParticiple(before: Word | undefined): boolean {
  return before !== undefined && (before.text === ',' || OPENING.has(before.pos))
}

const OPENING: ReadonlySet<Word['pos']> = new Set(['ADP', 'SCONJ', 'CCONJ'])

/** "officials insist they …", "the mayor, Ida Coster, estimates.": a present that was taken for a noun. */
function presentOf({ words, rules }: Reading, i: number): CueVerb | undefined {
  const [before, next] = [words[i - 1], words[i + 1]]
  // "Ida Coster, a lift attendant from Tarn, maintains that …".
  const told = next !== undefined && rules.facts.has(next.lower)
  const apposed = before?.text === ',' && (words[i - 2]?.named === 'person' || told)
  const clause = next === undefined || ENDING.test(next.text) || opensClause(next, rules)
  if (!before || !(apposed || (NAMING.has(before.pos) && clause))) return undefined
  const { lower } = words[i]!
  for (const base of [lower, lower.replace(/s$/u, ''), lower.replace(/es$/u, '')]) {
    const verb = rules.verbs.get(base)?.[0]
    if (verb && (apposed || verb.takes.has('clause'))) return verb
  }
  return undefined
}

const NAMING: ReadonlySet<Word['pos']> = new Set(['NOUN', 'PROPN', 'PRON'])
const ENDING = /^[.,;:]$/u

/** "insist that", "insist they": what only a clause begins with. */
function opensClause({ lower, pos }: Word, rules: Reading['rules']): boolean {
  return rules.facts.has(lower) || rules.expletives.has(lower) || (pos === 'PRON' && rules.subjectPronouns.has(lower))
}

/**
 * Any verb in the place where the frame of words in marks stands: “…,” she wept; The boy shouts at him: “…”. What comes
 * before such a verb must end as words that somebody goes on from, with a comma, a question or an exclamation.
 */
export function openCueAt(reading: Reading, i: number, subject: () => NounPhrase | undefined): CueVerb | undefined {
  const { words } = reading
  const word = words[i]!
  if (word.pos !== 'VERB' || !word.finite || !words.some(({ quoted }) => quoted)) return undefined
  const who = subject()
  if (!who || !isSomebody(reading, who)) return undefined
  const first = Math.min(who.from, i)
  const behind = words[first - 1]?.quoted !== undefined && GOING_ON.test(words[first - 1]!.text)
  return behind || announces(words, i) ? { base: word.lemma, medium: 'speech', takes: DIRECT } : undefined
}

const DIRECT: CueVerb['takes'] = new Set(['direct'])
const CLAUSE: CueVerb['takes'] = new Set(['clause'])
const GOING_ON = /[,?!–—][”"’'»]+$/u

/** "… shouts at him: “…”": a colon and words in marks before the next verb. */
function announces(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k < i + 12 && !words[k]!.finite; k += 1)
    if (words[k]!.quoted) return words[k - 1]!.text === ':'
  return false
}

/** Whether a phrase names people: "she", a person's name, "the pilot". */
function isSomebody({ words, rules }: Reading, { from, to, head, pronoun }: NounPhrase): boolean {
  if (pronoun) return rules.subjectPronouns.has(words[head]!.lower) && !rules.expletives.has(words[head]!.lower)
  for (let k = from; k < to; k += 1) if (words[k]!.named === 'person' || words[k]!.isPerson) return true
  return speaks(words, { from, to, head, cases: '', pronoun })
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
