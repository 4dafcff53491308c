import { indexAt, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { isOneName } from './attribution.ts'
import type { ContrastRule } from './contrast.ts'

/** Weight of what is shared: a set phrase may be in anybody's mouth. */
const LEAST_SHARED = 4

/** One text in two mouths: nearly all words of the shorter quotation stand in the other. */
export const otherMouth: ContrastRule = ({ left, right, likeness }, context) => {
  if (!likeness.otherSpeaker || !likeness.isVerbatim || likeness.shared < LEAST_SHARED) return undefined
  if (left.annotated === right.annotated || !left.isWordForWord || !right.isWordForWord) return undefined
  const [a, b] = [left, right].map(({ speaker }) => context.entities.find(({ id }) => id === speaker))
  if (!a || !b || a.kind !== 'person' || b.kind !== 'person' || a.id > b.id) return undefined
  if (isOneName([a.name, b.name])) return undefined
  if (!isSure(left, context) || !isSure(right, context)) return undefined
  const sides = [left, right].map((saying) => ({ saying, value: saying === left ? a.name : b.name }))
  return {
    type: 'attribution',
    kind: 'conflict',
    severity: 'high',
    rule: 'discrepancies/other-mouth',
    sides: [sides[0]!, sides[1]!],
  }
}

/** Whether the speaker is named at the quotation, or alone and as the subject in the sentence before it. */
function isSure(saying: Saying, { namedIn }: StoryContext): boolean {
  if (saying.isNamed) return true
  const { article, layers } = saying.annotated
  const sentence = layers.sentences[indexAt(layers.sentences, saying.spans[0]!.start) - 1]
  if (sentence === undefined) return false
  const persons = within(namedIn(article.id), sentence).filter(({ entity }) => entity.kind === 'person')
  const [only] = persons
  const before = only && within(layers.tokens, { start: sentence.start, end: only.start })
  const isSubject = before?.every(({ pos }) => pos !== 'ADP' && pos !== 'PUNCT' && pos !== 'VERB') ?? false
  return persons.length === 1 && isSubject && only!.entity.id === saying.speaker
}
