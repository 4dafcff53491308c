import { within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import type { ContrastRule } from './contrast.ts'

/** Letters before a quotation in which the one it gives to "er" or "sie" must be the last person named. */
const NEAR = 300
/** Weight of what is shared: a set phrase may be in anybody's mouth. */
const LEAST_SHARED = 4

/** One text in two mouths: nearly all words of the shorter quotation stand in the other. */
export const otherMouth: ContrastRule = ({ left, right, likeness }, context) => {
  if (!likeness.otherSpeaker || !likeness.isVerbatim || likeness.shared < LEAST_SHARED) return undefined
  if (left.annotated === right.annotated || !left.isWordForWord || !right.isWordForWord) return undefined
  const [a, b] = [left, right].map(({ speaker }) => context.entities.find(({ id }) => id === speaker))
  if (!a || !b || a.kind !== 'person' || b.kind !== 'person' || a.id > b.id) return undefined
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

/** Whether the speaker is named at the quotation, or is the last person named before it. */
function isSure(saying: Saying, { namedIn }: StoryContext): boolean {
  if (saying.isNamed) return true
  const { start } = saying.spans[0]!
  const before = within(namedIn(saying.annotated.article.id), { start: Math.max(0, start - NEAR), end: start })
  const person = before.findLast(({ entity, form }) => entity.kind === 'person' && form === 'name')
  return person?.entity.id === saying.speaker
}
