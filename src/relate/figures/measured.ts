import type { Figure } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { contains, indexAt, type Span, within } from '../../model/span.ts'
import { bagOf, type Named } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { keyed, type Lexicon, wordsOf } from '../words.ts'
import { clauseOf, perOf, stepOf, toldIn } from './clause.ts'
import type { Quantity } from './quantity.ts'

/** A figure with what it measures. */
export interface Measured {
  readonly annotated: AnnotatedArticle
  readonly index: number
  readonly figure: Figure
  readonly quantity: Quantity
  readonly sentence: Span
  /** Key of what is counted; `''` where the text does not say. */
  readonly thing: string
  /** What befell people is counted: two tolls of one story are about its event. */
  readonly isFate: boolean
  /** What befell the people counted, where the clause says so ("19 Fahrgäste wurden verletzt"); else `''`. */
  readonly fate: string
  /** Stem of the word right behind a measure that says along what it is measured: "breit" of "59 Meter breite"; else `''`. */
  readonly manner: string
  /** Whether the value is what something changes by ("um") or comes to ("auf"); `''` where neither is said. */
  readonly step: '' | 'by' | 'to'
  /** Terms of the clause around the figure. */
  readonly terms: ReadonlyMap<string, number>
  /** The figure is demanded, offered, rejected or only possible, not reported: by which words. */
  readonly claims: ReadonlySet<string>
  /** Days the sentence names; two tolls of different days are two tolls. */
  readonly days: ReadonlySet<string>
  /** Places the clause puts the thing in. */
  readonly places: ReadonlySet<string>
  /** Counted up over a time ("seither"), where a number of one day is not. */
  readonly isTotal: boolean
  /** A part of another number ("davon", "darunter", "jeweils"). */
  readonly isPart: boolean
  /** Some article gives several such numbers at once: then only those of one day or place compare. */
  readonly isOneOfMany: boolean
  /** What says best what is measured. */
  readonly label: Span
  /** Keys of the words of the label, where it is a phrase and no whole clause. */
  readonly named: ReadonlySet<string>
  /** The text says that the number was a former one. */
  readonly isFormer: boolean
}

/** All figures of the articles that tell how much of what; ordinals and bare years of age do not. */
export function measuredOf({ articles, lexiconOf, namedIn }: StoryContext): readonly Measured[] {
  const items = articles.flatMap((annotated) => {
    const lexicon = lexiconOf(annotated.article.language)
    const named = namedIn(annotated.article.id)
    return annotated.layers.figures.flatMap((figure, index) => {
      if (figure.kind === 'ordinal' || (figure.kind === 'measure' && figure.unit === 'year')) return []
      if (isOne(annotated.article.reading, figure)) return []
      const sentence = annotated.layers.sentences[indexAt(annotated.layers.sentences, figure.start)]
      if (!sentence || !contains(sentence, figure) || sentence.end - sentence.start > LONGEST_SENTENCE) return []
      // Reading times and the like beside an address are the page's, not the article's.
      if (annotated.article.reading.slice(sentence.start, sentence.end).includes('://')) return []
      const clause = toldIn(annotated, clauseOf(annotated.article.reading, sentence, figure), sentence)
      const around = [
        { start: clause.start, end: figure.start },
        { start: figure.end, end: clause.end },
      ].filter((span) => span.end > span.start)
      const thing = thingOf(annotated, figure, clause, lexicon)
      const label = labelOf(annotated, figure, clause, lexicon)
      return [
        {
          annotated,
          index,
          figure,
          quantity: perOf(annotated, figure, lexicon),
          sentence: { start: sentence.start, end: sentence.end },
          thing,
          isFate: /^#\w+$/.test(thing),
          fate: figure.unit === 'person' ? fateIn(annotated, figure, clause, lexicon) : '',
          manner: figure.kind === 'measure' ? mannerOf(annotated, figure, lexicon) : '',
          step: stepOf(annotated, figure, lexicon),
          terms: bagOf(annotated.article, around, lexicon, named).terms,
          claims: claimsIn(annotated, clause, lexicon),
          days: daysIn(annotated, sentence),
          places: placesIn(annotated, clause, named, lexicon),
          isTotal: holdsWord(annotated, sentence, lexicon.terms?.counted.totals, lexicon),
          isPart:
            (figure.kind !== 'money' && holdsWord(annotated, clause, lexicon.terms?.counted.parts, lexicon)) ||
            isSaidOf(annotated, figure, clause),
          isOneOfMany: false,
          label,
          named: label.end - label.start > LONGEST_LABEL ? new Set<string>() : keysIn(annotated, label, lexicon),
          isFormer:
            isFormer(annotated, sentence, lexicon) ||
            (/^#\w+$/.test(thing) && isPluperfect(annotated, clause, lexicon)),
        },
      ]
    })
  })
  const crowded = new Set(
    [
      ...Map.groupBy(
        items.filter(({ thing }) => thing !== ''),
        ({ annotated, thing }) => `${annotated.article.id} ${thing}`,
      ).values(),
    ].flatMap((own) =>
      new Set(own.filter(({ isFormer, isPart }) => !isFormer && !isPart).map(({ figure }) => figure.low)).size >= CROWD
        ? [own[0]!.thing]
        : [],
    ),
  )
  return items.map((item) => ({ ...item, isOneOfMany: crowded.has(item.thing) }))
}

/** What the clause does with its figure, where it does not simply report it: "fordert", "Angebot", "können". */
function claimsIn({ article }: AnnotatedArticle, clause: Span, lexicon: Lexicon): ReadonlySet<string> {
  const claims = new Set<string>()
  for (const { text } of wordsOf(article, [clause])) {
    const { key, folded } = lexicon.form(text)
    const stance = lexicon.terms?.claims.get(key)
    if (stance !== undefined) claims.add(stance)
    if (lexicon.terms?.counted.possible.has(folded)) claims.add('possible')
  }
  return claims
}

/** Keys of the content words of a phrase, with the parts of compounds. */
function keysIn({ article }: AnnotatedArticle, span: Span, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(
    keyed(wordsOf(article, [span]), lexicon).flatMap(({ key, parts, isStop }) => (isStop ? [] : [key, ...parts])),
  )
}

/** So many different numbers of one thing in one article are those of several events. */
const CROWD = 3

/** What is counted: the head of the counted phrase, and for mere "Menschen" what befell them. */
function thingOf(annotated: AnnotatedArticle, figure: Figure, clause: Span, lexicon: Lexicon): string {
  const words = lexicon.terms?.counted
  const counted = figure.counted ? wordsOf(annotated.article, [figure.counted]) : []
  const head = counted[counted.length - 1]
  const key = head ? lexicon.form(head.text).key : ''
  const isMore = counted.some((word) => words?.increments.has(lexicon.form(word.text).stem))
  if (key !== '' && !words?.generic.has(key)) return `${words?.fates.get(key) ?? key}${isMore ? '+' : ''}`
  if (figure.kind !== 'count') return key
  const fate = fateIn(annotated, figure, clause, lexicon)
  if (fate !== '') return `${fate}${isMore ? '+' : ''}`
  return key === '' ? '' : `${key}?`
}

function mannerOf({ article, layers }: AnnotatedArticle, figure: Figure, lexicon: Lexicon): string {
  const next = within(layers.tokens, { start: figure.end, end: figure.end + NEXT_WORD }).find(
    ({ start }) => start >= figure.end,
  )
  const isManner = next !== undefined && (next.pos === 'ADJ' || next.pos === 'ADV')
  return isManner ? lexicon.form(article.reading.slice(next.start, next.end)).stem : ''
}

/** Letters behind a figure in which the next word begins. */
const NEXT_WORD = 3

/** What the clause says befell those who are counted, behind the figure sooner than before it. */
function fateIn({ article }: AnnotatedArticle, figure: Figure, clause: Span, lexicon: Lexicon): string {
  const around = [
    { start: figure.end, end: clause.end },
    { start: clause.start, end: figure.start },
  ]
  for (const word of keyed(wordsOf(article, around), lexicon)) {
    const fate = lexicon.terms?.counted.fates.get(word.key)
    if (fate !== undefined) return fate
  }
  return ''
}

/** "ein Tag", "einem Jahr": said in passing, not counted. */
function isOne(text: string, { kind, low, start, end }: Figure): boolean {
  return (kind === 'duration' || kind === 'count') && low <= 1440 && ONE.test(text.slice(start, end))
}

const ONE = /^(?:ein(?:e[nmrs]?)?|an?) \p{L}+$/iu

/** "Sieben Opfer waren Frauen": a number of those who are something, a part of all. */
function isSaidOf({ layers }: AnnotatedArticle, figure: Figure, clause: Span): boolean {
  const end = Math.max(figure.end, figure.counted?.end ?? 0)
  const after = within(layers.tokens, { start: end, end: clause.end }).filter(({ start }) => start >= end)
  const [verb, ...rest] = after
  if (!verb || !/^(?:sein|be)$/.test(verb.lemma)) return false
  return rest.some(({ pos }) => pos === 'NOUN') && !rest.some(({ pos, verb }) => pos === 'VERB' && verb?.participle)
}

/** The days a sentence names. */
function daysIn({ layers }: AnnotatedArticle, sentence: Span): ReadonlySet<string> {
  const found = within(layers.timeExpressions, sentence).flatMap(
    ({ value }) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? [],
  )
  return new Set(found)
}

/** The places a clause puts its event in. */
function placesIn(
  { article }: AnnotatedArticle,
  clause: Span,
  named: readonly Named[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const found = within(named, clause).filter(({ start, entity }) => {
    if (entity.kind !== 'place') return false
    const before = wordsOf(article, [{ start: Math.max(clause.start, start - PLACE_DISTANCE), end: start }]).slice(-3)
    return before.some(({ text }) => lexicon.terms?.locative.has(lexicon.form(text).folded))
  })
  return new Set(found.map(({ key }) => key))
}

/** "in der früheren Hauptstadt Brun": so many letters may part the preposition from the place. */
const PLACE_DISTANCE = 40

function holdsWord(
  { article }: AnnotatedArticle,
  span: Span,
  words: ReadonlySet<string> | undefined,
  lexicon: Lexicon,
): boolean {
  return words !== undefined && wordsOf(article, [span]).some(({ text }) => words.has(lexicon.form(text).folded))
}

/** The shortest phrase that says what is measured: what is counted, the noun a "von" binds the figure to, its clause. */
function labelOf(annotated: AnnotatedArticle, figure: Figure, clause: Span, lexicon: Lexicon): Span {
  const { reading } = annotated.article
  const tokens = within(annotated.layers.tokens, clause)
  const isAmount = ({ start, end }: Span): boolean =>
    lexicon.terms?.counted.amounts.has(lexicon.form(reading.slice(start, end)).key) ?? false
  if (figure.counted) {
    const words = wordsOf(annotated.article, [figure.counted])
    const counted = lexicon.terms?.counted
    const isGeneric = words.every(({ text }) => counted?.generic.has(lexicon.form(text).key))
    const fate = isGeneric
      ? tokens.find(
          ({ start, end }) => start >= figure.end && counted?.fates.has(lexicon.form(reading.slice(start, end)).key),
        )
      : undefined
    return fate && fate.end - figure.counted.start <= LONGEST_LABEL
      ? { start: figure.counted.start, end: fate.end }
      : figure.counted
  }
  const before = tokens.filter(({ end }) => end <= figure.start)
  const last = before.at(-1)
  const bound = before.at(-2)
  const named = [...before].reverse().find((token, index) => index > 0 && token.pos === 'NOUN' && !isAmount(token))
  if (last?.pos === 'ADP' && bound?.pos === 'NOUN') {
    const noun = isAmount(bound) ? named : bound
    if (noun && figure.start - noun.end <= LONGEST_LABEL / 2) return { start: noun.start, end: noun.end }
  }
  // "Der 112 Meter hohe Turm": the tower.
  const next = tokens.filter(({ start }) => start >= figure.end).find(({ pos }, index) => pos !== 'ADJ' || index > 1)
  if (next?.pos === 'NOUN' && !isAmount(next)) return { start: next.start, end: next.end }
  const start = clause.start + /^[\s,;:–—]*/u.exec(reading.slice(clause.start, clause.end))![0].length
  return { start: Math.min(start, figure.start), end: clause.end }
}

const LONGEST_LABEL = 60
/** What runs longer without a mark is a table or a page that lost its marks, in letters. */
const LONGEST_SENTENCE = 2000

function isFormer(annotated: AnnotatedArticle, sentence: Span, lexicon: Lexicon): boolean {
  const earlier = lexicon.terms?.counted.earlier
  return (
    earlier !== undefined &&
    wordsOf(annotated.article, [sentence]).some((word) => earlier.has(lexicon.form(word.text).folded))
  )
}

/** "Am Morgen hatten die Behörden von zwei Toten gesprochen": told as what was said before. */
function isPluperfect({ layers }: AnnotatedArticle, clause: Span, lexicon: Lexicon): boolean {
  const tokens = within(layers.tokens, clause)
  return (
    tokens.some(({ pos, verb }) => pos === 'AUX' && verb?.finite === true && verb.past) &&
    tokens.some(
      ({ pos, verb, lemma }) =>
        pos === 'VERB' && verb?.participle === true && lexicon.terms?.naming.has(lexicon.form(lemma).folded),
    )
  )
}
