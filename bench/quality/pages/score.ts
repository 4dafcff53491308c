/** A gold page, or what the program made of one. */
export interface PageFacts {
  readonly text: string
  readonly title: string
  readonly authors: readonly string[]
  /** ISO 8601; only the day counts. */
  readonly date: string
}

/** Counts of one page. */
export interface PageScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly title: boolean
  readonly authors: boolean
  readonly date: boolean
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Share of `of` that is also in `among`, each word counted as often as it stands there. */
function overlap(of: readonly string[], among: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of of) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      shared += 1
      left.set(word, count - 1)
    }
  }
  return shared
}

function plain(text: string): string {
  return words(text).join(' ')
}

/** Token F1 of the text as a bag of words, and whether title, authors (as a set) and day agree. */
export function scorePage(gold: PageFacts, found: PageFacts): PageScore {
  const expected = words(gold.text)
  const actual = words(found.text)
  const shared = overlap(actual, expected)
  const precision = actual.length === 0 ? 0 : shared / actual.length
  const recall = expected.length === 0 ? 0 : shared / expected.length
  const names = (list: readonly string[]) => [...new Set(list.map(plain))].sort().join('|')
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    title: plain(gold.title) === plain(found.title),
    authors: names(gold.authors) === names(found.authors),
    date: gold.date.slice(0, 10) === found.date.slice(0, 10),
  }
}

/** Means over all pages, in percent. */
export function summary(scores: readonly PageScore[]): Readonly<Record<string, number>> {
  const mean = (value: (score: PageScore) => number) =>
    (100 * scores.reduce((sum, score) => sum + value(score), 0)) / Math.max(1, scores.length)
  return {
    pages: scores.length,
    'text F1': mean((score) => score.f1),
    'text precision': mean((score) => score.precision),
    'text recall': mean((score) => score.recall),
    title: mean((score) => Number(score.title)),
    authors: mean((score) => Number(score.authors)),
    date: mean((score) => Number(score.date)),
  }
}
