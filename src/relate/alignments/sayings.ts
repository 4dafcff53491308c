import type { Article } from '../../model/article.ts'
import type { Mention, Quotation, Statement } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, indexAt, type Span, within } from '../../model/span.ts'
import { keyed, type Lexicon, wordsOf } from '../words.ts'
import { mainClauses } from './clauses.ts'
import { isAge, type Valued, valuedIn } from './values.ts'

/** A statement as the comparison sees it. */
export interface Saying {
  readonly annotated: AnnotatedArticle
  readonly index: number
  readonly statement: Statement
  /** The part of the statement that stands in one sentence: long quotations say several things. */
  readonly spans: readonly Span[]
  readonly quotation?: Quotation
  /** Content terms with how often they stand here, compounds with their parts. */
  readonly terms: ReadonlyMap<string, number>
  /** Where each term stands first, and with which stem: one concept has many words. */
  readonly places: ReadonlyMap<string, Span & { readonly stem: string }>
  /** Values of figures and bare numbers. */
  readonly numbers: ReadonlySet<string>
  /** Story entity of the speaker. */
  readonly speaker?: string
  readonly speakerKind?: StoryEntity['kind']
  /** The speaker is a person who stands there by name: a body and its spokesman are not two speakers. */
  readonly isNamed: boolean
  /** Stems of all words, small ones too, negations aside. */
  readonly stems: ReadonlySet<string>
  /** Something is negated, or rejected by the verb itself ("lehnt ab"). */
  readonly isNegative: boolean
  /** Quoted in marks, whatever stands around them. */
  readonly isWordForWord: boolean
  /** The letters of what is quoted word for word, to find one in another; else `''`. */
  readonly letters: string
}

/** Looks up the story entity of an article's entity. */
export type EntityIndex = (article: string, entity: string) => StoryEntity | undefined

/** Index over story entities. */
export function entityIndex(entities: readonly StoryEntity[]): EntityIndex {
  const index = new Map(
    entities.flatMap((entity) =>
      entity.members.map((member) => [`${member.article}\n${member.entity}`, entity] as const),
    ),
  )
  return (article, entity) => index.get(`${article}\n${entity}`)
}

/** Part of a compound's mass that stays with the whole word; its parts share the rest. */
const WHOLE = 0.4

/** Every statement of the articles, read for comparing. */
export function sayingsOf(
  articles: readonly AnnotatedArticle[],
  lexiconOf: (language: string) => Lexicon,
  entityOf: EntityIndex,
  namedIn: (article: string) => readonly Named[],
): readonly Saying[] {
  return articles.flatMap((annotated) => {
    const lexicon = lexiconOf(annotated.article.language)
    const named = namedIn(annotated.article.id)
    const valued = valuedIn(annotated, lexicon)
    return annotated.layers.statements.flatMap((statement, index) =>
      piecesOf(statement, annotated)
        .filter((spans) => !isTitleAlone(annotated.article.reading, spans))
        .map((spans) => readSaying(annotated, index, statement, spans, lexicon, named, valued, entityOf)),
    )
  })
}

/** „Blaue Stunde 50“: what is only a title or a name in marks says nothing. */
function isTitleAlone(reading: string, spans: readonly Span[]): boolean {
  const text = spans.map(({ start, end }) => reading.slice(start, end)).join(' ')
  return TITLE_ALONE.test(text)
}

/** Up to three words in marks, none of them with a small letter. */
const TITLE_ALONE = /^[„“"«»‚‘]\p{Lu}[\p{L}\p{N}-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}-]*){0,2}[“”"«»‘’]$/u

/** A statement cut at sentence borders, and what is not quoted word for word between its main clauses. */
function piecesOf(statement: Statement, { article, layers }: AnnotatedArticle): readonly (readonly Span[])[] {
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  return bySentence(statement.spans, layers.sentences).flatMap((own) =>
    own.length === 1 && (quotation === undefined || !isInMarks(quotation, article.reading))
      ? mainClauses(own[0]!, layers.tokens, article.reading).map((span) => [span])
      : [own],
  )
}

/** Spans cut at sentence borders and gathered by sentence. */
function bySentence(spans: readonly Span[], sentences: readonly Span[]): readonly (readonly Span[])[] {
  const parts = new Map<number, Span[]>()
  for (const span of spans)
    for (let at = indexAt(sentences, span.start); at < sentences.length && sentences[at]!.start < span.end; at += 1) {
      const sentence = sentences[at]!
      const part = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }
      const known = parts.get(at)
      if (known) known.push(part)
      else parts.set(at, [part])
    }
  return [...parts.values()]
}

/** A mention with what it names. */
export interface Named extends Span {
  readonly key: string
  readonly entity: StoryEntity
  readonly form: Mention['form']
}

/** Mentions with the story entity they name, in reading order. */
export function namedSpans({ article, layers }: AnnotatedArticle, entityOf: EntityIndex): readonly Named[] {
  const named: Named[] = []
  for (const entity of layers.entities) {
    const found = entityOf(article.id, entity.id)
    if (!found) continue
    for (const index of entity.mentions) {
      const mention = layers.mentions[index]
      if (!mention) continue
      const { start, end, form } = mention
      named.push({ start, end, form, key: `@${found.id}`, entity: found })
    }
  }
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return named.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

function readSaying(
  annotated: AnnotatedArticle,
  index: number,
  statement: Statement,
  spans: readonly Span[],
  lexicon: Lexicon,
  named: readonly Named[],
  valued: readonly Valued[],
  entityOf: EntityIndex,
): Saying {
  const { article, layers } = annotated
  const { terms, places, stems, isNegative } = bagOf(article, spans, lexicon, named, valued)
  const numbers = numbersOf(annotated, spans, lexicon)
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  const speaker = quotation && speakerOf(article.id, quotation, named, entityOf, article.reading)
  const isWordForWord = quotation !== undefined && isInMarks(quotation, article.reading)
  return {
    annotated,
    index,
    statement,
    spans,
    ...(quotation && { quotation }),
    terms,
    places,
    numbers,
    ...(speaker && { speaker: speaker.id, speakerKind: speaker.kind }),
    isNamed:
      speaker?.kind === 'person' &&
      quotation!.speaker.some((span) => within(named, span).some(({ form }) => form === 'name')),
    stems,
    isNegative,
    isWordForWord,
    letters: isWordForWord ? lettersOf(article.reading, spans) : '',
  }
}

/** Direct speech, also where a bullet stands before the mark and the quotation was taken for indirect. */
function isInMarks(quotation: Quotation, reading: string): boolean {
  const text = quotation.content.map(({ start, end }) => reading.slice(start, end)).join(' ')
  return quotation.type === 'direct' || /^[^\p{L}\p{N}]*[„“"«»‚‘]\p{Lu}.*[“”"«»‘’][^\p{L}\p{N}]*$/su.test(text)
}

function lettersOf(reading: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) =>
      reading
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .join('')
}

/** What may stand in front of the name of a body that speaks as a whole: "die CSU" or „Die Zeitung "…"“, not "Vizepräsidentin der CSU". */
const ARTICLE = /^(?:\p{L}{1,3}\s+)?$/u

/**
 * Whether a name is what a speaker's phrase is about, not part of it: "der Abgeordnete Karl Ohm" and "die Werft", but
 * neither the party in "der CSU-Abgeordnete" nor the place in "Bürgermeister von Lind".
 */
function isHead(reading: string, span: Span, { start, end, entity }: Named): boolean {
  const after = reading.slice(end, span.end)
  if (/^-\p{L}/u.test(after)) return false
  const before = reading.slice(span.start, start)
  if (entity.kind !== 'person') return ARTICLE.test(before) || /[„“"«»]$/u.test(before)
  // A title stands before a name with a capital; what links it to another noun does not.
  const last = before.trimEnd().split(/\s+/).at(-1) ?? ''
  return ARTICLE.test(before) || /^\p{Lu}|[.,:»“"]$/u.test(last)
}

/** The story entity that speaks: as the quotation says, else the one entity its speaker's phrase is about. */
export function speakerOf(
  article: string,
  quotation: Quotation,
  named: readonly Named[],
  entityOf: EntityIndex,
  reading?: string,
): StoryEntity | undefined {
  if (quotation.speakerEntity !== undefined) return entityOf(article, quotation.speakerEntity)
  const found = new Set(
    quotation.speaker.flatMap((span) =>
      within(named, span)
        .filter((mention) => contains(span, mention) && (reading === undefined || isHead(reading, span, mention)))
        .map(({ entity }) => entity),
    ),
  )
  const persons = [...found].filter(({ kind }) => kind === 'person')
  const [only] = persons.length > 0 ? persons : found
  return persons.length > 1 || (persons.length === 0 && found.size > 1) ? undefined : only
}

/** Terms of a passage: names by what they name, words by concept or stem, compounds with their parts. */
export interface Bag {
  readonly terms: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, Span & { readonly stem: string }>
  readonly stems: ReadonlySet<string>
  readonly isNegative: boolean
}

/** Reads the terms of a passage. */
export function bagOf(
  article: Article,
  spans: readonly Span[],
  lexicon: Lexicon,
  named: readonly Named[],
  valued: readonly Valued[] = [],
): Bag {
  const terms = new Map<string, number>()
  const stems = new Set<string>()
  let isNegative = false
  const places = new Map<string, Span & { readonly stem: string }>()
  const add = (key: string, mass: number, { start, end }: Span, stem: string): void => {
    terms.set(key, (terms.get(key) ?? 0) + mass)
    if (!places.has(key)) places.set(key, { start, end, stem })
  }
  for (const span of spans) {
    const inside = within(named, span).filter((name) => contains(span, name))
    for (const name of inside) add(name.key, 1, name, name.key)
    const values = within(valued, span).filter((value) => contains(span, value))
    for (const value of values)
      for (const key of value.keys) {
        add(key, (1 - value.words) / value.keys.length, value, key)
        if (lexicon.terms?.rejecting.has(key)) isNegative = true
      }
    for (const word of keyed(wordsOf(article, [span]), lexicon)) {
      if (!word.isNegation) stems.add(word.stem)
      if (word.isNegation || lexicon.terms?.rejecting.has(word.key)) isNegative = true
      if (word.isStop || word.isNegation || inside.some((name) => contains(name, word))) continue
      const mass = values.find((value) => contains(value, word))?.words ?? 1
      if (mass === 0) continue
      add(lexicon.shared(word), mass * (word.parts.length === 0 ? 1 : WHOLE), word, word.stem)
      for (const part of word.parts) add(part, (mass * (1 - WHOLE)) / word.parts.length, word, word.stem)
    }
  }
  return { terms, places, stems, isNegative }
}

/** Values of the figures and bare numbers of a passage. */
function numbersOf(
  { article, layers }: AnnotatedArticle,
  spans: readonly Span[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const span of spans) {
    const figures = within(layers.figures, span).filter((figure) => contains(span, figure))
    for (const figure of figures) if (!isAge(figure)) numbers.add(`${figure.low}-${figure.high} ${figure.unit}`)
    for (const word of wordsOf(article, [span])) {
      const form = lexicon.form(word.text)
      if (form.isNumber && !figures.some((figure) => contains(figure, word))) numbers.add(form.folded)
    }
  }
  return numbers
}
