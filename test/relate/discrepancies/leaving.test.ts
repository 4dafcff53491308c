import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Bürgermeisterin Runa Selbig steht wegen der Mole von Brunsholm unter Druck.'
const kinds = async (left: string, right: string, days: readonly [string, string] = ['2026-05-06', '2026-05-08']) => {
  const { discrepancies } = await relateTexts(
    [left, right].map((text, index) => ({ text: `${LEAD}\n${text}`, date: days[index]! })),
  )
  return discrepancies.filter(({ rule }) => rule === 'discrepancies/leaving').map(({ kind }) => kind)
}

describe('who leaves an office', () => {
  it('changed her mind', async () => {
    expect(
      await kinds(
        '„Ich trete nicht zurück“, sagte Runa Selbig.',
        'Runa Selbig legt ihr Amt mit sofortiger Wirkung nieder.',
      ),
    ).toEqual(['update'])
  })

  it('refuses, puts it off, or stays, by many words', async () => {
    const gone = 'Runa Selbig hat am Freitag ihren Rücktritt erklärt.'
    for (const text of [
      'Einen Rücktritt lehnte Runa Selbig ab.',
      'Runa Selbig will ihr Mandat erst niederlegen, wenn das Gericht gesprochen hat.',
      'Runa Selbig bleibt im Amt.',
    ])
      expect(await kinds(text, gone)).toEqual(['update'])
  })

  it('is the one the sentence before a pronoun names', async () => {
    expect(
      await kinds(
        '„Ich trete nicht zurück“, sagte Runa Selbig.',
        'Runa Selbig fehlte. Seit Mittwoch lässt sie ihr Amt ruhen.',
      ),
    ).toEqual(['update'])
  })

  it('is told otherwise on one day', async () => {
    expect(
      await kinds('Runa Selbig tritt nicht zurück.', 'Runa Selbig wirft hin.', ['2026-05-06', '2026-05-06']),
    ).toEqual(['conflict'])
  })

  it('is not asked to, or would under a condition, or is somebody else', async () => {
    const stays = 'Runa Selbig tritt nicht zurück.'
    expect(await kinds(stays, 'Olaf Tamm forderte, Runa Selbig müsse ihr Amt niederlegen.')).toEqual([])
    expect(await kinds(stays, 'Die Mole stünde noch, wenn Runa Selbig ihr Amt niederlegte.')).toEqual([])
    expect(await kinds(stays, 'Olaf Tamm legt sein Amt nieder.')).toEqual([])
    expect(await kinds(stays, 'Runa Selbig legt ihren Posten in der Fraktion nieder.')).toEqual([])
    expect(await kinds(stays, 'Olaf Tamm und Runa Selbig kamen. Seit Mittwoch lässt er sein Amt ruhen.')).toEqual([])
  })
})
