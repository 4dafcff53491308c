import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/annotate/tokens/cut.ts'
import { loadPack } from '../../../src/language/index.ts'

describe('cutting a sentence', () => {
  const pieces = [
    'Haus',
    'z. B.',
    'Dr.',
    '3.',
    'am',
    ',',
    ' ',
    '\u00a0',
    '„',
    '“',
    'https://a.de/b',
    "geht's",
    'Nord-Ost',
    'é',
    'e\u0301',
    '#Tag',
    '…',
    '.',
    '-',
    '\n',
  ]

  it.each(['de', 'en'] as const)('gives what the pattern of %s gives', async (language) => {
    const { pattern } = (await loadPack(language)).tokens
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('')
          const { starts, ends, words: forms } = cut(text, pattern)
          const words = forms.map((form) => form.text)
          expect(words).toEqual([...text.matchAll(pattern)].map(([word]) => word))
          expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(words)
        },
      ),
    )
  })
})
