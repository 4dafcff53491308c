/** Adjectives that begin a name and are inflected there. */
const ADJECTIVE =
  /^(.{3,}isch|Frei|Jung|Allgemein|Klein|Golden|Letzt|Hoh|Vereinigt|Vereint|Weiß|Deutsch|Auswärtig|Rot|Schwarz|Asowsch|Tot|Nah|Mittler|Internationale?|Heilig|Zweit|Erst|Kalt|Süddeutsch|Neu|Grün)$/

/** A name's inflected forms: genitive -s on the last word, weak adjective endings on the first ("Weißen Hauses"). */
export function inflected(name: string): string[][] {
  const words = name.split(' ')
  const last = words.at(-1)!
  const lasts = /[sßxz]$/i.test(last) ? [last] : [last, `${last}s`]
  if (last === 'Haus') lasts.push('Hauses', 'Hause')
  if (last === 'Staaten' || last === 'Nationen') lasts.length = 1
  if (words.length === 1) return lasts.map((form) => [form])
  const first = words[0]!
  const stem = /^(.*[a-zäöüß])(er|e|es)$/.exec(first)?.[1]
  const firsts =
    stem !== undefined && ADJECTIVE.test(stem)
      ? [...new Set([first, `${stem}e`, `${stem}en`, `${stem}er`, `${stem}es`, `${stem}em`])]
      : [first]
  const forms: string[][] = []
  for (const start of firsts) for (const end of lasts) forms.push([start, ...words.slice(1, -1), end])
  return forms
}

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'em', 'er', 'es']

/** "russisch" in all its forms. */
export const adjectiveForms = (stem: string): string[] => ADJECTIVE_ENDINGS.map((ending) => stem + ending)

/** "Russe" → Russe, Russen, Russin, Russinnen; "Ukrainer" → Ukrainer, Ukrainers, Ukrainern, Ukrainerin … */
export function inhabitants(nominative: string): string[] {
  if (nominative.endsWith('e')) {
    const stem = nominative.slice(0, -1)
    return [nominative, `${stem}en`, `${stem}in`, `${stem}innen`]
  }
  return [nominative, `${nominative}s`, `${nominative}n`, `${nominative}in`, `${nominative}innen`]
}
