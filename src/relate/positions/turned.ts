import type { StanceRules } from '../../language/stances.ts'
import type { StanceCue } from '../../language/terms.ts'
import type { Statement } from '../../model/layers.ts'
import type { Position } from '../../model/relations.ts'
import type { FoundStance } from './stance.ts'

/** The name of the rule that found a stance. */
export function ruleOf({ isJudgement, isNoun, frame }: FoundStance): string {
  return frame ? 'stance-frame' : isJudgement ? 'judgement' : isNoun ? 'stance-noun' : 'stance-verb'
}

/** Whether a verb's object is "das": the matter of the sentence before. */
export function isThat({ tokens, from, to, at }: FoundStance, reading: string): boolean {
  return tokens.slice(from, to).some(({ pos, start, end }, index) => {
    const word = reading.slice(start, end)
    // What opens the clause is its subject, but for "das".
    const isAlone = pos === 'PRON' || (pos === 'DET' && !NOMINAL.has(tokens[from + index + 1]?.pos ?? ''))
    // "verlangte sie, …", "Zugleich verlangte sie, …": who stands right behind the verb is who does, if none stands before.
    const isSubject = from + index === at + 1 && /^(?:sie|she|he)$/i.test(word) && !mayBeSubject(tokens.slice(from, at))
    return (
      isAlone &&
      !isSubject &&
      from + index !== at &&
      THAT.test(word.toLowerCase()) &&
      (index > 0 || !/^sie$/i.test(word))
    )
  })
}

/** Whether a verb's subject may stand in what opens its clause: "Lund" may, "zugleich" and "am Montag" may not. */
function mayBeSubject(opening: FoundStance['tokens']): boolean {
  return opening[0]?.pos !== 'ADP' && opening.some(({ pos }) => NAMING.has(pos))
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** Before these "das" is an article. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'DET'])

const THAT = /^(?:das|dies|sie|ihn|that|this)$/

/** Who demands or welcomes that a thing end rejects it; who rejects that holds on to it. */
export function ended(stance: StanceCue, isFought = false): StanceCue | undefined {
  return stance === 'rejects' ? 'supports' : stance === 'offers' && !isFought ? undefined : 'rejects'
}

/** A negated stance: who does not support rejects; who does not rule out leaves open; who does not reject may want anything. */
export function turn(
  stance: StanceCue | undefined,
  { isNegated, isConditional, isUntil, lemma, tokens, from, to }: FoundStance,
  { modality }: Statement,
  { excluding, yielding }: StanceRules,
): Position['stance'] | undefined {
  if (isNegated)
    return stance === 'supports'
      ? isUntil
        ? 'conditional'
        : 'rejects'
      : stance !== 'rejects'
        ? undefined
        : excluding.has(lemma)
          ? 'conditional'
          : yielding.has(lemma) && !tokens.slice(from, to).some((word) => WANTS.test(word.lemma))
            ? 'supports'
            : undefined
  if (stance === 'rejects' && isUntil) return 'conditional'
  return (isConditional && stance !== 'rejects' && stance !== undefined) ||
    (modality === 'conditional' && stance === 'supports')
    ? 'conditional'
    : stance
}

/** "wollte weder bestätigen noch dementieren" yields nothing. */
const WANTS = /^(?:wollen|mögen|können|weder|neither|would|could|can)$/
