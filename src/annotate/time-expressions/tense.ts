import type { Direction } from '../../language/time-expressions.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'

/** Marks that end a clause for the sake of tense. */
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '„', '“', '”', '"', '«', '»', '.', '!', '?'])

/** How far a clause is followed in either direction, in tokens: longer ones say little about tense. */
const REACH = 40

const HAVE = new Set(['haben', 'sein', 'have'])
const BECOME = new Set(['werden', 'will', 'shall'])

function clauseOf(tokens: readonly Token[], span: Span, text: string): readonly Token[] {
  const at = indexAt(tokens, span.start)
  let from = at
  while (from > 0 && at - from < REACH && !isBreak(tokens[from - 1]!, text)) from -= 1
  let to = at
  while (to < tokens.length && to - at < REACH && (tokens[to]!.start < span.end || !isBreak(tokens[to]!, text))) to += 1
  return tokens.slice(from, to)
}

function isBreak(token: Token, text: string): boolean {
  return token.end - token.start === 1 && BREAKS.has(text[token.start] ?? '')
}

function read(clause: readonly Token[]): Direction | undefined {
  let participle = false
  let infinitive = false
  let have = false
  let become = false
  let past = false
  let present = false
  for (const token of clause) {
    const { verb } = token
    if (!verb) continue
    if (verb.participle && !verb.finite) participle = true
    else if (verb.infinitive && !verb.finite) infinitive = true
    if (!verb.finite) continue
    if (verb.infinitive && token.pos === 'VERB') infinitive = true
    if (verb.participle) participle = true
    const lemmas = [token.lemma, ...verb.lemmas]
    if (lemmas.some((lemma) => HAVE.has(lemma)) && !verb.past) have = true
    else if (lemmas.some((lemma) => BECOME.has(lemma)) && !verb.past) become = true
    else if (verb.past && !verb.subjunctive2) past = true
    else if (!verb.past) present = true
    if (verb.past && lemmas.some((lemma) => HAVE.has(lemma) || BECOME.has(lemma))) past = true
  }
  if (past) return 'past'
  if (have && participle) return 'past'
  if (become) return participle && !infinitive ? 'present' : 'future'
  if (present || have) return 'present'
  return participle ? 'past' : undefined
}

/**
 * Tense of the clause a time expression stands in: `past` for Präteritum, Perfekt and Plusquamperfekt, `future` for
 * werden with infinitive, `present` else; `undefined` without a finite verb. A clause without a verb asks the whole
 * sentence.
 */
export function tenseAt(tokens: readonly Token[], span: Span, text: string, sentence: Span): Direction | undefined {
  const own = read(clauseOf(tokens, span, text))
  if (own !== undefined) return own
  const from = indexAt(tokens, sentence.start)
  const to = indexAt(tokens, sentence.end)
  return to - from > 3 * REACH ? undefined : read(tokens.slice(from, to))
}
