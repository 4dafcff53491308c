import type { LanguageCode, LanguagePack } from './pack.ts'

/** The languages there are packs for. The first is the house's first language. */
export const LANGUAGES: readonly LanguageCode[] = ['de', 'en']

const LOADERS: Readonly<Record<LanguageCode, () => Promise<LanguagePack>>> = {
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
}

/** Whether there is a pack for a BCP 47 tag; only its primary language counts ("de-AT" is "de"). */
export function isSupported(language: string): language is LanguageCode {
  return Object.hasOwn(LOADERS, language)
}

/** Loads a pack; each is loaded when first asked for. */
export function loadPack(language: LanguageCode): Promise<LanguagePack> {
  return LOADERS[language]()
}

export type { LanguageCode, LanguagePack } from './pack.ts'
export type { Rule } from './rule.ts'
