import type { Gender } from './mentions.ts'

/** Forms of address before a name: they show whether it is a man or a woman, and no role. Written by hand. */
const FORMS: ReadonlyMap<string, Gender> = new Map([
  ...['Herr', 'Herrn', 'Mr', 'Mr.', 'Sir', 'Monsieur', 'Don'].map((word) => [word, 'm'] as const),
  ...['Frau', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Madame'].map((word) => [word, 'f'] as const),
])

/** Gender that a form of address shows ("Frau" → f), `undefined` for other words. */
export const addressed = (word: string): Gender | undefined => FORMS.get(word)
