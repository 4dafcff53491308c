import { type Article, locate, type Passage } from '../model/article.ts'
import type { AnnotatedArticle, Dossier } from '../model/relations.ts'
import { slice } from '../model/span.ts'

/** A passage as the dossier shows it: its source's number, the line it stands in, and its words. */
export interface Cite {
  readonly passage: Passage
  /** 1-based number of the source, as printed in evidence markers. */
  readonly number: number
  /** 1-based line of the text as given; 0 for a passage of the separately given title. */
  readonly line: number
  /** The words, exactly as they stand. */
  readonly text: string
}

/** One numbered source of a dossier. */
export interface Source {
  readonly number: number
  readonly annotated: AnnotatedArticle
  readonly article: Article
}

/** Looks passages up in the articles of a dossier. */
export interface Sources {
  readonly all: readonly Source[]
  /** The source with this article id, `undefined` where the dossier has no such article. */
  find(article: string): Source | undefined
  /** Resolves a passage; `undefined` where its article is not in the dossier or nothing stands there. */
  cite(passage: Passage): Cite | undefined
  /** Resolves many, drops what cannot be resolved and what is cited twice; in source and reading order. */
  cites(passages: readonly Passage[]): readonly Cite[]
}

/** Numbers the articles: in the order of the stories, then whatever no story holds. */
export function sourcesOf(dossier: Dossier): Sources {
  const byId = new Map(dossier.articles.map((annotated) => [annotated.article.id, annotated]))
  const order = new Set(dossier.stories.flatMap(({ story }) => story.articles).filter((id) => byId.has(id)))
  for (const id of byId.keys()) order.add(id)
  const all = [...order].map((id, index): Source => {
    const annotated = byId.get(id)!
    return { number: index + 1, annotated, article: annotated.article }
  })
  const sources = new Map(all.map((source) => [source.article.id, source]))
  const lineStarts = new Map<string, readonly number[]>()

  const cite = (passage: Passage): Cite | undefined => {
    const source = sources.get(passage.article)
    if (!source) return undefined
    const text = slice(source.article.reading, passage)
    // A bullet or a dash backs nothing.
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined
    let starts = lineStarts.get(passage.article)
    if (!starts) {
      starts = startsOfLines(source.article.text)
      lineStarts.set(passage.article, starts)
    }
    const located = locate(source.article, passage)
    const line = located.field === 'title' ? 0 : lineAt(starts, located.start)
    return { passage, number: source.number, line, text }
  }
  return {
    all,
    find: (article) => sources.get(article),
    cite,
    cites: (passages) => {
      const seen = new Map<string, Cite>()
      for (const passage of passages) {
        const key = passageKey(passage)
        if (seen.has(key)) continue
        const cited = cite(passage)
        if (cited) seen.set(key, cited)
      }
      return [...seen.values()].sort(byPlace)
    },
  }
}

/** Same passage, same key: usable as an anchor together with the source's number. */
export function passageKey(passage: Passage): string {
  return `${passage.article}\u0000${passage.start}-${passage.end}`
}

/** Characters up to which a line without a headline's role is taken whole. */
const LONGEST_TITLE = 110

/** What a source goes by: its given title or headline, else its teaser or first real line, of that the first sentence. */
export function titleOf({ annotated: { article, layers } }: Source): string {
  if (article.title !== undefined) return article.title
  const { blocks, reading } = article
  const best =
    blocks.find(({ role }) => role === 'headline') ??
    blocks.find(({ role }) => role === 'teaser') ??
    blocks.find((block) => block.role === 'body' && block.end - block.start > 20) ??
    blocks[0]
  if (!best) return reading.trim().split('\n', 1)[0] ?? ''
  const isLong = best.role !== 'headline' && best.end - best.start > LONGEST_TITLE
  const sentence = isLong && layers.sentences.find(({ start, end }) => best.start <= start && end <= best.end)
  return slice(reading, sentence || best).trim()
}

function byPlace(a: Cite, b: Cite): number {
  return a.number - b.number || a.passage.start - b.passage.start || a.passage.end - b.passage.end
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based line of `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
