import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'In der Mühle von Brunsholm hat es am Montag gebrannt.'
const answers = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })))
  return discrepancies
    .filter(({ rule }) => /cause|office|successor|party|title|year|clock/.test(rule))
    .map(({ rule, type }) => `${type} ${rule.replace('discrepancies/', '')}`)
}

const rules = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })))
  return discrepancies.map(({ rule }) => rule)
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

  it('asks which of two offices somebody holds', async () => {
    expect(
      await answers('Das sagte Baudezernentin Runa Selbig.', 'Das sagte Verkehrsdezernentin Runa Selbig am Abend.'),
    ).toEqual(['entity title'])
    expect(await answers('Das sagte Bauminister Arn Kolb.', 'Das sagte Landesbauminister Arn Kolb am Abend.')).toEqual(
      [],
    )
  })

  it('asks of which year a thing is', async () => {
    expect(await answers('Die Mühle wurde 1887 gebaut.', 'Die Mühle ist Baujahr 1878.')).toEqual(['time year'])
    expect(await answers('Die Mühle wurde 1887 gebaut.', 'Der Pächter führt einen 1978 gegründeten Verein.')).toEqual(
      [],
    )
  })

  it('asks at which hour a thing was', async () => {
    expect(
      await answers(
        'Um 5.10 Uhr begann der Tag in der Mühle. Gegen 6.40 Uhr setzte der Müller einen Notruf ab.',
        'Der Notruf ging bei der Leitstelle um 7.40 Uhr ein.',
      ),
    ).toEqual(['time clock'])
    expect(
      await answers(
        'Gegen 6.40 Uhr setzte der Müller einen Notruf ab.',
        'Der Notruf von 6.40 Uhr kam vom Müller, um 7.40 Uhr folgte ein zweiter Notruf.',
      ),
    ).toEqual([])
    expect(
      await answers('Um 6.40 Uhr wurde ein Zelt aufgestellt.', 'Um 7.40 Uhr wurde ein Kran aufgestellt.'),
    ).not.toContain('time clock')
  })

  it('asks the how manieth a thing is', async () => {
    const order = async (left: string, right: string) => {
      const { discrepancies } = await relateTexts([left, right].map((text) => ({ text, date: '2026-05-06' })))
      return discrepancies.filter(({ rule }) => rule.endsWith('/ordinal')).length
    }
    expect(await order('Es war die zweite Abstimmung zur Mühle.', 'Es war die erste Abstimmung zur Mühle.')).toBe(1)
    expect(await order('Nach der ersten Abstimmung ging Selbig.', 'Es war die zweite Abstimmung zur Mühle.')).toBe(0)
  })

  it('tells what is done from what is still to be done by a verb nothing else is told with', async () => {
    expect(
      await rules(
        'Die Polizei hat den Müller am Mittwoch festgenommen.',
        'Er soll noch am Abend festgenommen werden, hieß es.',
      ),
    ).toContain('discrepancies/standing-ahead')
    expect(
      await rules(
        'Die Polizei hat den Müller am Mittwoch festgenommen.',
        'Er soll am Mittwoch festgenommen worden sein, hieß es.',
      ),
    ).not.toContain('discrepancies/standing-ahead')
  })

  it('asks how old somebody is, whom a sentence names and the next tells of', async () => {
    const { discrepancies } = await relateTexts(
      ['Runa Selbig kam mit dem Rad. Die 54-Jährige rief sofort an.', 'Runa Selbig, 56 Jahre alt, rief sofort an.'].map(
        (text) => ({ text, date: '2026-05-06' }),
      ),
    )
    expect(discrepancies.map(({ rule }) => rule)).toEqual(['discrepancies/age'])
  })

  it('finds two digits that are swapped', async () => {
    const { discrepancies } = await relateTexts(
      [
        'Der Neubau der Mühle soll 12,4 Millionen Euro kosten.',
        'Für die Mühle sind 14,2 Millionen Euro eingeplant.',
      ].map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })),
    )
    expect(discrepancies.map(({ type }) => type)).toEqual(['figure'])
    const beside = await relateTexts(
      ['40 Boote sollen weichen, umgerechnet 3,8 Millionen Euro.', '40 Boote sind das, 8,3 Millionen Euro.'].map(
        (text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' }),
      ),
    )
    expect(beside.discrepancies.map(({ type }) => type)).toEqual(['figure'])
  })

  it('asks what was before and what after', async () => {
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
