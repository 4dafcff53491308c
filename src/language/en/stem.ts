/** Lower case without diacritics. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z0-9-]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** Endings with what takes their place, tried in order; a stem keeps at least three letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/['’]s$/, ''],
  [/(?:ations?|ating|ated|ates?)$/, 'at'],
  [/ies$/, 'y'],
  [/(?:sses|shes|ches|xes)$/, ''],
  [/(?:ments?|ingly|edly|ings?|ed|es|ly|s|e)$/, ''],
]

/**
 * Light stem of an English word: plural, tense and adverb endings off, doubled last letters single.
 *
 * @example stem('stopped') === stem('stops')
 */
export function stem(word: string): string {
  let base = fold(word)
  if (base.length <= 3) return base
  for (const [ending, replacement] of ENDINGS) {
    if (!ending.test(base)) continue
    const next = base.replace(ending, (found) => (/^(?:ss|sh|ch|x)/.test(found) ? found.slice(0, -2) : replacement))
    if (next.length >= 3) {
      base = next
      break
    }
  }
  return base.replace(/([^aeiouls])\1$/, '$1').replace(/y$/, 'i')
}
