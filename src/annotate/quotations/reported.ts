import { overlaps, type Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { reported } from './indirect.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { TIMES } from './prefield.ts'
import { canSpeak, phraseBefore, type Reading, voiceSpans } from './reading.ts'
import { addresseeOf, isThing, venueOf, voiceOf } from './roles.ts'

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
    if (!isMain(clause) && !tellsToo(reading, k)) continue
    // "will fordern", "konnte nicht ausschließen": nobody has said it yet.
    if (cue.main !== clause.finite && !words[cue.main]!.verb?.participle) continue
    // "wie erwartet": nobody says so.
    if (rules.asOpeners.has(words[cue.main - 1]?.lower ?? '')) continue
    // "Er habe die Vorwürfe zurückgewiesen": its mood says that somebody else tells it.
    if (reported(words, clause)) continue
    if (isDenied(reading, k) || isHearsay(reading, k)) continue
    const deeds = rules.tolls.get(cue.verb.base)
    if (deeds && clause.words.some((i) => deeds.has(words[i]!.lower))) continue
    const finite = { start: words[clause.finite]!.start, end: words[clause.finite]!.end }
    const own = { start: words[clause.from]!.start, end: words[clause.to - 1]!.end }
    if (drafts.some((draft) => [...draft.content, ...draft.frame].some((span) => overlaps(span, finite)))) continue
    if (drafts.some((draft) => draft.type === 'direct' && draft.content.some((span) => overlaps(span, own)))) continue
    const phrase = voiceOf(reading, k)
    // "wir empfehlen", "man kritisiert": the outlet's own voice, or nobody's.
    if (!phrase || (phrase.pronoun && OWN.has(words[phrase.head]!.lower))) continue
    // "Den Piloten erwartet eine Anklage", "Steuern regen den Handel an": things expect nothing and tell nothing.
    const other = words[phrase.head]!.pos === 'NOUN' && !canSpeak(reading, phrase)
    if (
      (isThing(reading, phrase) && !isVoicing(reading, k, phrase)) ||
      (cue.verb.medium === 'thought' && phrase.from > clause.finite && other)
    )
      continue
    const mains = clauses.filter(
      (other) => other.kind === 'main' || other.kind === 'verb-first' || other.kind === 'quoted',
    ).length
    // A clause beside others is the outlet's own telling as often: only with somebody who can speak, "sie" and "er", or
    // what stands before a verb of saying.
    const asks = cue.verb.medium === 'speech' && phrase.from < clause.finite
    if (mains > 1 && !phrase.pronoun && !asks && !canSpeak(reading, phrase)) continue
    found.push({
      type: 'reported',
      medium: cue.verb.medium,
      rule: 'quotations/reported',
      content: [
        mains === 1 && isMain(clause) && !drafts.some(({ rule }) => rule === 'quotations/mood-clause')
          ? { start: unit.start, end: unit.end }
          : own,
      ],
      cue: NONE,
      speaker: voiceSpans(reading, k, phrase),
      addressee: addresseeOf(reading, k, cue, phrase),
      frame: NONE,
      venue: venueOf(reading, k),
      unit: reading.index,
    })
  }
  const intention = intended(reading, [...drafts, ...found])
  return intention ? [...found, intention] : found
}

/** "Die Bahn kritisiert den Plan", "Das Fernsehen berichtete von Toten": before such a verb a noun that is no deed speaks. */
function isVoicing({ clauses, cues, words, rules }: Reading, k: number, { from, head }: NounPhrase): boolean {
  const { verb, passive } = cues[k]!
  if (passive || from >= clauses[k]!.finite || !rules.voicing.has((verb.particle ?? '') + verb.base)) return false
  const { lower } = words[head]!
  return words[from]!.pos !== 'NUM' && !TIMES.test(lower) && !rules.deeds.test(lower)
}

/** "Berg soll ihn beschimpft haben": not told by anybody, rumoured; see `continued.ts`. */
function isHearsay({ clauses, cues, words, rules }: Reading, k: number): boolean {
  const { finite } = clauses[k]!
  return cues[k]!.main !== finite && words[finite]!.verb!.lemmas.some((lemma) => rules.hearsay.has(lemma))
}

/** "bestätigte den Plan nicht": nothing is said, unless the verb itself rejects. */
function isDenied({ clauses, cues, words, rules }: Reading, k: number): boolean {
  const { verb } = cues[k]!
  if (rules.rejecting.has((verb.particle ?? '') + verb.base)) return false
  return verb.medium === 'speech' && clauses[k]!.words.some((i) => rules.negations.has(words[i]!.lower))
}

/** "Die Nordwerk AG will das Werk schließen": what a body plans is known only by its saying so; a person may just want it. */
function intended(reading: Reading, drafts: readonly Draft[]): Draft | undefined {
  const { clauses, words, unit, rules } = reading
  if (drafts.length > 0) return undefined
  const k = clauses.findIndex(isMain)
  const clause = clauses[k]
  if (!clause || clause.finite < 0) return undefined
  const verb = words[clause.finite]!.verb!
  if (verb.past || !verb.indicative || !verb.lemmas.some((lemma) => rules.intending.has(lemma))) return undefined
  const phrase = voiceOf(reading, k)
  const claims = claimsPast(reading, clause)
  if (!phrase || !(canSpeak(reading, phrase) || (claims && rules.pronounGenders.has(words[phrase.head]!.lower))))
    return undefined
  if (!claims && (phrase.pronoun || words[phrase.head]!.isRole)) return undefined
  if (!claims && words.slice(phrase.from, phrase.to).some(({ named }) => named === 'person')) return undefined
  return {
    type: 'reported',
    medium: 'speech',
    rule: 'quotations/intention',
    content: [{ start: unit.start, end: unit.end }],
    cue: NONE,
    speaker: voiceSpans(reading, k, phrase),
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    unit: reading.index,
  }
}

/** "Zeugen wollen den Mann gesehen haben": of what is past one can only claim it. */
function claimsPast({ words }: Reading, { words: own, finite }: Clause): boolean {
  const last = own.findLast((i) => words[i]!.pos !== 'PUNCT')
  if (last === undefined || last <= finite + 1) return false
  return words[last]!.lower === 'haben' && words[last - 1]!.verb?.participle === true
}

/** ", während die Opposition den Plan begrüßte", ", der den Plan ablehnt": a clause that tells as much as a main one. */
function tellsToo(reading: Reading, k: number): boolean {
  const { clauses, words, rules } = reading
  const { kind, opener, from } = clauses[k]!
  if (kind === 'dependent') return rules.contrasting.has(words[opener]!.lower)
  if (kind !== 'relative') return false
  const noun = phraseBefore(reading, from - 1)
  return noun !== undefined && canSpeak(reading, noun)
}

function isMain({ kind }: Clause): boolean {
  return kind === 'main' || kind === 'verb-first'
}
