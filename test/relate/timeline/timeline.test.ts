import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/language/index.ts'
import type { AnnotatedArticle, TimelineEvent } from '../../../src/model/relations.ts'
import { slice } from '../../../src/model/span.ts'
import { relateEntities } from '../../../src/relate/entities/index.ts'
import { buildTimeline, type NewsWindow } from '../../../src/relate/timeline/index.ts'
import { annotateText } from '../../support/article.ts'

const pack = await loadPack('de')

interface Told {
  readonly text: string
  readonly date?: string
}

async function timelineOf(told: readonly Told[], window?: NewsWindow) {
  const articles: AnnotatedArticle[] = []
  for (const [index, { text, date }] of told.entries())
    articles.push(await annotateText(text, { id: `a${index + 1}`, ...(date !== undefined && { date }) }))
  const entities = relateEntities(articles, () => pack)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  const passage = ({ article, start, end }: { article: string; start: number; end: number }) =>
    slice(articles.find((own) => own.article.id === article)!.article.reading, { start, end })
  const timeline = buildTimeline(articles, entities, window)
  /** `date type status: names (articles)`. */
  const line = (event: TimelineEvent) =>
    `${event.date ?? '-'} ${event.type} ${event.status}: ${event.participants.map(({ entity }) => nameOf(entity)).sort()} (${event.members.map((member) => member.article)})`
  return { timeline, lines: timeline.map(line), passage }
}

const CALL_A = 'Am Mittwoch telefonierte Ministerin Karla Wendt mit Präsident Olaf Brandt. Es ging um den Hafen.'
const CALL_B = 'Karla Wendt hat mit Olaf Brandt telefoniert, teilte ihr Büro mit.'

describe('the same event', () => {
  it('is told once, dated by the article that dates it', async () => {
    const { lines, timeline, passage } = await timelineOf([
      { text: CALL_A, date: '2026-01-15' },
      { text: CALL_B, date: '2026-01-14' },
    ])
    expect(lines).toEqual(['2026-01-14 call happened: Karla Wendt,Olaf Brandt (a1,a2)'])
    expect(timeline[0]!.dateEvidence.map(passage)).toEqual(['Mittwoch'])
    expect(passage(timeline[0]!.label)).toBe(
      'Am Mittwoch telefonierte Ministerin Karla Wendt mit Präsident Olaf Brandt.',
    )
  })

  it('is of the day a night is named after, but for what takes an evening', async () => {
    const { lines } = await timelineOf([
      { text: 'In der Nacht zum Mittwoch starb Karla Wendt in Kassel.', date: '2026-01-15' },
      { text: 'In der Nacht zum Mittwoch verhandelte Olaf Brandt mit Nils Lund.', date: '2026-01-15' },
    ])
    expect(lines.map((line) => line.slice(0, 16))).toEqual(['2026-01-13 talks', '2026-01-14 death'])
  })

  it('has a day in a text without a date: the one next to the news', async () => {
    const { lines } = await timelineOf([
      { text: 'Am 3. Januar ist Karla Wendt zurückgetreten.' },
      { text: 'Karla Wendt hat am Montag die Stadt verlassen.', date: '2026-01-07' },
    ])
    expect(lines[0]).toBe('2026-01-03 resignation happened: Karla Wendt (a1)')
  })

  it('is one of one person, whatever the words', async () => {
    const { lines } = await timelineOf([
      { text: 'Am Dienstag ist Ministerin Karla Wendt zurückgetreten.', date: '2026-01-14' },
      { text: 'Karla Wendt hat den Hut genommen, so viel steht fest.', date: '2026-01-15' },
    ])
    expect(lines).toEqual(['2026-01-13 resignation happened: Karla Wendt (a1,a2)'])
  })

  it('may be called talks elsewhere', async () => {
    const { lines } = await timelineOf([
      { text: CALL_A, date: '2026-01-15' },
      { text: 'Am Mittwoch sprach Karla Wendt mit Olaf Brandt.', date: '2026-01-15' },
    ])
    expect(lines).toHaveLength(1)
  })

  it('is one without a day where it is told in the same words, however much its actor decides', async () => {
    const { lines } = await timelineOf([
      { text: 'Karla Wendt werde über die Zulassung des Hafens in Kassel entscheiden.', date: '2026-01-15' },
      { text: '„Karla Wendt werde über die Zulassung des Hafens in Kassel entscheiden“, hieß es.', date: '2026-01-15' },
      { text: 'Karla Wendt werde über den neuen Haushalt der Stadt entscheiden.', date: '2026-01-15' },
    ])
    expect(lines).toEqual(['- decision planned: Karla Wendt (a1,a2)'])
  })

  it('takes in a passage that names nobody', async () => {
    const { lines } = await timelineOf([
      { text: CALL_A, date: '2026-01-15' },
      { text: 'Das Telefonat fand am Mittwoch statt.', date: '2026-01-15' },
    ])
    expect(lines).toEqual(['2026-01-14 call happened: Karla Wendt,Olaf Brandt (a1,a2)'])
  })

  it('turns from plan to fact', async () => {
    const { lines } = await timelineOf([
      { text: 'Karla Wendt wird am Freitag Olaf Brandt in Berlin treffen.', date: '2026-01-14' },
      { text: 'Karla Wendt hat am Freitag Olaf Brandt in Berlin getroffen.', date: '2026-01-17' },
    ])
    expect(lines).toEqual(['2026-01-16 meeting happened: Karla Wendt,Olaf Brandt (a1,a2)'])
  })
})

describe('a day that is not said of the event', () => {
  it('is that of the lead, and gives way to one that is', async () => {
    const lead = 'Karla Wendt und Olaf Brandt haben sich getroffen. Sie zeigten sich am Donnerstag zufrieden.'
    expect((await timelineOf([{ text: lead, date: '2026-01-15' }])).lines).toEqual([
      '2026-01-15 meeting happened: Karla Wendt,Olaf Brandt (a1)',
    ])
    const { lines, timeline, passage } = await timelineOf([
      { text: lead, date: '2026-01-15' },
      { text: 'Karla Wendt traf Olaf Brandt am Mittwoch.', date: '2026-01-15' },
    ])
    expect(lines).toEqual(['2026-01-14 meeting happened: Karla Wendt,Olaf Brandt (a1,a2)'])
    expect(timeline[0]!.dateEvidence.map(passage)).toEqual(['Mittwoch'])
  })

  it('is counted from the day of what came after', async () => {
    const { lines } = await timelineOf([
      {
        text: 'Vier Wochen nach dem Treffen mit Olaf Brandt in Kassel ist Karla Wendt am Mittwoch verunglückt.',
        date: '2026-01-15',
      },
      { text: 'Am 17. Dezember 2025 hatte Karla Wendt Olaf Brandt in Kassel getroffen.', date: '2026-01-15' },
    ])
    expect(lines[0]).toBe('2025-12-17 meeting happened: Karla Wendt,Olaf Brandt (a1,a2)')
  })
})

describe('what articles tell as past', () => {
  it('was before they appeared', async () => {
    const { lines } = await timelineOf([
      { text: 'In Kassel gab es erneut Proteste.', date: '2026-01-12' },
      { text: 'In Kassel kam es am Samstag zu Protesten.', date: '2026-01-18' },
    ])
    expect(lines).toEqual(['2026-01-17 protest happened:  (a2)'])
  })
})

describe('bodies without a name', () => {
  it('are the same in two articles', async () => {
    const { lines } = await timelineOf([
      { text: 'Die Koalition hat ihren Streit beigelegt. Das teilte sie am Mittwoch mit.', date: '2026-01-15' },
      { text: 'Die Koalition hat sich am Mittwoch geeinigt.', date: '2026-01-15' },
    ])
    expect(lines).toEqual(['2026-01-14 agreement happened:  (a1,a2)'])
  })
})

describe('what several articles give of one event', () => {
  const attributes = async (told: readonly Told[]) => {
    const { timeline, passage } = await timelineOf(told)
    return (timeline[0]!.attributes ?? []).map(
      ({ aspect, agree, values }) =>
        `${aspect} ${agree ? 'alike' : 'unlike'}: ${values.map(({ evidence }) => evidence.map(passage).join('+')).join(' / ')}`,
    )
  }

  it('is alike whatever the words', async () => {
    expect(
      await attributes([
        { text: 'Am Mittwoch telefonierten Karla Wendt und Olaf Brandt 90 Minuten lang.', date: '2026-01-15' },
        { text: 'Karla Wendt und Olaf Brandt telefonierten am 14. Januar eineinhalb Stunden.', date: '2026-01-15' },
      ]),
    ).toEqual(['date alike: Mittwoch+14. Januar', 'duration alike: 90 Minuten+eineinhalb Stunden'])
  })

  it('is unlike where two places are never in one sentence', async () => {
    const told = (place: string, more = '') => ({
      text: `Am Mittwoch traf Karla Wendt in ${place} Olaf Brandt.${more}`,
      date: '2026-01-15',
    })
    expect(await attributes([told('Kassel'), told('Fulda')])).toEqual([
      'date alike: Mittwoch+Mittwoch',
      'place unlike: Kassel / Fulda',
    ])
    expect(await attributes([told('Kassel'), told('Hessen', ' Kassel liegt in Hessen.')])).toEqual([
      'date alike: Mittwoch+Mittwoch',
    ])
  })

  it('keeps events that one sentence tells, each at a sentence of its own', async () => {
    const { lines } = await timelineOf([
      {
        text: 'Karla Wendt traf am Mittwoch Olaf Brandt, und sie vereinbarten am Mittwoch eine Waffenruhe. Am Mittwoch einigten sich Karla Wendt und Olaf Brandt.',
        date: '2026-01-15',
      },
    ])
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['agreement', 'meeting'])
  })
})

describe('who meets those of the same office', () => {
  it('is at their meeting', async () => {
    const told = (peers: string) => [
      { text: 'Beim Treffen der EU-Umweltminister in Kassel wurde am Donnerstag gestritten.', date: '2026-01-15' },
      {
        text: `Umweltministerin Karla Wendt ist in Europa. Wendts Gespräche mit ihren ${peers} gehören zu einer Reihe von Besuchen in dieser Woche.`,
        date: '2026-01-14',
      },
    ]
    const of = async (peers: string) =>
      (await timelineOf(told(peers))).lines.find((line) => line.startsWith('2026-01-15'))
    expect(await of('EU-Amtskollegen')).toMatch(/: Karla Wendt \(a1,a2\)$/)
    expect(await of('Nato-Amtskollegen')).toMatch(/: +\(a1\)$/)
  })
})

describe('different events', () => {
  it('are kept apart by day', async () => {
    const { lines } = await timelineOf([
      { text: CALL_A, date: '2026-01-15' },
      { text: CALL_A, date: '2026-02-19' },
    ])
    expect(lines.map((line) => line.slice(0, 10))).toEqual(['2026-01-14', '2026-02-18'])
  })

  it('are kept apart by partner', async () => {
    const { lines } = await timelineOf([
      { text: `${CALL_A} Später am Mittwoch telefonierte Wendt auch mit Emil Lund.`, date: '2026-01-15' },
    ])
    expect(lines).toHaveLength(2)
  })

  it('are kept apart by kind', async () => {
    const { lines } = await timelineOf([
      { text: CALL_A, date: '2026-01-15' },
      { text: 'Am Mittwoch trafen sich Karla Wendt und Olaf Brandt in Berlin.', date: '2026-01-15' },
    ])
    expect(lines).toHaveLength(2)
  })
})

describe('order and layers', () => {
  it('puts what articles recall in the background, and days in order', async () => {
    const { timeline } = await timelineOf(
      [
        {
          text: `${CALL_A} Im Graubergtunnel hatte es zuletzt 1998 einen schweren Unfall gegeben. Am Freitag wird Wendt Emil Lund treffen.`,
          date: '2026-01-15',
        },
      ],
      { from: '2026-01-14' },
    )
    expect(timeline.map((event) => [event.date, event.layer])).toEqual([
      ['1998', 'background'],
      ['2026-01-14', 'news'],
      ['2026-01-16', 'news'],
    ])
    expect(timeline.map((event) => event.id)).toEqual(['ev1', 'ev2', 'ev3'])
  })

  it('leaves out what one article mentions without day and partners', async () => {
    const { lines } = await timelineOf([{ text: 'Karla Wendt kündigte eine Untersuchung an.', date: '2026-01-15' }])
    expect(lines).toEqual([])
  })
})

it('grows linearly with the articles', async () => {
  const { layers, article } = await annotateText(CALL_A, { date: '2026-01-15' })
  const clones = (count: number): AnnotatedArticle[] =>
    Array.from({ length: count }, (_, index) => ({ article: { ...article, id: `c${index}` }, layers }))
  const time = (count: number) => {
    const articles = clones(count)
    const entities = [
      {
        id: 'p1',
        kind: 'person' as const,
        name: 'Karla Wendt',
        forms: [],
        roles: [],
        mentions: [],
        folded: [],
        members: articles.map((own) => ({ article: own.article.id, entity: layers.entities[0]!.id })),
        rule: 'test',
        confidence: null,
      },
    ]
    const started = performance.now()
    expect(buildTimeline(articles, entities)).toHaveLength(1)
    return performance.now() - started
  }
  time(200)
  expect(time(4000)).toBeLessThan(3000)
})

describe('what is shown', () => {
  it('shows one sentence once, though it tells two events', async () => {
    const sentence = 'Nach dem Rücktritt von Karla Wendt traf sich der Stadtrat am Mittwoch zu einer Sitzung.'
    const { timeline, passage } = await timelineOf([{ text: sentence, date: '2026-01-15' }])
    const labels = timeline.filter(({ date }) => date === '2026-01-14').map(({ label }) => passage(label))
    expect(labels).toEqual([sentence])
  })

  it('does not take what an article recalls of earlier years for its news', async () => {
    const { timeline } = await timelineOf([
      { text: 'Karla Wendt hat am Mittwoch Olaf Brandt getroffen.', date: '2026-01-15' },
      {
        text: 'Karla Wendt und Olaf Brandt erinnerten an das Treffen, das Wendt und Brandt 1998 absagten.',
        date: '2026-01-15',
      },
    ])
    const [met] = timeline.filter(({ date }) => date === '2026-01-14')
    expect(met?.members.map(({ article }) => article)).toEqual(['a1'])
  })
})
