import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

async function speakerIn(text: string): Promise<string> {
  const { layers } = await annotateText(text, { language: 'en' }, ['quotations'])
  return (layers.quotations[0]?.speaker ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ')
}

describe('English subjects of many forms', () => {
  it.each([
    ['One of the officials said that the bridge was safe.', 'One of the officials'],
    ['Some of the residents urged the council to close the bridge.', 'Some of the residents'],
    ['The mother of two said the bridge was unsafe.', 'The mother of two'],
    [
      'Ida Coster, secretary general of the Sea League, said the bridge was safe.',
      'Ida Coster, secretary general of the Sea League',
    ],
    ['The bridge is safe, according to police.', 'police'],
    ['According to people close to the minister, the bridge is safe.', 'people close to the minister'],
    ['“The bridge is safe,” said one of the officials.', 'one of the officials'],
    ['Norvita criticised the plan.', 'Norvita'],
    [
      "On Friday afternoon Ida Coster, the union's chief negotiator, said that the strike was over.",
      "Ida Coster, the union's chief negotiator",
    ],
    ["Ida Coster, Tarn's prime minister, said that half was better.", "Ida Coster, Tarn's prime minister"],
    ['Ida Coster, who leads the junior partner, the Tarn Alliance, insisted that she had not moved.', 'Ida Coster'],
    [
      'Ida Coster, a lift attendant from Tarn, maintains that the cable had jumped before.',
      'Ida Coster, a lift attendant from Tarn',
    ],
  ])('%s', async (text, speaker) => {
    expect(await speakerIn(text)).toBe(speaker)
  })
})
