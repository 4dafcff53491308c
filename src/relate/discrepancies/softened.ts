import type { Standing } from '../../language/terms.ts'
import { within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type ContrastRule, hasVerb } from './contrast.ts'

/** The name of the rule. */
export const SOFTENED = 'discrepancies/softened'
/** What two statements must share, and as part of both: one statement but for how far along it is. */
const LEAST = { shared: 5, dice: 0.75 }

/**
 * One statement, told here as done or coming, there as asked for or only thought of: "die Gebühr wird erlassen", "forderte,
 * die Gebühr zu erlassen"; "man werde antworten", "man behalte sich vor zu antworten".
 */
export const softened: ContrastRule = ({ left, right, likeness }, context) => {
  if (likeness.shared < LEAST.shared || likeness.dice < LEAST.dice || likeness.otherPolarity) return undefined
  if (left.annotated === right.annotated || likeness.rivalSpeakers || !hasVerb(right)) return undefined
  if (!FIRM.has(right.statement.modality) || UNSAID.has(left.statement.modality)) return undefined
  if (!isSoft(left, context) || isSoft(right, context)) return undefined
  return {
    type: 'modality',
    kind: 'conflict',
    severity: 'medium',
    rule: SOFTENED,
    sides: [{ saying: left }, { saying: right }],
  }
}

const FIRM: ReadonlySet<string> = new Set(['fact', 'planned'])
const UNSAID: ReadonlySet<string> = new Set(['question', 'conditional'])
const SOFT: ReadonlySet<Standing | undefined> = new Set(['open', 'asked', 'maybe'])

/** Whether a statement, or the words that tell whose it is, has a verb by which a thing is asked for, proposed or weighed. */
function isSoft({ annotated, spans, quotation }: Saying, { lexiconOf }: StoryContext): boolean {
  const { article, layers } = annotated
  const lexicon = lexiconOf(article.language)
  const tokens = [...spans, ...(quotation?.cue ?? [])].flatMap((span) => within(layers.tokens, span))
  const particles = tokens
    .map(({ start, end }) => lexicon.form(article.reading.slice(start, end)).folded)
    .filter((word) => lexicon.terms?.particles.has(word))
  return tokens.some(
    ({ pos, lemma }) =>
      pos === 'VERB' &&
      [lemma, ...particles.map((particle) => particle + lemma)].some((verb) =>
        SOFT.has(lexicon.terms?.standing.get(lexicon.form(verb).key)),
      ),
  )
}
