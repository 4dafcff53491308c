import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import type { Actor } from './actors.ts'
import { type Aim, aimAt, type Field } from './aim-at.ts'
import { clauseAt } from './clauses.ts'
import { isPersonal } from './issue.ts'
import { nounPhrases } from './noun-phrases.ts'
import { PLAIN, subjectsOf } from './subjects.ts'

/** One of several things somebody asks for at once. */
export interface ListedDemand {
  readonly actors: readonly Actor[]
  readonly aim: Aim
  readonly span: Span
}

/** Items of a list that are read, at most. */
const LONGEST_LIST = 12
/** Letters before a sentence in which "seine" finds its owner. */
const BEFORE = 200

/**
 * What is demanded one by one behind a colon, in a sentence or as a list below it: "nannte drei Bedingungen: den Abzug,
 * eine Untersuchung und …", "Seine Forderung: Bauverbot im Wald", "Der Verband fordert:" with points below.
 */
export function listedDemands(
  annotated: AnnotatedArticle,
  context: StoryContext,
  fieldOf: (tokens: readonly Token[]) => Field,
): readonly ListedDemand[] {
  const { article, layers } = annotated
  const lexicon = context.lexiconOf(article.language)
  const { reading } = article
  return layers.sentences.flatMap((sentence, index) => {
    if (!reading.slice(sentence.start, sentence.end).includes(':')) return []
    const tokens = within(layers.tokens, sentence)
    const colon = tokens.findIndex(({ start, end }) => reading.slice(start, end) === ':')
    if (colon < 2 || !announces(tokens.slice(clauseAt(annotated, tokens, colon - 1).from, colon), lexicon, reading))
      return []
    const rest = tokens.slice(colon + 1)
    const items = rest.length > 0 ? [rest] : listBelow(annotated, index)
    // A whole sentence tells by itself what it asks for.
    const bare = items.filter(
      (item) => !item.some(({ verb, pos }) => pos !== 'ADJ' && verb?.finite && !verb.participle),
    )
    if (bare.length === 0) return []
    const actors = askingIn(annotated, tokens.slice(0, colon), context)
    return bare.flatMap((item) =>
      leadingPhrases(fieldOf(item), rest.length > 0).map((aim) => ({
        actors,
        aim,
        span: rest.length > 0 ? sentence : { start: item[0]!.start, end: item.at(-1)!.end },
      })),
    )
  })
}

/** Whether the words before a colon say that something is asked for. */
function announces(words: readonly Token[], lexicon: Lexicon, reading: string): boolean {
  const terms = lexicon.terms
  if (!terms) return false
  return words.some(({ pos, lemma, start, end }, index) => {
    const { folded } = lexicon.form(lemma)
    if (pos === 'NOUN')
      return (
        terms.conditions.has(lexicon.form(reading.slice(start, end)).stem) ||
        (terms.stance.nouns.get(folded)?.some(({ stance }) => stance === 'demands') ?? false)
      )
    // "rät zu einem Wahlmodell: …" has told what.
    const isTold = words
      .slice(index + 1)
      .some(
        (word) =>
          word.pos === 'NOUN' &&
          !isPersonal(lexicon.form(reading.slice(word.start, word.end)).folded, word.lemma, lexicon),
      )
    return pos === 'VERB' && !isTold && terms.stances.get(folded) === 'demands'
  })
}

/** The points of a list right below a sentence. */
function listBelow({ article, layers }: AnnotatedArticle, above: number): readonly (readonly Token[])[] {
  const items: (readonly Token[])[] = []
  for (const sentence of layers.sentences.slice(above + 1, above + 1 + LONGEST_LIST)) {
    const point = POINT.exec(article.reading.slice(sentence.start, sentence.end))
    if (!point) break
    items.push(within(layers.tokens, { start: sentence.start + point[0].length, end: sentence.end }))
  }
  return items
}

const POINT = /^\s*(?:[•·▪–*-]|\d{1,2}[.)])\s+/

/** The phrase that opens an item, and, in one sentence, those that "," and "und" put beside it. */
function leadingPhrases(field: Field, isSentence: boolean): readonly Aim[] {
  const { annotated, tokens, lexicon } = field
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const phrases = nounPhrases(annotated, tokens, lexicon).filter(({ start, preposition, isAttribute }) => {
    const first = tokens.findIndex((token) => token.start === start)
    const before = tokens[first - 1]
    const opens = before === undefined || (isSentence && /^(?:,|;|und|sowie|and)$/.test(text(before)))
    return opens && preposition === undefined && (!isAttribute || before?.pos === 'CCONJ')
  })
  return phrases.slice(0, isSentence ? LONGEST_LIST : 1).flatMap((phrase) => {
    const aim = aimAt(field, { ...phrase, isWanted: true })
    return aim ? [aim] : []
  })
}

/** Who asks: the subject of the clause before the colon, or the one person named last for "seine Forderung". */
function askingIn(annotated: AnnotatedArticle, tokens: readonly Token[], context: StoryContext): readonly Actor[] {
  const { article } = annotated
  const start = tokens[0]!.start
  const last = within(context.namedIn(article.id), { start: Math.max(0, start - BEFORE), end: start }).findLast(
    ({ entity, form }) => entity.kind === 'person' && form !== 'derived',
  )?.entity
  const at = tokens.findIndex(({ verb, pos }) => pos !== 'ADJ' && verb?.finite === true)
  if (at >= 0) return subjectsOf(annotated, { ...PLAIN, ...clauseAt(annotated, tokens, at), tokens, at }, context, last)
  const isOwned = /^(?:seine?|ihre?|his|her)$/i.test(article.reading.slice(start, tokens[0]!.end))
  return isOwned && last ? [last] : []
}
