import { expect, test } from 'vitest'
import { ownPages, run } from '../../../bench/quality/pages/run.ts'
import { scorePage, summary } from '../../../bench/quality/pages/score.ts'

test('gold against gold is 100, an empty system 0', () => {
  const gold = [...ownPages()].map((page) => page.gold)
  expect(gold.length).toBeGreaterThan(2)
  const same = summary(gold.map((facts) => scorePage(facts, facts)))
  expect(same).toMatchObject({ 'text F1': 100, title: 100, authors: 100, date: 100 })
  const none = summary(gold.map((facts) => scorePage(facts, { text: '', title: '', authors: [], date: '' })))
  expect(none).toMatchObject({ 'text F1': 0, title: 0, authors: 0, date: 0 })
})

test('half the words give half the recall', () => {
  const gold = { text: 'eins zwei drei vier', title: 'T', authors: ['A B', 'C D'], date: '2031-01-02T10:00:00Z' }
  const score = scorePage(gold, { text: 'zwei eins eins', title: ' T', authors: ['C D', 'A B'], date: '2031-01-02' })
  expect(score.precision).toBeCloseTo(2 / 3)
  expect(score.recall).toBeCloseTo(1 / 2)
  expect(score).toMatchObject({ title: true, authors: true, date: true })
})

test('titles agree but for white space and quotes, moments to the minute', () => {
  const gold = { text: 'a', title: '„Ja“, sagt  sie', authors: ['A B', 'C D'], date: '2031-01-02T10:00:00+01:00' }
  const score = scorePage(gold, { text: 'a', title: '"Ja", sagt sie', authors: ['A B'], date: '2031-01-02T09:00:10Z' })
  expect(score).toMatchObject({ title: true, authors: false, moment: true })
  expect(score.authorsF1).toBeCloseTo(2 / 3)
  const local = { ...gold, date: '2031-01-02 10:00:00' }
  expect(scorePage(local, { ...gold, date: '2031-01-02T10:00:00+01:00' }).moment).toBe(true)
  expect(scorePage(local, { ...gold, date: '2031-01-02' }).moment).toBe(false)
  expect(scorePage({ ...gold, date: '2031-01-02 00:00:00' }, gold).moment).toBeUndefined()
  expect(scorePage(gold, { ...gold, title: 'Ja, sagt sie' }).title).toBe(false)
})

test('a missing corpus is not measured', async () => {
  const results = await run(undefined)
  expect(results.map(({ corpus, measured }) => [corpus, measured])).toEqual([
    ['own', true],
    ['publishers', false],
  ])
})
