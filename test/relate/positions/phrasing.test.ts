import { describe, expect, it } from 'vitest'
import { positionsOfText } from '../../support/positions.ts'

describe('who', () => {
  it('takes several for the subject, not the person who is told', async () => {
    const text = '63 Anwohner hatten Runa Selbig in einem Brief zum Rückzug aufgefordert.'
    expect(await positionsOfText(text)).toEqual([['Anwohner', 'Rückzug', 'demands']])
  })

  it.each([
    'Die Bergholzbahn fuhr zu schnell. Die Bahn bestreitet das.',
    'Der Fluss kenne keine Grenzen, hatte Runa Selbig zu Wochenbeginn gemahnt.',
    'Runa Selbig mahnte zur Zurückhaltung.',
    'Die Bürgerliste Seeblick ruft für Sonntag zu einer Mahnwache auf.',
  ])('reads none from: %s', async (text) => {
    expect(await positionsOfText(text)).toEqual([])
  })
})

describe('what', () => {
  it.each([
    ['Selbig dementierte Berichte, wonach Lund um einen Aufschub gebeten habe.', 'Aufschub', 'rejects'],
    ['Niemand solle seine Karten verkaufen, mahnte Runa Selbig.', 'seine Karten verkaufen', 'rejects'],
    ['„Herr Ohm muss gehen“, sagte Runa Selbig. Der Rücktritt blieb aus.', 'Rücktritt', 'demands'],
    ['Runa Selbig fror die Mittel ein.', 'Mittel', 'rejects'],
    ['Runa Selbig kündigte an, das Urteil anzufechten.', 'Urteil', 'rejects'],
    ['Oppositionschefin Runa Selbig will mehr: Sie pocht auf Neuwahlen.', 'Neuwahlen', 'demands'],
    ['Der Minister genieße ihr volles Vertrauen, sagte Runa Selbig.', 'Minister', 'supports'],
    ['Die Grenzwerte seien zu keinem Zeitpunkt überschritten worden, sagte Runa Selbig.', 'Grenzwerte', 'rejects'],
    ['Runa Selbig denkt über einen Rückzug nach.', 'Rückzug', 'conditional'],
  ])('%s', async (text, issue, stance) => {
    const found = await positionsOfText(text)
    expect(found.filter(([actor]) => actor?.endsWith('Selbig')).map((one) => one.slice(1))).toEqual([[issue, stance]])
  })
})

it('takes what was voted on from the sentence before', async () => {
  const found = await positionsOfText('Runa Selbig stimmte für die Abgabe. Kai Ohm stimmte dagegen.')
  expect(found).toContainEqual(['Kai Ohm', 'Abgabe', 'rejects'])
})

describe('on what condition', () => {
  it.each([
    'Eine Schlichtung komme erst in Betracht, wenn ein Angebot vorliege, sagte Runa Selbig.',
    'Runa Selbig lehnt eine Schlichtung ab, solange gestreikt wird.',
    'Runa Selbig unterstützt im Grundsatz die Schlichtung.',
  ])('%s', async (text) => {
    const found = await positionsOfText(text)
    expect(found.map(([actor, label, stance]) => [actor, label, stance])).toEqual([
      ['Runa Selbig', 'Schlichtung', 'conditional'],
    ])
  })
})
