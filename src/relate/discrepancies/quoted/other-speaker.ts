import { countVoices, type Voices } from '../../voices.ts'
import { isOneName } from '../attribution.ts'
import { type Draft, passageAt } from '../draft.ts'
import { pairedTexts } from './matching.ts'
import type { QuotedText } from './quoted-texts.ts'

/** Words of a text that is nobody's set phrase. */
const FEWEST_WORDS = 6
/** Part of the longer text's words the shorter must have. */
const SAME = 0.8

/** One text between marks, given to different persons by name. */
export function otherSpeakers(texts: readonly QuotedText[], voices: Voices): readonly Draft[] {
  return pairedTexts(texts).flatMap(({ short, long, held }): readonly Draft[] => {
    const [a, b] = [short.speaker, long.speaker]
    if (!a || !b || a === b || held.size < FEWEST_WORDS || held.size < SAME * long.folded.length) return []
    // Two quotations with a frame each are for `other-mouth`.
    if (!short.isCalled && !long.isCalled) return []
    if (!short.isNamed || !long.isNamed || isOneName([a.name, b.name])) return []
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
