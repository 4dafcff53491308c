import type { CueVerb } from '../../language/quotations.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { venueAmong } from './venue.ts'

const NONE: readonly Span[] = []

/** How far before a cue verb its subject may begin, in words. */
const REACH = 14

/**
 * Framed quotations of languages whose subject stands before the verb whatever comes first ("…", she said; she said the
 * bridge was safe). Works on words, not on clauses: no comma sets a reported clause off.
 */
export function subjectFirst(reading: Reading): readonly Draft[] {
  const { words, rules } = reading
  const drafts: Draft[] = []
  const taken = new Set<number>()
  for (let i = 0; i < words.length; i += 1) {
    if (rules.sourceBefore.has(words[i]!.lower) && words[i + 1]?.lower === 'to') {
      const draft = accordingTo(reading, i)
      if (draft) drafts.push(draft)
      continue
    }
    const verb = cueAt(reading, i)
    if (!verb) continue
    const subject = subjectOf(reading, i)
    const frame = subject
      ? { from: Math.min(subject.from, i), to: Math.max(subject.to, i + 1) }
      : { from: i, to: i + 1 }
    const quoted = quotedBeside(reading, frame.from, frame.to)
    const at = quoted ?? -1
    if (verb.takes.has('direct') && quoted !== undefined && !taken.has(at)) {
      taken.add(at)
      const behind = at < i
      const said = [{ start: words[at]!.start, end: words[at]!.end }]
      // “The bridge,” she said, “will be rebuilt.”
      const more = behind ? goesOn(reading, frame.to) : undefined
      if (more !== undefined) {
        taken.add(more)
        said.push({ start: words[more]!.start, end: words[more]!.end })
      }
      const whole = behind ? frame : { from: frame.from, to: at }
      drafts.push(make(reading, behind ? 'inquit-after' : 'inquit-before', verb, i, subject, said, whole))
      continue
    }
    const content = verb.takes.has('clause') && subject ? contentAfter(reading, i) : undefined
    if (content)
      drafts.push(
        make(reading, 'clause-after', verb, i, subject, [content.span], { from: frame.from, to: content.from }),
      )
    else if (verb.takes.has('clause') && subject && isInquit(reading, frame.from, frame.to)) {
      const parts = [spanOf(words, 0, frame.from), spanOf(words, frame.to + 1, words.length)]
      const said = parts.filter((span) => span !== undefined)
      if (said.length > 0) drafts.push(make(reading, 'inquit-after-indirect', verb, i, subject, said, frame))
    } else if (verb.takes.has('label') && subject) {
      for (const fragment of reading.unit.fragments)
        if (fragment.start > words[i]!.end && fragment.start - words[i]!.end < 60)
          drafts.push(make(reading, 'label', verb, i, subject, [{ start: fragment.start, end: fragment.end }], frame))
    }
  }
  return drafts
}

/** Index of the words in marks right behind a frame and its comma. */
function goesOn({ words }: Reading, to: number): number | undefined {
  return words[to]?.text === ',' && words[to + 1]?.quoted ? to + 1 : undefined
}

/** "Nobody was hurt, the police said.", "The bridge, she said, was safe": a frame set off by commas. */
function isInquit({ words }: Reading, from: number, to: number): boolean {
  if (from < 2 || words[from - 1]!.text !== ',') return false
  const others = [...words.slice(0, from - 1), ...words.slice(to)]
  const closed = words[to] === undefined || words[to].text === ',' || words[to].text === '.'
  return closed && others.some((word) => word.finite) && others.every((word) => !word.quoted)
}

function cueAt(reading: Reading, i: number): CueVerb | undefined {
  const word = reading.words[i]!
  if (!word.verb?.finite || word.pos !== 'VERB') return undefined
  for (const lemma of [word.lemma, ...word.verb.lemmas]) {
    const verb = reading.rules.verbs.get(lemma)?.[0]
    if (verb) return verb
  }
  return undefined
}

/** The noun phrase that ends right before the verb; behind a quotation also the one after it ("said Jonas Brehm"). */
function subjectOf(reading: Reading, verb: number): NounPhrase | undefined {
  const { words, rules } = reading
  let end = verb
  while (end > 0 && (words[end - 1]!.pos === 'ADV' || words[end - 1]!.pos === 'AUX')) end -= 1
  // ", the mayor," may stand between.
  const apposed = words[end - 1]?.text === ','
  if (apposed) end -= 1
  let best: NounPhrase | undefined
  for (let from = end - 1; from >= 0 && from >= end - REACH; from -= 1) {
    const word = words[from]!
    // "In a statement, the ministry said": a comma ends the subject where none closes it.
    if (word.quoted || word.text === ':' || word.text === '.' || (word.text === ',' && !apposed)) break
    const phrase = nounPhraseAt(words, from, { limit: end, greedy: true }, rules)
    if (phrase?.to === end && !rules.prepositions.has(words[from - 1]?.lower ?? '')) best = phrase
  }
  if (best) return best
  if (!words[verb - 1]?.quoted && words[verb - 1]?.text !== ',') return undefined
  return nounPhraseAt(words, verb + 1, { limit: words.length, greedy: false }, rules)
}

/** Index of a quotation in marks right before the frame or right behind it. */
function quotedBeside(reading: Reading, from: number, to: number): number | undefined {
  const { words } = reading
  for (const i of [from - 1, from - 2])
    if (i >= 0 && words[i]!.quoted && (i === from - 1 || words[i + 1]!.text === ',')) return i
  for (let i = to; i < words.length && i < to + 8; i += 1) {
    if (words[i]!.quoted) return words[i - 1]!.text === ':' || words[i - 1]!.text === ',' ? i : undefined
    if (words[i]!.finite) return undefined
  }
  return undefined
}

/** "(told reporters) that the bridge was safe", "the bridge was safe": needs a verb of its own. */
function contentAfter(reading: Reading, verb: number): { readonly span: Span; readonly from: number } | undefined {
  const { words, rules } = reading
  let from = verb + 1
  for (let i = from; i < words.length && i < from + 8; i += 1)
    if (rules.contentOpeners.has(words[i]!.lower)) {
      from = i
      break
    }
  // "said on Monday the bridge was safe".
  if (words[from]?.lower === 'on' && words[from + 1]?.pos === 'PROPN') from += 2
  const first = words[from]
  if (!first || first.quoted || first.pos === 'PUNCT' || first.pos === 'ADP') return undefined
  if (!words.slice(from + 1, from + 40).some((word) => word.finite && (word.pos === 'AUX' || word.pos === 'VERB')))
    return undefined
  if (
    !rules.contentOpeners.has(first.lower) &&
    !nounPhraseAt(words, from, { limit: words.length, greedy: false }, rules)
  )
    return undefined
  const span = spanOf(words, from, words.length)
  return span && { span, from }
}

/** "According to the police, nobody was hurt." */
function accordingTo(reading: Reading, i: number): Draft | undefined {
  const { words, rules } = reading
  const speaker = nounPhraseAt(words, i + 2, { limit: words.length, greedy: false }, rules)
  if (!speaker) return undefined
  const next = words[speaker.to]
  if (next && next.pos !== 'PUNCT') return undefined
  if (i > 0 && words[i - 1]!.text !== ',') return undefined
  const content = [spanOf(words, 0, i), spanOf(words, speaker.to, words.length)].filter((span) => span !== undefined)
  if (content.length === 0) return undefined
  return {
    type: 'indirect',
    medium: 'speech',
    rule: 'quotations/source-before',
    content,
    cue: wordSpans(words, [i, i + 1]),
    speaker: [phraseSpan(words, speaker)],
    addressee: NONE,
    frame: [frameSpan(words, i, speaker.to)],
    venue: NONE,
    unit: reading.index,
  }
}

function make(
  reading: Reading,
  rule: string,
  verb: CueVerb,
  cue: number,
  subject: NounPhrase | undefined,
  content: readonly Span[],
  frame: { readonly from: number; readonly to: number },
): Draft {
  const { words } = reading
  return {
    type: rule === 'clause-after' || rule === 'inquit-after-indirect' ? 'indirect' : 'direct',
    medium: verb.medium,
    rule: `quotations/${rule}`,
    content,
    cue: wordSpans(words, [cue]),
    speaker: subject ? [phraseSpan(words, subject)] : NONE,
    addressee: addresseeOf(reading, cue, verb),
    frame: [frameSpan(words, frame.from, frame.to)],
    venue: venueAmong(
      reading,
      words.map((_, i) => i),
      -1,
    ).spans,
    unit: reading.index,
  }
}

/** "told reporters": who is told stands right behind the verb. */
function addresseeOf({ words, rules }: Reading, cue: number, { base }: CueVerb): readonly Span[] {
  if (!rules.addressed.has(base)) return NONE
  const phrase = nounPhraseAt(words, cue + 1, { limit: words.length, greedy: false }, rules)
  return phrase ? [phraseSpan(words, phrase)] : NONE
}
