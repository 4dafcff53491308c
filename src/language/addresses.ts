import type { Gender } from './mentions.ts'

/** Forms of address before a name: they show whether it is a man or a woman, and no role. Written by hand. */
const FORMS: ReadonlyMap<string, Gender> = new Map([
  ...['Herr', 'Herrn', 'Mr', 'Mr.', 'Sir', 'Monsieur', 'Don'].map((word) => [word, 'm'] as const),
  ...['Frau', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Madame'].map((word) => [word, 'f'] as const),
])

/** Gender that a form of address shows ("Frau" → f), `undefined` for other words. */
export const addressed = (word: string): Gender | undefined => FORMS.get(word)

/** Titles and forms of address that are never a first name, also without their dot, which lists of titles may lack. */
export const NEVER_GIVEN =
  /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sir|Lady|Lord|Dame|Prof|Rev|Frau|Herrn?|Madame|Monsieur|Mme|Señora?)$/u
