import { describe, expect, it } from 'vitest'
import { formsOf } from '../../../src/annotate/mentions/known-form.ts'
import { trusted } from '../../../src/annotate/mentions/model-trust.ts'
import type { Word } from '../../../src/annotate/mentions/words.ts'
import { formOf } from '../../../src/language/forms.ts'
import { loadPack } from '../../../src/language/index.ts'
import type { Pos } from '../../../src/model/layers.ts'

/** Words of a sentence, each written as `text/class`. */
async function believed(sentence: string, name: string): Promise<readonly string[]> {
  const pack = await loadPack('de')
  const forms = formsOf(pack)
  const text = sentence.replaceAll(/\/[A-Z]+/g, '')
  let at = 0
  const words = sentence.split(' ').map((part): Word => {
    const [word = '', pos = 'NOUN'] = part.split(/\/(?=[A-Z]+$)/)
    const start = text.indexOf(word, at)
    at = start + word.length
    const form = forms.of(formOf(word))
    return { start, end: at, text: word, form, pos: pos as Pos, capital: form.capital } as Word
  })
  const start = text.indexOf(name)
  return trusted(
    { start, end: start + name.length, kind: 'organization', form: 'name', rule: 'mentions/model-organization' },
    words,
    pack.mentions.lexicon(),
  ).map((found) => text.slice(found.start, found.end))
}

describe('what is believed of a body that the model finds', () => {
  it.each([
    ['EU/PROPN Importzölle/NOUN treffen/VERB alle/PRON', 'EU Importzölle', 'EU'],
    ['Hulder/PROPN Kann/AUX die/DET Stadt/NOUN', 'Hulder Kann', 'Hulder'],
    ['https://norden.example/X Norder/ADJ Gericht/NOUN', 'https://norden.example Norder Gericht', 'Norder Gericht'],
    ['Norder/ADJ Gericht/NOUN https://norden.example/X', 'Norder Gericht https://norden.example', 'Norder Gericht'],
    ['EU/PROPN Kommission/NOUN tagt/VERB', 'EU Kommission', 'EU Kommission'],
    ['Wiener/ADJ Festspiele/NOUN beginnen/VERB', 'Wiener Festspiele', 'Wiener Festspiele'],
  ])('%s', async (sentence, name, expected) => {
    expect(await believed(sentence, name)).toEqual([expected])
  })

  it('leaves listed bodies side by side to the lists', async () => {
    expect(await believed('Bei/ADP ARD/PROPN ZDF/PROPN läuft/VERB es/PRON', 'ARD ZDF')).toEqual([])
  })

  it('takes people of a country before a noun for no body', async () => {
    expect(await believed('drohte/VERB Amerikanern/NOUN Strafzölle/NOUN an/ADP', 'Amerikanern Strafzölle')).toEqual([])
  })
})
