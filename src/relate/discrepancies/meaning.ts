import { within } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import type { Saying } from '../alignments/sayings.ts'
import { likenessOf } from '../alignments/score.ts'
import { pairsByKeys } from '../blocking.ts'
import type { StoryContext } from '../context.ts'
import { wordsOf } from '../words.ts'
import { type Draft, passageOf, sharedWords, textOf } from './draft.ts'

/** How much of both statements must agree before an "erwägen" is taken for a difference. */
const ALIKE = 0.66
/** Part of all words two statements share, if only a hedge parts them. */
const SAME_WORDS = 0.66
/** Within one article, where the same is said of the same on purpose, less will do. */
const ALIKE_INSIDE = 0.5
/** Lightest term that brings two statements of one article together. */
const TELLING = 2

/** Members of one alignment compared with each other. */
const MOST_COMPARED = 20

/** Statements that agree but for how sure or how far along they say it is. */
export function meaningDiscrepancies(context: StoryContext, statements: readonly Aligned[]): readonly Draft[] {
  return statements.flatMap((aligned) => {
    const sayings = aligned.sayings.slice(0, MOST_COMPARED)
    for (const left of sayings)
      for (const right of sayings) {
        const dice = left === right ? 0 : (likenessOf(left, right, context.weight)?.dice ?? 0)
        if (dice < ALIKE) continue
        const found = weakened(left, right, context)
        if (found) return [found]
      }
    return []
  })
}

/** A teaser that says more or less surely what the body says: pairs inside one article, found by rare terms. */
export function innerDiscrepancies(context: StoryContext): readonly Draft[] {
  return [...Map.groupBy(context.sayings, ({ annotated }) => annotated.article.id).values()].flatMap((own) => {
    const keys = own.map(({ terms }) => [...terms.keys()].filter((term) => context.weight(term) >= TELLING))
    for (const [a, b] of pairsByKeys(keys, { mostHolders: 6, fewestShared: 3 })) {
      const [left, right] = [own[a]!, own[b]!]
      if ((likenessOf(left, right, context.weight)?.dice ?? 0) < ALIKE_INSIDE) continue
      const found = weighed(left, right, context) ?? weighed(right, left, context)
      if (found) return [{ ...found, severity: 'low' as const }]
    }
    return []
  })
}

function draft(type: Draft['type'], severity: Draft['severity'], left: Saying, right: Saying): Draft {
  return {
    type,
    kind: 'conflict',
    severity,
    about: passageOf(left),
    sides: [left, right].map((saying) => ({ value: textOf(saying), evidence: [passageOf(saying)] })),
    reason: `${left.statement.polarity} ${left.statement.modality} / ${right.statement.polarity} ${right.statement.modality}`,
    rule: `discrepancies/${type}`,
  }
}

/** One says that something is weighed or alleged, the other that it is. */
function weakened(left: Saying, right: Saying, context: StoryContext): Draft | undefined {
  const found = weighed(left, right, context)
  if (found) return found
  if (!isFirm(left, right) || !hasStem(left, 'hedges', context) || isHedged(right, context)) return undefined
  if (sharedWords(left, right, context) < SAME_WORDS) return undefined
  return draft('modality', 'medium', left, right)
}

/** One says that something is thought about, the other that it is meant or done. */
function weighed(left: Saying, right: Saying, context: StoryContext): Draft | undefined {
  if (!isFirm(left, right) || isHedged(right, context)) return undefined
  const object = weighedObject(left, context)
  if (object === undefined || !right.terms.has(object)) return undefined
  return draft('modality', 'medium', left, right)
}

/** The object the statement's own verb says is thought about, where it has one: "eine Klage" of "prüft eine Klage". */
function weighedObject({ annotated, spans }: Saying, { lexiconOf }: StoryContext): string | undefined {
  const { article, layers } = annotated
  const lexicon = lexiconOf(article.language)
  for (const span of spans) {
    const tokens = within(layers.tokens, span)
    const at = tokens.findIndex(
      ({ verb, lemma }) => verb?.finite === true && lexicon.terms?.weighing.has(lexicon.form(lemma).stem),
    )
    const before = tokens[at - 1]
    if (at < 0 || before?.pos === 'PART') continue
    const noun = tokens.slice(at + 1).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
    if (noun) return lexicon.form(article.reading.slice(noun.start, noun.end)).key
  }
  return undefined
}

function isFirm(left: Saying, right: Saying): boolean {
  const { polarity, modality } = right.statement
  return left.statement.polarity === polarity && (modality === 'fact' || modality === 'planned')
}

function isHedged(saying: Saying, context: StoryContext): boolean {
  return hasStem(saying, 'hedges', context) || hasStem(saying, 'weighing', context)
}

function hasStem(saying: Saying, list: 'hedges' | 'weighing', { lexiconOf }: StoryContext): boolean {
  const lexicon = lexiconOf(saying.annotated.article.language)
  return wordsOf(saying.annotated.article, saying.spans).some((word) =>
    lexicon.terms?.[list].has(lexicon.form(word.text).stem),
  )
}
