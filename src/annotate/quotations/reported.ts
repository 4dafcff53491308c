import { overlaps, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { reported } from './indirect.ts'
import { canSpeak, phraseSpan, type Reading } from './reading.ts'
import { addresseeOf, voiceOf } from './roles.ts'

const NONE: readonly Span[] = []

const OWN = new Set(['ich', 'wir', 'man', 'es', 'wer', 'sich'])

/** "Die Gewerkschaft forderte höhere Löhne.": the speech act is told, its words are not. */
export function reportedSpeech(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const { clauses, cues, words, unit, rules } = reading
  const found: Draft[] = []
  for (let k = 0; k < clauses.length; k += 1) {
    const clause = clauses[k]!
    const cue = cues[k]
    if (!cue?.verb.takes.has('object')) continue
    if (clause.kind !== 'main' && clause.kind !== 'verb-first') continue
    // "will fordern", "konnte nicht ausschließen": nobody has said it yet.
    if (cue.main !== clause.finite && !words[cue.main]!.verb?.participle) continue
    // "Er habe die Vorwürfe zurückgewiesen": its mood says that somebody else tells it.
    if (reported(words, clause)) continue
    if (rules.tollVerbs.has(cue.verb.base) && clause.words.some((i) => rules.tolls.has(words[i]!.lower))) continue
    const finite = { start: words[clause.finite]!.start, end: words[clause.finite]!.end }
    const own = { start: words[clause.from]!.start, end: words[clause.to - 1]!.end }
    if (drafts.some((draft) => [...draft.content, ...draft.frame].some((span) => overlaps(span, finite)))) continue
    if (drafts.some((draft) => draft.type === 'direct' && draft.content.some((span) => overlaps(span, own)))) continue
    const phrase = voiceOf(reading, k)
    // "wir empfehlen", "man kritisiert": the outlet's own voice, or nobody's.
    if (!phrase || (phrase.pronoun && OWN.has(words[phrase.head]!.lower))) continue
    const mains = clauses.filter(
      (other) => other.kind === 'main' || other.kind === 'verb-first' || other.kind === 'quoted',
    ).length
    // A clause beside others is the outlet's own telling as often: only with somebody who can speak, or "sie" and "er".
    if (mains > 1 && !phrase.pronoun && !canSpeak(reading, phrase)) continue
    found.push({
      type: 'reported',
      medium: cue.verb.medium,
      rule: 'quotations/reported',
      content: [mains === 1 ? { start: unit.start, end: unit.end } : own],
      cue: NONE,
      speaker: [phraseSpan(words, phrase)],
      addressee: addresseeOf(reading, k, cue, phrase),
      frame: NONE,
      venue: NONE,
      unit: reading.index,
    })
  }
  return found
}
