import { VERB_BITS } from './features.ts'
import { adjectiveStems, LONGEST_FORM } from './lexicon.ts'
import { verbReadings } from './verbs.ts'

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'] as const
const DEGREES = ['', 'er', 'st', 'est', 'r'] as const
const PARTICIPLE = VERB_BITS.presentParticiple | VERB_BITS.pastParticiple

const IRREGULAR: Readonly<Record<string, string>> = {
  best: 'gut',
  besser: 'gut',
  bessr: 'gut',
  größ: 'groß',
  größt: 'groß',
  höh: 'hoch',
  höher: 'hoch',
  höchst: 'hoch',
  hoh: 'hoch',
  näh: 'nah',
  nächst: 'nah',
  mehr: 'viel',
  meist: 'viel',
}

function plain(stem: string): string | undefined {
  const umlaut = IRREGULAR[stem]
  if (umlaut) return umlaut
  const found = adjectiveStems(stem)[0] ?? adjectiveStems(`${stem}e`)[0]
  return found?.lemma
}

/** "älter" is from "alt": the umlaut of a comparative is undone. */
function withoutUmlaut(stem: string): string {
  return stem.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u')
}

/**
 * Base form of an adjective in any case, gender and degree, also of a participle used as one ("geplanten": "geplant");
 * `undefined` where it is unknown.
 */
export function adjectiveLemma(form: string): string | undefined {
  if (form.length > LONGEST_FORM) return undefined
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < 3) continue
    const stem = form.slice(0, form.length - ending.length)
    const found = plain(stem)
    if (found) return found
    if (verbReadings(stem).some(({ mask }) => mask & PARTICIPLE)) return stem
  }
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue
    const inflected = form.slice(0, form.length - ending.length)
    for (const degree of DEGREES) {
      if (degree === '' || !inflected.endsWith(degree) || inflected.length - degree.length < 3) continue
      const stem = inflected.slice(0, inflected.length - degree.length)
      const found = plain(stem) ?? plain(withoutUmlaut(stem))
      if (found) return found
    }
  }
  return undefined
}

/** Endings of adjectives no dictionary has ("coronabedingte", "ukrainischen"). */
const SUFFIX =
  /(?:bar|haft|ig|isch|lich|los|sam|bedingt|fähig|frei|reich|voll|weit|wert|würdig|mäßig|artig|jährig|tägig|stündig|köpfig|al|ell|iv|ös)(?:e[mnrs]?)?$/u

/** Base form of an unknown word that ends like an adjective. */
export function adjectiveByEnding(form: string): string | undefined {
  return form.length > 5 && SUFFIX.test(form) ? form.replace(/e[mnrs]?$/u, '') : undefined
}
