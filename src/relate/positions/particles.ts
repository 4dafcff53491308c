import type { Token } from '../../model/layers.ts'
import type { Clause } from './clauses.ts'

/** Letters of the longest particle that stands apart from its verb. */
const LONGEST_PARTICLE = 6

/** What a verb may be: with its particle where one closes its clause ("lehnt … ab"), else its own dictionary form. */
export function lemmasAt(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  text: (token: Token) => string,
): readonly string[] {
  const token = tokens[at]!
  const apart =
    token.verb?.finite === true && token.pos !== 'AUX' ? particle(tokens.slice(at + 1, clause.to), text) : undefined
  if (apart === undefined) return [token.lemma]
  const known = (token.verb?.lemmas ?? []).filter((lemma) => lemma.startsWith(apart))
  return known.length > 0 ? known : [apart + token.lemma]
}

/** The verb particle that closes the clause: its last word, if short and no preposition of a phrase. */
function particle(after: readonly Token[], text: (token: Token) => string): string | undefined {
  const last = after.findLast((token) => !/^[“”"«»‘’›‹')]$/.test(text(token)))
  if (!last || last.end - last.start > LONGEST_PARTICLE || !['ADP', 'ADV', 'PART', 'ADJ'].includes(last.pos))
    return undefined
  const found = text(last)
  return found === found.toLowerCase() && PARTICLE.test(found) ? found : undefined
}

const PARTICLE =
  /^(?:ab|an|auf|aus|bei|dar|ein|fest|fort|heraus|her|hin|los|mit|nach|nieder|vor|weg|weiter|wider|zu|zurück|zusammen|bereit)$/
