import { loadPack } from '../../src/language/index.ts'
import type { LanguagePack } from '../../src/language/pack.ts'
import type { AnnotatedArticle, StoryRelations } from '../../src/model/relations.ts'
import { type StoryContext, storyContext } from '../../src/relate/context.ts'
import { relateEntities } from '../../src/relate/entities/index.ts'
import { relateStory } from '../../src/relate/index.ts'
import { annotateText, type TextOptions } from './article.ts'

const [de, en] = await Promise.all([loadPack('de'), loadPack('en')])

/** The pack of a language, for the relate room's helpers. */
export function packOf(language: string): LanguagePack | undefined {
  return language === 'de' ? de : language === 'en' ? en : undefined
}

/** One text of a story made by hand. */
export interface StoryText extends TextOptions {
  readonly text: string
}

/** Annotates the texts of a story; ids are `a1`, `a2` … where none is given. */
export function annotateStory(texts: readonly (string | StoryText)[]): Promise<readonly AnnotatedArticle[]> {
  return Promise.all(
    texts.map((item, index) => {
      const { text, ...options } = typeof item === 'string' ? { text: item } : item
      return annotateText(text, { id: `a${index + 1}`, outlet: `Outlet ${index + 1}`, ...options })
    }),
  )
}

/** The context comparisons inside a story work on. */
export async function contextOf(texts: readonly (string | StoryText)[]): Promise<StoryContext> {
  const articles = await annotateStory(texts)
  return storyContext(articles, relateEntities(articles, packOf), packOf)
}

/** Everything found about texts that are taken for one story. */
export async function relateTexts(texts: readonly (string | StoryText)[]): Promise<StoryRelations> {
  const articles = await annotateStory(texts)
  const story = {
    id: 's1',
    articles: articles.map(({ article }) => article.id),
    thread: 't1',
    label: { article: 'a1', start: 0, end: 1 },
    reason: '',
    rule: 'test',
    confidence: null,
  }
  return relateStory(story, articles, packOf)
}

/** Tells whether a rule shows a discrepancy of two texts of one day, each after the same opening. */
export function isShownBy(rule: string, lead: string): (left: string, right: string) => Promise<boolean> {
  return async (left, right) => {
    const { discrepancies } = await relateTexts(
      [left, right].map((text) => ({ text: `${lead}\n${text}`, date: '2026-05-06' })),
    )
    return discrepancies.some((each) => each.rule === `discrepancies/${rule}`)
  }
}
