import { slotBit, VERB_BITS } from '../src/language/de/tokens/features.ts'

/** Weak verbs the dictionaries lack; their forms are regular. */
export const WEAK_VERBS: readonly string[] = [
  'bloggen',
  'chatten',
  'downloaden',
  'faken',
  'hacken',
  'leaken',
  'mailen',
  'monitoren',
  'platzieren',
  'podcasten',
  'priorisieren',
  'retweeten',
  'simsen',
  'skypen',
  'streamen',
  'telefonieren',
  'thematisieren',
  'tweeten',
  'twittern',
  'updaten',
  'wiedervereinigen',
  'zoomen',
]

const both = (tense: 0 | 1 | 2 | 3, plural: boolean) => slotBit(tense, plural, 1) | slotBit(tense, plural, 3)

/** Single forms the dictionaries lack: form, lemma, bits. */
export const VERBS_BY_HAND: readonly (readonly [string, string, number])[] = [
  ['bräuchte', 'brauchen', both(3, false)],
  ['bräuchten', 'brauchen', both(3, true)],
  ['schreite', 'schreiten', slotBit(0, false, 1) | both(2, false)],
  ['schreitet', 'schreiten', slotBit(0, false, 3) | slotBit(0, true, 2)],
  ['schreiten', 'schreiten', both(0, true) | both(2, true) | VERB_BITS.infinitive],
  ['schritt', 'schreiten', both(1, false)],
  ['schritten', 'schreiten', both(1, true)],
  ['geschritten', 'schreiten', VERB_BITS.pastParticiple],
  ['worden', 'werden', VERB_BITS.pastParticiple],
]

export const PLURAL_ONLY_NOUNS: readonly string[] = ['Leute', 'Eltern', 'Ferien', 'Kosten', 'Geschwister', 'USA']
