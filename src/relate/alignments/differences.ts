import type { Passage } from '../../model/article.ts'
import type { Difference } from '../../model/relations.ts'
import { contains, hull, type Span, within } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { wordsOf } from '../words.ts'
import { leftOut } from './left-out.ts'
import type { EntityIndex, Saying } from './sayings.ts'
import type { Likeness } from './score.ts'

/** Word pairs named per alignment. */
const MOST_WORDINGS = 4

function passage(saying: Saying, span: Span): Passage {
  return { article: saying.annotated.article.id, start: span.start, end: span.end }
}

function text(saying: Saying, span: Span): string {
  return saying.annotated.article.reading.slice(span.start, span.end)
}

/** What the differences of an alignment are read with. */
export interface Beside {
  /** Names a story entity. */
  readonly nameOf: (entity: string) => string
  readonly entityOf: EntityIndex
  readonly lexiconOf: (language: string) => Lexicon
  readonly likenessOf: (left: Saying, right: Saying) => Likeness | undefined
  readonly massOf: (saying: Saying) => number
}

/** Everything in which the sayings of one statement differ. */
export function differencesOf(sayings: readonly Saying[], beside: Beside): readonly Difference[] {
  const { nameOf, entityOf } = beside
  return [
    ...wordings(sayings),
    ...figures(sayings),
    ...(anyClose(sayings, beside, (_left, _right, { otherPolarity }) => otherPolarity)
      ? byValue('polarity', sayings, (saying) => saying.statement.polarity)
      : []),
    ...scopes(sayings, beside),
    ...byValue('modality', sayings, (saying) => saying.statement.modality),
    ...byValue('speaker', sayings, ({ speaker }) => (speaker === undefined ? undefined : nameOf(speaker))),
    ...byValue('addressee', sayings, ({ annotated, quotation }) => {
      const entity = quotation?.addresseeEntity
      const found = entity === undefined ? undefined : entityOf(annotated.article.id, entity)
      return found && nameOf(found.id)
    }),
    ...leftOut(sayings, beside.massOf, beside.likenessOf, beside.lexiconOf),
    ...byValue('form', sayings, (saying) => saying.quotation?.type ?? saying.statement.source),
  ]
}

/** Figures of one unit that members give with different values. */
function figures(sayings: readonly Saying[]): readonly Difference[] {
  const byUnit = new Map<string, Map<number, Passage>>()
  for (const saying of sayings) {
    const own = saying.spans.flatMap((span) =>
      within(saying.annotated.layers.figures, span).filter((figure) => contains(span, figure)),
    )
    for (const figure of own) {
      const unit = `${figure.kind} ${figure.unit}`
      // Two figures of one unit in one statement leave open which answers which.
      if (own.filter((other) => other.kind === figure.kind && other.unit === figure.unit).length > 1) continue
      const values = byUnit.get(unit) ?? new Map<number, Passage>()
      if (!values.has(figure.low)) values.set(figure.low, passage(saying, figure))
      byUnit.set(unit, values)
    }
  }
  return [...byUnit.values()].flatMap((values): readonly Difference[] => {
    if (values.size < 2) return []
    const evidence = [...values.values()]
    const reading = new Map(sayings.map(({ annotated }) => [annotated.article.id, annotated.article.reading]))
    const note = evidence.map(({ article, start, end }) => reading.get(article)!.slice(start, end)).join(' / ')
    return [{ aspect: 'number', note, evidence }]
  })
}

/** One concept in several words: "umgehend" here, "sofort" there. */
function wordings(sayings: readonly Saying[]): readonly Difference[] {
  const differences: Difference[] = []
  const keys = new Set(sayings.flatMap((saying) => [...saying.places.keys()].filter((key) => key.startsWith('='))))
  for (const key of keys) {
    const byStem = new Map<string, Saying>()
    for (const saying of sayings) {
      const place = saying.places.get(key)
      if (place && !byStem.has(place.stem)) byStem.set(place.stem, saying)
    }
    if (byStem.size < 2) continue
    const found = [...byStem.values()]
    differences.push({
      aspect: 'wording',
      note: found.map((saying) => text(saying, saying.places.get(key)!)).join(' / '),
      evidence: found.map((saying) => passage(saying, saying.places.get(key)!)),
    })
    if (differences.length === MOST_WORDINGS) break
  }
  return differences
}

/** Part (Dice) two members must share for a negation or a "some" to be a difference of theirs. */
const CLOSE = 0.5
/** Members that each is compared with: a hundred reprints tell no more. */
const MOST_COMPARED = 10

/** Whether two members of which `differ` holds are close enough for that to be a difference of what is said. */
function anyClose(
  sayings: readonly Saying[],
  { likenessOf }: Beside,
  differ: (left: Saying, right: Saying, likeness: Likeness) => boolean,
): boolean {
  return sayings.some((left, index) =>
    sayings.slice(index + 1, index + 1 + MOST_COMPARED).some((right) => {
      const likeness = likenessOf(left, right)
      return likeness !== undefined && likeness.dice >= CLOSE && differ(left, right, likeness)
    }),
  )
}

/** All of a thing here, a part of it there: "alle Brücken", "einige Brücken". */
function scopes(sayings: readonly Saying[], beside: Beside): readonly Difference[] {
  const words = new Map(sayings.map((saying) => [saying, scopeOf(saying, beside.lexiconOf)] as const))
  const kinds = new Set([...words.values()].map((scope) => scope?.kind))
  if (!kinds.has('all') || !kinds.has('part')) return []
  const isOther = (left: Saying, right: Saying): boolean => {
    const [a, b] = [words.get(left)?.kind, words.get(right)?.kind]
    return a !== undefined && b !== undefined && a !== b
  }
  if (!anyClose(sayings, beside, isOther)) return []
  const shown = ['all', 'part'].map((kind) => [...words].find(([, scope]) => scope?.kind === kind)!)
  return [
    {
      aspect: 'scope',
      note: shown.map(([saying, scope]) => text(saying, scope!.span)).join(' / '),
      evidence: shown.map(([saying, scope]) => passage(saying, scope!.span)),
    },
  ]
}

/** The one word of a statement that tells whether all or a part is meant; none where it has both, or denies. */
function scopeOf(
  { annotated: { article }, spans, statement }: Saying,
  lexiconOf: Beside['lexiconOf'],
): { readonly kind: 'all' | 'part'; readonly span: Span } | undefined {
  const lexicon = lexiconOf(article.language)
  const { terms } = lexicon
  if (!terms || statement.polarity === 'negative') return undefined
  const found = wordsOf(article, spans).flatMap((word) => {
    const { folded } = lexicon.form(word.text)
    if (terms.none.has(folded) || terms.stance.nothing.has(folded)) return []
    const kind = terms.universal.has(folded) ? 'all' : terms.partial.has(folded) ? 'part' : undefined
    return kind === undefined ? [] : [{ kind, span: { start: word.start, end: word.end } } as const]
  })
  return found.length === 1 ? found[0] : undefined
}

/** A difference where members that have a value do not all have the same. One passage a value. */
function byValue(
  aspect: Difference['aspect'],
  sayings: readonly Saying[],
  read: (saying: Saying) => string | undefined,
): readonly Difference[] {
  const first = new Map<string, Saying>()
  for (const saying of sayings) {
    const value = read(saying)
    if (value !== undefined && !first.has(value)) first.set(value, saying)
  }
  if (first.size < 2) return []
  return [
    {
      aspect,
      note: [...first.keys()].join(' / '),
      evidence: [...first.values()].map((saying) => passage(saying, hull(saying.spans))),
    },
  ]
}
