import { VERB_BITS } from './features.ts'
import { adjectiveStems, LONGEST_FORM } from './lexicon.ts'
import { verbReadings } from './verbs.ts'

const ENDING = /e[nmrs]?$/
const PARTICIPLE = VERB_BITS.presentParticiple | VERB_BITS.pastParticiple

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

function plain(stem: string): string | undefined {
  const umlaut = IRREGULAR.get(stem)
  if (umlaut) return umlaut
  const found = adjectiveStems(stem)[0] ?? adjectiveStems(`${stem}e`)[0]
  return found && modern(found.lemma)
}

/** "bewußt" of the dictionaries is "bewusst" since 1996. */
function modern(lemma: string): string {
  return lemma.includes('ß') ? lemma.replace(/(gewi|bewu|kra|bla|na|mi|pa|ha|schlu|flu)ß/u, '$1ss') : lemma
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
  const bare = form.replace(ENDING, '')
  return (
    fromStem(form) ??
    (bare === form ? undefined : fromStem(bare)) ??
    fromDegree(form) ??
    (bare === form ? undefined : fromDegree(bare))
  )
}

function fromStem(stem: string): string | undefined {
  if (stem.length < 3) return undefined
  const found = plain(stem)
  if (found) return found
  return /(?:nd|[tn])$/.test(stem) && verbReadings(stem).some(({ mask }) => mask & PARTICIPLE) ? stem : undefined
}

/** Comparative and superlative. */
function fromDegree(form: string): string | undefined {
  const degree = /(?:er|e?st)$/.exec(form)
  if (!degree || degree.index < 3) return undefined
  for (const end of degree[0] === 'est' ? [degree.index, degree.index + 1] : [degree.index]) {
    const stem = form.slice(0, end)
    const found = plain(stem) ?? plain(withoutUmlaut(stem))
    if (found) return found
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
