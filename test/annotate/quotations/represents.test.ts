import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/model/span.ts'
import { annotateText } from '../../support/article.ts'

/** One line a quotation: the speaker, whom a spokesperson speaks for, its entity, and the words that keep a name back. */
async function voicesIn(text: string, language: string): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { language }, ['quotations'])
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return layers.quotations.map(({ speaker, represents, representsEntity, anonymous }) => {
    const entity = layers.entities.find(({ id }) => id === representsEntity)
    return [
      words(speaker),
      ...(represents ? [`for ${words(represents)}`] : []),
      ...(entity ? [`= ${entity.name}`] : []),
      ...(anonymous ? [`unnamed: ${words(anonymous)}`] : []),
    ].join(' | ')
  })
}

describe('on whose behalf, and under no name', () => {
  it.each([
    [
      'de',
      'Ein Sprecher des Verkehrsministeriums sagte, man prüfe das. Das Ministerium schwieg.',
      ['Ein Sprecher des Verkehrsministeriums | for Verkehrsministeriums'],
    ],
    [
      'de',
      'Kremlsprecher Anton Wolin erklärte, es eile. Der Kreml schweigt.',
      ['Kremlsprecher Anton Wolin | for Kreml | = Kreml'],
    ],
    [
      'de',
      'Die Sprecherin der Staatsanwaltschaft Tarn, Ida Menk, sagte, es eile.',
      [
        'Die Sprecherin der Staatsanwaltschaft Tarn, Ida Menk | for Staatsanwaltschaft Tarn | = Staatsanwaltschaft Tarn',
      ],
    ],
    [
      'de',
      'Nordwerk-Sprecherin Ida Menk sagte, es eile. Die Nordwerk AG schweigt.',
      ['Nordwerk-Sprecherin Ida Menk | for Nordwerk | = Nordwerk AG'],
    ],
    ['de', 'Polizeisprecher Jan Ohm sagte, es eile.', ['Polizeisprecher Jan Ohm | for Polizei']],
    [
      'de',
      'Ein Sprecher von Außenminister Ole Rink sagte, es eile.',
      ['Ein Sprecher von Außenminister Ole Rink | for Außenminister Ole Rink | = Ole Rink'],
    ],
    [
      'de',
      'Eine Sprecherin der örtlichen Polizei sagte, es eile.',
      ['Eine Sprecherin der örtlichen Polizei | for örtlichen Polizei'],
    ],
    [
      'de',
      'Der Sprecher des Weißen Hauses sagte, es eile.',
      ['Der Sprecher des Weißen Hauses | for Weißen Hauses | = Weißes Haus'],
    ],
    [
      'de',
      'Ein Vertreter des Verbands Kalmberg sagte, es eile.',
      ['Ein Vertreter des Verbands Kalmberg | for Verbands Kalmberg | = Verband Kalmberg'],
    ],
    [
      'de',
      'Mia Thoma, Sprecherin der Grünen im Landtag, sagte, es eile.',
      ['Mia Thoma, Sprecherin der Grünen im Landtag | for Grünen im Landtag | = Grünen'],
    ],
    ['de', 'Ein Sprecher der Stadt Tarn sagte, es eile.', ['Ein Sprecher der Stadt Tarn | for Stadt Tarn']],
    [
      'de',
      'Für die Staatsanwaltschaft Tarn sagte Sprecherin Ida Menk, gegen drei Männer werde ermittelt.',
      ['Sprecherin Ida Menk | for Staatsanwaltschaft Tarn | = Staatsanwaltschaft Tarn'],
    ],
    [
      'de',
      'Laut Regierungssprecherin Mona Auer ist der Plan fertig. „Wir liegen im Plan“, so Auer.',
      ['Regierungssprecherin Mona Auer | for Regierung', 'Auer'],
    ],
    [
      'de',
      'Der energiepolitische Sprecher der SPD-Fraktion, Ole Rink, sprach von einem „Irrweg“.',
      ['Der energiepolitische Sprecher der SPD-Fraktion, Ole Rink | for SPD-Fraktion'],
    ],
    [
      'de',
      'Eine Unternehmenssprecherin sagte, es eile. Nordwerks Sprecherin Ida Menk widersprach.',
      ['Eine Unternehmenssprecherin | for Unternehmen'],
    ],
    [
      'de',
      'Ein hochrangiger Beamter des Innenministeriums, der anonym bleiben wollte, sagte der Nachrichtenagentur APN, die Pläne lägen seit Mai in der Schublade.',
      ['Ein hochrangiger Beamter des Innenministeriums | unnamed: anonym bleiben wollte'],
    ],
    [
      'de',
      'Aus Regierungskreisen verlautete am Dienstag, das Paket werde noch einmal aufgeschnürt.',
      ['Regierungskreisen | unnamed: Regierungskreisen'],
    ],
    [
      'de',
      'Die Pläne seien fertig, sagte eine mit der Sache vertraute Person, die nicht namentlich genannt werden wollte.',
      ['eine mit der Sache vertraute Person | unnamed: mit der Sache vertraute Person'],
    ],
    [
      'de',
      'Ein Mitarbeiter, dessen Name der Redaktion bekannt ist, berichtet, Protokolle seien verschwunden.',
      ['Ein Mitarbeiter | unnamed: Name der Redaktion bekannt'],
    ],
    [
      'de',
      'Sabine K. (Name geändert) erzählt: „Nachts sind wir zu zweit.“',
      ['Sabine K. (Name geändert) | unnamed: Name geändert'],
    ],
    [
      'de',
      'Laut Insidern sind die Pläne fertig. Dem Vernehmen nach will der Konzern die Sparte abstoßen.',
      ['Insidern | unnamed: Insidern', 'Dem Vernehmen | unnamed: Vernehmen'],
    ],
    [
      'de',
      'Informierte Kreise berichten, es gebe Streit. Die Landkreise fordern, dass der Bund zahlt.',
      ['Informierte Kreise | unnamed: Informierte Kreise', 'Die Landkreise'],
    ],
    ['de', 'Der Polizist sagte, der Zeuge wolle anonym bleiben.', ['Der Polizist']],
    [
      'de',
      'Quellen aus dem Präsidialamt bestätigten, dass der Minister geht.',
      ['Quellen aus dem Präsidialamt | unnamed: Quellen aus'],
    ],
    [
      'de',
      'Der Lautsprecher sagte, es eile. Volksvertreter Ole Rink sagte, es eile.',
      ['Der Lautsprecher', 'Volksvertreter Ole Rink'],
    ],
    [
      'en',
      'A spokesman for the Transport Ministry said the plan was ready.',
      ['A spokesman for the Transport Ministry | for Transport Ministry | = Transport Ministry'],
    ],
    [
      'en',
      'Nordwerk spokeswoman Ida Menk said the plan was ready. Nordwerk Group shares fell.',
      ['Nordwerk spokeswoman Ida Menk | for Nordwerk'],
    ],
    ['en', 'A ministry spokesperson said the plan was ready.', ['A ministry spokesperson | for ministry']],
    [
      'en',
      'Ida Menk, a spokeswoman for Nordwerk, said the plan was ready.',
      ['Ida Menk, a spokeswoman for Nordwerk | for Nordwerk'],
    ],
    [
      'en',
      "The ministry's spokesman, Ole Berg, said the plan was ready.",
      ["The ministry's spokesman, Ole Berg | for ministry"],
    ],
    [
      'en',
      'A senior official, speaking on condition of anonymity, said the plan was ready.',
      ['A senior official | unnamed: speaking on condition of anonymity'],
    ],
    [
      'en',
      'The plan is ready, according to two people familiar with the matter.',
      ['two people familiar with the matter | unnamed: people familiar with'],
    ],
    [
      'en',
      'Sources close to the minister said the plan was ready. A nurse who asked not to be named said nobody helped.',
      ['Sources close to the minister | unnamed: Sources close to', 'A nurse | unnamed: asked not to be named'],
    ],
    ['en', 'Representatives of the union said the plan was a disgrace.', ['Representatives of the union | for union']],
  ])('%s: %s', async (language, text, voices) => {
    expect(await voicesIn(text, language)).toEqual(voices)
  })
})
