import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { overlaps, type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import { type Draft, isTitleAt, passageAt } from './draft.ts'

/** The name of the rule. */
export const LEFT_OPEN = 'discrepancies/left-open'
/** Letters of the shortest word that stands for one of its family: "verlängern" for "Verlängerung". */
const SHORTEST_FAMILY = 6

/**
 * A headline tells as a fact what its own article only speaks of as open: "Amt verlängert Sperrung" above "eine
 * Verlängerung schloss sie nicht aus". Some telling word of the headline stands in the body nowhere but in clauses
 * that leave it open.
 */
export function leftOpen(context: StoryContext): readonly Draft[] {
  return context.articles.flatMap((annotated) => {
    const lexicon = context.lexiconOf(annotated.article.language)
    if (lexicon.terms === undefined) return []
    const [titles, body] = [[], []] as [Sentence[], Sentence[]]
    for (const span of annotated.layers.sentences) {
      const isTitle = isTitleAt(annotated, span.start)
      ;(isTitle ? titles : body).push({ annotated, span, clauses: clausesOf(annotated, span) })
    }
    const isTold = titles.filter((title) => isFirm(title, lexicon))
    return isTold.flatMap((title) => {
      const open = openFor(title, body, lexicon)
      return open ? [draftOf(title, open)] : []
    })
  })
}

interface Sentence {
  readonly annotated: AnnotatedArticle
  readonly span: Span
  readonly clauses: readonly (readonly Token[])[]
}

/** A clause with the one before it. */
interface Clause {
  readonly clause: readonly Token[]
  readonly before: readonly Token[]
}

/** The first sentence that leaves open what a word of the headline tells, where none tells it for certain. */
function openFor(title: Sentence, body: readonly Sentence[], lexicon: Lexicon): Sentence | undefined {
  for (const token of title.clauses.flat()) {
    const { stem, key, isStop } = formOf(token, title, lexicon)
    if ((token.pos !== 'NOUN' && token.pos !== 'VERB') || isStop || isActor(key, lexicon)) continue
    // "Neun Rappen" are no matter, but so much of one.
    if (title.annotated.layers.figures.some((figure) => overlaps(figure, token))) continue
    const clauses = body.flatMap((sentence) =>
      sentence.clauses.flatMap((clause, at) => {
        const hit = clause.some((other) => isOfFamily(stem, other, sentence, lexicon))
        return hit ? [{ sentence, clause, before: sentence.clauses[at - 1] ?? [] }] : []
      }),
    )
    if (clauses.length > 0 && clauses.every((each) => isLeftOpen(each, each.sentence, lexicon)))
      return clauses[0]!.sentence
  }
  return undefined
}

/** Whether a headline tells a fact: a verb, no question, nothing denied, wanted, supposed or said by a source. */
function isFirm(title: Sentence, lexicon: Lexicon): boolean {
  const { terms } = lexicon
  const { reading } = title.annotated.article
  if (terms === undefined || /[?„“”"»«]/.test(reading.slice(title.span.start, title.span.end))) return false
  const tokens = title.clauses.flat()
  if (!tokens.some(({ verb }) => verb?.finite === true)) return false
  return !tokens.some((token) => {
    const { folded, stem, isNegation } = formOf(token, title, lexicon)
    const { key, folded: base } = lexicon.form(token.lemma)
    return (
      isNegation ||
      isDoubt(folded, stem, lexicon) ||
      terms.wanting.has(base) ||
      (terms.contrasts.poles.may.has(base) && !terms.necessity.has(base)) ||
      terms.contrasts.sources.has(folded) ||
      terms.standing.has(key)
    )
  })
}

/**
 * Whether a clause leaves open what it speaks of: "sie prüfe, ob …", "schließt … nicht aus". On real news "vermutlich",
 * "offenbar" and a bare "unklar" were of another matter nearly every time.
 */
function isLeftOpen({ clause, before }: Clause, sentence: Sentence, lexicon: Lexicon): boolean {
  const { terms } = lexicon
  if (terms === undefined) return false
  const formsIn = (tokens: readonly Token[]): ReturnType<typeof formOf>[] =>
    tokens.map((token) => formOf(token, sentence, lexicon))
  const verbsIn = (tokens: readonly Token[]): readonly string[] => {
    const last = formsIn(tokens).at(-1)?.folded ?? ''
    return tokens
      .filter(({ pos }) => pos === 'VERB')
      .flatMap(({ lemma }) => [lemma, last + lemma].map((verb) => lexicon.form(verb).key))
  }
  if (terms.open.has(formsIn(clause)[0]!.folded))
    return verbsIn(before).some((verb) => terms.standing.get(verb) === 'open')
  const isDenied = formsIn(clause).some(({ isNegation }) => isNegation)
  return isDenied && verbsIn(clause).some((verb) => terms.rejecting.has(verb) && terms.standing.get(verb) === 'refused')
}

/** "Ob", "vermutlich". */
function isDoubt(folded: string, stem: string, { terms }: Lexicon): boolean {
  return terms !== undefined && (terms.open.has(folded) || terms.hedges.has(stem))
}

/** Who acts is no matter that could be open. */
function isActor(key: string, { terms }: Lexicon): boolean {
  return terms?.stance.bodies.some((ending) => key.endsWith(ending)) ?? false
}

/** The same word, a compound of it, or the noun of a verb. */
function isOfFamily(stem: string, token: Token, sentence: Sentence, lexicon: Lexicon): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'VERB') return false
  const own = formOf(token, sentence, lexicon).stem
  if (own === stem || (stem.length >= SHORTEST_FAMILY && own.startsWith(stem))) return true
  return lexicon.parts(sentence.annotated.article.reading.slice(token.start, token.end)).includes(stem)
}

/** Verbs by their dictionary form. */
function formOf(token: Token, { annotated }: Sentence, lexicon: Lexicon): ReturnType<Lexicon['form']> {
  const text = annotated.article.reading.slice(token.start, token.end)
  return lexicon.form(token.pos === 'VERB' ? token.lemma : text)
}

/** The words of a sentence between its marks. */
function clausesOf({ article, layers }: AnnotatedArticle, sentence: Span): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const token of within(layers.tokens, sentence)) {
    if (token.pos !== 'PUNCT') clauses.at(-1)!.push(token)
    else if (/[,;:.!?–—]/.test(article.reading.slice(token.start, token.end))) clauses.push([])
  }
  return clauses.filter(({ length }) => length > 0)
}

function draftOf(title: Sentence, open: Sentence): Draft {
  const sides = [title, open].map(({ annotated, span }) => ({
    value: annotated.article.reading.slice(span.start, span.end),
    evidence: [passageAt({ annotated, span })],
  }))
  return {
    type: 'modality',
    kind: 'conflict',
    severity: 'high',
    about: passageAt({ annotated: title.annotated, span: title.span }),
    sides,
    reason: sides.map(({ value }) => value).join(' / '),
    rule: LEFT_OPEN,
  }
}
