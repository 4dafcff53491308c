import { isContent } from '../../model/article.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { defineStage } from '../stage.ts'
import { accordingly, asSaid, pointingBack } from './as-said.ts'
import { continued } from './continued.ts'
import { direct } from './direct.ts'
import type { Draft } from './draft.ts'
import { fragments } from './fragments.ts'
import { headline } from './headline.ts'
import { forward } from './indirect.ts'
import { inquitAfter } from './inquit.ts'
import { answers, turnsOf } from './interview.ts'
import { findMarks } from './marks.ts'
import { withMedium } from './medium.ts'
import { moodClauses } from './mood-clause.ts'
import { nestedMarks } from './nested-marks.ts'
import { underMood, withoutNested } from './nesting.ts'
import { announced, nominal } from './nominal.ts'
import { joinParagraphs } from './paragraphs.ts'
import { pulledQuotes } from './pulled.ts'
import { type Reading, readingOf } from './reading.ts'
import { reportedSpeech } from './reported.ts'
import { resolve } from './resolve.ts'
import { sources } from './sources.ts'
import { subjectFirst } from './subject-first.ts'
import { theseWords } from './these-words.ts'
import { closeUnclosed } from './unclosed.ts'
import { unitsOf } from './units.ts'
import { whereby } from './whereby.ts'
import { firstWish } from './wish.ts'
import { WORD_CLASS } from './word-classes.ts'

/** Reported speech, writing and thought: direct, indirect, free and told (see `docs/annotation/quotations.md`). */
export const quotations = defineStage({
  assigns: 'quotations',
  requires: ['sentences', 'tokens', 'mentions', 'entities'],
  version: 2,
  run({ article, pack, layers }) {
    const found = findMarks(article.reading, article.blocks.filter(isContent))
    const { pairs: closed, diagnostics } = closeUnclosed(article.reading, found.unclosed, layers, pack.quotations)
    const pairs = closed.length === 0 ? found.pairs : [...found.pairs, ...closed].sort((a, b) => a.start - b.start)
    const turns = turnsOf(article, pack)
    const readings = unitsOf(article, layers, pairs, pack, turns).map((unit, index) =>
      readingOf(unit, index, pack.quotations),
    )
    const framedDrafts = readings.flatMap((reading, index) =>
      reading.unit.pulled ? [] : framed(reading, readings[index - 1]).map((draft) => withMedium(reading, draft)),
    )
    const { free, sourced } = continued(readings, framedDrafts)
    const voiced = framedDrafts.map((draft) => {
      const speaker = sourced.get(draft)
      return speaker ? { ...draft, speaker } : draft
    })
    const inMarks = nestedMarks(article, layers, pairs, pack, (reading) => framed(reading, undefined))
    const drafts = joinParagraphs(
      [...underMood(voiced, free), ...pulledQuotes(readings), ...inMarks, ...answers(turns)],
      pairs,
    )
    const layer = resolve(article, layers, pack, drafts)
    return { layer, diagnostics }
  },
})

/** "Das bestreitet niemand", "Kein Zeuge sagte, …": nobody speaks. */
function isNobody({ words, rules }: Reading, speaker: Span): boolean {
  const word = words[indexAt(words, speaker.start)]
  return word !== undefined && rules.nobody.has(word.lower)
}

const { noun, source, accordingly: demnach, demonstrative, whereby: wonach } = WORD_CLASS
const TELLING = noun | source | demnach | demonstrative | wonach

/**
 * Whether nothing in a unit can be a frame, so that only a plan may be told there: no cue, no marks, no colon, no word
 * that names a source or what is said, and no verb that shows the mood of reported speech. A third of all sentences.
 */
function isSilent({ unit, clauses, cues, words }: Reading): boolean {
  if (unit.headline || unit.fragments.length > 0 || (unit.classes & TELLING) !== 0) return false
  return clauses.every(({ kind, before, finite }, k) => {
    if (cues[k] !== undefined || kind === 'quoted' || before === ':') return false
    const verb = words[finite]?.verb
    return !verb || !(verb.subjunctive1 || verb.subjunctive2) || (verb.indicative && verb.number.includes('plural'))
  })
}

/** Everything in one unit that has a frame of its own. */
function framed(reading: Reading, before: Reading | undefined): readonly Draft[] {
  if (reading.rules.order === 'subject-first') {
    const drafts = withoutNested(reading, subjectFirst(reading))
    const headed = drafts.length === 0 ? headline(reading) : undefined
    return headed ? [headed] : drafts
  }
  if (isSilent(reading)) return reportedSpeech(reading, []).filter(({ speaker }) => !isNobody(reading, speaker[0]!))
  const wish = firstWish(reading)
  const drafts: Draft[] = [
    ...direct(reading),
    ...sources(reading).filter(({ cue }) => !wish?.frame.some((frame) => contains(frame, cue[0]!))),
  ]
  if (wish) drafts.push(wish)
  for (let k = 0; k < reading.clauses.length; k += 1) {
    const draft =
      asSaid(reading, k) ??
      whereby(reading, k) ??
      inquitAfter(reading, k, before) ??
      forward(reading, k) ??
      nominal(reading, k) ??
      announced(reading, k)
    if (draft) drafts.push(draft)
  }
  const pointing = theseWords(reading, before) ?? (drafts.length === 0 ? pointingBack(reading, before) : undefined)
  if (pointing) drafts.push(pointing)
  const carried = drafts.length === 0 ? accordingly(reading) : undefined
  if (carried) drafts.push(carried)
  drafts.push(...moodClauses(reading, drafts))
  const headed = drafts.length === 0 ? headline(reading) : undefined
  if (headed) drafts.push(headed)
  drafts.push(...fragments(reading, drafts))
  drafts.push(...reportedSpeech(reading, drafts))
  if (drafts.length === 0) return drafts
  // "Im Brief steht „Wir glauben, dass …“": a frame inside marks is part of what the marks hold.
  const outside = drafts.filter(
    ({ cue, content }) =>
      !reading.unit.fragments.some((pair) => cue[0] && contains(pair.inner, cue[0]) && contains(pair, content[0]!)),
  )
  return withoutNested(
    reading,
    outside.filter(({ speaker }) => !speaker[0] || !isNobody(reading, speaker[0])),
  )
}
