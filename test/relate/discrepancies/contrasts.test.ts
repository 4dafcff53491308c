import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

/** Two reports of one story: an opening both share, then what each says. */
const LEAD = 'Die Fischer von Brunsholm streiken seit Montag gegen die neue Hafengebühr.'
const pair = async (left: string, right: string) => {
  const { discrepancies } = await relateTexts([
    { text: `${LEAD}\n${left}`, date: '2026-05-06' },
    { text: `${LEAD}\n${right}`, date: '2026-05-06' },
  ])
  return discrepancies.map(({ type, rule }) => [type, rule])
}

describe('statements that say alike things and differ', () => {
  it('shows that one denies what the other says', async () => {
    expect(await pair('Die Satzung ist rechtskräftig.', 'Die Satzung ist nicht rechtskräftig.')).toEqual([
      ['polarity', 'discrepancies/denied'],
    ])
    expect(
      await pair(
        '„Ich habe meine Meinung geändert“, sagte Ministerin Runa Selbig.',
        '„Ich habe meine Meinung nicht geändert, sondern die Zahlen“, sagte Ministerin Runa Selbig.',
      ),
    ).toContainEqual(['polarity', 'discrepancies/denied'])
  })

  it('takes a denial in other words for the same', async () => {
    expect(
      await pair(
        'Eine Senkung der Gebühr lehnte Ministerin Runa Selbig ab.',
        'Eine Senkung der Gebühr komme nicht in Frage, sagte Ministerin Runa Selbig.',
      ),
    ).toEqual([])
  })

  it('shows a quotation whose condition was left out, unless it follows', async () => {
    const whole = '„Wir werden die Gebühr senken, wenn der Bund die Kaimauer bezahlt“, sagte Ministerin Runa Selbig.'
    expect(await pair('„Wir werden die Gebühr senken“, sagte Ministerin Runa Selbig.', whole)).toEqual([
      ['meaning', 'discrepancies/shortened'],
    ])
    expect(
      await pair('„Wir werden die Gebühr senken“, sagte Ministerin Runa Selbig, wenn der Bund bezahle.', whole),
    ).toEqual([])
  })

  it('shows all here and a part there', async () => {
    expect(
      await pair(
        'Alle Kutter liegen nach Angaben der Hafenmeisterei im Becken.',
        'Nach Angaben der Hafenmeisterei liegen 41 der 52 Kutter im Becken.',
      ),
    ).toContainEqual(['scope', 'discrepancies/scope'])
  })

  it('shows one event on two days, not one weekday counted twice', async () => {
    expect(
      await pair(
        'Die Kaimauer war am 11. März 2025 auf ganzer Länge eingestürzt.',
        'Auf ganzer Länge war die Kaimauer am 12. März 2025 eingestürzt.',
      ),
    ).toContainEqual(['time', 'discrepancies/other-time'])
    expect(await pair('Die Kaimauer wird am Freitag gesperrt.', 'Am 8. Mai 2026 wird die Kaimauer gesperrt.')).toEqual(
      [],
    )
  })

  it('shows one text in two mouths, whoever a pronoun means, also told or translated', async () => {
    const named = '„Eine Mole ist kein Sparschwein der Fischer“, sagte Bürgermeisterin Runa Selbig.'
    const mouths = [['attribution', 'discrepancies/other-mouth']]
    const other = 'Minister Olaf Tamm kam am Abend in die Halle.'
    expect(await pair(named, `${other} «Eine Mole ist kein Sparschwein der Fischer», rief er.`)).toEqual(mouths)
    // The pronoun may mean her.
    expect(
      await pair(named, 'Runa Selbig sprach kurz. «Eine Mole ist kein Sparschwein der Fischer», sagte sie.'),
    ).toEqual([])
    expect(
      await pair(named, 'Eine Mole sei kein Sparschwein der Fischer, sagte Minister Olaf Tamm in der Halle.'),
    ).toContainEqual(mouths[0])
  })

  it('knows two people of one family name', async () => {
    expect(
      await pair(
        '„Eine Mole ist kein Sparschwein der Fischer“, sagte Runa Selbig.',
        '„Eine Mole ist kein Sparschwein der Fischer“, sagte Torben Selbig.',
      ),
    ).toContainEqual(['attribution', 'discrepancies/other-mouth'])
  })

  it('shows two counts of one crowd by two sources', async () => {
    expect(
      await pair(
        'Rund 600 Menschen kamen zur Kundgebung, die Polizei spricht von 450.',
        'Auf der Kundgebung war es ruhig.',
      ),
    ).toEqual([['figure', 'discrepancies/rival-counts']])
    expect(
      await pair(
        'Rund 600 Menschen kamen zur Kundgebung. Der Abend endete 2025 anders.',
        'Auf der Kundgebung sprach Selbig von 2025.',
      ),
    ).toEqual([])
    expect(
      await pair(
        'Rund 600 Menschen kamen zur Kundgebung in Brunsholm. Felderode kommt auf 450, Hollern auf 320.',
        'Auf der Kundgebung war es ruhig.',
      ),
    ).toEqual([])
  })

  it('shows shares that changed sides', async () => {
    expect(
      await pair(
        'Laut einer Umfrage befürworten 61 Prozent der Bürger die Gebühr.',
        'Laut einer Umfrage sind 61 Prozent der Bürger gegen die Gebühr.',
      ),
    ).toContainEqual(['polarity', 'discrepancies/swapped'])
  })
})
