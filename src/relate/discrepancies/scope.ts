import { hull, indexAt, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { wordsOf } from '../words.ts'
import { type ContrastRule, hasVerb } from './contrast.ts'
import { textOf } from './draft.ts'

/** What two statements must share beside the word for all and the word for a part. */
const LEAST = { shared: 4, cover: 0.3 }
/** Weight of a noun of which all and a counted part are about the same things wherever they stand. */
const TELLING = 1.8
/** Words between "alle" and its noun. */
const NEAR = 2
/** Letters behind a count in which its noun stands. */
const AFTER_COUNT = 20
/** Words from a word for a part to the noun: "ein Drittel der Züge". */
const BEFORE_NOUN = 3

/** One says all, the other a part of the same: "alle Züge stehen still", "ein Drittel der Züge fährt". */
export const scope: ContrastRule = ({ left, right, likeness }, context) => {
  if (likeness.otherSpeaker || !hasVerb(left)) return undefined
  if (left.statement.modality !== 'fact' || !TOLD.has(right.statement.modality)) return undefined
  if (isSupposed(right, context)) return undefined
  const all = universalIn(left, context)
  if (all === undefined || !right.terms.has(all) || universalIn(right, context) === all) return undefined
  const isAlike = likeness.shared >= LEAST.shared && likeness.cover >= LEAST.cover
  if (!(isAlike && isPartial(right, all, context)) && !(context.weight(all) >= TELLING && isShare(right, all, context)))
    return undefined
  return {
    type: 'scope',
    kind: 'conflict',
    severity: 'medium',
    rule: 'discrepancies/scope',
    sides: [{ saying: left }, { saying: right }],
  }
}

/** What may be set against what is told as a fact. */
const TOLD: ReadonlySet<string> = new Set(['fact', 'planned'])

/** "Gegen einige hätte ermittelt werden müssen": no fact. */
function isSupposed({ annotated, spans }: Saying, { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(annotated.article.language)
  return spans.some((span) =>
    within(annotated.layers.tokens, span).some(
      ({ lemma, verb }) => verb !== undefined && lexicon.terms?.contrasts.poles.may.has(lexicon.form(lemma).folded),
    ),
  )
}

/** Key of the noun of which a statement speaks as a whole. */
function universalIn(saying: Saying, { lexiconOf }: StoryContext): string | undefined {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  for (const span of saying.spans) {
    const tokens = within(layers.tokens, span)
    const at = tokens.findIndex(({ start, end }) =>
      lexicon.terms?.universal.has(lexicon.form(article.reading.slice(start, end)).folded),
    )
    // "jeder dritte Zug" is a share.
    if (at < 0 || within(layers.figures, tokens[at]!).length > 0) continue
    const noun = tokens.slice(at + 1, at + 2 + NEAR).find(({ pos }) => pos === 'NOUN')
    if (noun) return lexicon.form(article.reading.slice(noun.start, noun.end)).key
  }
  return undefined
}

/** Whether a statement speaks of a part of what has this key: a share, or a word for a part beside it. */
function isPartial(saying: Saying, key: string, { lexiconOf }: StoryContext): boolean {
  const { article } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const words = wordsOf(article, saying.spans).map(({ text }) => lexicon.form(text))
  const at = words.findIndex((word) => word.key === key)
  const near = words.slice(Math.max(0, at - BEFORE_NOUN), at)
  return at >= 0 && near.some(({ folded }) => lexicon.terms?.partial.has(folded))
}

/** "298 der 312 Häftlinge", "von den rund 900 Gebäuden … 310". */
const OF =
  /\d\s(?:der|von|of)\s(?:den\s|the\s)?(?:rund\s)?\d|(?:von|of)\s(?:den\s|the\s)?(?:rund\s|about\s)?\d[\d.,\s]*\p{L}{4,}[^.]{3,60}\s\d/iu

/** Whether a statement counts a part of what has this key: a fraction, or so many of so many. */
function isShare(saying: Saying, key: string, { lexiconOf }: StoryContext): boolean {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const counted = OF.exec(textOf(saying))
  if (counted) {
    const start = hull(saying.spans).start + counted.index
    // The noun stands in the count or right behind it.
    const near = wordsOf(article, [{ start, end: start + counted[0].length + AFTER_COUNT }])
    if (near.some(({ text }) => lexicon.form(text).key === key)) return true
  }
  const sentence = layers.sentences[indexAt(layers.sentences, saying.spans[0]!.start)]
  if (!sentence) return false
  return within(layers.figures, sentence).some(
    ({ kind, counted }) =>
      kind === 'ratio' &&
      counted !== undefined &&
      wordsOf(article, [counted]).some(({ text }) => lexicon.form(text).key === key),
  )
}
