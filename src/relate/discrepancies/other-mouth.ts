import type { StoryEntity } from '../../model/relations.ts'
import { hull, indexAt, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { Likeness } from '../alignments/score.ts'
import type { StoryContext } from '../context.ts'
import { isOneName } from './attribution.ts'
import type { ContrastRule } from './contrast.ts'
import { isQuoting, type Placed } from './draft.ts'
import { isHeading } from './quoted/headings.ts'

/** Weight of what is shared: a set phrase may be in anybody's mouth. */
const LEAST_SHARED = 4
/** … and part of both, where the words were translated, or told without marks. */
const TRANSLATED = { shared: 5.5, dice: 0.6 }
/** … or of all words that have a gloss … */
const ALL_GLOSSED = { shared: 2.8, dice: 0.9, words: 2 }
/** … or less of both, where the two are about as long and deny alike: few words have a gloss. */
const ALIKE = { shared: 3.5, dice: 0.45, words: 2, ratio: 1.6 }
const TOLD = { shared: 6, dice: 0.8 }
/** Words of a text that is somebody's, negations aside. */
const FEWEST_WORDS = 3
/** Sentences before a remark in which whoever a pronoun means is named. */
const NEAR = 3

/** One text in two mouths: nearly all words of the shorter quotation stand in the other, also translated or told. */
export const otherMouth: ContrastRule = ({ left, right, likeness }, context) => {
  if (left.annotated === right.annotated || isQuoting(left) || isQuoting(right) || !isOneText(left, right, likeness))
    return undefined
  const [a, b] = [left, right].map(({ speaker }) => context.entities.find(({ id }) => id === speaker))
  if (!a || !b || a.kind !== 'person' || b.kind !== 'person' || a.id >= b.id) return undefined
  if (isOneName([a.name, b.name])) return undefined
  if (!isSure(left, b, context) || !isSure(right, a, context)) return undefined
  const sides = [left, right].map((saying) => ({ saying, value: saying === left ? a.name : b.name }))
  return {
    type: 'attribution',
    kind: 'conflict',
    severity: 'high',
    rule: 'discrepancies/other-mouth',
    sides: [sides[0]!, sides[1]!],
  }
}

/** Whether two statements are one text: quoted here and there, quoted in two languages, or quoted here and told there. */
function isOneText(left: Saying, right: Saying, { isVerbatim, shared, dice, words }: Likeness): boolean {
  if ((!left.isWordForWord && !right.isWordForWord) || Math.min(left.stems.size, right.stems.size) < FEWEST_WORDS)
    return false
  const isLike = (least: { readonly shared: number; readonly dice: number }): boolean =>
    shared >= least.shared && dice >= least.dice
  if (!left.isWordForWord || !right.isWordForWord) return isLike(TOLD)
  const areTranslated = left.annotated.article.language !== right.annotated.article.language
  if (!areTranslated) return isVerbatim && shared >= LEAST_SHARED
  if (isLike(TRANSLATED) || (isLike(ALL_GLOSSED) && words >= ALL_GLOSSED.words)) return true
  const [short, long] = [left, right]
    .map(({ spans }) => hull(spans))
    .map(({ start, end }) => end - start)
    .sort((a, b) => a - b)
  return isLike(ALIKE) && words >= ALIKE.words && left.isNegative === right.isNegative && long! <= ALIKE.ratio * short!
}

/**
 * Whether the speaker is named at the remark, or found for a pronoun or a role that cannot mean the other, who is not
 * spoken of anywhere near.
 */
function isSure(saying: Saying, other: StoryEntity, context: StoryContext): boolean {
  const { annotated, quotation } = saying
  if (quotation && isHeading({ annotated, span: hull(saying.spans) }, quotation)) return false
  return saying.isNamed || !isSpokenOfNear({ annotated: saying.annotated, span: saying.spans[0]! }, other, context)
}

/** Whether somebody is spoken of where a remark stands, or in the sentences before. */
export function isSpokenOfNear({ annotated, span }: Placed, other: StoryEntity, { namedIn }: StoryContext): boolean {
  const { sentences } = annotated.layers
  const at = indexAt(sentences, span.start)
  const [first, last] = [sentences[Math.max(0, at - NEAR)], sentences[at]]
  if (!first || !last) return true
  const near = within(namedIn(annotated.article.id), { start: first.start, end: last.end })
  return near.some(({ entity }) => entity === other)
}
