import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { findStories } from '../../../src/relate/stories/index.ts'
import { annotateText } from '../../support/article.ts'
import { packOf } from '../../support/story.ts'

const CALL = [
  'Runa Selbig und Olaf Wendelin haben am Montag über die Hafengebühren von Brunsholm telefoniert. Der Streit um die Hafengebühren lähmt Brunsholm seit dem Herbst.',
  'Im Streit um die Hafengebühren von Brunsholm haben Runa Selbig und Olaf Wendelin telefoniert. Das Telefonat am Montag dauerte lange.',
]
const SECOND = [
  'Runa Selbig und Olaf Wendelin haben erneut über die Hafengebühren von Brunsholm gesprochen. Brunsholm hofft nun auf ein Ende des Streits um die Hafengebühren.',
  'Wieder haben Runa Selbig und Olaf Wendelin im Streit um die Hafengebühren von Brunsholm telefoniert. Die Reeder in Brunsholm warten.',
]
const FIRE = [
  'In Oberlind ist am Montag die Schreinerei Kress abgebrannt. Die Feuerwehr Oberlind konnte die Werkstatt der Schreinerei nicht retten.',
  'Ein Brand hat die Schreinerei Kress in Oberlind zerstört. Der Schreinermeister Kress aus Oberlind blieb unverletzt.',
]

const article = (id: string, text: string, date?: string): Promise<AnnotatedArticle> =>
  annotateText(text, { id, outlet: id, ...(date !== undefined && { date }) }, ['sentences'])

describe('stories', () => {
  it('parts two events of one day', async () => {
    const articles = await Promise.all([
      article('call1', CALL[0]!, '2026-05-04'),
      article('fire1', FIRE[0]!, '2026-05-04'),
      article('call2', CALL[1]!, '2026-05-04'),
      article('fire2', FIRE[1]!, '2026-05-05'),
    ])
    const { stories } = findStories(articles, packOf)
    expect(stories.map((story) => story.articles)).toEqual([
      ['call1', 'call2'],
      ['fire1', 'fire2'],
    ])
  })

  it('parts two like events weeks apart and ties them into one thread', async () => {
    const articles = await Promise.all([
      article('call1', CALL[0]!, '2026-05-04'),
      article('call2', CALL[1]!, '2026-05-04'),
      article('second1', SECOND[0]!, '2026-06-09'),
      article('second2', SECOND[1]!, '2026-06-10'),
    ])
    const { stories, threads } = findStories(articles, packOf)
    expect(stories.map((story) => [...story.articles].sort())).toEqual([
      ['call1', 'call2'],
      ['second1', 'second2'],
    ])
    expect(threads.map((thread) => thread.stories)).toEqual([['s1', 's2']])
    expect(stories[0]).toMatchObject({ from: '2026-05-04', to: '2026-05-04' })
  })

  it('does not depend on the order in which dated articles come', async () => {
    const articles = await Promise.all([
      article('call1', CALL[0]!, '2026-05-04'),
      article('fire1', FIRE[0]!, '2026-05-04'),
      article('call2', CALL[1]!, '2026-05-05'),
      article('second1', SECOND[0]!, '2026-06-09'),
    ])
    const sets = (order: readonly AnnotatedArticle[]): readonly string[] =>
      findStories(order, packOf)
        .stories.map((story) => [...story.articles].sort().join(' '))
        .sort()
    expect(sets([...articles].reverse())).toEqual(sets(articles))
  })

  it('keeps a story of a week together where an undated text asks for a second look', async () => {
    const articles = await Promise.all([
      article('fire1', FIRE[0]!, '2026-05-04'),
      article('fire2', FIRE[1]!, '2026-05-07'),
      article('fire3', `${FIRE[0]!} Die Schreinerei Kress war versichert.`, '2026-05-10'),
      article('fire4', `${FIRE[1]!} Kress dankte der Feuerwehr Oberlind.`),
    ])
    expect(findStories(articles, packOf).stories.map((story) => [...story.articles].sort())).toEqual([
      ['fire1', 'fire2', 'fire3', 'fire4'],
    ])
  })

  it('joins a text in another language although an undated text asks for a second look', async () => {
    const english = await annotateText(
      'The Kress joinery in Oberlind burnt down on Monday. Hedwig Kress of Oberlind was unhurt, said Anton Brugg of the Oberlind fire brigade.',
      { id: 'english', outlet: 'english', language: 'en', date: '2026-05-05' },
      ['sentences'],
    )
    const articles = [
      await article('fire1', `${FIRE[0]!} Hedwig Kress dankte Anton Brugg.`, '2026-05-04'),
      await article('fire2', `${FIRE[1]!} Anton Brugg lobte Hedwig Kress.`),
      english,
    ]
    expect(findStories(articles, packOf).stories.map((story) => [...story.articles].sort())).toEqual([
      ['english', 'fire1', 'fire2'],
    ])
  })

  it('leaves a text in another language alone that shares names but tells of something else', async () => {
    const english = await annotateText(
      'Anton Brugg and Hedwig Kress of Oberlind married in a chapel above the lake. Guests danced until sunrise, and the band played waltzes and old songs for the bride.',
      { id: 'english', outlet: 'english', language: 'en', date: '2026-05-05' },
      ['sentences'],
    )
    const fires = [
      await article('fire1', `${FIRE[0]!} Der Stadtrat tagt.`, '2026-05-04'),
      await article('fire2', `${FIRE[1]!} Anton Brugg lobte alle.`, '2026-05-04'),
    ]
    const { stories } = findStories([...fires, english], packOf)
    expect(stories.find((story) => story.articles.includes('english'))?.articles).toEqual(['english'])
  })

  it('puts every article into one story, and labels it with a passage', async () => {
    const articles = await Promise.all([...CALL, ...FIRE, 'Kurz.', ''].map((text, index) => article(`n${index}`, text)))
    const { stories } = findStories(articles, packOf)
    expect(stories.flatMap((story) => story.articles).sort()).toEqual(articles.map((item) => item.article.id).sort())
    for (const { label } of stories) {
      const { reading } = articles.find((item) => item.article.id === label.article)!.article
      expect(label.end).toBeLessThanOrEqual(reading.length)
    }
  })

  it('names a story by the headline that tells it, not by one that shouts or hints', async () => {
    const headlines = [
      'BRUNSHOLM: „Jetzt reicht es!“ Was hinter dem Anruf steckt',
      'Selbig und Wendelin telefonieren über Hafengebühren von Brunsholm',
      'Bewegung am Kai?',
    ]
    const articles = await Promise.all(
      headlines.map((headline, index) =>
        annotateText(`${headline}\n${CALL[index % 2]}`, { id: `n${index}`, roles: ['headline', 'body'] }, [
          'sentences',
        ]),
      ),
    )
    const { stories } = findStories(articles, packOf)
    expect(stories).toHaveLength(1)
    const { article: id, start, end } = stories[0]!.label
    expect(articles.find((item) => item.article.id === id)!.article.reading.slice(start, end)).toBe(headlines[1])
  })

  it('ties into one thread what goes on within days', async () => {
    const articles = await Promise.all([
      article('call1', CALL[0]!, '2026-05-04'),
      article('call2', CALL[1]!, '2026-05-04'),
      article('second1', SECOND[0]!, '2026-05-09'),
      article('second2', SECOND[1]!, '2026-05-09'),
    ])
    expect(findStories(articles, packOf).threads).toHaveLength(1)
  })

  it('parts two accidents of one day', async () => {
    const articles = await Promise.all([
      article(
        'a1',
        'Bei Grellheim ist ein Bus in einen Bach gestürzt. Der Busfahrer aus Grellheim starb.',
        '2026-05-04',
      ),
      article('a2', 'Busunglück bei Grellheim: Der Fahrer des Busses starb im Bach.', '2026-05-04'),
      article(
        'b1',
        'Am Bahnhof Tarnow ist ein Güterzug entgleist. Der Lokführer aus Tarnow blieb unverletzt.',
        '2026-05-04',
      ),
      article('b2', 'Entgleister Güterzug sperrt Bahnhof Tarnow. Dem Lokführer geht es gut.', '2026-05-04'),
    ])
    expect(findStories(articles, packOf).stories.map((story) => [...story.articles].sort())).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
    ])
  })
})
