import type { Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { judgeBefore } from './for-whom.ts'
import { frameStart, reported, withoutStop } from './indirect.ts'
import { articleBehindKicker, nameAtEnd } from './kicker.ts'
import { byManner } from './manner.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { canSpeak, frameSpan, phraseSpan, type Reading, spanOf, voiceSpans, wordSpans } from './reading.ts'
import { addresseeOf, cueWords, isThing, toldTo, venueOf, voiceOf } from './roles.ts'
import { calledAs } from './worded.ts'
import type { Word } from './words.ts'

const NONE: readonly Span[] = []

/** Words in marks that stand by themselves, with the frame before, behind or around them. */
export function direct(reading: Reading): readonly Draft[] {
  const { clauses } = reading
  const drafts: Draft[] = []
  for (let k = 0; k < clauses.length; k += 1) {
    const quoted = clauses[k]!
    if (quoted.kind !== 'quoted') continue
    const draft = behind(reading, k)
    if (draft) {
      // „Wir“, sagte die Ministerin, „bauen neu.“
      const rest = quotedAfter(reading, clauses[k + 1]!.to)
      const told = rest ? undefined : toldAround(reading, k, draft)
      if (told) drafts.push(told)
      drafts.push(rest ? { ...draft, content: [...draft.content, spanOfQuoted(reading, rest)] } : draft)
      if (rest) k = clauses.indexOf(rest)
      continue
    }
    const framed =
      before(reading, k) ?? signed(reading, k) ?? calledAs(reading, reading.words[quoted.from]!.quoted!, quoted.to)
    if (framed) drafts.push(framed)
  }
  return drafts
}

/** The words in marks that go on right behind a frame and its comma. */
export function quotedAfter({ clauses, words }: Reading, to: number): Clause | undefined {
  return clauses.find(({ kind, from }) => kind === 'quoted' && from === to + 1 && words[to]!.text === ',')
}

/** „Ohne Not“, sagte Berg, habe man gezögert: the words in marks are a part of a sentence told in its mood. */
function toldAround({ clauses, words, rules }: Reading, k: number, draft: Draft): Draft | undefined {
  const rest = clauses[k + 2]
  if (rest?.kind !== 'verb-first' || rest.before !== ',' || rest.coordinated) return undefined
  if (!reported(words, rest) && !rules.politeForms.has(words[rest.finite]!.lower)) return undefined
  const content = spanOf(words, rest.from, words.length)
  return (
    content && {
      ...draft,
      type: 'indirect',
      rule: 'quotations/inquit-after-indirect',
      content: [...draft.content, content],
    }
  )
}

function spanOfQuoted({ words }: Reading, { from }: Clause): Span {
  return { start: words[from]!.start, end: words[from]!.end }
}

/** „…“, sagte die Ministerin. */
function behind(reading: Reading, k: number): Draft | undefined {
  const { clauses, cues, words } = reading
  const clause = clauses[k + 1]
  const cue = cues[k + 1]
  if (!clause) return undefined
  const so = clause.kind === 'main' && clause.finite === clause.from + 1 && words[clause.from]!.lower === 'so'
  // "…“, so charakterisierte sie der Rat": behind "so" any verb of saying.
  if (!cue || !(so || (clause.kind === 'verb-first' && cue.verb.takes.has('direct')))) return byManner(reading, k)
  // "…, wird Berg zitiert": who is quoted is the subject.
  const phrase = voiceOf(reading, k + 1)
  if (cue.passive && !reading.rules.quoters.has(cue.verb.base)) return undefined
  return {
    type: 'direct',
    medium: cue.verb.medium,
    rule: 'quotations/inquit-after',
    content: [{ start: words[clauses[k]!.from]!.start, end: words[clauses[k]!.from]!.end }],
    cue: wordSpans(words, cueWords(reading, k + 1, cue)),
    speaker: phrase ? [phraseSpan(words, phrase)] : NONE,
    addressee: addresseeOf(reading, k + 1, cue, phrase),
    frame: [withoutStop(words, frameSpan(words, clauses[k]!.to, clause.to))],
    venue: venueOf(reading, k + 1),
    unit: reading.index,
  }
}

/** Die Ministerin sagte: „…“ */
function before(reading: Reading, k: number): Draft | undefined {
  const { clauses, cues, words } = reading
  const quoted = clauses[k]!
  let from = endingAt(reading, k)
  while (
    from >= 0 &&
    (clauses[from]!.kind === 'relative' ||
      clauses[from]!.kind === 'dependent' ||
      clauses[from]!.kind === 'infinitive') &&
    !cues[from]
  )
    from -= 1
  from = aroundOf(reading, from)
  const clause = clauses[from]
  if (!clause || clause.kind === 'quoted') return undefined
  const stop = words[quoted.from - 1]?.text
  const cue = cues[from]
  if (stop !== ':' && !(stop === ',' && cue)) return undefined
  if (cue && stop === ',' && !cue.verb.takes.has('direct')) return undefined
  const told =
    (cue ? undefined : judgeBefore(reading, clause)) ??
    sayer(reading, quoted.from - 1) ??
    voiceOf(reading, from) ??
    nameBefore(reading, from)
  // "Ihre Zuversicht stützt sich auf Erfahrung: „…“", "Streit um Berg: „…“": things say nothing.
  const owned = told !== undefined && clause.finite < 0 && isOwned(words[told.from]!)
  const phrase = told && !cue && !owned && isThing(reading, told) ? undefined : told
  // "Neuer Film: „Talwärts“": a title, not words of anybody.
  if (
    !cue &&
    !phrase &&
    !/[.!?…,]$/u.test(words[quoted.from]!.text.slice(1, -1)) &&
    words[quoted.from]!.text.split(' ').length < 5
  )
    return undefined
  return {
    type: 'direct',
    medium: cue?.verb.medium ?? 'speech',
    rule: cue ? 'quotations/inquit-before' : 'quotations/colon',
    content: [{ start: words[quoted.from]!.start, end: words[quoted.from]!.end }],
    cue: cue ? wordSpans(words, cueWords(reading, from, cue)) : NONE,
    speaker: voiceSpans(reading, from, phrase),
    addressee: cue ? addresseeOf(reading, from, cue, phrase) : toldTo(reading, from),
    frame: [frameSpan(words, frameStart(reading, from), quoted.from)],
    venue: venueOf(reading, from),
    unit: reading.index,
  }
}

/** "Sein Fazit: „…“": whose it is the article has said. */
function isOwned({ lower }: Word): boolean {
  return /^(?:sein|ihr)(?:e[nmrs]?)?$/u.test(lower)
}

/** "Gegen den Vorwurf, er habe gelogen, wehrt sich Berg: „…“": of the clauses before the one that ends last. */
function endingAt({ clauses }: Reading, k: number): number {
  let last = k - 1
  for (let i = k - 2; i >= 0 && clauses[i]!.kind !== 'quoted'; i -= 1) if (clauses[i]!.to > clauses[last]!.to) last = i
  return last
}

/** "Er glaubt, dass es gelinge: „…“": the main clause with its cue, not what hangs on it. */
function aroundOf(reading: Reading, from: number): number {
  const { clauses, cues, words } = reading
  // "Sie sagte, er habe ihr versichert: „…“": words of the inner one.
  if (cues[from]?.verb.takes.has('direct') && clauses[from]!.kind === 'main' && clauses[from]!.after === ':')
    return from
  for (let k = from; k >= 0 && clauses[k]!.kind !== 'quoted' && clauses[k]!.before !== ':'; k -= 1) {
    const { kind } = clauses[k]!
    if ((kind !== 'main' && kind !== 'verb-first') || reported(words, clauses[k]!)) continue
    // "wagte die Prognose, es werde knapp: „…“": nobody goes on in the mood of what is told.
    const told = clauses[from]!.kind === 'fragment' || reported(words, clauses[from]!)
    return cues[k] || k === from || told ? k : from
  }
  return from
}

/** "…, so Berg weiter: „…“": who is named between comma and colon. */
function sayer({ words, rules }: Reading, colon: number): NounPhrase | undefined {
  let so = colon - 1
  while (so > 0 && so > colon - 8 && words[so]!.text !== ',') so -= 1
  if (words[so]?.text !== ',' || words[so + 1]!.lower !== 'so') return undefined
  const phrase = nounPhraseAt(words, so + 2, { limit: colon, greedy: false }, rules)
  return phrase?.cases.includes('n') ? phrase : undefined
}

/** „Die Hilfe kommt zu spät“ – Bauer Anton Reiff: nothing but a name or an office stands behind the words. */
function signed(reading: Reading, k: number): Draft | undefined {
  const { clauses, words, rules } = reading
  const quoted = clauses[k]!
  if (quoted.from > 0 || !/^[:–—-]$/u.test(words[1]?.text ?? '')) return undefined
  const phrase = nounPhraseAt(words, 2, { limit: words.length, greedy: true }, rules)
  const rest = phrase ? words.slice(phrase.to) : []
  if (!phrase || phrase.pronoun || !canSpeak(reading, phrase) || rest.some(({ pos }) => pos !== 'PUNCT'))
    return undefined
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/colon',
    content: [spanOfQuoted(reading, quoted)],
    cue: NONE,
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: [withoutStop(words, frameSpan(words, 1, words.length))],
    venue: NONE,
    unit: reading.index,
  }
}

/** "Ministerin Berg: „…“": a frame without a verb begins with who speaks. */
function nameBefore(reading: Reading, k: number): NounPhrase | undefined {
  const { clauses, words, rules } = reading
  const clause = clauses[k]!
  if (clause.finite >= 0) return undefined
  // "Und Ministerin Berg: „…“".
  const and = rules.coordinators.has(words[clause.from]!.lower) ? clause.from + 1 : clause.from
  // "Neuer Streit Die Richterin: „…“": behind a kicker.
  const from = articleBehindKicker(words, and, clause.to) ?? and
  const phrase = nounPhraseAt(words, from, { limit: clause.to, greedy: false }, rules)
  // "Lorns OB Ole Berg (48): „…“": a name that ends the frame speaks, whatever seems to go before it.
  const named = phrase && phrase.to < clause.to && nameAtEnd(words, phrase.from, clause.to)
  if (named) return named
  if (!phrase?.cases.includes('n')) return undefined
  // "STREIT UM BRÜCKE: „…“": a kicker, not a name.
  const head = words[phrase.head]!
  return head.text.length > 5 && head.text === head.text.toUpperCase() ? undefined : phrase
}
