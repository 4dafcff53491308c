import type { Phrase } from '../../phrases.ts'
import type { TimeMeaning } from '../../time-expressions.ts'

/** Words in front of which an era is a time and not what something is about. */
const AT = 'im|in|seit|aus|um|während|zur|zu|bis|vor|nach'

/** "im Mittelalter", "in der Nachkriegszeit", "in der Adventszeit": stretches that no calendar bounds. */
export const periodPhrases: readonly Phrase<TimeMeaning>[] = [
  {
    rule: 'time-expressions/era',
    patterns: [
      `${AT} der|die|dem|den|des? [ früh|hoch|spät? x:Era ]`,
      `${AT} [ der|dem|den frühen|späten|hohen|unmittelbaren|jüngeren|älteren x:Era ]`,
      `${AT} [ frühen|späten|hohen x:Era ]`,
    ],
    read: (match) => {
      const said = match.word('x')
      return said === undefined ? undefined : { type: 'DATE', said }
    },
  },
  {
    rule: 'time-expressions/feast-time',
    patterns: [
      'in|während|zu|nach|vor|seit der|zur? [ x:Feast ]',
      'zur [ x:Feast ]',
      'Det x:Feast',
      'im|Im [ x:Advent ]',
    ],
    read: (match) => {
      const said = match.word('x') === 'Advent' ? 'XXXX-XX-XX' : match.word('x')
      return said === undefined ? undefined : { type: 'DATE', said }
    },
  },
]
