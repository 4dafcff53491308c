import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/relate/copies/index.ts'
import { contentOf } from '../../src/relate/furniture.ts'
import { findStories } from '../../src/relate/stories/index.ts'
import { annotateStory, packOf } from '../support/story.ts'

const NOTICE = [
  'Lesen Sie weiter mit dem Abonnement der Wessepost und erhalten Sie Zugang zu allen Artikeln.',
  'Das Abonnement der Wessepost verlängert sich monatlich und kann im Kundenkonto beendet werden.',
  'Mit dem Abonnement der Wessepost nehmen Sie auch am Gewinnspiel der Leserinnen und Leser teil.',
  'Das Kundenkonto der Wessepost gilt auch für die Zeitschrift Wesseland und den Hörfunk.',
]
const TOPICS = [
  'In Oberlind ist die Schreinerei Kress abgebrannt.\nDie Feuerwehr rückte mit drei Löschzügen an.',
  'Der Ruderverein Tarnow gewinnt den Pokal.\nIm Finale schlug Tarnow den Rivalen Grellheim knapp.',
  'Forscherin Ilka Brandvold entdeckt einen Käfer.\nDas Insekt lebt im Moor bei Sandhalm.',
]

describe('what belongs to the site', () => {
  it('is left out of the content of articles on different matters', async () => {
    const articles = await annotateStory(TOPICS.map((topic) => [topic, ...NOTICE].join('\n')))
    const content = contentOf(articles)
    for (const annotated of articles) {
      const kept = content(annotated).map(({ start, end }) => annotated.article.reading.slice(start, end))
      expect(kept.join(' ')).not.toContain('Abonnement')
      expect(kept.length).toBeGreaterThan(0)
    }
  })

  it('neither groups articles nor makes copies', async () => {
    const articles = await annotateStory(TOPICS.map((topic) => [topic, ...NOTICE].join('\n')))
    expect(findStories(articles, packOf).stories).toHaveLength(3)
    expect(findCopies(articles, contentOf(articles))).toEqual([])
  })

  it('is not what reprints of one report share', async () => {
    const articles = await annotateStory([TOPICS[0]!, TOPICS[0]!, TOPICS[0]!].map((text) => `${text}\n${NOTICE[0]}`))
    for (const annotated of articles) expect(contentOf(articles)(annotated)).toHaveLength(3)
  })
})
