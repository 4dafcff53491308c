import type { Passage } from '../../../model/article.ts'
import type { Discrepancy } from '../../../model/relations.ts'
import type { StoryContext } from '../../context.ts'
import type { Draft } from '../draft.ts'

/** What one passage answers to a question that a story has one answer to: who holds an office, what caused the fire. */
export interface Answer extends Passage {
  /** What is asked; answers to one question compare. */
  readonly question: string
  /** What is answered; equal keys are one answer. */
  readonly key: string
}

/** A question that articles of a story answer, and what it is when they answer it differently. */
export interface Asked {
  readonly rule: string
  readonly type: Discrepancy['type']
  readonly severity: Discrepancy['severity']
  answersIn(context: StoryContext): readonly Answer[]
  /** Whether two answers of different articles are really two. */
  differ(left: Answer, right: Answer, context: StoryContext): boolean
}

/** More answers than this say that several things are asked. */
const MOST_SIDES = 2

/** Questions that each article answers once, and two articles differently: nothing else need be alike. */
export function otherAnswers(context: StoryContext, questions: readonly Asked[]): readonly Draft[] {
  const readings = new Map(context.articles.map(({ article }) => [article.id, article.reading]))
  const textOf = ({ article, start, end }: Passage): string => readings.get(article)!.slice(start, end)
  return questions.flatMap((asked) =>
    [...Map.groupBy(asked.answersIn(context), ({ question }) => question).values()].flatMap((answers): Draft[] => {
      const sides = [...Map.groupBy(answers, ({ key }) => key).values()].sort((a, b) => b.length - a.length)
      if (sides.length < 2 || sides.length > MOST_SIDES) return []
      const [first, second] = sides as [Answer[], Answer[]]
      // An article that gives both tells of two things, or corrects the other.
      if (first.some(({ article }) => second.some((other) => other.article === article))) return []
      if (!first.every((left) => second.every((right) => asked.differ(left, right, context)))) return []
      return [
        {
          type: asked.type,
          kind: 'conflict',
          severity: asked.severity,
          about: passageOf(first[0]!),
          sides: sides.map((side) => ({ value: textOf(side[0]!), evidence: side.map(passageOf) })),
          reason: sides.map((side) => textOf(side[0]!)).join(' / '),
          rule: `discrepancies/${asked.rule}`,
        },
      ]
    }),
  )
}

function passageOf({ article, start, end }: Answer): Passage {
  return { article, start, end }
}
