import { indexAt } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type Word, wordsOf } from '../words.ts'
import type { ContrastRule } from './contrast.ts'

/** Part of the shorter statement's telling words the longer one must hold. */
const HELD = 0.8
/** Sentences behind the shorter one in which what it lacks may still follow. */
const FOLLOWING = 2

/**
 * A statement shortened until it says more than was said: the condition ("wenn …"), the limit ("in dieser Form",
 * "vorerst") or the denial behind the dash is gone, and nothing near makes up for it.
 */
export const shortened: ContrastRule = ({ left, right, likeness }, context) => {
  if (left.quotation === undefined || right.quotation === undefined || likeness.otherSpeaker) return undefined
  if (!likeness.isVerbatim && (likeness.cover < HELD || likeness.words < 2)) return undefined
  if (left.stems.size >= right.stems.size) return undefined
  const limit = limitOf(right, context)
  if (limit === undefined || isLimitedNear(left, context)) return undefined
  return {
    type: 'meaning',
    kind: 'slip',
    severity: 'high',
    rule: 'discrepancies/shortened',
    sides: [{ saying: left }, { saying: right }],
  }
}

function wordsIn(saying: Saying): readonly Word[] {
  return wordsOf(saying.annotated.article, saying.spans)
}

/** The word that limits a statement; none where the statement opens with it as a question does. */
function limitOf(saying: Saying, context: StoryContext): Word | undefined {
  const { language } = saying.annotated.article
  return wordsIn(saying).find((word) => isLimit(word, language, context))
}

function isLimit({ text }: Word, language: string, { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(language)
  return lexicon.terms?.limits.has(lexicon.form(text).folded) ?? false
}

/** Whether the sentence of a statement, or one of the next, holds a limit: it was told apart, not left out. */
function isLimitedNear(saying: Saying, context: StoryContext): boolean {
  const { article, layers } = saying.annotated
  const at = indexAt(layers.sentences, saying.spans[0]!.start)
  return layers.sentences
    .slice(at, at + 1 + FOLLOWING)
    .some((sentence) => wordsOf(article, [sentence]).some((word) => isLimit(word, article.language, context)))
}
