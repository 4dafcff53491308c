import type { StanceCue } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'

/** A verb that takes a stance, and which. */
export interface FoundStance {
  readonly stance: StanceCue
  readonly verb: Token
  /** An adjective that judges ("unrealistisch"), where a verb would act. */
  readonly isJudgement: boolean
}

/** Letters of the longest particle that stands apart from its verb. */
const LONGEST_PARTICLE = 6

/** The first stance verb of a passage; particles that stand at the end of the clause are put before their verb again. */
export function stanceIn(annotated: AnnotatedArticle, span: Span, lexicon: Lexicon): FoundStance | undefined {
  const stances = lexicon.terms?.stances
  if (!stances) return undefined
  const { reading } = annotated.article
  const tokens = within(annotated.layers.tokens, span)
  const text = (token: Token): string => reading.slice(token.start, token.end)
  for (const [index, token] of tokens.entries()) {
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'ADJ') continue
    const apart = token.verb?.finite === true ? particle(tokens.slice(index + 1), text) : undefined
    const joined = apart === undefined ? [] : joinedLemmas(apart, token)
    const isJoined = joined.some((lemma) => stances.has(lexicon.form(lemma).folded))
    const lemmas = isJoined || apart !== undefined ? joined : [token.lemma]
    for (const lemma of lemmas) {
      const stance = stances.get(lexicon.form(lemma).folded)
      if (stance !== undefined)
        return { stance, verb: token, isJudgement: lexicon.terms?.judgements.has(lexicon.form(lemma).folded) ?? false }
    }
    const alone = stances.get(lexicon.form(token.lemma).folded)
    if (apart !== undefined && alone === 'demands') return { stance: alone, verb: token, isJudgement: false }
  }
  return undefined
}

/** Infinitives a verb and the particle that stands apart from it can make. */
function joinedLemmas(apart: string, token: Token): readonly string[] {
  const known = (token.verb?.lemmas ?? []).filter((lemma) => lemma.startsWith(apart))
  return known.length > 0 ? known : [apart + token.lemma]
}

/** The verb particle that closes the clause: the last short word before the next mark. */
function particle(after: readonly Token[], text: (token: Token) => string): string | undefined {
  const end = after.findIndex(({ pos }) => pos === 'PUNCT')
  const last = end < 0 ? after[after.length - 1] : after[end - 1]
  if (!last || last.end - last.start > LONGEST_PARTICLE || !['ADP', 'ADV', 'PART', 'ADJ'].includes(last.pos))
    return undefined
  const found = text(last)
  return found === found.toLowerCase() ? found : undefined
}
