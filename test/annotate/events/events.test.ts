import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../../../src/model/span.ts'
import { annotateText } from '../../support/article.ts'
import { eventLines } from '../../support/events.ts'

describe('verbs', () => {
  it('have a subject, a companion and a day', async () => {
    expect(await eventLines('Am Mittwoch telefonierte Karla Wendt mit Präsident Olaf Brandt.')).toEqual([
      'call happened telefonierte | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-14 | ',
    ])
  })

  it('are joined to their particle, and the name with object determiner is no subject', async () => {
    expect(await eventLines('Den Präsidenten Olaf Brandt rief Karla Wendt am Mittwoch an.')).toEqual([
      'call happened rief | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-14 | ',
    ])
  })

  it('know the passive and what stands in the relative clause between', async () => {
    expect(
      await eventLines('Olaf Brandt, der lange geschwiegen hatte, wurde am Mittwoch von der Polizei festgenommen.'),
    ).toEqual(['arrest happened festgenommen | affected:Olaf Brandt, agent:Polizei | 2026-01-14 | '])
  })

  it('make a row of subjects partners', async () => {
    expect(await eventLines('Karla Wendt und Olaf Brandt trafen sich am Mittwoch in Berlin.')).toEqual([
      'meeting happened trafen | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-14 | Berlin',
    ])
  })

  it('keep the partners of two events apart', async () => {
    const found = await eventLines('Karla Wendt telefonierte zunächst mit Olaf Brandt und erst dann mit Emil Lund.')
    expect(found).toEqual(['call happened telefonierte | agent:Karla Wendt, counterpart:Olaf Brandt |  | '])
  })

  it('carry the subject over "und" and into an infinitive', async () => {
    const found = await eventLines('Karla Wendt reiste nach Berlin und traf dort Olaf Brandt.')
    expect(found.at(-1)).toMatch(/^meeting happened traf \| agent:Karla Wendt, counterpart:Olaf Brandt/)
  })

  it('read "die beiden" as the two named last', async () => {
    const found = await eventLines(
      'Karla Wendt telefonierte mit Olaf Brandt. Die beiden trafen sich am Mittwoch in Berlin.',
    )
    expect(found[1]).toBe('meeting happened trafen | agent:Die beiden, counterpart:Die beiden | 2026-01-14 | Berlin')
  })

  it('do not tell an event with another noun', async () => {
    expect(await eventLines('Karla Wendt traf am Mittwoch eine Entscheidung.')).toEqual([])
  })
})

describe('nouns', () => {
  it('take "mit", "zwischen" and the genitive', async () => {
    expect(await eventLines('Nach dem Telefonat mit Olaf Brandt lächelte Karla Wendt.')).toEqual([
      expect.stringContaining('call happened Telefonat'),
    ])
    expect(await eventLines('Das Gespräch zwischen Karla Wendt und Olaf Brandt dauerte eine Stunde.')).toEqual([
      expect.stringContaining('agent:Karla Wendt, counterpart:Olaf Brandt'),
    ])
  })

  it('count as last part of a compound', async () => {
    expect(await eventLines('Bei einem Krisentreffen in Berlin fehlte der Minister.')).toEqual([
      'meeting happened Krisentreffen |  |  | Berlin',
    ])
  })

  it('are no event as a topic, denied, or without anything that happens', async () => {
    expect(await eventLines('Sie stritten über die Öffnung der Grenze zu Frankreich.')).toEqual([])
    expect(await eventLines('Es gab am Mittwoch keinen Unfall in Berlin.')).toEqual([])
    expect(await eventLines('Ein Gespräch kostet nichts.')).toEqual([])
  })
})

describe('status', () => {
  it.each([
    ['Karla Wendt hat Olaf Brandt getroffen.', 'happened'],
    ['Karla Wendt will Olaf Brandt treffen.', 'planned'],
    ['Karla Wendt wird Olaf Brandt am Freitag treffen.', 'planned'],
    ['Karla Wendt trifft Olaf Brandt am Freitag in Berlin.', 'planned'],
    ['Karla Wendt könnte Olaf Brandt treffen.', 'proposed'],
    ['Karla Wendt hat Olaf Brandt nicht getroffen.', 'denied'],
    ['Das geplante Treffen zwischen Karla Wendt und Olaf Brandt macht Hoffnung.', 'planned'],
    ['Karla Wendt sagte das Treffen mit Olaf Brandt ab.', 'denied'],
    ['Karla Wendt schlug ein Treffen mit Olaf Brandt vor.', 'proposed'],
    ['Die Minister vereinbarten, sich in Berlin zu treffen.', 'planned'],
  ])('%s', async (text, status) => {
    const { layers } = await annotateText(text, { date: '2026-01-15' }, ['events'])
    expect(layers.events.filter((event) => event.type === 'meeting').map((event) => event.status)).toEqual([status])
  })
})

describe('circumstances', () => {
  it('leave out ends, aims and starts', async () => {
    const found = await eventLines('Die Brücke in Berlin bleibt bis 20. März gesperrt.')
    expect(found).toHaveLength(1)
    expect(found[0]).not.toContain('2026-03-20')
  })

  it('ask nothing of questions and read nothing outside the article', async () => {
    expect(await eventLines('Hat Karla Wendt mit Olaf Brandt telefoniert?')).toEqual([])
    const roles = ['related-links'] as const
    expect(await eventLines('Karla Wendt telefonierte mit Olaf Brandt.', { roles })).toEqual([])
  })
})

describe('English', () => {
  it('finds verbs with subject and companion', async () => {
    const found = await eventLines('Karla Wendt met Olaf Brandt in Berlin on Wednesday.', { language: 'en' })
    expect(found).toEqual([
      expect.stringMatching(/^meeting happened met \| agent:Karla Wendt, counterpart:Olaf Brandt/),
    ])
  })
})

describe('whatever the text', () => {
  it('gives spans inside the reading, in order', async () => {
    const word = fc.constantFrom(
      'Karla Wendt',
      'Treffen',
      'traf',
      'mit',
      'die beiden',
      ',',
      '.',
      'am Montag',
      '(',
      'zu',
      'wurde',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => {
        const text = words.join(' ')
        const { article, layers } = await annotateText(text, { date: '2026-01-15' }, ['events'])
        expect(article.diagnostics).toEqual([])
        let before = 0
        for (const event of layers.events) {
          expect(event.start).toBeGreaterThanOrEqual(before)
          before = event.start
          for (const span of [event, ...event.participants.map((participant) => participant.span)])
            expect(slice(text, span).trim()).not.toBe('')
        }
      }),
      { numRuns: 100 },
    )
  })

  it('stays linear on hostile text', async () => {
    for (const piece of ['Treffen ', 'mit Wendt und ', 'traf, ', '(', 'der die den ', 'zu treffen ']) {
      const text = piece.repeat(Math.floor(60_000 / piece.length))
      const started = performance.now()
      const { article } = await annotateText(text, {}, ['events'])
      expect(article.diagnostics.filter((diagnostic) => diagnostic.code === 'stage-failed')).toEqual([])
      expect(performance.now() - started).toBeLessThan(8000)
    }
  }, 60_000)
})

describe('what is taken for known', () => {
  it.each([
    ['Karla Wendt schwieg nach dem Telefonat.', 'call happened Telefonat |  |  | '],
    ['Die Regierung bestätigte das Treffen.', 'meeting happened Treffen |  |  | '],
    ['In Vorbereitung ist laut Karla Wendt ein Vertrag.', 'agreement planned Vertrag |  |  | '],
    ['Ein Erdbeben erschütterte am Mittwoch den Süden.', 'disaster happened Erdbeben |  | 2026-01-14 | '],
    ['Bei dem Unfall starben am Mittwoch zwei Menschen.', 'accident happened Unfall |  | 2026-01-14 | '],
    [
      '„Wir hoffen“, sagte Karla Wendt am Mittwoch, wie es hieß, beim Treffen.',
      'meeting happened Treffen |  | 2026-01-14 | ',
    ],
    [
      'Karla Wendt schickt ihren Minister Olaf Brandt nach Berlin.',
      'visit ongoing schickt | agent:Karla Wendt, other:Olaf Brandt |  | Berlin',
    ],
    ['Truppen rücken bei Berlin vor.', 'attack ongoing rücken | agent:Truppen |  | Berlin'],
    [
      'Das geplante Treffen von Karla Wendt mit Olaf Brandt wurde abgesagt.',
      'meeting denied Treffen | agent:Karla Wendt, counterpart:Olaf Brandt |  | ',
    ],
  ])('%s', async (text, expected) => expect(await eventLines(text)).toContain(expected))

  it.each([
    'Nach einem Treffen ist vor einem Treffen.',
    'Am Mittwoch warnte Karla Wendt vor Hochwasser.',
    'Die Band eroberte am Mittwoch die Charts.',
    'Karla Wendt schickte am Mittwoch einen Brief.',
  ])('not: %s', async (text) => expect(await eventLines(text)).toEqual([]))
})
