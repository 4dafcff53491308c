import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Passage } from '../../../src/model/article.ts'
import { readArticleLines } from '../../../src/pipeline/read.ts'
import { buildDossier } from '../../../src/pipeline/relate.ts'
import type { Compared } from './dossiers.ts'
import type { ComparisonGold } from './gold.ts'

/** A short story of two or three articles whose marked passages differ, or only seem to. */
export interface PairStory {
  readonly id: string
  readonly articles: readonly {
    readonly id: string
    readonly outlet: string
    readonly date: string
    readonly title: string
    readonly text: string
  }[]
  readonly marks: readonly Mark[]
  readonly passages: readonly {
    readonly mark: string
    readonly side: string
    readonly article: string
    readonly text: string
  }[]
}

interface Mark {
  readonly id: string
  /** A type of discrepancy; `agree` for one value in two wordings, `other` for two things that look alike. */
  readonly type: string
  readonly severity: 'high' | 'medium' | 'low'
}

/** The sets of short stories: to tune on, and those of which only figures are looked at. */
export const PAIR_SETS = ['dev', 'more-read', 'held-back', 'more-unread'] as const

/** A set of short stories, each related by itself. */
export async function comparedPairs(set: (typeof PAIR_SETS)[number]): Promise<readonly Compared[]> {
  const file = fileURLToPath(new URL(`../../coverage/pairs/${set}.txt`, import.meta.url))
  const compared: Compared[] = []
  for (const story of readPairs(readFileSync(file, 'utf8'))) {
    const articles: Article[] = []
    const lines = story.articles.map((article) => `${JSON.stringify(article)}\n`).join('')
    for await (const item of readArticleLines(once(lines))) if ('blocks' in item) articles.push(item as Article)
    const dossier = await buildDossier(articles)
    compared.push({
      corpus: story.id,
      dossier,
      gold: goldOf(story, new Map(articles.map((each) => [each.id, each.reading]))),
    })
  }
  return compared
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** Reads the format that bench/coverage/README.md describes. */
export function readPairs(text: string): readonly PairStory[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...articles] = part.split(/^== /m)
      const [id = '', ...rows] = head.trim().split('\n')
      const marks = rows.map((row): Mark => {
        const [number = '', type = '', , severity = 'medium'] = row.split(' ')
        return { id: number, type, severity: severity as Mark['severity'] }
      })
      const read = articles.map((each, index) => readArticle(`${id}-${index + 1}`, each))
      return {
        id,
        marks,
        articles: read.map(({ article }) => article),
        passages: read.flatMap(({ article, passages }) =>
          passages.map((passage) => ({ ...passage, article: article.id })),
        ),
      }
    })
}

const OPENING = /\{(\d+)([a-z]):/

function readArticle(id: string, part: string) {
  const end = part.indexOf('\n')
  const [, outlet = '', date = '', heading = ''] = /^(.*) (\S+) \| (.*)$/.exec(part.slice(0, end)) ?? []
  const title = unmarked(heading)
  const text = unmarked(part.slice(end + 1).trim())
  return {
    article: { id, outlet, date, title: title.text, text: text.text },
    passages: [...title.passages, ...text.passages],
  }
}

/** A text without its marks, and what they mark. Marks may stand inside one another. */
function unmarked(marked: string) {
  const passages: { mark: string; side: string; text: string }[] = []
  const open: { mark: string; side: string; start: number }[] = []
  let text = ''
  let rest = marked
  while (rest !== '') {
    const match = OPENING.exec(rest)
    const close = rest.indexOf('}')
    if (match && (close < 0 || match.index < close)) {
      text += rest.slice(0, match.index)
      open.push({ mark: match[1]!, side: match[2]!, start: text.length })
      rest = rest.slice(match.index + match[0].length)
    } else if (close >= 0) {
      text += rest.slice(0, close)
      const { mark = '', side = '', start = 0 } = open.pop() ?? {}
      passages.push({ mark, side, text: text.slice(start) })
      rest = rest.slice(close + 1)
    } else {
      text += rest
      rest = ''
    }
  }
  return { text, passages }
}

function goldOf({ marks, passages }: PairStory, readings: ReadonlyMap<string, string>): ComparisonGold {
  const passageOf = ({ article, text }: PairStory['passages'][number]): Passage => {
    const start = readings.get(article)!.indexOf(text)
    return { article, start, end: start + text.length }
  }
  const marked = marks.map((mark) => ({ ...mark, own: passages.filter((passage) => passage.mark === mark.id) }))
  return {
    groups: [],
    lookAlikes: [],
    positions: [],
    stories: [],
    threads: [],
    copies: [],
    discrepancies: marked
      .filter(({ type }) => type !== 'agree' && type !== 'other')
      .map(({ id, type, severity, own }) => ({
        id,
        types: [type],
        severity,
        sides: [...Map.groupBy(own, ({ side }) => side).values()].map((side) => side.map(passageOf)),
      })),
    agreements: marked
      .filter(({ type }) => type === 'agree')
      .map(({ id, own }) => ({ id, evidence: own.map(passageOf) })),
  }
}
