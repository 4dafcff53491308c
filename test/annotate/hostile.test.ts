import { describe, expect, it } from 'vitest'
import { STAGES } from '../../src/annotate/index.ts'
import { loadPack } from '../../src/language/index.ts'
import { LAYER_NAMES, type Layers } from '../../src/model/layers.ts'
import { articleOf } from '../support/article.ts'

const SIZE = 100_000
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** 100 kB each of what makes careless patterns or pairings quadratic. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': fill('a'),
  'one capital': fill('A'),
  'capitalised words': fill('Ab '),
  'opening quotes': fill('„'),
  'quotes and words': fill('„Ja“ '),
  'straight quotes': fill('"a '),
  digits: fill('1'),
  'digits and dots': fill('1.'),
  'numbers in a row': fill('17 '),
  brackets: fill('(['),
  spaces: fill(' '),
  newlines: fill('a\n'),
  commas: fill('a, '),
  'says that': fill('er sagte, dass '),
  weekdays: fill('am Mittwoch '),
  names: fill('Dr. Ida Muster-Beispiel und '),
  hyphens: fill('a-'),
  combining: fill('ä'),
  surrogates: fill('😀'),
}

/** Time that 100 kB may take in one stage, with a wide margin for a slow machine: a quadratic step takes minutes. */
const LIMIT_MS = 4_000

describe.each(['de', 'en'] as const)('every stage runs in linear time (%s)', (code) => {
  it.each(Object.entries(HOSTILE))('on 100 kB of %s', async (name, text) => {
    const pack = await loadPack(code)
    const article = articleOf(text, { language: code, date: '2025-06-18' })
    let layers = Object.fromEntries(LAYER_NAMES.map((name) => [name, []])) as unknown as Layers
    for (const stage of STAGES) {
      const started = performance.now()
      const result = stage.run({ article, pack, layers: layers as never })
      expect(performance.now() - started, `${stage.assigns} on ${name}`).toBeLessThan(LIMIT_MS)
      layers = { ...layers, [stage.assigns]: result.layer }
    }
  })
})
