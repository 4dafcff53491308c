import { describe, expect, it } from 'vitest'
import type { GoldEvent } from '../../../bench/quality/seeds-events/gold.ts'
import { precisionByRule, scoreEvents, scoreTimeline } from '../../../bench/quality/seeds-events/score.ts'
import type { NewsEvent } from '../../../src/model/layers.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { annotateText } from '../../support/article.ts'

const GOLD: readonly GoldEvent[] = [
  {
    id: 'g1',
    types: ['call'],
    date: '2026-01-14',
    status: 'happened',
    passages: [{ article: 'a1', start: 0, end: 20 }],
  },
  {
    id: 'g2',
    types: ['meeting'],
    date: undefined,
    status: 'planned',
    passages: [{ article: 'a1', start: 30, end: 60 }],
  },
]

async function systemOf(events: readonly Partial<NewsEvent>[]): Promise<readonly AnnotatedArticle[]> {
  const { article, layers } = await annotateText('x'.repeat(80), { id: 'a1' }, ['sentences'])
  const full = events.map(
    (event): NewsEvent => ({
      start: 0,
      end: 1,
      type: 'call',
      participants: [],
      status: 'happened',
      sentence: 0,
      rule: 'events/verb',
      confidence: null,
      ...event,
    }),
  )
  return [{ article, layers: { ...layers, events: full } }]
}

describe('the scorer of events', () => {
  it('gives the gold itself full marks', async () => {
    const system = await systemOf([
      { start: 5, end: 8, type: 'call', status: 'happened' },
      { start: 40, end: 44, type: 'meeting', status: 'planned' },
    ])
    expect(scoreEvents(system, GOLD)).toEqual({ passageRecall: 100, eventRecall: 100, typePrecision: 100, status: 100 })
  })

  it('gives a system that is wrong throughout nothing', async () => {
    const system = await systemOf([
      { start: 5, end: 8, type: 'death' },
      { start: 40, end: 44, type: 'strike' },
    ])
    expect(scoreEvents(system, GOLD)).toEqual({ passageRecall: 0, eventRecall: 0, typePrecision: 0, status: 0 })
  })

  it('counts a missed passage and a wrong status', async () => {
    const system = await systemOf([{ start: 5, end: 8, type: 'call', status: 'planned' }])
    expect(scoreEvents(system, GOLD)).toEqual({ passageRecall: 50, eventRecall: 50, typePrecision: 100, status: 0 })
  })

  it('measures each rule by itself', async () => {
    const system = await systemOf([
      { start: 5, end: 8, type: 'call', rule: 'events/verb' },
      { start: 9, end: 12, type: 'death', rule: 'events/noun' },
    ])
    expect(precisionByRule(system, GOLD)).toEqual({ 'events/verb': 1, 'events/noun': 0 })
  })
})

describe('the scorer of timelines', () => {
  const story = (date: string | undefined, articles: readonly string[]) =>
    [
      {
        story: { articles: ['a1', 'a2'] },
        timeline: [
          {
            type: 'call',
            ...(date !== undefined && { date }),
            members: articles.map((article) => ({ article, index: 0, passage: { article, start: 5, end: 8 } })),
          },
        ],
      },
    ] as unknown as Parameters<typeof scoreTimeline>[0]
  const gold: readonly GoldEvent[] = [
    { ...GOLD[0]!, passages: ['a1', 'a2'].map((article) => ({ article, start: 0, end: 20 })) },
  ]

  it('asks for the day, and for one event of several articles', () => {
    expect(scoreTimeline(story('2026-01-14', ['a1', 'a2']), gold)).toEqual({ onDay: 100, timeline: 100 })
    expect(scoreTimeline(story('2026-01-14', ['a1']), gold)).toEqual({ onDay: 100, timeline: 0 })
    expect(scoreTimeline(story('2026-01-13', ['a1', 'a2']), gold)).toEqual({ onDay: 0, timeline: 0 })
    expect(scoreTimeline(story(undefined, ['a1', 'a2']), gold)).toEqual({ onDay: 0, timeline: 0 })
  })
})
