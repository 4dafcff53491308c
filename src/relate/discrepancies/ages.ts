import type { Passage } from '../../model/article.ts'
import type { Figure } from '../../model/layers.ts'
import { indexAt, type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Draft } from './draft.ts'

/** "Huber (44)", "Huber, 44,". */
const BEHIND = /^(?: \((\d{2})\)|, (\d{2}),)/
/** "Huber ist 44 Jahre alt", "Huber, 44 Jahre alt": so much stands between name and age. */
const BETWEEN = /^(?:\s(?:ist|war|is|was)\s|,\s)$/

interface Age extends Passage {
  readonly years: number
  readonly value: string
}

/** Persons that different articles give different ages. */
export function ageDiscrepancies({ articles, namedIn }: StoryContext): readonly Draft[] {
  const ages = new Map<string, Age[]>()
  for (const { article, layers } of articles) {
    const years = layers.figures.filter(({ kind, unit }) => kind === 'measure' && unit === 'year')
    const persons = namedIn(article.id).filter(({ entity }) => entity.kind === 'person')
    // "Der 54-Jährige": whoever the sentence before names, where it names but one.
    const pointsBack = (mention: Span): Figure | undefined => {
      const at = indexAt(layers.sentences, mention.start)
      const [own, next] = [layers.sentences[at], layers.sentences[at + 1]]
      if (!own || !next || within(persons, own).length !== 1) return undefined
      return within(years, next).find(
        (figure) =>
          within(layers.tokens, figure).every((token) => token.pos === 'NOUN' && token.end === figure.end) &&
          within(persons, { start: next.start, end: figure.start }).length === 0,
      )
    }
    for (const mention of namedIn(article.id)) {
      if (mention.entity.kind !== 'person' || mention.form !== 'name') continue
      const near = within(years, { start: mention.start - 3, end: mention.end + 8 })
      const figure = near.find((other) => isOf(article.reading, mention, other)) ?? pointsBack(mention)
      const behind = BEHIND.exec(article.reading.slice(mention.end, mention.end + 6))
      const digits = behind?.[1] ?? behind?.[2]
      const start = digits === undefined ? 0 : mention.end + behind![0].indexOf(digits)
      const found =
        figure === undefined
          ? digits === undefined
            ? undefined
            : { years: Number(digits), start, end: start + digits.length }
          : { years: figure.low, start: figure.start, end: figure.end }
      if (!found) continue
      const known = ages.get(mention.entity.id) ?? []
      known.push({ ...found, article: article.id, value: article.reading.slice(found.start, found.end) })
      ages.set(mention.entity.id, known)
    }
  }
  return [...ages.values()].flatMap((own) => {
    const sides = [...Map.groupBy(own, ({ years }) => years).values()].sort((a, b) => b.length - a.length)
    const isOneArticle = new Set(own.map(({ article }) => article)).size < 2
    if (sides.length !== 2 || isOneArticle) return []
    return [
      {
        type: 'figure' as const,
        kind: 'conflict' as const,
        severity: 'medium' as const,
        about: passage(own[0]!),
        sides: sides.map((side) => ({ value: side[0]!.value, evidence: side.map(passage) })),
        reason: sides.map((side) => side[0]!.value).join(' / '),
        rule: 'discrepancies/age',
      },
    ]
  })
}

function passage({ article, start, end }: Age): Passage {
  return { article, start, end }
}

/** "der 44-jährige Huber", "die 44 Jahre alte Huber", "Huber ist 44 Jahre alt". */
function isOf(text: string, mention: Span, figure: Span): boolean {
  if (figure.start < mention.start) return /^\s?$/.test(text.slice(figure.end, Math.max(figure.end, mention.start)))
  return BETWEEN.test(text.slice(mention.end, figure.start))
}
