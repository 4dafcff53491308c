/** Bits of verb readings: 24 finite slots (tense, number, person), then the rest. */
export type TenseMood = 0 | 1 | 2 | 3

/** Bit of a finite slot. Tense and mood: 0 present, 1 past, 2 Konjunktiv I, 3 Konjunktiv II. */
export function slotBit(tense: TenseMood, plural: boolean, person: 1 | 2 | 3): number {
  return 1 << (tense * 6 + (plural ? 3 : 0) + person - 1)
}

export const VERB_BITS = {
  present: 0x3f,
  past: 0x3f << 6,
  subjunctive1: 0x3f << 12,
  subjunctive2: 0x3f << 18,
  finite: 0xffffff,
  imperative: 1 << 24,
  infinitive: 1 << 25,
  presentParticiple: 1 << 26,
  pastParticiple: 1 << 27,
  zuInfinitive: 1 << 28,
} as const

/** Bits of noun readings: the eight cells of case and number, then gender. */
export const CELLS = [
  [0, 'NOM', 'SIN'],
  [1, 'GEN', 'SIN'],
  [2, 'DAT', 'SIN'],
  [3, 'AKK', 'SIN'],
  [4, 'NOM', 'PLU'],
  [5, 'GEN', 'PLU'],
  [6, 'DAT', 'PLU'],
  [7, 'AKK', 'PLU'],
] as const

export const SINGULAR_CELLS = 0x0f
export const PLURAL_CELLS = 0xf0
export const GENDER_BITS = { M: 1 << 8, F: 1 << 9, N: 1 << 10 } as const
