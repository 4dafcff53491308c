import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

describe('a relative clause', () => {
  it.each([
    [
      'Das Treffen, das am Montag in Kassel stattfand, endete ohne Ergebnis.',
      ['meeting happened Treffen |  | 2026-01-12 | Kassel'],
    ],
    [
      'Karla Wendt lobte die Einigung, die die Koalition am Montag in Berlin erzielt hat.',
      ['agreement happened Einigung | agent:Koalition | 2026-01-12 | Berlin'],
    ],
    [
      'Ein Sprecher bestätigte das Telefonat, das Karla Wendt am Montag mit Olaf Brandt führte.',
      ['call happened Telefonat | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-12 | '],
    ],
    [
      'Er lobte das Treffen, das am Freitag in Kassel stattfinden soll.',
      ['meeting planned Treffen |  | 2026-01-16 | Kassel'],
    ],
    [
      'Vor dem Gipfel der Außenminister in Kassel, der am Freitag beginnt, mahnte Wendt zur Eile.',
      ['summit planned Gipfel | agent:Außenminister | 2026-01-16 | Kassel'],
    ],
    ['Sie lobte das Haus, das am Montag gebaut wurde.', []],
    [
      'Das Telefonat mit Olaf Brandt, das er am Montag kritisierte, war kurz.',
      ['call happened Telefonat | counterpart:Olaf Brandt |  | '],
    ],
  ])('tells the day of its noun where its verb says no more: %s', async (text, events) => {
    expect(await eventLines(text)).toEqual(events)
  })

  it('does so in English too', async () => {
    expect(await eventLines('The talks, which began on Monday in Geneva, ended.', { language: 'en' })).toEqual([
      'talks happened talks |  | 2026-01-12 | Geneva',
    ])
  })
})

describe('"auf"', () => {
  it.each([
    [
      '„Wir gehen nicht“, rief Karla Wendt auf einer Kundgebung in Kassel.',
      'protest happened Kundgebung |  |  | Kassel',
    ],
    [
      'Auf dem Parteitag in Kassel sagte Karla Wendt am Montag, man sei bereit.',
      'summit happened Parteitag |  | 2026-01-12 | Kassel',
    ],
  ])('with the determiner of a place tells where something is said: %s', async (text, event) => {
    expect(await eventLines(text)).toEqual([event])
  })

  it.each(['Karla Wendt hofft auf ein Treffen in Kassel.', 'Karla Wendt beharrt auf einem Treffen in Kassel.'])(
    'else tells what is hoped for: %s',
    async (text) => {
      expect(await eventLines(text)).toEqual([])
    },
  )
})

describe('what is done again and again', () => {
  it.each([
    'Karla Wendt tauschte sich regelmäßig mit ihrem Anwalt Olaf Brandt aus.',
    'In Kassel kam es immer wieder zu Protesten.',
  ])('is no event: %s', async (text) => {
    expect(await eventLines(text)).toEqual([])
  })
})

describe('the day of the lead', () => {
  /** Each event as `word leadDay`. */
  const lead = async (text: string) => eventLines(text, {}, true)

  it('is that of what happened in it without a day', async () => {
    expect(
      await lead(
        'Präsident Olaf Brandt ist zu einem Besuch in Kassel eingetroffen. Sein Flugzeug landete am Mittwoch.',
      ),
    ).toEqual(['eingetroffen 2026-01-14'])
  })

  it('is that of where something is said further down', async () => {
    const filler = 'Es regnete. Der Wind wehte. Die Sonne schien nicht.'
    expect(
      await lead(
        `Die Stadt war am Mittwoch ohne Strom. ${filler} „Es wird gut“, sagte Karla Wendt bei einem Besuch in Kassel.`,
      ),
    ).toEqual(['Besuch 2026-01-14'])
  })

  it.each([
    'Karla Wendt hat Olaf Brandt getroffen. Am Mittwoch hatte sie ihn angerufen.',
    'Karla Wendt hat Olaf Brandt getroffen. Am Mittwoch sprach sie, am Dienstag schwieg sie.',
    'Karla Wendt hatte Olaf Brandt getroffen. Sie kehrte am Mittwoch zurück.',
    'Karla Wendt hat Olaf Brandt getroffen. Am Freitag wird sie schweigen.',
  ])('is not that of what came before, nor one of several: %s', async (text) => {
    expect((await lead(text)).filter((line) => / \d{4}/.test(line) && line.startsWith('getroffen'))).toEqual([])
  })
})

describe('a time that is not the event’s', () => {
  it.each([
    [
      'Im vergangenen Monat hatte Norland der Opfer des Erdbebens von Kassel gedacht.',
      'disaster happened Erdbebens |  |  | Kassel',
    ],
    ['Nach dem Treffen erklärte Karla Wendt den 6. Januar zum Feiertag.', 'meeting happened Treffen |  |  | '],
    [
      'Ermittlungen auch gegen Olaf Brandt, sagte Karla Wendt am Dienstag.',
      'investigation happened Ermittlungen | affected:Olaf Brandt |  | ',
    ],
    ['Eine Woche vor der Wahl in Kassel sagte Karla Wendt, sie sei bereit.', 'election planned Wahl |  |  | Kassel'],
  ])('is left to what it belongs to: %s', async (text, event) => {
    expect(await eventLines(text)).toEqual([event])
  })
})
