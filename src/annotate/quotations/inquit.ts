import type { Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { asksOnly, isDependent, reported, withoutStop } from './indirect.ts'
import { canSpeak, frameSpan, phraseSpan, type Reading, spanOf, speakerOf, wordSpans } from './reading.ts'
import { addresseeOf, isImpersonal, placeVoice, venueOf } from './roles.ts'

const NONE: readonly Span[] = []

/** Behind the verb these show that its subject stands before. */
const DETACHED = new Set(['aber', 'jedoch', 'dann', 'sich', 'dabei', 'dafür', 'dagegen', 'sie', 'ihn', 'ihm'])

/** "…, sagte die Ministerin": the frame behind or inside what is reported. */
export function inquitAfter(reading: Reading, k: number, preceding?: Reading): Draft | undefined {
  const { clauses, cues, words } = reading
  const clause = clauses[k]!
  const cue = cues[k]
  if (!cue || cue.passive || clause.coordinated || k === 0) return undefined
  // "…, so schätzen die Forscher, …" counts as verb-first.
  const so = clause.kind === 'main' && clause.finite === clause.from + 1 && words[clause.from]!.lower === 'so'
  if (clause.kind !== 'verb-first' && !so) return undefined
  if (clause.before !== ',' && clause.before !== '–') return undefined
  // "…, habe die Behörde gewarnt": what is reported itself.
  if (reported(words, clause)) return undefined
  if (!cue.verb.takes.has('verb-second')) return undefined
  const asked = preceding?.unit.block === reading.unit.block && preceding.words.at(-1)?.text === '?'
  const before = clauses.slice(0, k)
  if (before.some((part) => part.kind === 'quoted')) return undefined
  const first = before[0]!
  const hasMain = before.some((part) => part.kind === 'main' || part.kind === 'verb-first')
  // "Wie die Polizei mitteilte, gab es …": that clause is the frame, see `as-said.ts`.
  if (!hasMain && first.kind === 'dependent' && reading.rules.asOpeners.has(words[first.opener]!.lower))
    return undefined
  // "Die Behauptung, das Wasser sei vergiftet, wies der Rat zurück": what the noun announces.
  if (first.kind === 'fragment' && before[1]?.kind === 'main' && announces(reading, first)) return undefined
  const question = first.kind === 'dependent' && reading.rules.contentOpeners.has(words[first.opener]!.lower)
  // "Wenn das Geld fehle, sagte Berg, werde gespart": the main clause is still to come.
  const after = clauses[k + 1]
  const split =
    first.kind === 'dependent' && clause.before === ',' && after?.kind === 'verb-first' && reported(words, after)
  // In headlines verbs are left out: "Deiche zu niedrig, sagt Berg".
  // "Drei Tage, heißt es bei der Kasse.", "Lieber spät und richtig, meint der Rat.": so little is said only in answers.
  const bare = k === 1 && first.kind === 'fragment' && clauses.length === 2 && isPlain(reading, k, asked)
  // "Ein „großer Sieg“, so urteilte sie".
  const called = so && k === 1 && first.kind === 'fragment'
  if (!hasMain && !question && !split && !bare && !called && !reading.unit.headline) return undefined
  if (question && asksOnly(reading, k, first)) return undefined
  // "Kommt es zum Prozess, wird er …": a condition, unless it asks or reports.
  if (first.kind === 'verb-first' && k === 1 && !reported(words, first)) return undefined
  const phrase = speakerOf(reading, k)
  const es = words[clause.finite + 1]?.lower === 'es'
  // "verlautete aus dem Amt": whose it is stands in a phrase of place.
  const placed = reading.rules.textVerbs.has((cue.verb.particle ?? '') + cue.verb.base)
  if (!es && !placed && (!phrase || phrase.from < clause.from)) return undefined
  // "befürchtet aber weitere Tote": an object behind a verb whose subject is left out.
  const behind = words[clause.finite + 1]!.lower
  const told = reading.rules.addressed.has((cue.verb.particle ?? '') + cue.verb.base)
  if (
    !es &&
    !placed &&
    phrase &&
    !phrase.pronoun &&
    DETACHED.has(behind) &&
    !(told && reading.rules.objectPronouns.has(behind)) &&
    // "…, erinnert sich Berg".
    !(behind === 'sich' && phrase.from === clause.finite + 2 && canSpeak(reading, phrase))
  )
    return undefined
  // "so hört man in der Fraktion".
  const someone = phrase?.pronoun === true && words[phrase.head]!.lower === 'man' ? placeVoice(reading, k) : undefined
  const voice = es || placed ? placeVoice(reading, k) : (someone ?? phrase)
  // "Aus dem Amt hieß es, …, sagte ein Sprecher": the impersonal frame in front is no part of what is said.
  const lead = clauses.findIndex((_, j) => j < k && (isImpersonal(reading, j) || announcesByColon(reading, j)))
  const head = spanOf(words, lead < 0 ? 0 : clauses[lead + 1]!.from, clause.from)
  if (!head) return undefined
  const content = [head]
  const next = clauses[k + 1]
  let frameEnd = clause.to
  // "Man habe, sagte Berg, der das Amt leitet, nichts gefunden": what tells who he is is no part of what he says.
  const aside = next?.kind === 'relative' && next.from === clause.to + 1 ? next.to : clause.to
  const resumed = before.some((part) => part.to > aside) ? spanOf(words, aside, words.length) : undefined
  if (resumed) {
    content.push(resumed)
    frameEnd = aside + 1
  } else if (next && next.kind === 'fragment' && words[next.from]!.pos === 'ADP' && !isOpen(reading, k - 1)) {
    // "…, sagte Berg, Leiter des Amtes, im Interview mit der Zeitung": where it is said.
    frameEnd = next.to
  } else if (next) {
    frameEnd = next.from
    const rest =
      isDependent(next) &&
      !reported(words, next) &&
      !(next.kind === 'dependent' && reading.rules.contentOpeners.has(words[next.opener]!.lower))
        ? undefined
        : spanOf(words, next.from, words.length)
    if (rest && next.kind !== 'quoted') content.push(rest)
    else frameEnd = clause.to
  }
  return {
    type: 'indirect',
    medium: cue.verb.medium,
    rule: 'quotations/inquit-after-indirect',
    content,
    cue: wordSpans(
      words,
      es ? [clause.finite, clause.finite + 1] : so ? [...new Set([clause.from, ...cue.words])] : cue.words,
    ),
    speaker: voice ? [phraseSpan(words, voice)] : NONE,
    addressee: es ? NONE : addresseeOf(reading, k, cue, phrase),
    frame: [withoutStop(words, frameSpan(words, clause.from - 1, frameEnd))],
    venue: venueOf(reading, k),
    unit: reading.index,
  }
}

/** "Man habe, sagte Berg, …": whether a clause still waits for its infinitive or participle. */
function isOpen({ clauses, words }: Reading, k: number): boolean {
  const { finite, words: own } = clauses[k]!
  if (finite < 0 || words[finite]!.pos !== 'AUX') return false
  return !own.some((i) => i > finite && words[i]!.pos !== 'PUNCT')
}

/** "sagt", "meint", "heißt es": the plainest words for saying. */
function isPlain({ cues, rules, words }: Reading, k: number, asked: boolean): boolean {
  const { verb } = cues[k]!
  // "Wo fing es an? Am Fluss, sagen Anwohner.": behind a question a phrase of place is an answer.
  return (asked || words[0]!.pos !== 'ADP') && rules.plainVerbs.has((verb.particle ?? '') + verb.base)
}

/** "Der Streit spitzt sich zu: Man habe alles versucht, sagte Berg": told by the outlet, what follows its colon is not. */
function announcesByColon({ clauses, words }: Reading, j: number): boolean {
  const clause = clauses[j]!
  const next = clauses[j + 1]
  return clause.kind === 'main' && next?.before === ':' && !reported(words, clause) && reported(words, next)
}

/** Whether a phrase ends in a noun that cues the clause behind it. */
function announces({ words, rules }: Reading, { words: own }: Clause): boolean {
  const noun = own.findLast((i) => words[i]!.pos === 'NOUN')
  return noun !== undefined && rules.nouns.get(words[noun]!.lower)?.takes.has('verb-second') === true
}
