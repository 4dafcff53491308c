import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { findStories } from '../../../src/relate/stories/index.ts'
import { annotateText } from '../../support/article.ts'
import { packOf } from '../../support/story.ts'

const bulletin = (weekday: string, level: string, change: string, rain: string) =>
  `Der Wasserverband Ilmsee meldet einen Pegel von ${level} Zentimetern an der Schleuse Brunsholm. ` +
  `Gegenüber dem Vortag ist der Pegel der Ilm in Brunsholm um ${change} Zentimeter gestiegen. ` +
  `Bis ${weekday} fielen im Einzugsgebiet der Ilm nach Angaben des Wasserverbands ${rain} Millimeter Regen. ` +
  'Der Wasserverband Ilmsee rät Anwohnern in Brunsholm, Keller zu räumen.'

const article = (id: string, text: string, date: string): Promise<AnnotatedArticle> =>
  annotateText(text, { id, outlet: id.slice(0, 4), date }, ['sentences'])

const storiesOf = async (articles: readonly Promise<AnnotatedArticle>[]) => {
  const { stories, threads } = findStories(await Promise.all(articles), packOf)
  return { stories: stories.map((story) => [...story.articles].sort()), threads: threads.length }
}

describe('numbers of a bulletin', () => {
  it('are stories of one thread, a reprint with its day', async () => {
    const found = await storiesOf([
      article('bote1', bulletin('Montag', '312', '14', '22'), '2031-03-03'),
      article('kurier1', bulletin('Montag', '312', '14', '22'), '2031-03-03'),
      article('bote2', bulletin('Dienstag', '331', '19', '27,5'), '2031-03-04'),
      article('bote3', bulletin('Mittwoch', '340', '9', '11'), '2031-03-05'),
      article('abend3', bulletin('Mittwoch', '340', '9', '11'), '2031-03-06'),
    ])
    expect(found).toEqual({ stories: [['bote1', 'kurier1'], ['bote2'], ['abend3', 'bote3']], threads: 1 })
  })

  it('are not the reports of an event whose figures rise', async () => {
    const toll = (count: string, day: string) =>
      `Nach dem Brand der Schreinerei Kress in Oberlind ist die Zahl der Verletzten auf ${count} gestiegen. ${day}`
    const found = await storiesOf([
      article(
        'bote1',
        toll('11', 'Die Feuerwehr Oberlind löschte die Schreinerei Kress die ganze Nacht.'),
        '2031-03-03',
      ),
      article('bote2', toll('14', 'Die Polizei sucht in Oberlind nach Zeugen des Brandes bei Kress.'), '2031-03-04'),
    ])
    expect(found.stories).toEqual([['bote1', 'bote2']])
  })

  it('are not outlets at odds: those of one day give other values too', async () => {
    const found = await storiesOf([
      article('bote1', bulletin('Montag', '312', '14', '22'), '2031-03-03'),
      article('kurier1', bulletin('Montag', '290', '11', '20'), '2031-03-03'),
      article('bote2', bulletin('Dienstag', '331', '19', '27,5'), '2031-03-04'),
      article('kurier2', bulletin('Dienstag', '318', '12', '25'), '2031-03-04'),
      article('bote3', bulletin('Mittwoch', '340', '9', '11'), '2031-03-05'),
      article('kurier3', bulletin('Mittwoch', '325', '7', '10'), '2031-03-05'),
    ])
    expect(found.stories).toHaveLength(1)
  })
})
