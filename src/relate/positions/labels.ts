import type { Passage } from '../../model/article.ts'
import type { Token } from '../../model/layers.ts'
import type { StoryContext } from '../context.ts'
import { fullest, type Issue } from './issue.ts'

/** An issue's name is at most so long, in letters. */
const LONGEST_LABEL = 50
/** What a noun in its dictionary form is worth against a longer name. */
const BASIC = 60
/** … a phrase that is itself evidence … */
const EVIDENT = 90
/** … and a form that only stands behind "den" or "des". */
const INFLECTED = -200

/**
 * The usual name of each issue: of all phrases with one of its nouns, the one most used, in its dictionary form, and the
 * fuller one where two are as common.
 */
export function labelsOf(
  issues: readonly Issue[],
  { articles, lexiconOf }: StoryContext,
): ReadonlyMap<string, Passage> {
  const reading = new Map(articles.map(({ article }) => [article.id, article.reading]))
  const text = ({ article, start, end }: Passage): string => reading.get(article)!.slice(start, end)
  const evidence = new Set(issues.map(({ noun }) => `${noun.article} ${noun.start}`))
  const stems = new Map<string, string>()
  const language = new Map(articles.map(({ article }) => [article.id, article.language]))
  for (const { noun, key, isClause } of issues)
    if (!isClause) stems.set(lexiconOf(language.get(noun.article)!).form(text(noun)).stem, key)
  // "zurücktreten" is named by the noun for it.
  const acts = new Set(
    issues.filter(({ noun, isClause }) => !isClause && /^\p{Ll}/u.test(text(noun))).map(({ key }) => key),
  )
  const candidates = new Map<string, { readonly label: Passage; readonly worth: number }[]>()
  for (const { article, layers } of articles) {
    const lexicon = lexiconOf(article.language)
    const sentences = layers.sentences
    let at = 0
    for (const [index, head] of layers.tokens.entries()) {
      if (head.pos !== 'NOUN') continue
      const word = article.reading.slice(head.start, head.end)
      const key =
        stems.get(lexicon.form(word).stem) ?? (acts.has(lexicon.form(word).key) ? lexicon.form(word).key : undefined)
      if (key === undefined) continue
      while (at < sentences.length && sentences[at]!.end < head.end) at += 1
      const sentence = sentences[at]
      if (!sentence || sentence.start > head.start) continue
      const isEvident = evidence.has(`${article.id} ${head.start}`)
      const full = fullest(article.id, article.reading, layers.tokens, { head, at: index })
      const label = within(isEvident ? full : { ...full, start: head.start }, sentence, head, article.id)
      const known = candidates.get(key) ?? []
      known.push({
        label,
        worth: (isEvident ? EVIDENT : 0) + formWorth(word, head.lemma, layers.tokens[index - 1], article.reading),
      })
      candidates.set(key, known)
    }
  }
  // "die Verkürzung der Frist": the phrase around the noun, where a position gives it.
  for (const { key, label, noun, isClause } of issues)
    if (!isClause && label.start < noun.start && /\p{Lu}/u.test(text({ ...label, end: noun.start })))
      candidates.set(key, [...(candidates.get(key) ?? []), { label, worth: BASIC + EVIDENT }])
  const labels = new Map<string, Passage>()
  for (const issue of issues) {
    const own = candidates.get(issue.key) ?? []
    const counts = new Map<string, number>()
    for (const { label } of own) counts.set(text(label).toLowerCase(), (counts.get(text(label).toLowerCase()) ?? 0) + 1)
    const weigh = ({ label, worth }: (typeof own)[number]): number =>
      worth +
      Math.min(5, counts.get(text(label).toLowerCase())!) * 25 +
      Math.min(LONGEST_LABEL, label.end - label.start)
    const best = own.reduce<(typeof own)[number] | undefined>(
      (known, candidate) => (known === undefined || weigh(candidate) > weigh(known) ? candidate : known),
      undefined,
    )
    // An act no article has a noun for has no name.
    if (best !== undefined || !issue.isAct) labels.set(issue.key, best?.label ?? labels.get(issue.key) ?? issue.label)
  }
  return labels
}

function formWorth(word: string, lemma: string, before: Token | undefined, reading: string): number {
  if (word === lemma) return BASIC
  if (word === `${lemma}s` || word === `${lemma}es`) return INFLECTED
  const isOblique =
    before !== undefined &&
    (before.pos === 'ADP' || before.pos === 'ADJ' || /^(?:den|dem)$/i.test(reading.slice(before.start, before.end)))
  return isOblique && word.endsWith('n') ? INFLECTED : 0
}

/** A label never crosses its sentence. */
function within(
  label: Passage,
  sentence: { readonly start: number; readonly end: number },
  head: Token,
  article: string,
): Passage {
  return label.start >= sentence.start && label.end <= sentence.end
    ? label
    : { article, start: head.start, end: head.end }
}
