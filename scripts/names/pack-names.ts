import { COUNTRIES } from '../../src/language/de/mentions/countries.ts'
import { KIND_LETTERS, type PackedNames, PLACE_LETTERS } from '../../src/language/de/mentions/packed-names.ts'
import type { NamedForm } from '../../src/language/mentions.ts'
import type { EntityKind } from '../../src/model/layers.ts'
import { packNumbers } from '../pack-hashes.ts'
import { adjectiveForms, inflected, inhabitants } from './inflected.ts'
import { MORE_PLACES } from './more-places.ts'
import { MORE_ORGANIZATIONS } from './organizations.ts'
import { ORGANIZATIONS, OTHERS, PLACES, SAME_BODIES } from './places.ts'

const list = (lines: string): string[] =>
  lines
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Inhabitants that are not formed as others are. */
const MORE_DERIVED: readonly (readonly [string, string])[] = [
  ['Deutsche,Deutschen,Deutscher', 'Deutschland'],
  ['Pole,Polin,Polinnen', 'Polen'],
  ['Ungar,Ungarin', 'Ungarn'],
  ['Israelis', 'Israel'],
]

/** The lists of names in this folder with their inflected forms, and `phrases`, which are hints as they stand. */
export function packNames(phrases: readonly string[]): PackedNames {
  const names = new Map<string, NamedForm[]>()
  const add = (name: string, kind: EntityKind, base: string, weak = false) => {
    for (const words of inflected(name)) {
      const entries = names.get(words[0]!)
      const entry: NamedForm = weak ? { words, kind, base, weak } : { words, kind, base }
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
    for (const form of list(adjectives).flatMap(adjectiveForms)) derived.set(form, base)
    for (const form of list(people).flatMap(inhabitants)) derived.set(form, base)
  }
  for (const [forms, base] of MORE_DERIVED) for (const form of list(forms)) derived.set(form, base)
  for (const line of list(SAME_BODIES)) {
    const [base = '', ...others] = line.split('=')
    for (const name of [base, ...others]) add(name, 'organization', base)
  }
  const addAll = (lines: string, kind: EntityKind) => {
    for (const item of list(lines)) {
      const name = item.replace('?', '')
      add(name, kind, name, item !== name)
    }
  }
  addAll(PLACES, 'place')
  addAll(ORGANIZATIONS, 'organization')
  addAll(OTHERS, 'other')
  addAll(MORE_PLACES, 'place')
  addAll(MORE_ORGANIZATIONS, 'organization')
  for (const phrase of phrases) {
    const entry: NamedForm = { words: phrase.split(' '), kind: 'place', base: phrase, weak: true }
    names.set(entry.words[0]!, [...(names.get(entry.words[0]!) ?? []), entry])
  }
  return written(names, derived)
}

function written(names: ReadonlyMap<string, readonly NamedForm[]>, derived: ReadonlyMap<string, string>): PackedNames {
  let lines = ''
  const places: [string, number][] = []
  for (const word of [...new Set([...names.keys(), ...derived.keys()])].sort()) {
    places.push([word, lines.length])
    const entries = (names.get(word) ?? [])
      .toSorted((a, b) => b.words.length - a.words.length)
      .map(({ words, kind, base, weak }) => {
        const letter = weak ? KIND_LETTERS[kind].toLowerCase() : KIND_LETTERS[kind]
        const whole = words.join(' ')
        const shown = base === whole ? '' : base === whole.slice(0, -1) ? '*' : `=${base}`
        return `${letter}${words.slice(1).join(' ')}${shown}`
      })
    const place = derived.get(word)
    lines += `${[word, ...entries, ...(place === undefined ? [] : [`D=${place}`])].join('|')};`
  }
  return { lines, index: packNumbers(places, PLACE_LETTERS) }
}
