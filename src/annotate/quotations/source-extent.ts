import type { Clause } from './clauses.ts'
import { contentEnd, reported } from './indirect.ts'
import type { Reading } from './reading.ts'

/** Which words of a unit a source phrase of clause `k` is the source of, `[start, end)`. */
export function extent(
  reading: Reading,
  clause: Clause,
  k: number,
  phrase: { readonly from: number; readonly to: number; readonly rule: string },
): { start: number; end: number } {
  const { clauses, words } = reading
  // "Man prüfe, wie es weitergehe, so Berg": set off by commas it is the source of all before it.
  const hangs = clause.kind === 'dependent' || clause.kind === 'relative' || clause.kind === 'infinitive'
  if (hangs && !(phrase.rule === 'quotations/so' && hasMainBefore(reading, k)))
    return { start: clause.from, end: clause.to }
  // "Die Firma werde, wenn es nötig sei, nicht ruhen, so Berg": the infinitive ends the clause before the comma.
  const waiting = words[clause.finite]?.verb?.infinitive
    ? clauses.findLastIndex(({ kind }, i) => i < k && kind === 'main' && completes(reading, i, clause, phrase.from))
    : -1
  let first = waiting >= 0 ? waiting : k
  // „Auf Dauer“, so Berg, werde es gelingen: the marks hold what stands before the verb.
  const leads = clauses[k - 1]?.kind === 'quoted' && words[phrase.to + 1]?.finite
  while (first > 0 && clauses[first]!.kind !== 'main' && !(clauses[first]!.before === ':')) {
    if (clauses[first - 1]!.kind === 'quoted' && !leads) break
    first -= 1
  }
  // "Die Briefe würden verschickt, ein Aufwand sei nicht zu erwarten, so Berg": clauses side by side in the mood.
  const closes = phrase.to >= words.length - 1
  while (phrase.rule === 'quotations/so' && closes && goesBefore(reading, first)) first -= 1
  if (phrase.rule === 'quotations/so' || clause.kind === 'fragment')
    return {
      start: clauses[first]!.from,
      end: closes ? words.length : restAfter(reading, phrase.to, k),
    }
  return { start: clauses[first]!.from, end: contentEnd(reading, k) }
}

/** Whether the clause before `k` is a main one beside it, and both are in the mood of reported speech. */
function goesBefore({ clauses, words }: Reading, k: number): boolean {
  const [before, own] = [clauses[k - 1], clauses[k]!]
  return before?.kind === 'main' && own.before === ',' && reported(words, own) && reported(words, before)
}

function hasMainBefore({ clauses }: Reading, k: number): boolean {
  return clauses.slice(0, k).some(({ kind }) => kind === 'main')
}

/** After ", so X" the sentence may go on. */
function restAfter(reading: Reading, to: number, k: number): number {
  // "…, so Berg weiter: „…“": the words behind the colon are told by themselves.
  if (reading.words[to]?.text === ':') return to
  if (reading.clauses[k]!.to > to + 1) return reading.words.length
  const next = reading.clauses[k + 1]
  if (!next) return to
  // "so Berg, Leiter des Amtes", "so Berg, der das Amt leitet" tell who he is; "Man werde, so Berg, die Hilfen
  // verdoppeln" goes on.
  const tells = next.kind === 'relative' || next.kind === 'fragment'
  return tells && !completes(reading, k, next) ? to : reading.words.length
}

/** Whether a clause ends in the infinitive or participle that the auxiliary of clause `k` waits for. */
export function completes({ words, clauses }: Reading, k: number, next: Clause, before = next.to): boolean {
  if (words[clauses[k]!.finite]?.pos !== 'AUX') return false
  const last = next.words.findLast((i) => i < before && words[i]!.pos !== 'PUNCT' && !words[i]!.mark)
  const verb = last === undefined ? undefined : words[last]!.verb
  return verb?.infinitive === true || verb?.participle === true
}
