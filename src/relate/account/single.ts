import type { Passage } from '../../model/article.ts'
import type { AccountLine, AnnotatedArticle } from '../../model/relations.ts'
import { contains, hull, overlaps, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { likenessOf } from '../alignments/score.ts'
import { sentenceFinder } from '../coverage/index.ts'
import { commonLanguage, readabilityOf } from '../readability.ts'
import type { Accounted } from './index.ts'
import { aloneLoss } from './standing-alone.ts'

/** An account is short, and the longest text does not fill it. */
const MOST_LINES = 10
const MOST_PER_ARTICLE = 3
/** Least weight of what is worth telling though only one has it. */
const LEAST_WEIGHT = 2
/** A passage of fewer characters says too little. */
const SHORTEST = 50
/** A statement of another voice that shares so much (Dice, or of the shorter one) may say the same in other words. */
const MAY_BE_SAME = 0.28
const MAY_HOLD = 0.42
/** A term of such weight in two statements of one speaker: he may have said the one thing only. */
const TELLING = 2.2
/** Terms lighter than this are in every text. */
const LEAST_TERM = 1.5

/** Statements of one voice only that no other voice has in other words: said by a named speaker, or with a number that weighs. */
export function singleLines({ articles, statements, voices, context }: Accounted): readonly AccountLine[] {
  const aligned = new Map<string, Set<string>>()
  for (const { alignment } of statements) {
    const own = new Set(alignment.members.map(({ article }) => voices.get(article) ?? article))
    for (const { article, index } of alignment.members) aligned.set(`${article}\n${index}`, own)
  }
  const sayings = new Map<string, Saying[]>()
  for (const saying of context.sayings) {
    const key = `${saying.annotated.article.id}\n${saying.index}`
    const known = sayings.get(key)
    if (known) known.push(saying)
    else sayings.set(key, [saying])
  }
  const sentence = sentenceFinder(articles)
  const readability = readabilityOf(articles)
  const lossOf = aloneLoss(context)
  const common = commonLanguage(articles)
  const found = articles.flatMap((annotated) => {
    const { article, layers } = annotated
    // What stands in another language may be told by all others in their own.
    if ((voices.get(article.id) ?? article.id) !== article.id || article.language !== common) return []
    return layers.statements.flatMap((statement, index) => {
      const key = `${article.id}\n${index}`
      if ((aligned.get(key)?.size ?? 0) > 1) return []
      const span = hull(statement.spans)
      const passage = sentence({ article: article.id, ...span })
      const weight = weigh(annotated, index, passage) + Math.min(0, readability(passage) - 2) - lossOf(passage)
      if (weight < LEAST_WEIGHT || passage.end - passage.start < SHORTEST) return []
      return [{ article: article.id, index, weight, span, passage, own: sayings.get(key) ?? [] }]
    })
  })
  found.sort((a, b) => b.weight - a.weight)
  const perArticle = new Map<string, number>()
  const heard = new Set<string>()
  const lines: AccountLine[] = []
  for (const { article, index, span, passage, own } of found) {
    if (lines.length === MOST_LINES) break
    const count = perArticle.get(article) ?? 0
    const speaker = own.find((saying) => saying.speaker !== undefined)?.speaker
    const voice = `${article}\n${speaker}`
    if (count >= MOST_PER_ARTICLE || (speaker !== undefined && heard.has(voice))) continue
    if (lines.some((line) => line.passage.article === article && overlaps(line.passage, passage))) continue
    if (own.some((saying) => isEchoed(saying, context, (id) => voices.get(id) ?? id))) continue
    perArticle.set(article, count + 1)
    heard.add(voice)
    lines.push({
      passage,
      evidence: [{ article, ...span }],
      independent: 1,
      source: { kind: 'statement', id: `${article}#${index}` },
    })
  }
  return lines
}

/** Whether another voice may say the same in words too different to be sure: then nobody can claim that only one has it. */
function isEchoed(
  saying: Saying,
  { holdersOf, weight }: Accounted['context'],
  voiceOf: (article: string) => string,
): boolean {
  const voice = voiceOf(saying.annotated.article.id)
  const others = new Set<Saying>()
  for (const term of saying.terms.keys())
    if (weight(term) >= LEAST_TERM) for (const other of holdersOf(term)) others.add(other)
  for (const other of others) {
    if (voiceOf(other.annotated.article.id) === voice) continue
    const likeness = likenessOf(saying, other, weight)
    if (likeness !== undefined && (likeness.dice >= MAY_BE_SAME || likeness.cover >= MAY_HOLD)) return true
    if (saying.speaker === undefined || saying.speaker !== other.speaker) continue
    for (const term of saying.terms.keys())
      if (!term.startsWith('@') && other.terms.has(term) && weight(term) >= TELLING) return true
  }
  return false
}

/** A named speaker and his own words weigh most, then money, shares and tolls; a question or a title tells little. */
function weigh({ article, layers }: AnnotatedArticle, index: number, passage: Passage): number {
  const statement = layers.statements[index]!
  const quotation = statement.quotation === undefined ? undefined : layers.quotations[statement.quotation]
  const isNamed =
    quotation?.speaker.some(
      (span) => contains(passage, span) && within(layers.mentions, span).some(({ form }) => form === 'name'),
    ) ?? false
  let weight = 0
  if (quotation?.speakerEntity !== undefined) weight += isNamed ? 2.5 : 0.5
  if (quotation?.type === 'direct') weight += 1
  const figures = layers.figures.filter((figure) => statement.spans.some((span) => contains(span, figure)))
  if (figures.some(({ kind, unit }) => kind === 'money' || kind === 'percent' || unit === 'person')) weight += 1.5
  if (layers.events.some((event) => contains(passage, event) && event.when !== undefined)) weight += 0.5
  if (statement.modality === 'question') weight -= 1
  const block = article.blocks.find((each) => contains(each, passage))
  if (block?.role === 'headline' || block?.role === 'heading') weight -= 3
  return weight
}
