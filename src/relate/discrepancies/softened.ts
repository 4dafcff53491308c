import type { Standing } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { indexAt, type Span, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import type { ContrastRule } from './contrast.ts'

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
  if (left.annotated === right.annotated || likeness.rivalSpeakers) return undefined
  if (!FIRM.has(right.statement.modality) || UNSAID.has(left.statement.modality)) return undefined
  // Word for word both are one text, whatever leads to it.
  if (left.isWordForWord || right.isWordForWord || !isSoft(left, context) || !isFirm(right, context)) return undefined
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

/** Whether a thing is asked for or weighed: by the verb an infinitive hangs on, in the statement or in what tells whose it is. */
function isSoft(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { annotated, spans, quotation } = saying
  const tokens = tokensOf(annotated, spans)
  if (!tokens.some(({ verb }) => verb?.zuInfinitive === true) && !hasZu(tokens)) return false
  const lexicon = lexiconOf(annotated.article.language)
  const cue = tokensOf(annotated, quotation?.cue ?? [])
  return [cue, tokens].some((own) =>
    own.some(
      (token) =>
        token.verb?.finite === true && standings(token, own, annotated, lexicon).some((each) => SOFT.has(each)),
    ),
  )
}

/** "zu erlassen": the small word and the verb. */
function hasZu(tokens: readonly Token[]): boolean {
  return tokens.some(({ pos }, at) => pos === 'PART' && tokens[at + 1]?.verb?.infinitive === true)
}

/** Whether a statement tells by itself that a thing is done or will be: nothing in its sentence asks for it. */
function isFirm(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { annotated, spans } = saying
  const { layers, article } = annotated
  const tokens = tokensOf(annotated, spans)
  if (tokens[0]?.pos === 'SCONJ' || hasZu(tokens) || tokens.some(({ verb }) => verb?.zuInfinitive === true))
    return false
  if (!tokens.some(({ verb }) => verb?.finite === true)) return false
  const lexicon = lexiconOf(article.language)
  const sentence = layers.sentences[indexAt(layers.sentences, spans[0]!.start)]
  const around = tokensOf(annotated, sentence ? [sentence] : spans)
  return !around.some(
    (token) =>
      standings(token, around, annotated, lexicon).some((each) => SOFT.has(each)) ||
      lexicon.terms?.stances.has(lexicon.form(token.lemma).folded),
  )
}

function tokensOf({ layers }: AnnotatedArticle, spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) => within(layers.tokens, span))
}

/** How a thing stands by a word, or by a verb with each particle beside it. */
function standings(
  { lemma, pos }: Token,
  beside: readonly Token[],
  { article }: AnnotatedArticle,
  lexicon: Lexicon,
): readonly (Standing | undefined)[] {
  const particles =
    pos === 'VERB'
      ? beside
          .map(({ start, end }) => lexicon.form(article.reading.slice(start, end)).folded)
          .filter((word) => lexicon.terms?.particles.has(word))
      : []
  return ['', ...particles].map((particle) => lexicon.terms?.standing.get(lexicon.form(particle + lemma).key))
}
