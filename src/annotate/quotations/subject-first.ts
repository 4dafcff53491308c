import type { CueVerb } from '../../language/quotations.ts'
import type { Span } from '../../model/span.ts'
import { accordingTo } from './according.ts'
import type { Draft } from './draft.ts'
import { literalParts } from './fragments.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { frameEnd, isPassive, subjectBefore } from './subject-before.ts'
import { cueAt, isVerbThere, openCueAt, startOfVerb } from './subject-cues.ts'
import { allegation, infinitiveAct, toldAct } from './told-acts.ts'
import { venueAmong } from './venue.ts'
import type { Word } from './words.ts'

const NONE: readonly Span[] = []

/** What a cue is part of: its frame as words `[from, to)`, and who speaks. */
interface Frame {
  readonly cue: number
  readonly verb: CueVerb
  readonly subject: NounPhrase | undefined
  readonly from: number
  readonly to: number
}

/**
 * Framed quotations of languages whose subject stands before the verb whatever comes first ("…", she said; she said the
 * bridge was safe). Works on words, not on clauses: no comma sets a reported clause off.
 */
export function subjectFirst(reading: Reading): readonly Draft[] {
  const { words, rules } = reading
  const drafts: Draft[] = []
  const taken = new Set<number>()
  let before: NounPhrase | undefined
  for (let i = 0; i < words.length; i += 1) {
    if (rules.sourceBefore.has(words[i]!.lower) && words[i + 1]?.lower === 'to') {
      const draft = accordingTo(reading, i)
      if (draft) drafts.push(draft)
      continue
    }
    const known = cueAt(reading, i)
    const open = known?.takes.has('direct') ? undefined : openCueAt(reading, i, () => subjectBefore(reading, i))
    const verb = open ?? known
    if (!verb || isPassive(reading, i) || isNot(reading, i)) continue
    // "called it absurd and urged …", "…, adding that …": who spoke before.
    const shared =
      rules.coordinators.has(words[startOfVerb(words, i) - 1]?.lower ?? '') ||
      !(words[i]!.finite || words[i]!.pos === 'NOUN' || isVerbThere(reading, i))
    const subject = shared ? (before ?? mainSubject(reading, i)) : subjectBefore(reading, i)
    if (shared && !subject) continue
    before = subject ?? before
    const frame: Frame = {
      cue: i,
      verb,
      subject,
      from: shared || !subject ? i : Math.min(subject.from, i),
      to: shared || !subject ? i + 1 : Math.max(subject.to, i + 1),
    }
    const found = direct(reading, frame, taken) ?? indirect(reading, frame)
    if (found) drafts.push(found)
    else if (subject && (verb.takes.has('label') || verb.takes.has('direct'))) drafts.push(...labels(reading, frame))
  }
  drafts.push(...literalParts(reading, drafts))
  for (let i = 0; i < words.length; i += 1) {
    const verb = cueAt(reading, i)
    const subject = verb && words[i]!.finite && !isPassive(reading, i) ? subjectBefore(reading, i) : undefined
    const act = subject && !isNot(reading, i) ? toldAct(reading, { at: i, verb: verb!, subject }, drafts) : undefined
    if (act) drafts.push(act)
  }
  const hearsay = allegation(reading, drafts)
  return hearsay ? [...drafts, hearsay] : drafts
}

/** "He stepped aside after vowing that …": who does what the sentence is about. */
function mainSubject(reading: Reading, cue: number): NounPhrase | undefined {
  for (let i = 0; i < cue; i += 1) {
    const { pos, finite } = reading.words[i]!
    if (finite && (pos === 'VERB' || pos === 'AUX')) return subjectBefore(reading, i)
  }
  return undefined
}

/** “We will rebuild,” she said; She said: “We will rebuild.” */
function direct(reading: Reading, frame: Frame, taken: Set<number>): Draft | undefined {
  const { words } = reading
  const at = frame.verb.takes.has('direct') ? quotedBeside(reading, frame.from, frame.to) : undefined
  if (at === undefined || taken.has(at)) return undefined
  taken.add(at)
  const behind = at < frame.cue
  const said = [{ start: words[at]!.start, end: words[at]!.end }]
  const end = behind ? frameEnd(reading, frame.to) : at
  // “The bridge,” she said, “will be rebuilt.”
  const more = behind ? goesOn(reading, end) : undefined
  if (more !== undefined) {
    taken.add(more)
    said.push({ start: words[more]!.start, end: words[more]!.end })
  }
  return make(reading, behind ? 'inquit-after' : 'inquit-before', frame, said, end)
}

/** "said (that) the bridge was safe", "urged residents to leave", "…, she said", "As she said, …". */
function indirect(reading: Reading, frame: Frame): Draft | undefined {
  const { words, rules } = reading
  const { cue, verb, subject } = frame
  if (!subject) return undefined
  const infinitive = infinitiveAct(reading, { at: cue, verb, subject }, contentEnd(reading, cue + 1))
  if (infinitive) return infinitive
  if (!verb.takes.has('clause')) return undefined
  const opener = words[frame.from - 1]
  const as = opener !== undefined && rules.asOpeners.has(opener.lower)
  // "…, cautioned Rosa Lind of the association, who wants a cap": behind the verb stands who speaks.
  const content = as || subject.from > cue ? undefined : contentAfter(reading, cue)
  if (content) return make(reading, 'clause-after', frame, [content.span], content.from)
  const from = as ? frame.from - 1 : frame.from
  const end = frameEnd(reading, frame.to)
  if (!isInquit(reading, from, end, as)) return undefined
  const said = [spanOf(words, 0, from), spanOf(words, end, words.length)].filter((span) => span !== undefined)
  return said.length === 0 ? undefined : make(reading, as ? 'as-said' : 'inquit-after-indirect', frame, said, end)
}

/** The label in marks behind "called the plan": “a disgrace”; behind "said" only what follows at once: “never again”. */
function labels(reading: Reading, frame: Frame): readonly Draft[] {
  const { words, unit } = reading
  const { end } = words[frame.cue]!
  const reach = frame.verb.takes.has('label') ? 60 : 2
  return unit.fragments
    .filter(({ start }) => start > end && start - end < reach)
    .map((pair) => make(reading, 'label', frame, [{ start: pair.start, end: pair.end }], frame.to))
}

/** Index of the words in marks right behind a frame and its comma. */
function goesOn({ words }: Reading, to: number): number | undefined {
  return words[to]?.text === ',' && words[to + 1]?.quoted ? to + 1 : undefined
}

/** "Nobody was hurt, the police said.", "The bridge, she said, was safe": a frame set off by commas. */
function isInquit({ words }: Reading, from: number, to: number, first: boolean): boolean {
  // "no negotiator “for now,” she said": the comma stands inside the marks.
  const stop = words[from - 1]?.mark ? from - 2 : from - 1
  const closes = words[to] === undefined || words[to].text === '.'
  // "… not three days as the company maintains.": no comma is needed where the sentence ends.
  if (first ? from > 0 && words[stop]?.text !== ',' && !closes : from < 2 || words[stop]?.text !== ',') return false
  const others = [...words.slice(0, Math.max(0, stop)), ...words.slice(to)]
  const closed = words[to] === undefined || /^[,.;–—]$/u.test(words[to].text)
  // "Not a day earlier, he added.": so little is said only before a pronoun at the end.
  const short = closes && words[from]!.pos === 'PRON' && !LEADING.has(words[0]!.pos)
  return closed && (short || others.some((word) => word.finite)) && others.every((word) => !word.quoted)
}

/** What opens a phrase of time or manner: "On Monday, he said". */
const LEADING: ReadonlySet<Word['pos']> = new Set(['ADP', 'ADV', 'SCONJ', 'NUM'])

/** "did not say": nothing is said; "does not think" is a thought. */
function isNot({ words, rules }: Reading, i: number): boolean {
  const not = words.slice(Math.max(0, i - 2), i).some(({ lower }) => rules.negations.has(lower))
  return not && rules.verbs.get(words[i]!.lemma)?.[0]?.medium !== 'thought'
}

/** Index of a quotation in marks right before the frame or right behind it. */
function quotedBeside(reading: Reading, from: number, to: number): number | undefined {
  const { words } = reading
  for (const i of [from - 1, from - 2])
    if (i >= 0 && words[i]!.quoted && (i === from - 1 || words[i + 1]!.text === ',')) return i
  for (let i = to; i < words.length && i < to + 12; i += 1) {
    if (words[i]!.quoted) return words[i - 1]!.text === ':' || words[i - 1]!.text === ',' ? i : undefined
    if (words[i]!.finite) return undefined
  }
  return undefined
}

/** "(told reporters) that the bridge was safe", "the bridge was safe": needs a verb of its own. */
function contentAfter(reading: Reading, verb: number): { readonly span: Span; readonly from: number } | undefined {
  const { words, rules } = reading
  let from = verb + 1
  // "reiterated, though, that …".
  if (words[from]?.text === ',' && words[from + 2]?.text === ',' && words[from + 1]!.pos === 'ADV') from += 3
  // "he told the Ledger, now that …": who is told is not what is said.
  const told = rules.addressed.has(cueAt(reading, verb)?.base ?? '')
    ? nounPhraseAt(words, from, { limit: words.length, greedy: false }, rules)
    : undefined
  if (told && words[told.to]?.text === ',') return undefined
  for (let i = from; i < words.length && i < from + 16 && !isVerbal(words[i]!) && words[i]!.text !== ','; i += 1)
    if (rules.contentOpeners.has(words[i]!.lower)) {
      from = i
      break
    }
  // "said on Monday the bridge was safe".
  if (words[from]?.lower === 'on' && words[from + 1]?.pos === 'PROPN') from += 2
  const first = words[from]
  if (!first || first.quoted || first.pos === 'PUNCT' || first.pos === 'ADP') return undefined
  const end = contentEnd(reading, from)
  // Behind "that" a clause follows, though the tagger may see no verb in it.
  if (
    !(rules.facts.has(first.lower) && end - from > 4) &&
    !words
      .slice(from + 1, Math.min(end, from + 40))
      .some((word) => word.finite && (word.pos === 'AUX' || word.pos === 'VERB'))
  )
    return undefined
  if (
    !rules.contentOpeners.has(first.lower) &&
    !(words[from + 1]?.finite && (first.pos === 'PRON' || rules.expletives.has(first.lower))) &&
    !nounPhraseAt(words, from, { limit: words.length, greedy: false }, rules)
  )
    return undefined
  const span = spanOf(words, from, end)
  return span && { span, from }
}

/** "late" may be read as a verb form, and is none where the tagger sees an adjective. */
function isVerbal({ finite, pos }: Word): boolean {
  return finite && pos !== 'ADJ'
}

/** Where a retold clause ends: before ", adding …" and before "and promised …". */
function contentEnd(reading: Reading, from: number): number {
  const { words, rules } = reading
  for (let i = from + 1; i + 1 < words.length; i += 1) {
    const next = words[i + 1]!
    const cue = cueAt(reading, i + 1)
    if (words[i]!.text === ',' && ((cue && !next.finite) || rules.sourceBefore.has(next.lower))) return i
    if (cue && next.finite && next.verb?.past && rules.coordinators.has(words[i]!.lower)) return i
  }
  return words.length
}

function make(reading: Reading, rule: string, frame: Frame, content: readonly Span[], end: number): Draft {
  const { words } = reading
  const { cue, verb, subject } = frame
  const isIndirect = rule === 'clause-after' || rule === 'inquit-after-indirect' || rule === 'as-said'
  return {
    type: isIndirect ? 'indirect' : 'direct',
    medium: verb.medium,
    rule: `quotations/${rule}`,
    content,
    cue: wordSpans(words, [cue]),
    speaker: subject ? [phraseSpan(words, subject)] : NONE,
    addressee: addresseeOf(reading, cue, verb),
    frame: [frameSpan(words, frame.from, Math.max(end, frame.from + 1))],
    venue: venueOf(reading, content),
    unit: reading.index,
  }
}

/** "told reporters": who is told stands right behind the verb. */
function addresseeOf({ words, rules }: Reading, cue: number, { base }: CueVerb): readonly Span[] {
  if (!rules.addressed.has(base)) return NONE
  const phrase = nounPhraseAt(words, cue + 1, { limit: words.length, greedy: false }, rules)
  return phrase ? [phraseSpan(words, phrase)] : NONE
}

/** "in a statement", "on X": where it is said, outside of what is said. */
function venueOf(reading: Reading, content: readonly Span[]): readonly Span[] {
  const outside: number[] = []
  for (const [i, { start }] of reading.words.entries())
    if (!content.some((span) => span.start <= start && start < span.end)) outside.push(i)
  return venueAmong(reading, outside, -1).spans
}
