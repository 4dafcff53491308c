import type { Construction, CueVerb } from '../../language/quotations.ts'
import type { Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { frameSpan, nounStart, type Reading, spanOf, voiceSpans, wordSpans } from './reading.ts'
import { addresseeOf, cueWords, isImpersonal, venueOf, voiceOf } from './roles.ts'
import type { Word } from './words.ts'

const NONE: readonly Span[] = []

/** "Die Ministerin sagte, dass …", "…, es sei …", "forderte, … zu …": a cue clause and what follows it. */
export function forward(reading: Reading, k: number): Draft | undefined {
  const { clauses, cues, words, rules } = reading
  const cue = cues[k]
  const clause = clauses[k]!
  if (!cue || clause.kind === 'quoted' || clause.kind === 'infinitive') return undefined
  if (clause.kind === 'dependent' && words[clause.opener]!.lower === 'wie') return undefined
  let next = k + 1
  while (
    next < clauses.length &&
    ((clauses[next]!.kind === 'relative' && skipsRelative(reading, k, next)) ||
      isAside(reading, next) ||
      isManner(reading, next) ||
      interrupts(reading, k, next))
  )
    next += 1
  if (clause.kind === 'relative' && cue.passive && reading.cues[k - 1]) return undefined
  // "Das heißt, die Butter wird teurer", "Soll heißen: …": nobody says so.
  if (meansOnly(reading, k)) return undefined
  const content = clauses[next]
  if (!content || content.kind === 'quoted') return undefined
  // "Auf die Frage, ob er gehe, sagte Berg": what stands before the verb hangs on a noun.
  if (clause.kind === 'main' && content.from < clause.finite) return undefined
  if (saysNothing(reading, k)) return undefined
  // "wird nachgewiesen, wie das Amt mitteilte": that clause is a frame of its own.
  const as = content.kind === 'dependent' && rules.asOpeners.has(words[content.opener]!.lower)
  if (as && cue.passive && cues[next] && !cues[next]!.passive) return undefined
  const construction = constructionOf(reading, next)
  if (!construction || !takes(cue.verb, construction)) return undefined
  if (construction === 'verb-second' && !allowsVerbSecond(reading, k, next)) return undefined
  if (isAsideOpener(reading, k, content) || asksOnly(reading, k, content)) return undefined
  const resumed = clause.words.find((i) => i > content.from)
  const end = resumed === undefined ? contentEnd(reading, next) : resumed
  const span = spanOf(words, content.from, end)
  if (!span) return undefined
  const claim = rejectedClaim(reading, k, content.from)
  const own = voiceOf(reading, k)
  const phrase = claim ?? own
  const rule =
    construction === 'clause' ? 'clause-after' : construction === 'zu' ? 'infinitive-after' : 'verb-second-after'
  return {
    type: 'indirect',
    medium: cue.verb.medium,
    rule: `quotations/${rule}`,
    content: [span],
    cue: wordSpans(words, cueWords(reading, k, cue)),
    // "den Vorwurf der Opposition" says whose it is, "den Vorwurf" does not.
    speaker: claim && claim.to === claim.head + 1 ? NONE : voiceSpans(reading, k, phrase),
    ...(claim && { carries: voiceSpans(reading, k, own) }),
    addressee: addresseeOf(reading, k, cue, phrase),
    frame: framesAround(reading, k, content.from, resumed),
    venue: venueOf(reading, k),
    unit: reading.index,
  }
}

/** Whether "heißen" has no "es" beside it, but "das" or a modal verb. */
function meansOnly(reading: Reading, k: number): boolean {
  const { clauses, cues, words, rules } = reading
  const { verb, main } = cues[k]!
  if (!rules.impersonal.has(verb.base) || isImpersonal(reading, k)) return false
  const modal = main !== clauses[k]!.finite && words[main]!.verb?.infinitive === true
  return modal || clauses[k]!.words.some((i) => rules.pointers.has(words[i]!.lower))
}

/** "konnte nicht sagen, wann …", "hat noch nicht mitgeteilt, wer …": nothing was said; "bestritt nicht" says something. */
function saysNothing({ clauses, cues, words, rules }: Reading, k: number): boolean {
  const { verb, main } = cues[k]!
  const { finite, from } = clauses[k]!
  // "Nichts wies darauf hin, dass …": nobody says so.
  if ([from, finite + 1].some((i) => rules.nobody.has(words[i]?.lower ?? ''))) return true
  if (rules.rejecting.has((verb.particle ?? '') + verb.base) || main === finite) return false
  // "müssen damit rechnen, dass", "muss versichern, dass": what they should think or say nobody tells.
  if (words[finite]?.verb?.lemmas.some((lemma) => rules.obliging.has(lemma))) return true
  return clauses[k]!.words.some((i) => i < main && rules.negations.has(words[i]!.lower))
}

/** "teilte nicht mit, ob …", "wann er kam, sagte sie nicht": of a question nothing is told; thoughts may be in doubt. */
export function asksOnly({ clauses, cues, words, rules }: Reading, k: number, question: Clause): boolean {
  const { verb } = cues[k]!
  if (question.kind !== 'dependent' || rules.facts.has(words[question.opener]!.lower)) return false
  if (verb.medium === 'thought' || rules.rejecting.has((verb.particle ?? '') + verb.base)) return false
  const { from, to } = question
  return clauses[k]!.words.some((i) => (i < from || i >= to) && rules.negations.has(words[i]!.lower))
}

/** "kündigte Streit an, was Folgen hat", "Regeln, wie sie das Gesetz enthält": far from the cue they speak of the sentence or of a noun. */
function isAsideOpener(reading: Reading, k: number, content: Clause): boolean {
  if (content.kind !== 'dependent' || !reading.rules.asides.has(reading.words[content.opener]!.lower)) return false
  const last = reading.cues[k]!.words.filter((i) => i < content.from).at(-1) ?? content.from
  return reading.words.slice(last + 1, content.from).some((word) => word.pos === 'NOUN' || word.pos === 'PROPN')
}

/** "wies die Darstellung zurück, die Brücke sei alt": the claim is whose it is that was rejected, not of who rejects it. */
function rejectedClaim(reading: Reading, k: number, end: number): NounPhrase | undefined {
  const { clauses, cues, words, rules } = reading
  const cue = cues[k]!
  if (!rules.rejecting.has((cue.verb.particle ?? '') + cue.verb.base) || words[end - 1]!.text === ':') return undefined
  const clause = clauses[k]!
  const noun = clause.words.find(
    (i) => i > clause.finite && i < end && words[i]!.pos === 'NOUN' && rules.nouns.has(words[i]!.lower),
  )
  return noun === undefined
    ? undefined
    : nounPhraseAt(words, nounStart(reading, noun), { limit: end, greedy: false }, rules)
}

/** "sagte Berg, Leiter des Amtes, gegenüber der Zeitung, dass …": a phrase between the frame and its clause. */
function isAside(reading: Reading, k: number): boolean {
  const clause = reading.clauses[k]!
  const next = reading.clauses[k + 1]
  if (clause.kind !== 'fragment' || clause.before !== ',' || clause.after !== ',' || clause.to - clause.from > 9)
    return false
  if (reading.words[clause.from]!.pos !== 'ADP' || !next) return false
  return next.kind === 'dependent' && reading.rules.contentOpeners.has(reading.words[next.opener]!.lower)
}

/** "sagte Berg, ohne Namen zu nennen, dass …": how or why it is said. */
function isManner({ clauses, words, rules }: Reading, k: number): boolean {
  const { kind, from, before, after } = clauses[k]!
  const next = clauses[k + 1]
  if (kind !== 'infinitive' || before !== ',' || after !== ',' || !MANNER.has(words[from]!.lower)) return false
  if (next?.kind === 'dependent') return rules.contentOpeners.has(words[next.opener]!.lower)
  return next?.kind === 'main' && reported(words, next)
}

const MANNER: ReadonlySet<string> = new Set(['ohne', 'um', 'statt', 'anstatt'])

/** "warf ihr, nachdem sie gegangen war, vor, …": a clause of time or reason inside the frame. */
function interrupts({ clauses, words, rules }: Reading, k: number, next: number): boolean {
  const { kind, from, opener } = clauses[next]!
  return kind === 'dependent' && from < clauses[k]!.to - 1 && !rules.contentOpeners.has(words[opener]!.lower)
}

/** A relative clause inside the frame, or behind it without words of its own ("in einer Erklärung, die …, …"). */
function skipsRelative(reading: Reading, k: number, next: number): boolean {
  const relative = reading.clauses[next]!
  if (relative.from < reading.clauses[k]!.to) return true
  const own = reading.cues[next]
  const behind = reading.clauses[next + 1]
  return (
    (!own || own.passive) &&
    behind !== undefined &&
    ((behind.kind === 'dependent' && !own) || (behind.kind === 'main' && reported(reading.words, behind)))
  )
}

/** What takes a clause takes an infinitive too: "teilte mit, … zu wollen". */
function takes(verb: CueVerb, construction: Construction): boolean {
  return verb.takes.has(construction) || (construction === 'zu' && verb.takes.has('clause'))
}

/** The frame before the content, and what follows of it where the content interrupts it. */
export function framesAround(
  reading: Reading,
  k: number,
  content: number,
  resumed: number | undefined,
): readonly Span[] {
  const { words, clauses } = reading
  const before = frameSpan(words, frameStart(reading, k), content)
  if (resumed === undefined) return [before]
  const from = words[resumed - 1]?.text === ',' ? resumed - 1 : resumed
  return [before, withoutStop(words, frameSpan(words, from, clauses[k]!.to))]
}

/** Where the frame of a cue clause begins: with the dependent clause in its prefield, if it has one. */
export function frameStart(reading: Reading, k: number): number {
  let from = k
  while (from > 0 && reading.clauses[from]!.kind === 'verb-first' && isDependent(reading.clauses[from - 1]!)) from -= 1
  return reading.clauses[from]!.from
}

export function isDependent(clause: Clause): boolean {
  return clause.kind === 'dependent' || clause.kind === 'relative' || clause.kind === 'infinitive'
}

/** How clause `k` hangs on a cue before it. */
export function constructionOf(reading: Reading, k: number): Construction | undefined {
  const clause = reading.clauses[k]!
  if (clause.kind === 'dependent') {
    const lower = reading.words[clause.opener]!.lower
    if (reading.rules.contentOpeners.has(lower)) return 'clause'
    return followedByMain(reading, k) ? 'verb-second' : undefined
  }
  if (clause.kind === 'infinitive') {
    return MANNER.has(reading.words[clause.from]!.lower) ? undefined : 'zu'
  }
  // "kündigte an, sollte der Plan scheitern, zu klagen": a condition opens what is said.
  if (clause.kind === 'verb-first' && clause.before === ',' && !clause.coordinated) {
    if (reading.clauses[k + 1]?.kind === 'infinitive') return 'zu'
    return followedByMain(reading, k) ? 'verb-second' : undefined
  }
  if (clause.kind === 'main') return 'verb-second'
  // "droht: Streik auch an Weihnachten!".
  const calls = /^[!?]$/u.test(reading.words.at(-1)!.text) && k === reading.clauses.length - 1
  if (clause.kind === 'fragment' && clause.before === ':' && calls) return 'direct'
  return undefined
}

/** "…, sobald er komme, werde …": a dependent clause that opens a main clause. */
function followedByMain(reading: Reading, k: number): boolean {
  const next = reading.clauses[k + 1]
  return next?.kind === 'verb-first' && reported(reading.words, next)
}

/** Whether a clause stands in the mood of reported speech. "habe" and "komme" are plain only with "ich". */
export function reported(words: readonly Word[], clause: Clause): boolean {
  const verb = clause.finite >= 0 ? words[clause.finite]!.verb : undefined
  if (!verb || !(verb.subjunctive1 || verb.subjunctive2)) return false
  if (!verb.indicative) return true
  if (!verb.subjunctive1 || verb.number.includes('plural')) return false
  return verb.person.includes(3) && !clause.words.some((i) => words[i]!.lower === 'ich')
}

/** "…, sie sei alt und die Stadt sollte sie sperren": "sollte" goes on with what is reported. */
function mayBeReported(reading: Reading, clause: Clause): boolean {
  return (
    reported(reading.words, clause) ||
    (clause.finite >= 0 && reading.rules.politeForms.has(reading.words[clause.finite]!.lower))
  )
}

/** A main clause behind the comma is reported where its mood says so, or behind the plainest verbs of saying. */
function allowsVerbSecond(reading: Reading, k: number, next: number): boolean {
  const { clauses, cues } = reading
  const content = clauses[next]!
  if ((content.before !== ',' && content.before !== ':') || content.coordinated || clauses[k]!.finite < 0) return false
  const main = content.kind === 'main' ? content : clauses[next + 1]!
  if (mayBeReported(reading, main)) return true
  const { verb, passive } = cues[k]!
  if (passive) return false
  // "rechnet vor: Jeder Tag kostet Millionen": a colon behind a verb of saying.
  const said = content.before === ':' && verb.medium !== 'thought'
  return next === k + 1 && (said || reading.rules.plainVerbs.has((verb.particle ?? '') + verb.base))
}

/** First word index behind the content that begins with clause `first`. */
export function contentEnd(reading: Reading, first: number): number {
  const { clauses, words } = reading
  let end = clauses[first]!.to
  const under = clauses[0]!.kind === 'dependent' && !clauses.slice(0, first).some(({ kind }) => kind === 'main')
  for (let k = first + 1; k < clauses.length; k += 1) {
    const clause = clauses[k]!
    if (clause.kind === 'quoted') {
      if (clause.before === ':' || clauses[k - 1]!.after === ':') return end
      end = clause.to
      continue
    }
    if (clause.kind === 'verb-first') {
      // "Während er den Plan lobt und fordert, dass …, schweigt der Rat": the main clause of it all.
      if (under && !reported(words, clause)) return end
      const prefield = isDependent(clauses[k - 1]!) && !clause.coordinated
      if (!prefield && !reported(words, clause)) return end
      // "…, sagte ein Sprecher" behind what is already a sentence is a second frame.
      const framed = reading.cues[k]?.verb.takes.has('verb-second') === true && !reported(words, clause)
      if (prefield && framed && (k - 1 === first || clauses.slice(first, k).some((other) => other.kind === 'main')))
        return end
    }
    // "dass nicht nur der Rat, sondern auch die Bürger gefragt werden": the clause itself goes on.
    const corrects = first === k - 1 && words[clause.from]!.lower === 'sondern' && clauses[first]!.finite < 0
    if (clause.kind === 'main' && clause.coordinated && !corrects && !mayBeReported(reading, clause)) return end
    if (clause.kind === 'main' && clause.before === ';') return end
    end = Math.max(end, clause.to)
  }
  return Math.max(end, words.length)
}

/** A frame at the end of its sentence leaves the full stop alone. */
export function withoutStop(words: readonly Word[], span: Span): Span {
  const last = words.at(-1)!
  return span.end === last.end && last.pos === 'PUNCT' && !last.mark
    ? { start: span.start, end: words.at(-2)?.end ?? span.end }
    : span
}
