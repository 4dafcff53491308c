import type { StanceCue } from '../../language/terms.ts'
import { clauseAt } from './clauses.ts'
import type { Place } from './stance.ts'

/** "ist bereit, Lotsen zu entsenden": who is ready to give a thing offers it. */
export function isReadyToGive({ annotated, tokens, lexicon, clause }: Place, lemma: string): boolean {
  const { stance } = lexicon.terms!
  if ((!stance.willing.has(lemma) && !stance.announcing.has(lemma)) || tokens[clause.to + 1] === undefined) return false
  const next = clauseAt(annotated, tokens, clause.to + 1)
  return tokens
    .slice(next.from, next.to)
    .some((token) => token.pos === 'VERB' && stance.supply.has(lexicon.form(token.lemma).folded))
}

/** What somebody who wants something takes: "will keine Abgabe", "will die Abgabe senken", "will die Brücke schließen". */
export function wantedBy({ tokens, lexicon, at, clause }: Place, isNegated: boolean): StanceCue | undefined {
  // What somebody wanted he may not want now.
  if (tokens[at]!.verb?.past || tokens[at]!.verb?.finite !== true) return undefined
  // "will die Nummer eins sein"
  const isState = tokens
    .slice(clause.from, clause.to)
    .some(({ pos, verb }, index) => pos === 'AUX' && verb?.infinitive && clause.from + index !== at)
  if (isState) return undefined
  const does = tokens.slice(clause.from, clause.to).filter(
    ({ pos, verb }, index) =>
      pos === 'VERB' &&
      // "wants the levy scrapped"
      (verb?.infinitive || (lexicon.terms!.stance.objectsFollow && verb?.participle && clause.from + index > at)) &&
      clause.from + index !== at,
  )
  // "will den Pakt erneuern und Streit vermeiden": the first of two joined.
  const isJoined = does.length > 1 && tokens[tokens.indexOf(does[0]!) + 1]?.pos === 'CCONJ'
  const done = isJoined ? does[0] : does.at(-1)
  const lemma = done && lexicon.form(done.lemma).folded
  const terms = lexicon.terms!
  if (lemma !== undefined && terms.stance.givingUp.has(lemma)) return undefined
  // Who does not want a thing rejects it; to say nothing of it is no stance.
  if (isNegated) {
    // "will keine Häfen beschießen": nobody is against what he does not harm.
    const isWithheld =
      lemma !== undefined &&
      (terms.stance.achieving.has(lemma) ||
        terms.stance.supply.has(lemma) ||
        terms.stance.closing.has(lemma) ||
        terms.stance.allowing.has(lemma) ||
        ['supports', 'offers'].includes(terms.stances.get(lemma) ?? ''))
    return lemma === undefined || isWithheld ? 'supports' : undefined
  }
  if (lemma === undefined) return 'demands'
  if (terms.stance.closing.has(lemma)) return 'supports'
  if (terms.removal.has(lemma)) return 'rejects'
  if (terms.stance.supply.has(lemma)) return 'offers'
  return terms.stance.achieving.has(lemma) ? 'demands' : undefined
}
