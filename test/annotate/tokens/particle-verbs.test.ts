import { describe, expect, it } from 'vitest'
import { particleVerbs } from '../../../src/annotate/tokens/particle-verbs.ts'
import { loadPack } from '../../../src/language/index.ts'
import { annotateText } from '../../support/article.ts'

const de = await loadPack('de')

async function joined(text: string) {
  const { article, layers } = await annotateText(text, {}, ['sentences', 'tokens'])
  return particleVerbs(article.reading, layers.tokens, de.tokens).map(({ lemma }) => lemma)
}

describe('separated verbs', () => {
  it.each([
    ['Die Sprecherin teilte das am Montag mit.', ['mitteilen']],
    ['Sie kündigte ihren Rücktritt an und lehnte Fragen ab.', ['ankündigen', 'ablehnen']],
    [
      'Er teilte, nachdem die Sitzung begonnen hatte, den Beschluss mit, sie fügte nichts hinzu.',
      ['mitteilen', 'hinzufügen'],
    ],
    ['Das Treffen findet am 3. Mai statt.', ['stattfinden']],
  ])('%s', async (text, lemmas) => {
    expect(await joined(text)).toEqual(lemmas)
  })

  it.each(['Sie teilte die Beute mit ihrem Bruder.', 'Er geht an der Brücke vorbei.', 'Sie war an Bord.'])(
    'leaves prepositions alone: %s',
    async (text) => {
      expect((await joined(text)).filter((lemma) => lemma !== 'vorbeigehen')).toEqual([])
    },
  )
})
