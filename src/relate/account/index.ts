import type { Passage } from '../../model/article.ts'
import type {
  Account,
  AccountLine,
  AnnotatedArticle,
  Coverage,
  Discrepancy,
  TimelineEvent,
} from '../../model/relations.ts'
import { contains, hull, overlaps } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import { sentenceFinder } from '../coverage/index.ts'
import { countVoices, type Voices } from '../voices.ts'

/** Lines of each part: an account is short. */
const MOST_SHARED = 12
const MOST_DISPUTED = 10
const MOST_SINGLE = 10
/** Single items of one article, so that the longest text does not fill the part. */
const MOST_SINGLE_PER_ARTICLE = 3

/** A line of fewer letters says too little. */
const SHORTEST = 40

/** What the account is drawn from. */
export interface Accounted {
  readonly articles: readonly AnnotatedArticle[]
  readonly voices: Voices
  readonly coverage: Coverage
  readonly statements: readonly Aligned[]
  readonly discrepancies: readonly Discrepancy[]
  readonly timeline: readonly TimelineEvent[]
}

/** What several report, what is disputed, what only one has: passages, the weightiest first. */
export function accountOf(input: Accounted): Account {
  return { shared: shared(input), disputed: disputed(input), single: single(input) }
}

function shared({ coverage, articles, timeline }: Accounted): readonly AccountLine[] {
  const sentence = sentenceFinder(articles)
  const lines: AccountLine[] = []
  const shown: Passage[] = []
  const kinds = { event: 0, statement: 1, figure: 2 } as const
  // What articles recall of earlier days is no news, however many recall it.
  const recalled = new Set(timeline.flatMap(({ id, layer }) => (layer === 'background' ? [id] : [])))
  const rows = coverage.rows
    .filter(({ kind, item }) => kind !== 'event' || !recalled.has(item))
    .sort((a, b) => b.independent - a.independent || kinds[a.kind] - kinds[b.kind])
  for (const row of rows) {
    if (row.independent < 2 || lines.length === MOST_SHARED) continue
    const cells = row.cells.map(sentence)
    const passage = newest(sentence(row.label), cells, articles)
    if (shown.some((other) => cells.some((cell) => cell.article === other.article && overlaps(cell, other)))) continue
    shown.push(passage)
    lines.push({
      passage,
      evidence: row.cells,
      independent: row.independent,
      source: { kind: row.kind, id: row.item },
    })
  }
  return lines
}

/** A whole sentence, not a headline. */
const WHOLE = /[.!?…]["“”»«]?$/u

/** The row's own label if it is a whole sentence, else the shortest of the latest reports: the last state told counts. */
function newest(label: Passage, cells: readonly Passage[], articles: readonly AnnotatedArticle[]): Passage {
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  const dayOf = ({ article }: Passage): string => byId.get(article)?.date?.value.slice(0, 10) ?? ''
  const isWhole = ({ article, start, end }: Passage): boolean =>
    end - start >= SHORTEST && WHOLE.test(byId.get(article)?.reading.slice(start, end).trimEnd() ?? '')
  if (isWhole(label)) return label
  const last = cells.map(dayOf).sort().at(-1) ?? ''
  const found = cells.filter((cell) => dayOf(cell) === last && isWhole(cell))
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? label
}

const SEVERITY = { high: 0, medium: 1, low: 2 } as const

function disputed({ discrepancies, voices }: Accounted): readonly AccountLine[] {
  return discrepancies
    .filter(({ severity, kind }) => severity !== 'low' && kind !== 'rounding')
    .sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity])
    .slice(0, MOST_DISPUTED)
    .map((discrepancy) => {
      const evidence = discrepancy.sides.flatMap((side) => side.evidence)
      return {
        passage: discrepancy.about,
        evidence,
        independent: countVoices(
          voices,
          evidence.map((passage) => passage.article),
        ),
        source: { kind: 'discrepancy', id: discrepancy.id },
      } as const
    })
}

/** Statements of one voice only: said by a named speaker, or with a number that weighs. */
function single({ articles, statements, voices }: Accounted): readonly AccountLine[] {
  const aligned = new Map<string, Set<string>>()
  for (const { alignment } of statements) {
    const own = new Set(alignment.members.map(({ article }) => voices.get(article) ?? article))
    for (const { article, index } of alignment.members) aligned.set(`${article}\n${index}`, own)
  }
  const found = articles.flatMap((annotated) => {
    const { article, layers } = annotated
    if ((voices.get(article.id) ?? article.id) !== article.id) return []
    return layers.statements.flatMap((statement, index) => {
      const own = aligned.get(`${article.id}\n${index}`)
      if (own !== undefined && own.size > 1) return []
      const span = hull(statement.spans)
      const weight = weigh(annotated, index)
      return weight < 2 || span.end - span.start < 30 ? [] : [{ article: article.id, index, weight, span }]
    })
  })
  found.sort((a, b) => b.weight - a.weight)
  const perArticle = new Map<string, number>()
  const sentence = sentenceFinder(articles)
  const lines: AccountLine[] = []
  for (const { article, index, span } of found) {
    const count = perArticle.get(article) ?? 0
    if (count >= MOST_SINGLE_PER_ARTICLE || lines.length === MOST_SINGLE) continue
    const evidence = { article, ...span }
    const passage = sentence(evidence)
    if (lines.some((line) => line.passage.article === article && overlaps(line.passage, passage))) continue
    perArticle.set(article, count + 1)
    lines.push({
      passage,
      evidence: [evidence],
      independent: 1,
      source: { kind: 'statement', id: `${article}#${index}` },
    })
  }
  return lines
}

/** A named speaker and his own words weigh most, then money, shares and tolls. */
function weigh({ layers }: AnnotatedArticle, index: number): number {
  const statement = layers.statements[index]!
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  let weight = 0
  if (quotation?.speakerEntity !== undefined) weight += 2
  if (quotation?.type === 'direct') weight += 1
  const figures = layers.figures.filter((figure) => statement.spans.some((span) => contains(span, figure)))
  if (figures.some(({ kind, unit }) => kind === 'money' || kind === 'percent' || unit === 'person')) weight += 1.5
  if (statement.modality === 'question') weight -= 1
  return weight
}
