import type { NameLexicon } from '../../language/mentions.ts'
import type { Mention, Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'

/** Longest apposition, in words. */
const LONGEST = 12

/**
 * The role behind a person's name: "Eva Thal, Sprecherin des Hafenamts, …" or "Eva Thal (Hafenpartei)". The span is the
 * apposition without article and commas. `undefined` where nothing or another name follows.
 */
export function appositionAfter(
  reading: string,
  tokens: readonly Token[],
  mention: Mention,
  lexicon: NameLexicon,
): Span | undefined {
  const text = (index: number) => (tokens[index] ? reading.slice(tokens[index]!.start, tokens[index]!.end) : '')
  const comma = indexAt(tokens, mention.end)
  if (text(comma) !== ',') return undefined
  let from = comma + 1
  if (lexicon.isArticle(text(from))) from += 1
  let role = -1
  for (let at = from; at < from + 4 && at < tokens.length; at += 1) {
    if (lexicon.role(text(at)) !== undefined) {
      role = at
      break
    }
    if (!lexicon.isRoleAdjective(text(at)) && tokens[at]!.pos !== 'ADJ') break
  }
  if (role < 0) return undefined
  for (let at = role + 1; at < comma + LONGEST && at < tokens.length; at += 1) {
    const word = text(at)
    if (/^[,.();:„"»«“]$/u.test(word)) return { start: tokens[from]!.start, end: tokens[at - 1]!.end }
    const { pos } = tokens[at]!
    if (pos === 'VERB' || pos === 'AUX' || reading.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n'))
      return undefined
  }
  return undefined
}

/**
 * The role before a person's name and a comma: "die Präsidentin der Hafenpartei, Eva Thal, …". The name must be closed
 * by another comma or the sentence, so that a list of people is not read so.
 */
export function appositionBefore(
  reading: string,
  tokens: readonly Token[],
  mention: Mention,
  lexicon: NameLexicon,
): Span | undefined {
  const text = (index: number) => (tokens[index] ? reading.slice(tokens[index]!.start, tokens[index]!.end) : '')
  const comma = indexAt(tokens, mention.start) - 1
  if (text(comma) !== ',' || !/^[,.);:]$/.test(text(indexAt(tokens, mention.end)))) return undefined
  for (let at = comma - 1; at > 0 && at > comma - LONGEST; at -= 1) {
    const { pos } = tokens[at]!
    const word = text(at)
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return undefined
    if (lexicon.role(word) === undefined) continue
    let from = at
    while (from > 0 && (lexicon.isRoleAdjective(text(from - 1)) || tokens[from - 1]!.pos === 'ADJ')) from -= 1
    return from > 0 && lexicon.isArticle(text(from - 1))
      ? { start: tokens[from]!.start, end: tokens[comma - 1]!.end }
      : undefined
  }
  return undefined
}
