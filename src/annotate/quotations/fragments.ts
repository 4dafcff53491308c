import { contains, indexAt, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { forWhom } from './for-whom.ts'
import { frameStart } from './indirect.ts'
import type { Quoted } from './marks.ts'
import { canSpeak, frameSpan, phraseSpan, type Reading } from './reading.ts'
import { voiceOf } from './roles.ts'
import { calledAs, labelDraft, worded } from './worded.ts'
import { isCapital, type Word } from './words.ts'

const NONE: readonly Span[] = []

/** Words in marks inside a sentence: in reported speech they are its literal part, with "nannte" and the like its object. */
export function fragments(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [...literalParts(reading, drafts)]
  for (const quoted of reading.unit.fragments) {
    if (drafts.some((draft) => draft.content.some((span) => contains(span, quoted)))) continue
    const [first, last] = wordsIn(reading, quoted)
    if (last <= first) continue
    const draft =
      labelled(reading, quoted, first, last) ??
      calledAs(reading, quoted, last + 1) ??
      worded(reading, quoted, first) ??
      (isSpeech(reading, first, last, true) ? forWhom(reading, quoted, first) : undefined) ??
      ownWords(reading, quoted, first, last)
    if (draft) found.push(draft)
  }
  return found
}

/** Words in marks inside what is retold. */
export function literalParts(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = []
  for (const quoted of reading.unit.fragments) {
    const [first, last] = wordsIn(reading, quoted)
    const around = drafts.filter((draft) => draft.content.some((span) => contains(span, quoted)))
    const inner = around.at(-1)
    if (!inner || sameSpan(inner.content, quoted) || last <= first || !isSpeech(reading, first, last, true)) continue
    const content = [{ start: quoted.start, end: quoted.end }]
    found.push({ ...inner, type: 'direct', rule: 'quotations/fragment', content })
  }
  return found
}

function sameSpan(content: readonly Span[], { start, end }: Quoted): boolean {
  return content.length === 1 && content[0]!.start === start && content[0]!.end === end
}

/** The words between a pair of marks as `[first, last)`. */
function wordsIn({ words }: Reading, { inner }: Quoted): readonly [number, number] {
  const first = indexAt(words, inner.start)
  let last = first
  while (last < words.length && words[last]!.start < inner.end) last += 1
  return [first, last]
}

/** "ein „Normalfall“", "nur „Ausreden“": what stands before words that are quoted rather than named. */
function introduces(word: Word): boolean {
  return /^(?:k?eine?[nmrs]?|nur|als|an?|no)$/u.test(word.lower)
}

/** Whether words in marks are somebody's words, not a name, a title or a term. */
function isSpeech(reading: Reading, first: number, last: number, reportedAround: boolean): boolean {
  const { words, rules } = reading
  const inner = words.slice(first, last).filter((word) => word.pos !== 'PUNCT')
  if (inner.length === 0) return false
  if (inner.some((word) => word.finite)) return true
  // „Rosa und Emil“: nothing but names.
  if (inner.length > 1 && inner.every(({ pos }) => pos === 'PROPN' || pos === 'CCONJ')) return false
  // „keine Vorentscheidung“, „führenden Förderer“: names and terms begin with a capital.
  if (reportedAround && inner.length > 1 && !isCapital(inner[0]!)) return true
  const before = beforeMark(words, first)
  // „„Dreist“ findet das die Rätin“: the capital is that of the sentence.
  if (!before && reportedAround && inner.every(({ pos }) => pos === 'ADJ' || pos === 'ADV' || pos === 'PART'))
    return true
  const capitals = inner.filter(isCapital).length
  if (before && (rules.titleNouns.has(before.text) || before.pos === 'NOUN' || before.pos === 'PROPN'))
    return inner.length > 3 || capitals === 0
  // „Feinde Gottes“ behind an article or attribute is said; alone it is a name.
  if (capitals === inner.length)
    return reportedAround && before !== undefined && introduces(before) && inner.every((word) => word.pos === 'NOUN')
  if (inner.length >= 2 && isCapital(inner[0]!) && capitals * 2 > inner.length && inner.length < 5 && !reportedAround)
    return false
  return true
}

/** "sagte „Ich bleibe“": a pronoun, the verb of the sentence and no article before the marks. */
function isSentence({ words, clauses }: Reading, first: number, last: number): boolean {
  const clause = clauses.find(({ words: own }) => own.includes(first))
  const verb = words.slice(first, last).some(({ finite, pos }) => finite && (pos === 'VERB' || pos === 'AUX'))
  return verb && words[first]!.pos === 'PRON' && clause !== undefined && beforeMark(words, first) !== undefined
}

/** "kommentierte „Das Rennen ist wieder offen.“": a sentence with its stop right behind a verb of saying. */
function isWhole({ words }: Reading, first: number, last: number): boolean {
  const verb = words.slice(first, last).some(({ finite, pos }) => finite && (pos === 'VERB' || pos === 'AUX'))
  const stop = words[last - 1]
  return verb && last - first > 4 && stop?.pos === 'PUNCT' && /^[.!?…]$/u.test(stop.text) && isCapital(words[first]!)
}

function beforeMark(words: readonly Word[], first: number): Word | undefined {
  let i = first - 1
  while (i >= 0 && words[i]!.mark) i -= 1
  return words[i]
}

/** A passage of one's own language has words that bind; a loan or a name of a firm has none. */
const BINDING: ReadonlySet<Word['pos']> = new Set(['DET', 'ADP', 'VERB', 'AUX', 'ADV', 'ADJ', 'PRON', 'CCONJ', 'PART'])

/** After a noun that is given its name. */
function rulesOut(reading: Reading, before: Word): boolean {
  return reading.rules.titleNouns.has(before.text) || before.pos === 'NOUN' || before.pos === 'PROPN'
}

/** "Berg sieht darin einen „Angriff auf alle“": words of whom the clause is about, though no verb says so. */
function ownWords(reading: Reading, quoted: Quoted, first: number, last: number): Draft | undefined {
  const { clauses, words } = reading
  const inner = words.slice(first, last).filter((word) => word.pos !== 'PUNCT')
  // Titles and terms begin with a capital; two words may be a term all the same.
  if (inner.length < 3 || isCapital(inner[0]!) || !inner.some((word) => BINDING.has(word.pos))) return undefined
  const before = beforeMark(words, first)
  if (before && rulesOut(reading, before)) return undefined
  const k = clauses.findIndex((clause) => clause.words.includes(first))
  const clause = clauses[k]
  if (!clause || clause.finite < 0 || (clause.kind !== 'main' && clause.kind !== 'verb-first')) return undefined
  const phrase = voiceOf(reading, k)
  if (!phrase || (first < phrase.to && last > phrase.from)) return undefined
  if (phrase.pronoun ? !reading.rules.pronounGenders.has(words[phrase.head]!.lower) : !canSpeak(reading, phrase))
    return undefined
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/own-words',
    content: [{ start: quoted.start, end: quoted.end }],
    cue: NONE,
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    unit: reading.index,
  }
}

/** „nannte die Zahlen „erfunden““: marks in the clause of a cue verb that takes them. */
function labelled(reading: Reading, quoted: Quoted, first: number, last: number): Draft | undefined {
  const { clauses, cues, words } = reading
  const k = clauses.findIndex((clause) => clause.words.includes(first))
  if (k < 0) return undefined
  const cue = cues[k]
  const clause = clauses[k]!
  if (!cue || !(cue.verb.takes.has('label') || cue.verb.takes.has('direct'))) return undefined
  if (!isSpeech(reading, first, last, cue.verb.takes.has('label'))) return undefined
  // A verb that only cues whole sentences needs words that are plainly said: „schrieb von „viel zu hohen“ Kosten“.
  if (
    !cue.verb.takes.has('label') &&
    words.slice(first, last).some(isCapital) &&
    !isSentence(reading, first, last) &&
    !(cue.verb.takes.has('direct') && isWhole(reading, first, last))
  )
    return undefined
  // "das sich „Allianz“ nennt", "nennt man „Aktiensplit“": names.
  if (clause.words.some((i) => words[i]!.lower === 'sich' || words[i]!.lower === 'man')) return undefined
  const phrase = voiceOf(reading, k)
  if (cue.passive && !phrase) return undefined
  if (phrase && phrase.from <= first && first < phrase.to) return undefined
  const start = frameStart(reading, k)
  const markFrom = Math.max(start, first - 1)
  const frame: Span[] = []
  if (start < markFrom) frame.push(frameSpan(words, start, markFrom))
  let end = clause.to
  while (end > last + 1 && words[end - 1]!.pos === 'PUNCT' && !words[end - 1]!.mark) end -= 1
  if (last + 1 < end) frame.push(frameSpan(words, last + 1, end))
  return labelDraft(reading, k, quoted, cue, phrase, frame)
}
