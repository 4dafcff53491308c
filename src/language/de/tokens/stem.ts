/**
 * Lower-case stem after the light German stemmer of Savoy ("Light stemming approaches for the French, Portuguese,
 * German and Hungarian languages", 2006): umlauts are folded and case and number endings dropped.
 */
export function stemGerman(word: string): string {
  let stem = word.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss')
  if (stem.length > 5 && /(?:ern|em|en|er|es)$/.test(stem)) stem = stem.replace(/(?:ern|em|en|er|es)$/, '')
  else if (stem.length > 4 && /(?:e|[bdfghklmnt]s)$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && /(?:en|er|est)$/.test(stem)) stem = stem.replace(/(?:en|er|est)$/, '')
  else if (stem.length > 4 && /[bdfghklmnt]st$/.test(stem)) stem = stem.slice(0, -2)
  return stem
}
