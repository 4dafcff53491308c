import { describe, expect, it } from 'vitest'
import { de } from '../../../src/language/de/index.ts'
import type { BlockRole } from '../../../src/model/article.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { EVENTS } from '../../../src/relate/dating/data/recurring-events.ts'
import { datingOf, inferDates } from '../../../src/relate/dating/index.ts'
import { annotateText, type TextOptions } from '../../support/article.ts'

const packOf = () => de
const article = (text: string, options: TextOptions = {}) => annotateText(text, options, ['timeExpressions'])
const together = () => 'story'
const apart = (id: string) => id

async function date(text: string, options: TextOptions = {}) {
  return datingOf(await article(text, options), packOf)
}

const words = (articles: readonly AnnotatedArticle[], found: Awaited<ReturnType<typeof date>>) =>
  found?.evidence.map(({ article: id, start, end }) =>
    articles.find((one) => one.article.id === id)!.article.reading.slice(start, end),
  )

describe('one text', () => {
  it('is dated by its metadata', async () => {
    const found = await date('Stand: 12.02.2024, 14:30 Uhr\nDer Rat von Talhausen tagte.', {
      roles: ['metadata', 'body'],
    })
    expect(found).toMatchObject({ value: '2024-02-12', basis: 'text' })
  })

  it('is dated by a month where metadata names no more', async () => {
    const found = await date('date 2024-02\nDer Rat von Talhausen tagte.', { roles: ['metadata', 'body'] })
    expect(found?.value).toBe('2024-02')
  })

  it.each([
    'Radio Nord, Freitag, 13. Juni 2025',
    'Freitag, 13. Juni 2025. Von unserer Reporterin im Rathaus',
    'Kassel, Freitag, 13. Juni 2025, 16.30 Uhr',
    'Kassel, 13. Juni 2025 – Die Stadt weist das Angebot vom Mittwoch zurück. Es gilt bis zum 31. Dezember 2026.',
  ])('is dated by the line below its title: %s', async (line) => {
    const text = `Streit um die Brücke in Kassel\n${line}\nDie Ministerin reiste am Mittwoch nach Kassel und sprach mit dem Rat der Stadt.`
    const roles: BlockRole[] = ['headline', line.length > 60 ? 'body' : 'heading', 'body']
    expect((await date(text, { roles }))?.value).toBe('2025-06-13')
  })

  it('is not dated by what a first line tells of', async () => {
    const text =
      'Streit um die Brücke in Kassel\nIn Kassel, 13. Juni 2025 war es, fiel die Brücke. Die Ministerin sprach mit dem Rat der Stadt.'
    expect(await date(text, { roles: ['headline', 'body'] })).toBeUndefined()
  })

  it('is dated by its dateline', async () => {
    expect((await date('Talhausen, 4. Mai 2023 – Der Rat tagte.'))?.value).toBe('2023-05-04')
  })

  it('is dated by a day it counts to', async () => {
    expect((await date('Der Rat von Talhausen hat gestern, am 3. März 2022, getagt.'))?.value).toBe('2022-03-04')
    expect((await date('Heute (3. März 2022) tagt der Rat.'))?.value).toBe('2022-03-03')
  })

  it('is not dated by a date that may be weeks away', async () => {
    expect(await date('Der Rat von Talhausen hat am Dienstag, 5. September 2023, entschieden.')).toBeUndefined()
    expect(await date('Seit 1997 wird gestritten. Am Mittwoch, 16. September, wird entschieden.')).toBeUndefined()
  })

  it('is dated by what it says of today', async () => {
    const text =
      'Kopie 2023\nVor seinem heutigen Treffen schwieg Torn.\nDas Treffen soll am Dienstagabend (5. September) beginnen.'
    expect((await date(text, { roles: ['metadata', 'body', 'body'] }))?.value).toBe('2023-09-05')
  })

  it('is dated by an event of known dates and the weekdays around it', async () => {
    const annotated = await article(
      'Am Mittwoch hat Ida Torn abgesagt, am Donnerstag hat Jonas Brandt zugesagt. Die Münchner Sicherheitskonferenz beginnt an diesem Freitag in ihrer 60. Auflage.',
    )
    const found = datingOf(annotated, packOf)
    expect(found?.value).toBe('2024-02-15')
    expect(words([annotated], found)).toContain('diesem Freitag')
  })

  it.each([
    'Am Mittwoch hat der Rat von Talhausen getagt.',
    'Die Münchner Sicherheitskonferenz beginnt an diesem Freitag.',
    'Am 24. Februar 2022 begann der Streit, der bis heute dauert.',
    '',
  ])('stays unknown without evidence: %s', async (text) => expect(await date(text)).toBeUndefined())

  it('is not dated against its own words', async () => {
    const text = 'Video 2021 erstellt\nIm Mai 2023 begann der Streit. Am Dienstag, 5. September, war Schluss.'
    expect((await date(text, { roles: ['metadata', 'body'] }))?.value).toBeUndefined()
  })
})

describe('texts of one story', () => {
  it('date one another by weekday', async () => {
    const articles = [
      await article('Am Mittwoch hat der Rat von Talhausen getagt.', { id: 'a', date: '2023-06-15' }),
      await article('Der Rat von Talhausen hat am Mittwoch getagt.', { id: 'b' }),
    ]
    const found = inferDates(articles, together, packOf)
    expect(found.get('b')).toMatchObject({ value: '2023-06-14', basis: 'sister' })
    expect(found.has('a')).toBe(false)
  })

  it('agree on the day of their news by date and by weekday', async () => {
    const articles = [
      await article('Der Gemeinderat von Talhausen hat am 14. Juni 2023 den Haushalt beschlossen.', { id: 'a' }),
      await article(
        'Am Mittwoch hat der Gemeinderat von Talhausen den Haushalt beschlossen. Am Donnerstag wurde gestritten.',
        { id: 'b' },
      ),
      await article('Der Rat von Talhausen hat getagt.', { id: 'c' }),
    ]
    const found = inferDates(articles, together, packOf)
    expect([...found].map(([id, { value, basis }]) => [id, value, basis])).toEqual([
      ['a', '2023-06-14', 'sister'],
      ['b', '2023-06-15', 'sister'],
      ['c', '2023-06-14', 'sister'],
    ])
    expect(inferDates(articles, apart, packOf).size).toBe(0)
  })

  it('that tell different days by date and weekday stay unknown', async () => {
    const articles = [
      await article('Der Rat von Talhausen hat am 13. Juni 2023 getagt.', { id: 'a' }),
      await article('Am Mittwoch hat der Rat von Talhausen getagt.', { id: 'b' }),
    ]
    expect(inferDates(articles, together, packOf).size).toBe(0)
  })

  it('date a text that takes over a sentence with a weekday', async () => {
    const taken =
      'Höfe zahlen vom 1. Juli 2027 an weniger, wie Karla Wendt am Donnerstag nach einem Gespräch mitteilte.'
    const articles = [
      await article(`Der Streit um die Abgabe ist zu Ende. ${taken}`, { id: 'a', date: '2023-06-15' }),
      await article(`Landwirte atmen auf, denn ihre Rinder trinken viel. ${taken}`, { id: 'b' }),
    ]
    expect(inferDates(articles, together, packOf).get('b')?.value).toBe('2023-06-15')
  })

  it('do not date a text of another story', async () => {
    const articles = [
      await article('Am Mittwoch tagte der Rat.', { id: 'a', date: '2023-06-15' }),
      await article('Am Mittwoch tagte der Rat.', { id: 'b' }),
    ]
    expect(inferDates(articles, apart, packOf).size).toBe(0)
  })

  it('do not depend on the order they come in', async () => {
    const articles = [
      await article('Am Dienstag kam sie.', { id: 'a' }),
      await article('Am Mittwoch hat der Rat getagt, am Freitag wird gefeiert.', { id: 'b' }),
      await article('Am Mittwoch tagte der Rat.', { id: 'c', date: '2023-06-15' }),
    ]
    const forward = inferDates(articles, together, packOf)
    const backward = inferDates([...articles].reverse(), together, packOf)
    expect([...forward].map(([id, { value }]) => `${id} ${value}`).sort()).toEqual(
      [...backward].map(([id, { value }]) => `${id} ${value}`).sort(),
    )
  })

  it('far apart in time do not date a third', async () => {
    const articles = [
      await article('Am Mittwoch tagte der Rat.', { id: 'a', date: '2023-06-15' }),
      await article('Am Mittwoch tagte der Rat.', { id: 'b', date: '2023-07-20' }),
      await article('Am Mittwoch tagte der Rat.', { id: 'c' }),
    ]
    expect(inferDates(articles, together, packOf).size).toBe(0)
  })
})

describe('events of known dates', () => {
  it('are in order and end after they begin', () => {
    for (const { id, editions } of EVENTS)
      for (const [at, { first, last }] of editions.entries()) {
        expect(first <= last, `${id} ${first}`).toBe(true)
        if (at > 0) expect(editions[at - 1]!.last < first, `${id} ${first}`).toBe(true)
      }
  })
})
