import type { Forms } from './words.ts'

/** Decades of the last century by name. */
const TENS: readonly (readonly [string, string])[] = [
  ['zwanzig', '192'],
  ['dreißig', '193'],
  ['dreissig', '193'],
  ['vierzig', '194'],
  ['fünfzig', '195'],
  ['sechzig', '196'],
  ['siebzig', '197'],
  ['achtzig', '198'],
  ['neunzig', '199'],
]

/** Decades by name, by class. */
export const decadeWords: Readonly<Record<'Decade' | 'Decades' | 'DecadeNoun' | 'Noughties', Forms>> = {
  Decade: TENS.flatMap(([word, decade]) => [
    [`${word}er`, decade] as const,
    [`${word.charAt(0).toUpperCase()}${word.slice(1)}er`, decade] as const,
  ]),
  Decades: TENS.flatMap(([word, decade]) =>
    ['erjahre', 'erjahren', 'ern'].map(
      (ending) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}${ending}`, decade] as const,
    ),
  ),
  DecadeNoun: TENS.flatMap(([word, decade]) =>
    ['er', 'ern'].map((ending) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}${ending}`, decade] as const),
  ),
  Noughties: [
    ...['Nullerjahre', 'Nullerjahren', 'Zweitausenderjahre', 'Zweitausenderjahren'].map(
      (form) => [form, '200'] as const,
    ),
    ...['Zehnerjahre', 'Zehnerjahren'].map((form) => [form, '201'] as const),
  ],
}
