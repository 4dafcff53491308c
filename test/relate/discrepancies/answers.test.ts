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
      await answers(
        'Neuer Hafenmeister wird Olaf Wendelin.',
        'Nachfolgerin des Hafenmeisters soll Runa Selbig werden.',
      ),
    ).toEqual(['entity successor'])
  })

  it('asks which party somebody is of', async () => {
    expect(await answers('Das sagte Runa Selbig (Hafenliste).', 'Das sagte Runa Selbig (Freie Mitte).')).toEqual([
      'entity party',
    ])
  })

  it('asks what was before and what after', async () => {
    const rules = async (left: string, right: string) => {
      const { discrepancies } = await relateTexts(
        [left, right].map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })),
      )
      return discrepancies.map(({ rule }) => rule)
    }
    expect(
      await rules(
        'Die Warnung des Müllers kam noch vor Beginn der Prüfung.',
        'Erst nach der Prüfung kam die Warnung des Müllers.',
      ),
    ).toContain('discrepancies/before-after')
    expect(
      await rules('Die Warnung des Müllers kam vor einer Woche.', 'Die Warnung des Müllers kam nach einer Woche.'),
    ).not.toContain('discrepancies/before-after')
    expect(
      await rules(
        'Der Gemeinderat hat den Neubau der Mühle beschlossen.',
        'Der Gemeinderat soll den Neubau der Mühle im Juni beschließen.',
      ),
    ).toContain('discrepancies/standing-ahead')
    expect(
      await rules(
        'Die Mühle brannte in der Nacht zum Sonntag bis auf die Mauern nieder.',
        'Die Mühle brannte in der Nacht zum Samstag bis auf die Mauern nieder.',
      ),
    ).toContain('discrepancies/only-night')
    expect(
      await rules(
        'Die Mühle brannte in der Nacht zum Sonntag bis auf die Mauern nieder.',
        'Die Mühle brannte in der Nacht bis auf die Mauern nieder.',
      ),
    ).not.toContain('discrepancies/only-night')
  })
})
