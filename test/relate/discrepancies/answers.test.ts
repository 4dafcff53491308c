import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'In der Mühle von Brunsholm hat es am Montag gebrannt.'
const answers = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })))
  return discrepancies
    .filter(({ rule }) => /cause|office|successor|party/.test(rule))
    .map(({ rule, type }) => `${type} ${rule.replace('discrepancies/', '')}`)
}

describe('questions each article answers once', () => {
  it('asks what it came from', async () => {
    expect(
      await answers(
        'Ursache war nach Angaben der Polizei ein defektes Kabel.',
        'Ausgelöst hat das Feuer offenbar ein Blitzschlag.',
      ),
    ).toEqual(['entity cause'])
    expect(await answers('Auslöser war ein Kabelbrand.', 'Ursache war ein defektes Kabel.')).toEqual([])
    expect(
      await answers('Ursache war ein Kabel, nicht ein Blitz.', 'Ursache war ein Blitz, ein Kabel war nie Auslöser.'),
    ).toEqual([])
    expect(await answers('Der Brand löste Kritik aus.', 'Auslöser war ein Kabel.')).toEqual([])
  })

  it('asks who holds an office, and who comes into it', async () => {
    expect(
      await answers(
        '„Es ist vorbei“, sagte Einsatzleiterin Runa Selbig.',
        '„Es ist vorbei“, so Einsatzleiter Olaf Wendelin.',
      ),
    ).toContain('entity office')
    expect(await answers('Das sagte Polizist Olaf Wendelin.', 'Das sagte Polizistin Runa Selbig.')).toEqual([])
    expect(
      await answers('Neuer Müller wird Olaf Wendelin.', 'Nachfolgerin des Müllers soll Runa Selbig werden.'),
    ).toEqual(['entity successor'])
  })

  it('asks which party somebody is of', async () => {
    expect(await answers('Das sagte Runa Selbig (Hafenliste).', 'Das sagte Runa Selbig (Freie Mitte).')).toEqual([
      'entity party',
    ])
  })
})
