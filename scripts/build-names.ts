/**
 * Writes `src/language/de/data/names.json`: the names of the lists in `scripts/names/` and of
 * `src/language/de/mentions/countries.ts`, inflected. Run `node scripts/build-names.ts` whenever one of them changes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { packNames } from './names/pack-names.ts'

const phrases = readFileSync(new URL('names/place-phrases.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const target = new URL('../src/language/de/data/names.json', import.meta.url)
const data = { source: 'lists of this project; phrases: GeoNames (CC BY 4.0), Unicode CLDR', ...packNames(phrases) }
writeFileSync(target, `${JSON.stringify(data)}\n`)
process.stdout.write(`${JSON.stringify(data).length} characters\n`)
