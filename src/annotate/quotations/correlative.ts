import type { QuotationRules } from '../../language/quotations.ts'
import { coordinated, isOne } from './agreement.ts'
import { type NounPhrase, nounPhraseAt, type PhraseOptions } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** What opens the first of two phrases, with what opens the second. */
const PAIRS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['sowohl', [['als', 'auch'], ['wie', 'auch'], ['als']]],
  ['weder', [['noch']]],
  ['entweder', [['oder']]],
])

/** Most phrases that stand between the first and the last. */
const MOST = 4

/** "sowohl der Rat als auch die Ministerin", "weder der Rat noch die Stadt": one subject, from its first noun on. */
export function correlated(
  words: readonly Word[],
  from: number,
  options: PhraseOptions,
  rules: QuotationRules,
): NounPhrase | undefined {
  const seconds = PAIRS.get(words[from]?.lower ?? '')
  const first = seconds && nounPhraseAt(words, from + 1, { ...options, plain: true }, rules)
  if (!first || first.pronoun) return undefined
  let { to } = first
  for (let round = 0; round < MOST; round += 1) {
    const at = words[to]?.text === ',' ? to + 1 : to
    const joint = seconds!.find((second) => second.every((word, i) => words[at + i]?.lower === word))
    if (!joint && at === to) return undefined
    const next = nounPhraseAt(words, at + (joint?.length ?? 0), { ...options, plain: true }, rules)
    if (!next) return undefined
    to = next.to
    if (joint) return { ...first, to, cases: 'na' }
  }
  return undefined
}

/** "hatten der Rat und die Ministerin erklärt": behind a verb of many what is one alone has a second beside it. */
export function withSecond(
  words: readonly Word[],
  phrase: NounPhrase,
  limit: number,
  rules: QuotationRules,
): NounPhrase {
  const joint = words[phrase.to]?.lower
  if ((joint !== 'und' && joint !== 'sowie') || coordinated(words, phrase) || !isOne(words, phrase)) return phrase
  const second = nounPhraseAt(words, phrase.to + 1, { limit, greedy: false }, rules)
  return second && !second.pronoun ? { ...phrase, to: second.to } : phrase
}
