import type { StanceCue } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { clauseAt, type NounPhrase, nounPhrases } from './noun-phrases.ts'

/** A verb or adjective that takes a stance, and which. */
export interface FoundStance {
  readonly stance: StanceCue
  /** Tokens of the sentence and the verb's place among them. */
  readonly tokens: readonly Token[]
  readonly at: number
  /** The clause of the verb, as indexes of `tokens`. */
  readonly from: number
  readonly to: number
  /** An adjective that judges ("unrealistisch"), where a verb would act. */
  readonly isJudgement: boolean
  /** The phrase behind the verb's preposition, where the verb has one: "auf eine Senkung" of "pocht". */
  readonly governed?: NounPhrase
  /** The clause of the verb negates. */
  readonly isNegated: boolean
  /** The verb tells someone else to act: its object is an addressee. */
  readonly isAddressed: boolean
  /** The clause names a condition: "unter Bedingungen denkbar". */
  readonly isConditional: boolean
}

/** Letters of the longest particle that stands apart from its verb. */
const LONGEST_PARTICLE = 6

/** The first stance verb inside `span`; particles that stand at the end of the clause are put before their verb again. */
export function stanceIn(
  annotated: AnnotatedArticle,
  tokens: readonly Token[],
  span: Span,
  lexicon: Lexicon,
): FoundStance | undefined {
  const terms = lexicon.terms
  if (!terms) return undefined
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const folded = (token: Token): string => lexicon.form(text(token)).folded
  for (const [at, token] of tokens.entries()) {
    if (token.start < span.start || token.end > span.end) continue
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'ADJ') continue
    const { from, to } = clauseAt(annotated, tokens, at)
    const clause = tokens.slice(from, to)
    const negates = (words: readonly Token[]): boolean =>
      words.some((word) => terms.negators.has(folded(word)) || terms.none.has(folded(word)))
    // "glaubt nicht, dass das Ziel realistisch ist"
    const outer = clause[0]?.pos === 'SCONJ' && from >= 2 ? clauseAt(annotated, tokens, from - 2) : undefined
    const isDenied = outer !== undefined && negates(tokens.slice(outer.from, outer.to))
    const found = (stance: StanceCue, lemma: string, governed?: NounPhrase): FoundStance => ({
      stance,
      tokens,
      at,
      from,
      to,
      isJudgement: terms.judgements.has(lemma),
      isNegated: negates(clause) !== (isDenied && terms.judgements.has(lemma)),
      isAddressed: terms.addressing.has(lemma),
      isConditional: clause.some((word) => terms.conditions.has(lexicon.form(text(word)).stem)),
      ...(governed && { governed }),
    })
    const apart = token.verb?.finite === true ? particle(tokens.slice(at + 1, to), text) : undefined
    for (const lemma of lemmasOf(token, apart).map((known) => lexicon.form(known).folded)) {
      const governs = terms.governed.get(lemma)
      if (governs) {
        const phrases = nounPhrases(annotated, tokens.slice(0, to), lexicon).filter((phrase) => phrase.at >= from)
        for (const { preposition, stance } of governs) {
          const own = phrases.filter((phrase) => phrase.preposition === preposition)
          const next = own.find((phrase) => phrase.at > at) ?? own.at(-1)
          if (next) return found(stance, lemma, next)
        }
        continue
      }
      const stance = terms.stances.get(lemma)
      if (stance === undefined) continue
      if (terms.sentencing.has(lemma) && clause.some((word) => terms.sentenceTo.has(folded(word)))) continue
      if (token.pos === 'ADJ' && terms.judgements.has(lemma) && !isPredicate(token, at, tokens, lexicon, text)) continue
      return found(stance, lemma)
    }
  }
  return undefined
}

/** "ist notwendig", "ein unrealistisches Ziel", "kein realistisches Vorhaben"; not "die notwendigen Regeln". */
function isPredicate(
  token: Token,
  at: number,
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: (span: Span) => string,
): boolean {
  const next = tokens[at + 1]
  if (next?.pos !== 'NOUN' && next?.pos !== 'ADJ')
    return lexicon.form(text(token)).folded === lexicon.form(token.lemma).folded
  if (next.pos !== 'NOUN' || !lexicon.terms?.noIssues.has(lexicon.form(text(next)).key)) return false
  const before = tokens[at - 1]
  return before !== undefined && /^(?:ein|kein|eine|keine|an?|no)$/i.test(text(before))
}

/** What the verb may be: with its particle where one stands apart, else its own dictionary form. */
function lemmasOf(token: Token, apart: string | undefined): readonly string[] {
  if (apart === undefined) return [token.lemma]
  const known = (token.verb?.lemmas ?? []).filter((lemma) => lemma.startsWith(apart))
  return known.length > 0 ? known : [apart + token.lemma]
}

/** The verb particle that closes the clause: its last word, if short and no preposition of a phrase. */
function particle(after: readonly Token[], text: (token: Token) => string): string | undefined {
  const last = after.at(-1)
  if (!last || last.end - last.start > LONGEST_PARTICLE || !['ADP', 'ADV', 'PART', 'ADJ'].includes(last.pos))
    return undefined
  const found = text(last)
  return found === found.toLowerCase() && PARTICLE.test(found) ? found : undefined
}

const PARTICLE =
  /^(?:ab|an|auf|aus|bei|dar|ein|fest|fort|heraus|her|hin|los|mit|nach|nieder|vor|weg|weiter|wider|zu|zurück|zusammen|bereit)$/
