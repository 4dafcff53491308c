/**
 * Writes `src/language/de/data/person-names.json`: first names and surnames of many countries in Latin letters, from the
 * packages `@faker-js/faker` and `@cspell/dict-people-names` (both MIT). They are hints for the mention model, no more: many
 * are other words too. Run with a folder in which the packages are installed:
 *
 *   npm install --prefix <folder> --no-save @faker-js/faker@10.6.0 @cspell/dict-people-names@1.1.16
 *   node scripts/build-person-names.ts <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packHashes } from './pack-hashes.ts'

type Names = Readonly<Record<string, readonly string[]>> | null
interface Locale {
  readonly rawDefinitions: { readonly person?: { readonly first_name?: Names; readonly last_name?: Names } }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/build-person-names.ts <folder with the packages>')
const require = createRequire(resolve(folder, 'package.json'))
const { allFakers } = require('@faker-js/faker') as { readonly allFakers: Readonly<Record<string, Locale>> }
const listed = readFileSync(resolve(folder, 'node_modules/@cspell/dict-people-names/dict/people-names.txt'), 'utf8')

/** One capitalised word in Latin letters, also with a hyphen or an apostrophe inside. */
const NAME = /^\p{Lu}[\p{Script=Latin}'’-]+$/u
/** Locales whose lists hold phrases, or repeat the English ones under another name. */
const LEFT_OUT = new Set(['base', 'en_BORK', 'en_AU_ocker'])

const given = new Set<string>()
const family = new Set<string>()
for (const [locale, { rawDefinitions }] of Object.entries(allFakers)) {
  if (LEFT_OUT.has(locale)) continue
  const { first_name: first, last_name: last } = rawDefinitions.person ?? {}
  for (const name of Object.values(first ?? {}).flat()) if (NAME.test(name)) given.add(name)
  for (const name of Object.values(last ?? {}).flat()) if (NAME.test(name)) family.add(name)
}
const either = listed.split('\n').filter((name) => NAME.test(name) && !given.has(name) && !family.has(name))

const data = {
  source: '@faker-js/faker (MIT), @cspell/dict-people-names (MIT)',
  given: packHashes(given),
  family: packHashes(family),
  either: packHashes(either),
}
const target = fileURLToPath(new URL('../src/language/de/data/person-names.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(data)}\n`)
process.stdout.write(`${given.size} first names, ${family.size} surnames, ${either.length} that may be either\n`)
