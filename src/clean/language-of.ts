import { BLOCK_PACKS } from '../language/block-packs.ts'
import type { LanguageCode } from '../language/pack.ts'

/** How much of the text is looked at: enough for any article, and a bound on the work. UTF-16 units. */
const SAMPLE = 4000
/** Share of words that must be function words of the winner. */
const ENOUGH = 0.18
/** How much the winner must exceed the second. */
const CLEARLY = 1.8
/** Texts with fewer words leave the decision to the n-gram model. */
const FEW_WORDS = 8

/** What the n-gram model decides between: languages of news that is likely to stand beside ours. */
const CANDIDATES = 'de en fr it es nl pl pt cs da sv no fi hu ro tr ru uk el ar zh ja'.split(' ')

const PROFILES = Object.entries(BLOCK_PACKS).map(
  ([code, pack]) => ({ code: code as LanguageCode, words: new Set(pack.blocks.functionWords) }) as const,
)

/**
 * The language by the share of function words, or `undefined` where that does not decide: too short, another
 * language, or a mixture. German news has 25 to 45 % of its words on the German list, English news as many on the
 * English one, French below 8 % on either.
 */
export function languageByFunctionWords(text: string): LanguageCode | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < FEW_WORDS) return undefined
  const scores = PROFILES.map(({ code, words: profile }) => ({
    code,
    share: words.filter((word) => profile.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share)
  const [first, second] = scores
  if (first === undefined || first.share < ENOUGH) return undefined
  if (second !== undefined && first.share < second.share * CLEARLY) return undefined
  return first.code
}

/**
 * BCP 47 primary language of a text, `und` where nothing decides. Function words decide most news at once; the n-gram
 * model (eld, its small set of languages) is loaded only for the rest.
 */
export async function languageOf(text: string): Promise<string> {
  const quick = languageByFunctionWords(text)
  if (quick !== undefined) return quick
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 12) return 'und'
  const { eld } = await import('eld/small')
  eld.setLanguageSubset(CANDIDATES)
  const found = eld.detect(text.slice(0, SAMPLE))
  return found.language !== '' && found.isReliable() ? found.language : 'und'
}
