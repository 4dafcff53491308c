import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { wordsOf } from '../words.ts'
import { type ContrastRule, hasVerb, shareVerb } from './contrast.ts'

/** Part of the shorter statement the other must hold, and what they must share. */
const LEAST = { cover: 0.6, shared: 4.5, words: 1.5 }

/** One tells as done what the other says is still open: "hat ausgerufen", "ob es ausgerufen wird, werde geprüft". */
export const unsettled: ContrastRule = ({ left, right, likeness }, context) => {
  const { cover, shared, words } = likeness
  if (cover < LEAST.cover || shared < LEAST.shared || words < LEAST.words) return undefined
  if (!hasVerb(left) || !shareVerb(left, right, context) || asks(left, context)) return undefined
  if (left.annotated === right.annotated) return undefined
  const { modality, polarity } = left.statement
  if (modality !== 'fact' || polarity !== 'positive' || left.isNegative || holdsOpen(left, context)) return undefined
  if (!holdsOpen(right, context) && !(right.isNegative && holdsYet(right, context))) return undefined
  // What is told as done later is news, not a difference.
  const [day, other] = [left, right].map(({ annotated }) => annotated.article.date?.value ?? '')
  if (day !== '' && other !== '' && day! > other!) return undefined
  return {
    type: 'modality',
    kind: 'conflict',
    severity: 'high',
    rule: 'discrepancies/unsettled',
    sides: [{ saying: left }, { saying: right }],
  }
}

function holdsOpen(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { article } = saying.annotated
  const lexicon = lexiconOf(article.language)
  return wordsOf(article, saying.spans).some(({ text }) => lexicon.terms?.open.has(lexicon.form(text).folded))
}

/** "Wann …", "selbst wenn …": nothing is told as done. */
function asks(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { article } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const [first] = wordsOf(article, saying.spans)
  return first !== undefined && (lexicon.terms?.asking.has(lexicon.form(first.text).folded) ?? false)
}

function holdsYet(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { article } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const forms = wordsOf(article, saying.spans).map(({ text }) => lexicon.form(text))
  return forms.some(
    ({ folded }, index) => lexicon.terms?.yet.has(folded) && lexicon.terms.notYet.has(forms[index + 1]?.folded ?? ''),
  )
}
