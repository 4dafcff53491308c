/** A run of terms beside one another; most have one. A last `*` matches every term that begins so. */
export type Phrase = readonly string[]

/** Ways to meet one wish of a query: any of them will do. */
export type Alternatives = readonly Phrase[]

/** What a query asks of a unit's terms. */
export interface Matcher {
  /** All of these. */
  readonly all: readonly Alternatives[]
  /** None of these. */
  readonly none: readonly Alternatives[]
}

const isSingle = (alternatives: Alternatives) => alternatives.every((phrase) => phrase.length === 1)

/** Whether {@link apart} asks all that the matcher asks. */
export function isApart({ all, none }: Matcher): boolean {
  return none.length === 0 && all.every(isSingle)
}

/** What a unit must hold to match, wherever in it the words of a phrase stand; what it must not hold is not asked. */
export function apart({ all }: Matcher): Matcher {
  const words = (alternatives: Alternatives): readonly Alternatives[] =>
    isSingle(alternatives)
      ? [alternatives]
      : alternatives.length === 1
        ? alternatives[0]!.map((term) => [[term]])
        : [alternatives.map((phrase) => phrase.slice(0, 1))]
  return { all: all.flatMap(words), none: [] }
}

/** FTS5 query strings for what must and what must not hold; `''` where there is nothing. */
export function fts5Query({ all, none }: Matcher): { readonly positive: string; readonly negative: string } {
  const phrase = (terms: Phrase) =>
    terms.length === 1 && terms[0]!.endsWith('*') ? `"${terms[0]!.slice(0, -1)}"*` : `"${terms.join(' ')}"`
  const any = (alternatives: Alternatives) => `(${alternatives.map(phrase).join(' OR ')})`
  return { positive: all.map(any).join(' AND '), negative: none.map(any).join(' OR ') }
}

/** A `tsquery` literal; `''` where nothing is asked. */
export function tsQuery({ all, none }: Matcher): string {
  const term = (word: string) => (word.endsWith('*') ? `'${word.slice(0, -1)}':*` : `'${word}'`)
  const phrase = (terms: Phrase) => `(${terms.map(term).join(' <-> ')})`
  const any = (alternatives: Alternatives) => `(${alternatives.map(phrase).join(' | ')})`
  return [...all.map(any), ...none.map((alternatives) => `!${any(alternatives)}`)].join(' & ')
}
