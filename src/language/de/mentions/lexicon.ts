import type { EntityKind } from '../../../model/layers.ts'
import type { Gender, NamedForm, NameLexicon } from '../../mentions.ts'
import { COUNTRIES } from './countries.ts'
import { FEMALE, MALE } from './first-names.ts'
import { ORGANIZATIONS, OTHERS, PLACES } from './places.ts'
import { roleForms } from './role-forms.ts'
import { LEGAL_FORMS, ORG_HEADS, PARTICLES, ROLE_HEADS, TITLES } from './roles.ts'

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'em', 'er', 'es']
/** Capitalised words that are no names although a name could stand there. */
const NO_NAMES =
  'Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonnabend,Sonntag,Januar,Jänner,Februar,Feber,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember,Prozent,Euro,Dollar,Uhr,Jahr,Jahre,Jahren,Grad,Millionen,Milliarden,Kilometer,Meter'

const list = (lines: string): string[] =>
  lines
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** A name's inflected forms: genitive -s on the last word, weak adjective endings on the first ("Weißen Hauses"). */
function inflected(name: string): string[][] {
  const words = name.split(' ')
  const last = words.at(-1)!
  const lasts = /[sßxz]$/i.test(last) ? [last] : [last, `${last}s`]
  if (last === 'Haus') lasts.push('Hauses', 'Hause')
  if (last === 'Staaten' || last === 'Nationen') lasts.length = 1
  const first = words[0]!
  const adjective = words.length > 1 ? /^(.*[a-zäöüß])(er|e|es)$/.exec(first) : null
  const firsts =
    adjective &&
    /^(Vereinigt|Weiß|Europäisch|Deutsch|Statistisch|Auswärtig|Rot|Schwarz|Asowsch|Tot|Kaspisch|Südchinesisch|Indisch|Persisch|Nah|Mittler|Internationale?|Islamisch|Heilig|Kanarisch|Olympisch|Bayerisch|Zweit|Erst|Kalt|Russisch|Palästinensisch|Tschechisch|Dominikanisch|Süddeutsch|Neu|Grün)$/.test(
      adjective[1]!,
    )
      ? [
          ...new Set([
            first,
            `${adjective[1]}e`,
            `${adjective[1]}en`,
            `${adjective[1]}er`,
            `${adjective[1]}es`,
            `${adjective[1]}em`,
          ]),
        ]
      : [first]
  const forms: string[][] = []
  if (words.length === 1) return lasts.map((form) => [form])
  for (const start of firsts) for (const end of lasts) forms.push([start, ...words.slice(1, -1), end])
  return forms
}

/** "Russe" → Russe, Russen, Russin, Russinnen; "Ukrainer" → Ukrainer, Ukrainers, Ukrainern, Ukrainerin … */
function inhabitants(nominative: string): string[] {
  if (nominative.endsWith('e')) {
    const stem = nominative.slice(0, -1)
    return [nominative, `${stem}en`, `${stem}in`, `${stem}innen`]
  }
  return [nominative, `${nominative}s`, `${nominative}n`, `${nominative}in`, `${nominative}innen`]
}

function build(): NameLexicon {
  const names = new Map<string, NamedForm[]>()
  const add = (name: string, kind: EntityKind, base: string) => {
    for (const words of inflected(name)) {
      const entries = names.get(words[0]!)
      const entry: NamedForm = { words, kind, base }
      if (!entries) names.set(words[0]!, [entry])
      else if (!entries.some((other) => other.words.join(' ') === words.join(' '))) entries.push(entry)
    }
  }
  const derived = new Map<string, string>()
  for (const line of COUNTRIES.split('\n')) {
    const [aliases = '', adjectives = '', people = ''] = line.split(';')
    const base = aliases.split(',')[0]!
    if (base === '') continue
    for (const alias of aliases.split(',')) add(alias, 'place', base)
    for (const stem of list(adjectives)) for (const ending of ADJECTIVE_ENDINGS) derived.set(stem + ending, base)
    for (const person of list(people)) for (const form of inhabitants(person)) derived.set(form, base)
  }
  for (const form of ['Deutsche', 'Deutschen', 'Deutscher']) derived.set(form, 'Deutschland')
  for (const form of ['Pole', 'Polin', 'Polinnen']) derived.set(form, 'Polen')
  for (const form of ['Ungar', 'Ungarin']) derived.set(form, 'Ungarn')
  for (const form of ['Israelis']) derived.set(form, 'Israel')
  for (const place of list(PLACES)) add(place, 'place', place)
  for (const organization of list(ORGANIZATIONS)) add(organization, 'organization', organization)
  for (const other of list(OTHERS)) add(other, 'other', other)
  for (const entries of names.values()) entries.sort((a, b) => b.words.length - a.words.length)

  const firstNames = new Map<string, Gender>()
  for (const name of FEMALE.trim().split(/\s+/)) firstNames.set(name, 'f')
  for (const name of MALE.trim().split(/\s+/)) firstNames.set(name, firstNames.has(name) ? 'u' : 'm')

  const { exact, tails } = roleForms(list(ROLE_HEADS))
  const find = (word: string) => {
    const lower = word.toLowerCase()
    const hyphen = lower.lastIndexOf('-')
    const own = exact.get(hyphen < 0 ? lower : lower.slice(hyphen + 1))
    if (own) return own
    for (let from = Math.max(3, lower.length - 22); from <= lower.length - 4; from += 1) {
      const tail = tails.get(lower.slice(from))
      if (tail) return tail
    }
    return undefined
  }
  const heads = list(ORG_HEADS)
  const headSet = new Set(heads)
  return {
    names,
    firstNames,
    derived,
    titles: new Set(list(TITLES)),
    particles: new Set(list(PARTICLES)),
    legalForms: new Set(list(LEGAL_FORMS)),
    noNames: new Set(list(NO_NAMES)),
    role: (word) => find(word)?.gender,
    roleHead: (word) => find(word)?.head,
    isOrganizationHead(word) {
      const lower = word.toLowerCase()
      if (headSet.has(lower)) return true
      for (let from = 3; from <= lower.length - 3; from += 1) {
        const tail = lower.slice(from)
        if (tail.length >= 5 && headSet.has(tail)) return true
      }
      return false
    },
  }
}

let built: NameLexicon | undefined

/** The German name lexicon, built on first use. */
export function lexicon(): NameLexicon {
  built ??= build()
  return built
}
