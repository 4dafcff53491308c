import { isContent } from '../../../model/article.ts'
import type { AnnotatedArticle } from '../../../model/relations.ts'
import { indexAt, type Span, within } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import { type Lexicon, wordsOf } from '../../words.ts'
import type { Draft } from '../draft.ts'
import { areReportedTogether } from '../one-event.ts'
import { pairedTexts, shortened, type TextPair } from './matching.ts'

/** Words of a sentence that is found again in another text's. */
const FEWEST_WORDS = 6
const MOST_WORDS = 60
/** Words of a sentence that is one text for sure, where little but the mood was changed. */
const LONG = 9
/** Runs of three words both must hold. */
const FEWEST_RUNS = 2
/** Part of the longer sentence's words the shorter must have: else it is another sentence. */
const SAME = 0.5
/** … and where it has all of its words from there: what was cut out may be long. */
const WHOLE = 0.4
/** Sentences behind the edited one in which what it lost may be told. */
const FOLLOWING = 2
/** Part of the telling words of what was lost that must stand there. */
const TOLD = 0.5
/** Days between two printings of one text. */
const ONE_TEXT = 2

interface Sentence {
  readonly annotated: AnnotatedArticle
  readonly span: Span
  readonly words: ReturnType<typeof wordsOf>
  readonly folded: readonly string[]
}

/** What an edited sentence lost: the doubt, the condition, the word of others. */
type Lost = Pick<Draft, 'type' | 'severity'> & {
  readonly word: string
  /** Where the word stands among those of its sentence. */
  readonly at: number
}

/**
 * One sentence, printed here with a doubt or a condition and there without: "sind vermutlich … eingedrungen", "sind …
 * eingedrungen"; "stellt Geld in Aussicht, sofern der Rat zustimmt"; "soll Geld erhalten haben", "hat Geld erhalten".
 */
export function editedSentences(context: StoryContext): readonly Draft[] {
  const sentences = context.articles.flatMap((annotated) => sentencesOf(annotated, context))
  const seen = new Set<string>()
  return pairedTexts(sentences, LEAST_HELD, FEWEST_RUNS).flatMap((pair): readonly Draft[] => {
    const { short, long, held } = pair
    const least = held.size === short.folded.length ? WHOLE : SAME
    if (held.size < least * long.folded.length || held.size === long.folded.length) return []
    if (!areReportedTogether(short.annotated, long.annotated, ONE_TEXT)) return []
    const lexicon = context.lexiconOf(long.annotated.article.language)
    const forward = lostIn(pair, lexicon)
    const lost = forward ?? lostIn(turned(pair), lexicon)
    const other = forward ? pair : turned(pair)
    if (lost === undefined || isTold(other, lost, lexicon, context)) return []
    const key = `${lost.word} ${long.folded.join(' ')}`
    if (seen.has(key)) return []
    seen.add(key)
    return [shortened(pair, { type: lost.type, severity: lost.severity, reason: lost.word, rule: EDITED })]
  })
}

/** The name of the rule. */
export const EDITED = 'discrepancies/edited-sentence'
/** Part of the shorter sentence's words that must stand in the longer, in order. */
const LEAST_HELD = 0.7

function sentencesOf(annotated: AnnotatedArticle, context: StoryContext): readonly Sentence[] {
  const { article, layers } = annotated
  const lexicon = context.lexiconOf(article.language)
  return layers.sentences.flatMap((sentence) => {
    const block = article.blocks[indexAt(article.blocks, sentence.start)]
    if (!block || !isContent(block)) return []
    const words = wordsOf(article, [sentence])
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return []
    const folded = words.map(({ text }) => lexicon.form(text).folded)
    return [{ annotated, span: { start: sentence.start, end: sentence.end }, words, folded }]
  })
}

function lostIn({ short, long, held }: TextPair<Sentence>, lexicon: Lexicon): Lost | undefined {
  const { terms } = lexicon
  if (terms === undefined) return undefined
  const own = new Set(short.folded)
  const isHedge = (text: string): boolean => terms.hedges.has(lexicon.form(text).stem)
  const isLimit = (word: string): boolean => terms.limits.has(word) || terms.contrasts.conditions.has(word)
  const supposes = (word: string): boolean => terms.contrasts.supposing.has(word)
  const hasHedge = short.words.some(({ text }) => isHedge(text)) || short.folded.some(supposes) || mayBe(short, lexicon)
  const hasLimit = short.folded.some(isLimit)
  // What stands before all that both say may be a heading glued to it.
  const first = Math.min(...held)
  const isExclusive = (word: string): boolean => terms.contrasts.exclusive.has(word)
  // "Nur wer starke Beschwerden hat": not everybody who has some.
  const limited = [short, long].filter(({ folded }) => folded.some(isExclusive))
  if (first <= 1 && limited.length === 1 && limited[0] === long && isExclusive(long.folded[0]!))
    return { type: 'meaning', severity: 'high', word: limited[0]!.words[0]!.text, at: 0 }
  for (const [at, word] of long.words.entries()) {
    if (at < first) continue
    const folded = long.folded[at]!
    if (held.has(at) || own.has(folded)) continue
    if (!hasHedge && isHedge(word.text)) return { type: 'modality', severity: 'medium', word: word.text, at }
    if (!hasLimit && isLimit(folded)) return { type: 'meaning', severity: 'high', word: word.text, at }
    // "Mit jedem, der …": not with everybody.
    const before = long.folded.slice(Math.max(0, at - 3), at)
    if (RELATIVE.test(folded) && before.some((each) => terms.contrasts.anybody.has(each)))
      return { type: 'meaning', severity: 'high', word: word.text, at }
  }
  const said = saidByOthers(long, first, lexicon)
  const namesSource = short.folded.some((word) => terms.contrasts.sources.has(word))
  const isOneText = held.size >= LONG
  return said !== undefined &&
    isOneText &&
    !namesSource &&
    saidByOthers(short, 0, lexicon) === undefined &&
    isFact(short)
    ? { type: 'modality', severity: 'high', word: said, at: 0 }
    : undefined
}

/** "Kann als Antwort gewertet werden": no more than a view. */
function mayBe({ annotated, span }: Sentence, lexicon: Lexicon): boolean {
  return within(annotated.layers.tokens, span).some(
    ({ verb, lemma }) => verb?.finite === true && lexicon.terms?.contrasts.poles.may.has(lexicon.form(lemma).folded),
  )
}

const RELATIVE = /^(?:der|die|das|dem|den|deren|dessen|who|that)$/

/** "Soll … erhalten haben": told by others, not known. */
function saidByOthers({ annotated, span, words }: Sentence, first: number, lexicon: Lexicon): string | undefined {
  const tokens = within(annotated.layers.tokens, { start: words[first]!.start, end: span.end })
  const mood = tokens.find(
    ({ verb, lemma }) => verb?.finite === true && lexicon.terms?.planning.has(lexicon.form(lemma).folded),
  )
  const isPerfect = tokens.some(
    ({ pos, verb, lemma }, at) =>
      pos === 'AUX' &&
      verb?.infinitive === true &&
      /^(?:haben|sein|have)$/.test(lemma) &&
      tokens[at - 1]?.verb?.participle === true,
  )
  return mood && isPerfect ? annotated.article.reading.slice(mood.start, mood.end) : undefined
}

function isFact({ annotated, span }: Sentence): boolean {
  return within(annotated.layers.tokens, span).some(({ pos, verb }) => pos === 'AUX' && verb?.finite === true)
}

/** The pair seen from the other side: what the longer one lacks of the shorter. */
function turned({ short, long, held }: TextPair<Sentence>): TextPair<Sentence> {
  const same = [...held].sort((a, b) => a - b).map((index) => long.folded[index])
  const own = new Set<number>()
  let next = 0
  for (const [index, word] of short.folded.entries())
    if (word === same[next]) {
      own.add(index)
      next += 1
    }
  return { short: long, long: short, held: own }
}

/** Whether what the sentence lost is told around it: half of the telling words, or, where there are none, some limit or doubt. */
function isTold(
  { short, long, held }: TextPair<Sentence>,
  { at, type }: Lost,
  lexicon: Lexicon,
  { lexiconOf }: StoryContext,
): boolean {
  const { article, layers } = short.annotated
  const own = lexiconOf(article.language)
  const index = indexAt(layers.sentences, short.span.start)
  const around = layers.sentences.slice(index + 1, index + 1 + FOLLOWING)
  const words = wordsOf(article, around).map(({ text }) => own.form(text))
  const lost = long.words
    .filter((_, each) => each >= at && !held.has(each))
    .map(({ text }) => lexicon.form(text))
    .filter(({ isStop, folded }) => !isStop && !lexicon.terms?.limits.has(folded))
  // A doubt is told by other words as well.
  if (lost.length > 0 && type !== 'modality') {
    const told = lost.filter(({ stem, folded }) => words.some((word) => word.stem === stem || word.folded === folded))
    return told.length >= TOLD * lost.length
  }
  const next = layers.sentences[index + 1]
  return (
    next !== undefined &&
    wordsOf(article, [next]).some(({ text }) => {
      const { folded, stem } = own.form(text)
      const { terms } = lexicon
      return terms?.limits.has(folded) || terms?.contrasts.conditions.has(folded) || terms?.hedges.has(stem)
    })
  )
}
