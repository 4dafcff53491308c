import type { StoryEntity } from '../../../model/relations.ts'
import type { StoryContext } from '../../context.ts'
import { countVoices, type Voices } from '../../voices.ts'
import { isOneName } from '../attribution.ts'
import { type Draft, passageAt } from '../draft.ts'
import { isSpokenOfNear } from '../other-mouth.ts'
import { pairedTexts } from './matching.ts'
import type { QuotedText } from './quoted-texts.ts'

/** Words of a text that is nobody's set phrase. */
const FEWEST_WORDS = 5
/** Part of the longer text's words the shorter must have. */
const SAME = 0.8

/** One text between marks, given to different persons by name. */
export function otherSpeakers(texts: readonly QuotedText[], voices: Voices, context: StoryContext): readonly Draft[] {
  return pairedTexts(texts).flatMap(({ short, long, held }): readonly Draft[] => {
    const [a, b] = [short.speaker, long.speaker]
    if (!a || !b || a === b || held.size < FEWEST_WORDS || held.size < SAME * long.folded.length) return []
    // Two quotations with a frame each are for `other-mouth`.
    if (![short, long].some(({ isCalled, isGuessed }) => isCalled || isGuessed)) return []
    if (!(isSure(short, b, context) && isSure(long, a, context)) || isOneName([a.name, b.name])) return []
    const sides = [short, long].map((text) => ({ value: text.speaker!.name, evidence: [passageAt(text)] }))
    const isSlip =
      countVoices(
        voices,
        [short, long].map(({ annotated }) => annotated.article.id),
      ) > 2
    return [
      {
        type: 'attribution',
        kind: isSlip ? 'slip' : 'conflict',
        severity: 'high',
        about: passageAt(long),
        sides,
        reason: `${a.name} / ${b.name}`,
        rule: 'discrepancies/other-speaker',
      },
    ]
  })
}

/** Whether a text's speaker is named at it, or else cannot be the other, of whom nothing near speaks. */
function isSure(text: QuotedText, other: StoryEntity, context: StoryContext): boolean {
  return text.isNamed || !isSpokenOfNear(text, other, context)
}
