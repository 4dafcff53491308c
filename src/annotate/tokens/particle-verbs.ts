import type { TokenRules } from '../../language/tokens.ts'
import type { Token } from '../../model/layers.ts'

/** A finite verb and the particle that belongs to it. Numbers are indexes into the tokens given. */
export interface ParticleVerb {
  readonly verb: number
  readonly particle: number
  /** Lemma of both together: "mitteilen", "point out". */
  readonly lemma: string
}

/** Farthest a particle may stand behind its verb, in tokens. */
const FARTHEST = 40

/**
 * Joins separated verbs within one sentence, in order of the particles: "Sie teilte das am Montag mit." gives teilte +
 * mit = mitteilen. A particle closes its clause, so what follows it must be a mark, a conjunction or nothing.
 *
 * @param text the article's reading
 * @param tokens the tokens of one sentence
 */
export function particleVerbs(text: string, tokens: readonly Token[], rules: TokenRules): readonly ParticleVerb[] {
  const found: ParticleVerb[] = []
  const taken = new Set<number>()
  for (const [at, token] of tokens.entries()) {
    if (token.pos !== 'ADP' && token.pos !== 'ADV' && token.pos !== 'ADJ') continue
    const particle = text.slice(token.start, token.end).toLowerCase()
    if (!rules.particles.has(particle) || !closesClause(tokens[at + 1])) continue
    for (let verb = at - 1; verb >= Math.max(0, at - FARTHEST); verb -= 1) {
      const candidate = tokens[verb]!
      if (candidate.pos !== 'VERB' || !candidate.verb?.finite || taken.has(verb)) continue
      const lemma = rules.particleVerb(candidate.lemma, particle)
      if (lemma === undefined) continue
      taken.add(verb)
      found.push({ verb, particle: at, lemma })
      break
    }
  }
  return found
}

function closesClause(next: Token | undefined): boolean {
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'SCONJ'
}
