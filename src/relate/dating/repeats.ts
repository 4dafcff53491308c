import type { Evidence } from './evidence.ts'

/** Sentences that name a weekday, as they stand. */
function weekdaySentences({ article, sentences, weekdays }: Evidence): readonly string[] {
  return [...new Set(weekdays.map(({ sentence }) => sentence))].flatMap((index) => {
    const span = sentences[index]
    return span === undefined || span.end - span.start < WHOLE_SENTENCE
      ? []
      : [article.reading.slice(span.start, span.end)]
  })
}

/** Characters of a sentence that two texts do not write alike by chance. */
const WHOLE_SENTENCE = 50

/** Whether a text takes a sentence that names a weekday word for word from another: "am Donnerstag" is the same day in both. */
export function repeatsDays(evidence: Evidence, other: Evidence): boolean {
  const own = weekdaySentences(evidence)
  if (own.length === 0) return false
  const others = new Set(weekdaySentences(other))
  return own.some((sentence) => others.has(sentence))
}
