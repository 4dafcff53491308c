/** A gold page, or what the program made of one. */
export interface PageFacts {
  readonly text: string
  readonly title: string
  readonly authors: readonly string[]
  /** ISO 8601 day or moment. A moment of the gold without offset is meant in the publisher's own zone. */
  readonly date: string
}

/** Counts of one page. */
export interface PageScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly title: boolean
  readonly authors: boolean
  /** F1 of the authors as a set. */
  readonly authorsF1: number
  readonly date: boolean
  /** Whether the moment agrees to the minute; `undefined` where the gold states none. */
  readonly moment: boolean | undefined
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

/** White space and quotation marks as one kind each. */
function titleForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟"«»‹›'‚‘’‛`´]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

const MINUTE = 'YYYY-MM-DDTHH:MM'.length

/** Midnight without offset is how parsers write a day without time. */
function sameMoment(gold: string, found: string): boolean | undefined {
  const [expected, actual] = [gold.replace(' ', 'T'), found.replace(' ', 'T')]
  if (expected.length <= MINUTE || /T00:00:00$/u.test(expected)) return undefined
  if (!/(?:Z|[+-]\d{2}:\d{2})$/u.test(actual)) return false
  if (!/(?:Z|[+-]\d{2}:\d{2})$/u.test(expected)) return expected.slice(0, MINUTE) === actual.slice(0, MINUTE)
  return Math.abs(Date.parse(expected) - Date.parse(actual)) < 60_000
}

/** Token F1 of the text as a bag of words, and whether title, authors (as a set), day and moment agree. */
export function scorePage(gold: PageFacts, found: PageFacts): PageScore {
  const expected = words(gold.text)
  const actual = words(found.text)
  const shared = overlap(actual, expected)
  const precision = actual.length === 0 ? 0 : shared / actual.length
  const recall = expected.length === 0 ? 0 : shared / expected.length
  const [wanted, named] = [new Set(gold.authors.map(plain)), new Set(found.authors.map(plain))]
  const right = wanted.intersection(named).size
  const isNone = wanted.size === 0 && named.size === 0
  const moment = sameMoment(gold.date, found.date)
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    title: titleForm(gold.title) === titleForm(found.title),
    authors: right === wanted.size && right === named.size,
    authorsF1: isNone ? 1 : f1(right / Math.max(1, named.size), right / Math.max(1, wanted.size)),
    date: gold.date.slice(0, 10) === found.date.slice(0, 10),
    moment,
  }
}

/** Means over all pages, in percent. */
export function summary(scores: readonly PageScore[]): Readonly<Record<string, number>> {
  const mean = (value: (score: PageScore) => number) =>
    (100 * scores.reduce((sum, score) => sum + value(score), 0)) / Math.max(1, scores.length)
  const timed = scores.filter((score) => score.moment !== undefined)
  return {
    pages: scores.length,
    'text F1': mean((score) => score.f1),
    'text precision': mean((score) => score.precision),
    'worst page text F1': 100 * Math.min(...scores.map((score) => score.f1)),
    'text recall': mean((score) => score.recall),
    title: mean((score) => Number(score.title)),
    authors: mean((score) => Number(score.authors)),
    'authors F1': mean((score) => score.authorsF1),
    date: mean((score) => Number(score.date)),
    'date, time and zone': (100 * timed.filter((score) => score.moment).length) / Math.max(1, timed.length),
  }
}
