import type { FigureContext } from '../../language/figures.ts'
import type { Figure } from '../../model/layers.ts'
import { contains } from '../../model/span.ts'
import { type Clause, isNoun, isTime, lower } from './clause.ts'

/** The noun the figure is a value of: right before its preposition ("ein Angebot von"), or the subject of "stieg auf". */
export function measuredAt(clause: Clause, figure: Figure, words: FigureContext): number | undefined {
  const { tokens, from, at } = clause
  const binder = lower(clause, at - 1)
  // "ein Kredit über 3 Millionen Euro", but "Berichte über 41 Fälle"
  const isBound = words.binders.has(binder) || (figure.kind === 'money' && words.moneyBinders.has(binder))
  if (!isBound || at - 2 < from) return valueAt(clause, words)
  const noun = tokens[at - 2]!
  const isOfOwner = words.owners.has(lower(clause, at - 1))
  // "Daten von 110.000 Beschäftigten": theirs; "um 60 Prozent auf": another figure.
  const isOther =
    isTime(clause, noun) ||
    (clause.before !== undefined && contains(clause.before, noun)) ||
    tokens[at - 3]?.pos === 'NUM'
  if (noun.pos !== 'NOUN' || isOther || (isOfOwner && figure.counted !== undefined)) return valueAt(clause, words)
  // "Kosten in Höhe von"
  if (words.extents.has(lower(clause, at - 2)))
    return tokens[at - 3]?.pos === 'ADP' && tokens[at - 4]?.pos === 'NOUN' && at - 4 >= from ? at - 4 : undefined
  // "die Begrenzung der Mobilität auf", "die Wirksamkeit in Tests bei", but "zu einer Haft von"
  const head = genitiveHead(clause, at - 2, words) ?? at - 2
  return !isOfOwner && isGoverned(clause, head) ? valueAt(clause, words) : head
}

/** "der Umsatz des Konzerns": the noun before the genitive. */
function genitiveHead(clause: Clause, noun: number, { genitives }: FigureContext): number | undefined {
  let at = noun - 1
  while (at > clause.from && clause.tokens[at]!.pos === 'ADJ') at -= 1
  return genitives.has(lower(clause, at)) && at - 1 >= clause.from && clause.tokens[at - 1]!.pos === 'NOUN'
    ? at - 1
    : undefined
}

/** Whether a preposition stands before the noun's phrase. */
function isGoverned({ tokens, from }: Clause, noun: number): boolean {
  let at = noun - 1
  while (at > from && (tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'DET')) at -= 1
  return at >= from && tokens[at]!.pos === 'ADP'
}

/** The subject of a verb that says what value it has. */
function valueAt(clause: Clause, words: FigureContext): number | undefined {
  return isValue(clause, words) && hasValueVerb(clause, words) ? subjectAt(clause, words) : undefined
}

/** Whether a verb of the clause says what value its subject has. */
function hasValueVerb(clause: Clause, { values }: FigureContext): boolean {
  const { tokens, from, to } = clause
  let has = false
  for (let i = from; i < to; i += 1) {
    const { pos, verb, lemma } = tokens[i]!
    if (pos !== 'VERB' && verb === undefined) continue
    if (values.has(lemma) || verb?.lemmas.some((other) => values.has(other) && isWhole(clause, other, lemma)))
      has = true
    // "Die Firma will 300 Stellen streichen, als der Preis stieg": two verbs, two things said.
    else if (pos === 'VERB') return false
  }
  return has
}

/** "gab um 3 Prozent nach": the particle of the verb a form may be of stands in the clause. */
function isWhole(clause: Clause, verb: string, lemma: string): boolean {
  if (!verb.endsWith(lemma) || verb === lemma) return verb === lemma
  const particle = verb.slice(0, -lemma.length)
  for (let i = clause.behind; i < clause.to; i += 1) if (lower(clause, i) === particle) return true
  return false
}

/** "stieg auf 14", "beträgt 3 Euro", "lag bei rund 5 Prozent": the figure is what the verb gives its subject. */
function isValue(clause: Clause, { binders }: FigureContext): boolean {
  const { tokens, at, from } = clause
  const before = tokens[at - 1]
  if (at - 1 < from || before === undefined) return false
  return binders.has(lower(clause, at - 1)) || before.pos === 'VERB' || before.pos === 'AUX' || before.pos !== 'ADP'
}

/** The first noun of the clause that stands behind no preposition and in no case of an object, and is no time. */
function subjectAt(clause: Clause, words: FigureContext): number | undefined {
  const { tokens, from, at } = clause
  for (let i = from; i < at; i += 1) {
    if (tokens[i]!.pos !== 'NOUN' || isTime(clause, tokens[i]!)) continue
    return isFree(clause, i, words) ? i : undefined
  }
  return undefined
}

/** Whether nothing before the noun, but for an article and adjectives, governs it. */
function isFree(clause: Clause, noun: number, { objects, genitives }: FigureContext): boolean {
  const { tokens, from } = clause
  for (let i = noun - 1; i >= from; i -= 1) {
    const { pos } = tokens[i]!
    if (pos === 'ADP') return false
    if (pos === 'DET') {
      if (objects.has(lower(clause, i)) || tokens[i - 1]?.pos === 'ADP') return false
      return !(genitives.has(lower(clause, i)) && i - 1 >= from && isNoun(tokens[i - 1]))
    }
    if (pos !== 'ADJ' && pos !== 'NUM') return true
  }
  return true
}
