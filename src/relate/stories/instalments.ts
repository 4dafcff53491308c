import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'

/** Sentences two texts must have in common but for their values to be two numbers of one bulletin … */
const FEWEST_REFILLED = 2
/** … and letters of such a sentence, its values aside. */
const SHORTEST = 40
/** A story is a series where this part of its texts has another day's values in the same sentences. */
const SERIES = 0.5
/** Days of such texts: the second version of one report has other values too, a bulletin comes again. */
export const FEWEST_DAYS = 3
/** Texts of a form that each is held against: those of the next days. */
const MOST_COMPARED = 8
const DIGITS = /\d+(?:[.,:’'\u00a0\u202f ]\d+)*/gu

/** A text's sentences with their values taken out, each with those values. */
export type Forms = ReadonlyMap<string, string>

/** What stands around the values of an article's sentences: "binnen eines Tages # neue Fälle gemeldet". */
export function formsOf({ article }: AnnotatedArticle, spans: readonly Span[], lexicon: Lexicon): Forms {
  const weekdays = lexicon.terms?.time.weekdays
  const forms = new Map<string, string>()
  for (const { start, end } of spans) {
    const sentence = article.reading.slice(start, end).trim()
    const values = sentence.match(DIGITS)
    if (values === null) continue
    const form = sentence
      .replace(DIGITS, '#')
      .split(' ')
      .map((word) => (weekdays?.has(word.toLowerCase()) ? '*' : word))
      .join(' ')
    if (form.length >= SHORTEST) forms.set(form, values.join(' '))
  }
  return forms
}

/** A dated text of a story. */
export interface Dated {
  readonly index: number
  readonly day: string
  readonly forms: Forms
}

/**
 * Parts a story that is a bulletin of every day ("5011 Neuinfektionen gemeldet", "der Dax schloss bei 14.602 Punkten")
 * into its numbers: texts of different days that say the same sentences with other values. Texts of one day stay
 * together, and a later reprint stays with the values it repeats. Linear in the sentences.
 */
export function instalments(texts: readonly Dated[]): readonly (readonly Dated[])[] {
  const compared = comparedIn(texts)
  const pairs = compared.filter(({ left, right }) => left.day !== right.day)
  const refilled = pairs.filter(({ other }) => other >= FEWEST_REFILLED)
  const series = new Set(refilled.flatMap(({ left, right }) => [left, right]))
  const isSeries =
    series.size >= texts.length * SERIES &&
    new Set([...series].map(({ day }) => day)).size >= FEWEST_DAYS &&
    agree(compared.filter(({ left, right }) => left.day === right.day))
  if (!isSeries) return [texts]
  const parts: Dated[][] = []
  for (const day of [...new Set(texts.map((text) => text.day))].sort()) {
    const own = texts.filter((text) => text.day === day)
    const last = parts.at(-1)
    const between = pairs.filter(({ left, right }) => right.day === day && left.day === last?.at(-1)?.day)
    const isOther = between.some(({ other }) => other >= FEWEST_REFILLED)
    if (last !== undefined && between.length > 0 && !isOther) last.push(...own)
    else parts.push(own)
  }
  return parts
}

/** Whether the texts of one day mostly give the same values: where they differ, outlets are at odds over one thing. */
function agree(pairs: readonly Compared[]): boolean {
  return pairs.filter(({ other }) => other >= FEWEST_REFILLED).length * 2 <= pairs.length
}

/** Two texts, the earlier first, and how many of the same sentences give the same and other values. */
interface Compared {
  readonly left: Dated
  readonly right: Dated
  readonly same: number
  readonly other: number
}

/** Holds each text against the next of its day and of later days that share a sentence with it. */
function comparedIn(texts: readonly Dated[]): readonly Compared[] {
  const found = new Map<string, Compared>()
  for (const [form, held] of holdersOf(texts)) {
    const days = [...Map.groupBy(held, ({ day }) => day).values()]
    for (const [at, own] of days.entries())
      for (const [index, left] of own.entries()) {
        const later = days.slice(at + 1, at + 1 + MOST_COMPARED).flatMap((day) => day.slice(0, MOST_COMPARED))
        const next = [...own.slice(index + 1, index + 1 + MOST_COMPARED), ...later.slice(0, MOST_COMPARED)]
        for (const right of next) note(found, form, left, right)
      }
  }
  return [...found.values()]
}

function note(found: Map<string, Compared>, form: string, left: Dated, right: Dated): void {
  const key = `${left.index} ${right.index}`
  const { same, other } = found.get(key) ?? { same: 0, other: 0 }
  const isSame = left.forms.get(form) === right.forms.get(form)
  found.set(key, { left, right, same: same + (isSame ? 1 : 0), other: other + (isSame ? 0 : 1) })
}

/** Sentence forms, each with the texts that hold it, in order of their days. */
function holdersOf(texts: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const holders = new Map<string, Dated[]>()
  for (const text of [...texts].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index)))
    for (const form of text.forms.keys()) {
      const known = holders.get(form)
      if (known === undefined) holders.set(form, [text])
      else known.push(text)
    }
  return holders
}
