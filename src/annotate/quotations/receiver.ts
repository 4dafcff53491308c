import type { QuotationRules } from '../../language/quotations.ts'
import type { OpenClause } from './clauses.ts'
import { isFirstSubjunctive, type Word } from './words.ts'

/** The open clause that a segment goes on with, if any: a clause still without its verb, or the one an apposition ends. */
export function receiver(
  drafts: readonly OpenClause[],
  draft: OpenClause,
  words: readonly Word[],
  rules: QuotationRules,
): OpenClause | undefined {
  const last = drafts.at(-1)
  if (!last || draft.kind === 'quoted') return undefined
  if (draft.before === ':' || draft.before === ';') return undefined
  // "Man werde, sagte Berg, die Brücke sperren": what looks like a relative clause ends the one before the frame.
  if (draft.kind === 'relative' && words[draft.finite]!.verb?.infinitive)
    return interruptedBy(drafts, { ...draft, kind: 'fragment' }, words, rules)
  if (draft.kind === 'relative' || draft.kind === 'dependent') return undefined
  if (draft.kind === 'verb-first' || (draft.kind === 'main' && !draft.coordinated)) {
    for (let i = drafts.length - 1; i >= 0 && i >= drafts.length - 5; i -= 1) {
      const open = drafts[i]!
      if (open.kind === 'quoted') return undefined
      if (open.finite >= 0 || open.kind === 'infinitive') continue
      if (open.kind === 'dependent') return open
      // "Die Minister Frankreichs, Polens und Italiens forderten": only one constituent stands before the verb.
      if (
        open.kind === 'fragment' &&
        draft.kind === 'main' &&
        words[draft.words[0]!]!.pos !== 'ADV' &&
        !announces(open, draft, words, rules) &&
        drafts.slice(0, i + 1).every((other) => other.kind === 'fragment')
      )
        return open
      // No comma stands between a prefield and its verb: "Dann, meint Berg, …" is an inquit.
      const direct = i === drafts.length - 1 && open.segments === 1 && draft.before === ','
      if (open.kind === 'fragment' && draft.kind === 'verb-first' && !direct) return open
    }
    return undefined
  }
  const interrupted = interruptedBy(drafts, draft, words, rules)
  if (interrupted) return interrupted
  if (draft.kind === 'fragment') {
    if (last.kind === 'quoted') return undefined
    const around = particleOf(drafts, draft, words, rules)
    if (around) return around
    // "sagte Berg, in den Orten, die …, sei": a phrase of place behind a whole clause may open the next one.
    if (last.kind === 'main' && last.finite >= 0 && words[draft.words[0]!]!.pos === 'ADP') return undefined
    if (last.kind === 'relative' || last.kind === 'dependent' || last.kind === 'infinitive') {
      // After a clause that already has its verb, the noun phrase goes on with the clause around it, if there is one.
      const around = drafts.findLast(
        (open, i) =>
          i >= drafts.length - 4 &&
          (open.kind === 'main' || open.kind === 'fragment' || goesOnBehind(drafts, i, draft, words)),
      )
      if (last.kind === 'relative' && around && draft.words.length > 1) return around
    }
    return last
  }
  if (draft.kind === 'infinitive')
    return last.kind === 'fragment' && (last.before === ',' || last.words.length < 2) ? last : undefined
  return undefined
}

/** "Der Vorwurf der Opposition, die Regierung habe getrickst, …": a noun of saying and its sentence in reported mood. */
function announces(open: OpenClause, draft: OpenClause, words: readonly Word[], rules: QuotationRules): boolean {
  if (draft.finite < 0 || !isFirstSubjunctive(words[draft.finite]!)) return false
  if (draft.before !== ',' || open.segments > 1) return false
  return open.words.some((i) => words[i]!.pos === 'NOUN' && rules.nouns.get(words[i]!.lower)?.takes.has('verb-second'))
}

/**
 * "Die Agentur meldet, Berg, der Leiter des Amtes, habe gewarnt": what seemed to be apposed to the first clause is the
 * subject of the second, whose verb in reported mood follows. Parts it from the first clause.
 */
export function detached(drafts: OpenClause[], draft: OpenClause, words: readonly Word[]): OpenClause | undefined {
  if (draft.kind !== 'verb-first' || draft.before !== ',' || draft.coordinated) return undefined
  if (!isFirstSubjunctive(words[draft.finite]!)) return undefined
  const at = drafts.findLastIndex(({ kind }) => kind === 'main' || kind === 'verb-first')
  const clause = drafts[at]
  if (!clause?.apposed || drafts.slice(at + 1).some(({ kind }) => kind !== 'relative')) return undefined
  const own = clause.words.splice(clause.apposed)
  clause.apposed = undefined
  if (words[own[0]!]!.pos === 'ADP') {
    clause.words.push(...own)
    return undefined
  }
  clause.after = ','
  const parted: OpenClause = { ...draft, kind: 'main', words: own, finite: -1, before: ',', segments: 1 }
  drafts.splice(at + 1, 0, parted)
  return parted
}

/** "Man sei, sagte Berg, mit dem Ergebnis zufrieden": the clause that a frame set off by commas interrupts. */
function interruptedBy(
  drafts: readonly OpenClause[],
  draft: OpenClause,
  words: readonly Word[],
  rules: QuotationRules,
): OpenClause | undefined {
  const frame = drafts.at(-1)!
  const open = drafts.at(-2)
  if (open?.kind !== 'main' || open.after !== ',' || frame.before !== ',' || draft.before !== ',') return undefined
  if (frame.coordinated) return undefined
  if (draft.kind !== 'fragment' && draft.kind !== 'infinitive') return undefined
  const first = words[frame.words[0]!]!.lower
  const isFrame =
    frame.kind === 'verb-first' ||
    (frame.kind === 'dependent' && rules.asOpeners.has(first)) ||
    (frame.kind === 'main' && first === 'so' && frame.finite === frame.words[1])
  if (!isFrame) return undefined
  // "…, sagte Berg, Leiter des Amtes, im Interview mit der Zeitung": where it is said.
  if (words[draft.words[0]!]!.pos === 'ADP' && draft.words.some((i) => rules.venues.has(words[i]!.text)))
    return undefined
  return waitsFor(open, draft, words) ? open : undefined
}

/** Whether a clause still misses what `draft` may be. */
function waitsFor(open: OpenClause, draft: OpenClause, words: readonly Word[]): boolean {
  if (open.finite < 0) return false
  // "Sie habe, …", "Der Kreis müsse, …": a clause that ends in its verb waits for the rest.
  if (open.words.at(-1) === open.finite) return true
  const goesOn = words[draft.words[0]!]!
  const waits = words[open.finite]!.pos === 'AUX' && !open.words.some((i) => i > open.finite && isNonFinite(words[i]!))
  return waits && (TAILS.has(goesOn.pos) || goesOn.mark || draft.words.some((i) => isNonFinite(words[i]!)))
}

/** "…, sagte Berg, der das Amt leitet, am Freitag": a frame behind a whole clause goes on behind its relative clause. */
function goesOnBehind(drafts: readonly OpenClause[], i: number, draft: OpenClause, words: readonly Word[]): boolean {
  if (drafts[i]!.kind !== 'verb-first' || i !== drafts.length - 2 || drafts.at(-1)!.kind !== 'relative') return false
  const before = drafts[i - 1]
  if (before?.kind !== 'main') return false
  const open = before.words.at(-1) === before.finite || draft.words.some((word) => isNonFinite(words[word]!))
  return !(open && waitsFor(before, draft, words))
}

/** What the rest of an interrupted clause begins with; a noun or article begins an apposition. */
const TAILS: ReadonlySet<Word['pos']> = new Set(['ADP', 'ADV', 'ADJ', 'PART'])

function isNonFinite({ verb }: Word): boolean {
  return verb !== undefined && (verb.participle || verb.infinitive || verb.zuInfinitive)
}

/** "teilte Eva Berg, die Sprecherin, mit": the main clause that a particle standing alone ends. */
function particleOf(
  drafts: readonly OpenClause[],
  draft: OpenClause,
  words: readonly Word[],
  rules: QuotationRules,
): OpenClause | undefined {
  const own = draft.words.filter((i) => words[i]!.pos !== 'PUNCT')
  if (own.length !== 1) return undefined
  const particle = words[own[0]!]!.lower
  const around = drafts.findLast((open) => open.kind === 'main' || open.kind === 'verb-first')
  if (!around || around.finite < 0) return undefined
  const lemmas = words[around.finite]!.verb!.lemmas
  return lemmas.some((lemma) => rules.verbs.get(lemma)?.some((verb) => verb.particle === particle)) ? around : undefined
}
