import type { Passage } from '../model/article.ts'
import type { Sources } from './sources.ts'
import type { Wording } from './wording/index.ts'

/** Whether words stand as a sentence: a capital or a mark in front, an end mark behind. */
const SENTENCE = /^[\s„“"«»‚‘'‹›(–-]*[\p{Lu}\d][\s\S]*[.!?…]["“”«»’'‹›)]*$/u

/**
 * The passage itself where its article speaks the dossier's language, else the first of `others` that does, a whole
 * sentence before a part of one: a German dossier says in German what a German source says too.
 */
export function inOwnLanguage(
  passage: Passage,
  others: readonly Passage[],
  sources: Sources,
  { language }: Pick<Wording, 'language'>,
): Passage {
  const speaks = ({ article }: Passage) => sources.find(article)?.article.language === language
  if (speaks(passage)) return passage
  const own = others.filter((other) => speaks(other) && sources.cite(other) !== undefined)
  return own.find((other) => SENTENCE.test(sources.cite(other)?.text.trim() ?? '')) ?? own[0] ?? passage
}
