import { indexAt, within } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import { type Lexicon, type Word, wordsOf } from '../../words.ts'
import type { Draft } from '../draft.ts'
import { pairedTexts, shortened } from './matching.ts'
import type { QuotedText } from './quoted-texts.ts'

/** The name of the rule. */
export const CUT = 'discrepancies/cut-quotation'
/** Words of a quotation that claims something. */
const FEWEST_WORDS = 4
/** … and of one that says something of who speaks: "Ich schäme mich". */
const FEWEST_OWN = 3
/** Sentences behind the shorter text in which the rest may still be told. */
const FOLLOWING = 2
/** Part of the telling words of the rest that must stand near for it to be told. */
const TOLD = 0.5

/**
 * A quotation cut before it turns: "Wir reden mit allen" of „Wir reden mit allen, aber …“, "Ich habe mich geirrt" of
 * „…, nicht in der Sache, nur im Ton“.
 */
export function cutQuotations(texts: readonly QuotedText[], context: StoryContext): readonly Draft[] {
  return pairedTexts(texts).flatMap(({ short, long, held }): readonly Draft[] => {
    const lexicon = context.lexiconOf(long.annotated.article.language)
    if (held.size < fewestOf(short, lexicon) || short.folded.length === long.folded.length) return []
    // A scrap inside another sentence says nothing by itself.
    if (/^\p{Ll}/u.test(short.words[0]!.text) || !claims(short)) return []
    if (areOthers(short, long)) return []
    const rest = long.words.filter((_, index) => !held.has(index))
    if (!(turns(long, held, lexicon) || answers(long, held, lexicon)) || isTold(rest, short, lexicon, context))
      return []
    const reason = rest.map(({ text }) => text).join(' ')
    return [shortened({ short, long }, { type: 'meaning', severity: 'high', reason, rule: CUT })]
  })
}

function fewestOf({ folded }: QuotedText, lexicon: Lexicon): number {
  return lexicon.terms?.self.has(folded[0]!) ? FEWEST_OWN : FEWEST_WORDS
}

/** Whether two texts are given to two people, whose names do not share the last part. */
function areOthers({ speaker: a }: QuotedText, { speaker: b }: QuotedText): boolean {
  if (!a || !b || a === b) return false
  const [left, right] = [a, b].map(({ name }) => name.toLowerCase().split(' ').at(-1)!.replace(/\.$/, ''))
  return !left!.startsWith(right!) && !right!.startsWith(left!)
}

/** Whether a text has a verb that claims something. */
function claims({ annotated, span }: QuotedText): boolean {
  return within(annotated.layers.tokens, span).some(({ verb }) => verb?.finite === true)
}

/** Whether what the shorter text lacks turns what is said: a "but", a denial, a condition, right where it was cut. */
function turns({ words, folded, annotated }: QuotedText, held: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const { terms } = lexicon
  if (terms === undefined) return false
  const { reading } = annotated.article
  return words.some((word, at) => {
    if (held.has(at)) return false
    const isDenied = lexicon.form(word.text).isNegation
    const isTurn = terms.contrasts.turns.has(folded[at]!) || terms.limits.has(folded[at]!)
    if (!isDenied && !isTurn) return false
    // A "but" alone turns nothing.
    if (!isDenied && words.every((other, index) => held.has(index) || lexicon.form(other.text).isStop)) return false
    // What opens a quotation, the outlet may tell in its own words; what stands two clauses off is another thing said.
    const last = [...held].filter((index) => index < at).at(-1)
    if (last === undefined || at - last > FAR) return false
    const opensNext = /[.!?]/u.test(reading.slice(words[last]!.end, word.start))
    // "… Wenn es taut, …": another thing said.
    if (opensNext && (terms.limits.has(folded[at]!) || terms.contrasts.conditions.has(folded[at]!))) return false
    // The next sentence turns what was said only where it opens so: "Aber …", "Nicht …".
    const between = reading.slice(words[last]!.end, word.start)
    return !opensNext || /^[^.!?]*[.!?]\P{L}*$/u.test(between)
  })
}

/** "Wir verhandeln nicht mit Mördern, wir verhandeln über Menschen": what is denied first is told next, in the same word. */
function answers({ words }: QuotedText, held: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const last = Math.max(...held)
  const [before, behind] = [words.slice(0, last + 1), words.slice(last + 1)].map((part) =>
    part.map(({ text }) => lexicon.form(text)),
  )
  if (!before!.some(({ isNegation }) => isNegation) || behind!.some(({ isNegation }) => isNegation)) return false
  return behind!.some(({ isStop, stem }) => !isStop && before!.some((form) => form.stem === stem))
}

/** Words between the cut and the word that turns. */
const FAR = 5

/** Whether the rest is told near the shorter text all the same. */
function isTold(
  rest: readonly Word[],
  { annotated, span }: QuotedText,
  lexicon: Lexicon,
  context: StoryContext,
): boolean {
  const { article, layers } = annotated
  const own = context.lexiconOf(article.language)
  const telling = rest.map(({ text }) => lexicon.form(text)).filter(({ isStop }) => !isStop)
  const at = indexAt(layers.sentences, span.end - 1)
  const near = layers.sentences.slice(at, at + 1 + FOLLOWING)
  const end = near.at(-1)?.end ?? span.end
  const said = new Set(
    wordsOf(article, [{ start: span.end, end: Math.max(span.end, end) }]).map(({ text }) => own.form(text).stem),
  )
  if (within(layers.tokens, { start: span.end, end: Math.max(span.end, end) }).length === 0) return false
  const found = telling.filter(({ stem }) => said.has(stem)).length
  return telling.length > 0 && found >= TOLD * telling.length
}
