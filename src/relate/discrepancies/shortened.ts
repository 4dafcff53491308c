import { indexAt } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type Word, wordsOf } from '../words.ts'
import { type ContrastRule, hasVerb } from './contrast.ts'

/** Part of the shorter statement's telling words the longer one must hold. */
const HELD = 0.8
/** Sentences behind the shorter one in which what it lacks may still follow. */
const FOLLOWING = 2

/**
 * A statement shortened until it says more than was said: the condition ("wenn …"), the limit ("in dieser Form",
 * "vorerst") or the denial behind the dash is gone, and nothing near makes up for it.
 */
export const shortened: ContrastRule = ({ left, right, likeness }, context) => {
  const areQuoted = left.quotation !== undefined && right.quotation !== undefined
  if (likeness.otherSpeaker || (!areQuoted && !likeness.isVerbatim)) return undefined
  if (!hasVerb(left) || left.statement.modality === 'question') return undefined
  if (!likeness.isVerbatim && (likeness.cover < HELD || likeness.words < 2)) return undefined
  if (left.stems.size >= right.stems.size) return undefined
  if (!isLimited(right, areQuoted, context) || isLimitedNear(left, context)) return undefined
  return {
    type: 'meaning',
    kind: 'slip',
    severity: areQuoted ? 'high' : 'medium',
    rule: 'discrepancies/shortened',
    sides: [{ saying: left }, { saying: right }],
  }
}

/** Whether a statement is limited by a condition, or in a quotation by a word that shades it. */
function isLimited(saying: Saying, isQuoted: boolean, context: StoryContext): boolean {
  const { article } = saying.annotated
  return wordsOf(article, saying.spans).some((word) => isLimit(word, isQuoted, article.language, context))
}

function isLimit({ text }: Word, isQuoted: boolean, language: string, { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(language)
  const { folded } = lexicon.form(text)
  return (lexicon.terms?.limits.has(folded) ?? false) || (isQuoted && (lexicon.terms?.shades.has(folded) ?? false))
}

/** Whether the sentence of a statement, or one of the next, holds a limit: it was told apart, not left out. */
function isLimitedNear(saying: Saying, context: StoryContext): boolean {
  const { article, layers } = saying.annotated
  const at = indexAt(layers.sentences, saying.spans[0]!.start)
  return layers.sentences
    .slice(at, at + 1 + FOLLOWING)
    .some((sentence) => wordsOf(article, [sentence]).some((word) => isLimit(word, true, article.language, context)))
}
