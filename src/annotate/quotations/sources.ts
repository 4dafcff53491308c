import type { Medium } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import { quotedAfter } from './direct.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, phraseBefore, phraseSpan, type Reading, spanOf, wordSpans } from './reading.ts'
import { isThing } from './roles.ts'
import { completes, extent } from './source-extent.ts'
import { venueAmong } from './venue.ts'
import { WORD_CLASS } from './word-classes.ts'

/** A phrase that names the source of its clause: "laut Polizei", "nach Angaben der Polizei", "dem Bericht zufolge". */
interface SourcePhrase {
  readonly from: number
  readonly to: number
  readonly cue: readonly number[]
  readonly speaker: NounPhrase
  readonly medium: Medium
  readonly rule: string
}

const NONE: readonly Span[] = []
const INDEFINITE = /^eine[mr]$/u
/** Most words of a frame behind the name in it. */
const LONGEST_FRAME = 16

/** All clauses of a unit that name their source in a phrase. */
export function sources(reading: Reading): readonly Draft[] {
  const drafts: Draft[] = []
  for (const phrase of phrasesOf(reading)) {
    const draft = sourced(reading, phrase)
    if (!draft) continue
    // „Wir“, so die Ministerin, „bauen neu“.
    const next = draft.rule === 'quotations/so-direct' ? quotedAfter(reading, phrase.to) : undefined
    const word = next && reading.words[next.from]!
    drafts.push(word ? { ...draft, content: [...draft.content, { start: word.start, end: word.end }] } : draft)
  }
  return drafts
}

function phrasesOf(reading: Reading): readonly SourcePhrase[] {
  const { words, rules } = reading
  const found: SourcePhrase[] = []
  if ((reading.unit.classes & WORD_CLASS.source) === 0) return found
  const limit = words.length
  for (let i = 0; i < limit; i += 1) {
    const { lower, pos, classes } = words[i]!
    // "Laut" at the start of a sentence may be read as a noun.
    if ((classes & WORD_CLASS.source) === 0 || (pos === 'NOUN' && i > 0) || pos === 'DET' || pos === 'AUX') continue
    const options = { limit, greedy: false }
    if (rules.sourceBefore.has(lower)) {
      const speaker = nounPhraseAt(words, i + 1, options, rules)
      if (speaker && !speaker.pronoun)
        found.push({
          from: i,
          to: speaker.to,
          cue: [i],
          speaker,
          medium: mediumOf(reading, speaker),
          rule: 'quotations/source-before',
        })
    } else if (rules.sourceAfter.has(lower)) {
      const speaker = phraseBefore(reading, i) ?? pronounBefore(reading, i)
      if (speaker)
        found.push({
          from: speaker.from,
          to: i + 1,
          cue: [i],
          speaker,
          medium: mediumOf(reading, speaker),
          rule: 'quotations/source-after',
        })
    } else if (rules.sourceWithNoun.has(lower)) {
      // "Seine Forderung nach einer Untersuchung": what is asked for, not who says so.
      const asked =
        INDEFINITE.test(words[i + 1]?.lower ?? '') &&
        words[i - 1]?.pos === 'NOUN' &&
        rules.nouns.get(words[i - 1]!.lower)?.takes.has('zu') === true
      const speaker = asked ? undefined : sourceNounAt(reading, i + 1)
      if (speaker)
        found.push({
          from: i,
          to: speaker.to,
          cue: [i],
          speaker,
          medium: mediumOf(reading, speaker),
          rule: 'quotations/source-noun',
        })
      else if (!asked) {
        const next = words[i + 1]
        const closed = next === undefined || next.finite || next.pos === 'PUNCT' || next.pos === 'AUX'
        const before = closed ? phraseBefore(reading, i) : undefined
        if (before && isSource(reading, words[before.head]!.lower, lower))
          found.push({
            from: before.from,
            to: i + 1,
            cue: [i],
            speaker: before,
            medium: mediumOf(reading, before),
            rule: 'quotations/source-after',
          })
      }
    } else if (
      lower === 'so' &&
      i > 0 &&
      (words[i - 1]!.text === ',' || words[i - 1]!.quoted) &&
      words[i + 1]?.lower !== 'auch'
    ) {
      const speaker = nounPhraseAt(words, i + 1, options, rules)
      const next = speaker && words[speaker.to]
      if (
        speaker?.cases.includes('n') &&
        (!next || next.pos === 'PUNCT' || next.pos === 'ADV' || next.pos === 'ADP' || rules.adverbs.has(next.lower))
      )
        found.push({
          from: i,
          to: frameEnd(words, speaker.to),
          cue: [i],
          speaker,
          medium: 'speech',
          rule: 'quotations/so',
        })
    }
  }
  return found
}

/** ", so Berg am Montag in Hallau,": the frame goes on to its comma unless a verb of its own follows. */
function frameEnd(words: Reading['words'], from: number): number {
  for (let i = from; i < words.length && i < from + LONGEST_FRAME; i += 1) {
    const { text, pos, finite } = words[i]!
    if (text === ',' || text === ':' || text === ';' || (pos === 'PUNCT' && i === words.length - 1)) return i
    if (finite) return from
  }
  return from
}

/** A noun phrase whose head names a source, beginning at `from`: "Angaben der Polizei", "Ansicht von Experten". */
function sourceNounAt(reading: Reading, from: number): NounPhrase | undefined {
  const { words, rules } = reading
  const phrase = nounPhraseAt(words, from, { limit: words.length, greedy: false }, rules)
  const preposition = words[from - 1]!.lower
  const noun = phrase && words[phrase.head]!.lower
  // "Nach Meldungen von Todesfällen": what they are about, not whose they are.
  if (phrase && isAbout(reading, phrase)) return undefined
  if (noun !== undefined && isSource(reading, noun, preposition)) return phrase
  // "nach einer Auswertung", "nach ersten Untersuchungen": with "der" it is a time as often.
  const one = `${preposition} ein`
  if (noun !== undefined && INDEFINITE.test(words[from]!.lower) && isSource(reading, lastPart(noun), one)) return phrase
  const several = noun !== undefined && rules.nouns.get(lastPart(noun))?.source.has(one) === true
  if (several && (phrase!.head === from || words[from]!.pos === 'ADJ')) return phrase
  return genitiveFirst(reading, from)
}

/** "EU-Dokument": of a compound with a hyphen the last part. */
function lastPart(noun: string): string {
  return noun.slice(noun.lastIndexOf('-') + 1)
}

/** "Meldungen von Todesfällen": news of things, not of somebody. */
function isAbout(reading: Reading, { head, to }: NounPhrase): boolean {
  const { words, rules } = reading
  if (words[head + 1]?.lower !== 'von' || head + 2 >= to || !rules.news.test(words[head]!.lower)) return false
  const owner = nounPhraseAt(words, head + 2, { limit: to, greedy: true }, rules)
  return owner !== undefined && isThing(reading, owner)
}

/** Whether a noun names a source behind this preposition; compounds by their last part. */
function isSource(reading: Reading, noun: string, preposition: string): boolean {
  const { nouns, sourceEndings } = reading.rules
  const source = nouns.get(noun)?.source
  if (source && source.size > 0) return source.has(preposition)
  return sourceEndings.some((ending) => noun.endsWith(ending) && nouns.get(ending)?.source.has(preposition))
}

/** "nach dessen Angaben", "nach Merkels Worten". */
function genitiveFirst(reading: Reading, from: number): NounPhrase | undefined {
  const { words } = reading
  for (let i = from; i < from + 4 && i < words.length && isOwner(words, from, i); i += 1)
    if (words[i]!.pos !== 'VERB' && isSource(reading, words[i]!.lower, words[from - 1]!.lower))
      return { from, to: i + 1, head: i, cases: 'nadg', pronoun: false }
  return undefined
}

/** Whether nothing but a name, "dessen" and attributes stands before word `to`: not "nach einem Jahr der Ermittlungen". */
function isOwner(words: Reading['words'], from: number, to: number): boolean {
  const before = words[to - 1]!
  return to === from || before.pos === 'PROPN' || before.pos === 'ADJ' || (to === from + 1 && before.pos !== 'NOUN')
}

/** "ihnen zufolge". */
function pronounBefore(reading: Reading, end: number): NounPhrase | undefined {
  const word = reading.words[end - 1]
  if (!word || !reading.rules.objectPronouns.has(word.lower)) return undefined
  return { from: end - 1, to: end, head: end - 1, cases: 'd', pronoun: true }
}

/** How what a phrase names is told: a report is written, whatever else it is. */
export function mediumOf(reading: Reading, phrase: NounPhrase): Medium {
  return reading.rules.nouns.get(reading.words[phrase.head]!.lower)?.medium ?? 'speech'
}

/** What the phrase is the source of: its clause and what hangs on it, without the phrase. */
function sourced(reading: Reading, phrase: SourcePhrase): Draft | undefined {
  const { words, clauses } = reading
  const k = clauses.findIndex(
    (clause) => clause.from <= phrase.from && phrase.from < clause.to && clause.words.includes(phrase.from),
  )
  if (k < 0) return undefined
  const clause = clauses[k]!
  const spoken = clauses[k - 1]
  if (phrase.rule === 'quotations/so' && spoken?.kind === 'quoted' && !words[phrase.to + 1]?.finite)
    return saidSo(reading, phrase, spoken)
  const { start, end } = extent(reading, clause, k, phrase)
  // "Dem Bericht zufolge, der gestern erschien, …": what is told of the source is no part of what it says.
  const aside = clauses.find(
    (next) => next.kind === 'relative' && next.from === phrase.to + 1 && !completes(reading, k, next),
  )
  const content = [spanOf(words, start, phrase.from), spanOf(words, aside ? aside.to : phrase.to, end)].filter(
    (span) => span !== undefined,
  )
  if (content.length === 0) return undefined
  return {
    type: 'indirect',
    medium: phrase.medium,
    rule: phrase.rule,
    content,
    cue: wordSpans(words, phrase.cue),
    speaker: [phraseSpan(words, phrase.speaker)],
    addressee: NONE,
    frame: [frameSpan(words, phrase.rule === 'quotations/so' ? phrase.from - 1 : phrase.from, phrase.to)],
    venue: venueBehind(reading, phrase),
    unit: reading.index,
  }
}

/** ", so der Verein in einer Mitteilung": where it is said stands behind who says it. */
function venueBehind(reading: Reading, { speaker, to }: SourcePhrase): readonly Span[] {
  const behind: number[] = []
  for (let i = speaker.to; i < to; i += 1) behind.push(i)
  return behind.length === 0 ? NONE : venueAmong(reading, behind, -1).spans
}

/** „…“, so die Sprecherin. */
function saidSo(reading: Reading, phrase: SourcePhrase, quoted: Clause): Draft {
  const { words } = reading
  return {
    type: 'direct',
    medium: 'speech',
    rule: 'quotations/so-direct',
    content: [{ start: words[quoted.from]!.start, end: words[quoted.from]!.end }],
    cue: wordSpans(words, phrase.cue),
    speaker: [phraseSpan(words, phrase.speaker)],
    addressee: NONE,
    frame: [frameSpan(words, phrase.from - 1, phrase.to)],
    venue: venueBehind(reading, phrase),
    unit: reading.index,
  }
}
