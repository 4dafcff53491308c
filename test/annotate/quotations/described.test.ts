import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** Name of the entity that the quotation whose words begin so is given, or undefined. */
async function speakerOf(text: string, words: string): Promise<string | undefined> {
  const { layers } = await annotateText(text, {}, ['quotations'])
  const found = layers.quotations.find(({ content }) => text.slice(content[0]!.start).startsWith(words))
  expect(found, `no quotation begins with "${words}"`).toBeDefined()
  return layers.entities.find(({ id }) => id === found!.speakerEntity)?.name
}

describe('who a description stands for', () => {
  it.each([
    [
      'Der Autozulieferer Kessler Guss GmbH streicht Stellen. Betroffen sei die Gießerei, teilte das Unternehmen mit.',
      'Betroffen sei',
      'Kessler Guss GmbH',
    ],
    ['Degenhart schäumt. „Das ist Verrat“, wettert der Chef der Bewegung.', '„Das ist Verrat“', 'Degenhart'],
    [
      'Die Forscherin Solveig Arndt zweifelt. Ihrer Einschätzung nach ließe sich das Werk betreiben.',
      'ließe sich',
      'Solveig Arndt',
    ],
    ['Gernot Silling tritt ans Pult. „Wer hat hier noch den Überblick?“', '„Wer hat', 'Gernot Silling'],
    [
      '„Der Weg ist richtig, wir gehen ihn.“ So kommentiert Rätin Ulrike Thal den Beschluss.',
      '„Der Weg',
      'Ulrike Thal',
    ],
    ['Henrike Kessen kommt spät. Wer zögere, verliere, sagt sie.', 'Wer zögere', 'Henrike Kessen'],
    [
      'Rätin Eva Thal sprach zuerst. Die Rätin erklärte, man sei bereit. Forderungen wies sie entschieden zurück: „Nein, danke.“',
      '„Nein',
      'Eva Thal',
    ],
  ])('%s', async (text, words, name) => {
    expect(await speakerOf(text, words)).toBe(name)
  })

  it.each([
    // Two companies.
    ['Die Nordwerk AG kauft die Firma Süddraht GmbH. Man sei sich einig, teilte das Unternehmen mit.', 'Man sei'],
    // An office is no other word for another office.
    [
      'Präsidentin Eva Thal ist besorgt. Man prüfe alles, sagt sie. Ein Amt wartet. Die Ministerin lässt ausrichten, sie prüfe den Fall.',
      'sie prüfe',
    ],
    // Somebody new was told of in between.
    [
      'Eva Thal sagte, es sei spät. Vor dem Haus wartet eine Frau mit Netz. „Darf man das noch nehmen?“, fragt sie.',
      '„Darf man',
    ],
  ])('nobody for certain: %s', async (text, words) => {
    expect(await speakerOf(text, words)).toBeUndefined()
  })
})
