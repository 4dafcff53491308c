/**
 * Trains the German tagger on UD German GSD (dev, test) and PUD (CC BY-SA) and writes `src/language/de/data/tagger.json`.
 * A first model tags the sentences of GermEval 2014 (CC BY 4.0), whose names say what is a proper noun; a second model
 * learns from both, and from frames of reported speech (`reported-sentences.ts`). Run: `node scripts/train-tagger.ts`. The shipped weights work without the corpora.
 */
import { writeFileSync } from 'node:fs'
import { corporaFolder } from '../bench/corpora.ts'
import { loadNamedSentences, type NamedWord } from '../bench/quality/tokens/named-sentences.ts'
import { type GoldWord, loadTreebank, TREEBANKS } from '../bench/quality/tokens/treebank.ts'
import { createTagger, decodeTagger, type TaggerData } from '../src/language/de/tokens/greedy-tagger.ts'
import { type WordInfo, wordInfo } from '../src/language/de/tokens/guess.ts'
import {
  clauseFlags,
  JOINED,
  joinedFeatures,
  neighbourFeatures,
  ownFeatures,
  START,
  startFeature,
  TAGS,
  tagFeatures,
} from '../src/language/de/tokens/tagger-features.ts'
import { letterCode } from '../src/language/letters.ts'
import { type FitOptions, fitTags } from './fit-tags.ts'
import { byHash, packFeatures } from './pack-hashes.ts'
import { reportedSentences } from './reported-sentences.ts'

const WIDTH: number = TAGS.length

export interface TrainingOptions extends FitOptions {
  /** The weights are the mean of as many fits. */
  readonly seeds: readonly number[]
  /** Features seen in fewer places are not learned. */
  readonly least: number
  /** Share of the largest weight below which a weight is dropped. */
  readonly prune: number
}

export const OPTIONS: TrainingOptions = {
  epochs: 10,
  averaged: 4,
  rate: 0.1,
  drop: 0.2,
  least: 3,
  prune: 0.04,
  seeds: [7, 11],
}

function flagsOf(words: readonly WordInfo[]): Uint8Array {
  const flags = new Uint8Array(words.length)
  clauseFlags(words, flags)
  return flags
}

/** A form of one class in so many places, and in all but so few of them, has it wherever it stands. */
const FIXED_FROM = 8
/** The same for the classes of which new words come up, where a form is easily another word too ("Essen"). */
const OPEN_FIXED_FROM = 30
const OPEN_CLASSES: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])
const FIXED_SHARE = 0.995

/** Forms of one class, by class: nothing is learned or decided where they stand. */
function fixedForms(sentences: readonly (readonly GoldWord[])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of sentences)
    for (const { form, pos } of sentence) {
      const own = counts.get(form) ?? new Map<string, number>()
      own.set(pos, (own.get(pos) ?? 0) + 1)
      counts.set(form, own)
    }
  const fixed = new Map<string, string>()
  for (const [form, own] of counts) {
    const [[pos, most]] = [...own].sort(([, a], [, b]) => b - a) as [[string, number]]
    const all = [...own.values()].reduce((sum, count) => sum + count, 0)
    if (all >= (OPEN_CLASSES.has(pos) ? OPEN_FIXED_FROM : FIXED_FROM) && most / all >= FIXED_SHARE) fixed.set(form, pos)
  }
  return fixed
}

/** Trains a tagger. `gold`: sentences that people tagged, which say what forms are of one class. */
export function train(
  sentences: readonly (readonly GoldWord[])[],
  gold: readonly (readonly GoldWord[])[] = sentences,
  options: TrainingOptions = OPTIONS,
): TaggerData {
  const fixedTags = fixedForms(gold)
  const infos = new Map<string, WordInfo>()
  const info = (form: string) => {
    const known = infos.get(form) ?? wordInfo(form)
    infos.set(form, known)
    return known
  }
  const prepared = sentences.map((sentence) => {
    const words = sentence.map(({ form }) => info(form))
    return {
      words,
      flags: flagsOf(words),
      gold: sentence.map(({ pos }) => TAGS.indexOf(pos as (typeof TAGS)[number])),
      sure: sentence.map(({ form }) => TAGS.indexOf(fixedTags.get(form) as (typeof TAGS)[number])),
      fixed: words.map((word, at) => [
        ...ownFeatures(word),
        startFeature(word, at === 0),
        ...[-2, -1, 1, 2].flatMap((offset) => neighbourFeatures(words[at + offset], offset)),
      ]),
    }
  })

  // Count with gold tags, so that rare features are left out.
  const counts = new Map<number, number>()
  const joined = new Int32Array(JOINED)
  for (const { words, gold, sure, fixed, flags } of prepared)
    for (let at = 0; at < words.length; at += 1) {
      if (sure[at]! >= 0) continue
      joinedFeatures(words, at, gold[at - 1] ?? START, gold[at - 2] ?? START, flags[at]!, joined)
      for (const feature of [...fixed[at]!, ...joined, ...tagFeatures(gold[at - 1] ?? START, gold[at - 2] ?? START)])
        counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  const rowOf = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= options.least) rowOf.set(feature, rowOf.size)

  const items = prepared.map(({ fixed, ...sentence }) => ({
    ...sentence,
    rows: fixed.map((features) => Int32Array.from(features.map((f) => rowOf.get(f) ?? -1).filter((row) => row >= 0))),
  }))
  const fits = options.seeds.map((seed) => fitTags(items, rowOf, options, seed))
  const weights = fits[0]!.map((_, at) => fits.reduce((sum, fit) => sum + fit[at]!, 0) / fits.length)
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = 127 / largest
  const rows = new Map<number, readonly number[]>()
  for (const [feature, row] of rowOf) {
    const values = Array.from(weights.subarray(row * WIDTH, (row + 1) * WIDTH), (value) =>
      Math.abs(value) < options.prune * largest ? 0 : Math.round(value * scale),
    )
    if (values.some((value) => value !== 0)) rows.set(feature, values)
  }
  const forms = Object.groupBy(fixedTags.keys(), (form) => fixedTags.get(form)!)
  const fixed = Object.fromEntries(
    Object.entries(forms)
      .map(([tag, own]) => [tag, own!.sort().join(' ')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return { ...packTagger(rows), fixed }
}

/** Writes the weights that `decodeTagger` reads; `rows` of whole numbers from -127 to 127. */
function packTagger(rows: ReadonlyMap<number, readonly number[]>): Omit<TaggerData, 'fixed'> {
  const hashes = [...rows.keys()].sort(byHash)
  const kept = hashes.map((hash) => rows.get(hash)!.flatMap((weight, tag) => (weight === 0 ? [] : [{ tag, weight }])))
  const letters = (values: readonly number[]) => values.map((value) => String.fromCharCode(letterCode(value))).join('')
  return {
    features: packFeatures(hashes),
    counts: letters(kept.map((row) => row.length)),
    tags: letters(kept.flatMap((row) => row.map(({ tag }) => tag))),
    weights: Buffer.from(Int8Array.from(kept.flatMap((row) => row.map(({ weight }) => weight)))).toString('base64'),
  }
}

const CALENDAR =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)s?$/u
const GSD_ADPOSITIONS = new Set(['als', 'um', 'ohne', 'anstatt', 'statt'])

/**
 * PUD in the manner of GSD, so that one model learns one scheme: adjectives stay adjectives where they are adverbial
 * (STTS ADJD), "als" and "um" are adpositions, names of days and months are proper nouns as in English.
 */
export function inOneScheme(
  sentences: readonly (readonly GoldWord[])[],
  pud: boolean,
): readonly (readonly GoldWord[])[] {
  const posOf = ({ form, pos }: GoldWord): string => {
    if (CALENDAR.test(form)) return 'PROPN'
    if (!pud) return pos
    const info = wordInfo(form)
    if (pos === 'NOUN' && info.shape === 'small') {
      if (/^(?:andere[mnrs]?|meisten?)$/.test(info.lower)) return 'DET'
      if (info.closed !== undefined && info.lower !== 'mal') return info.closed
    }
    if (pos === 'ADV' && info.closed === undefined && info.adjective !== undefined) return 'ADJ'
    if ((pos === 'CCONJ' || (pos === 'SCONJ' && info.lower !== 'als')) && GSD_ADPOSITIONS.has(info.lower)) return 'ADP'
    return pos
  }
  return sentences.map((sentence) => sentence.map((word) => ({ ...word, pos: posOf(word) })))
}

/** Tags sentences whose names are known: capitalised words inside names of people and places are proper nouns. */
function tagNamed(data: TaggerData, sentences: readonly (readonly NamedWord[])[]): readonly (readonly GoldWord[])[] {
  const tagger = createTagger(decodeTagger(data))
  return sentences.map((sentence) => {
    const infos = sentence.map(({ form }) => wordInfo(form))
    const tags = tagger.predict(infos.map(tagger.prepare))
    return sentence.map(({ form, label }, at) => {
      const pos = TAGS[tags[at]!]!
      return { form, pos: corrected(pos, infos[at]!, label), lemma: '', features: '' }
    })
  })
}

function corrected(pos: string, info: WordInfo, label: string): string {
  if (CALENDAR.test(info.form)) return 'PROPN'
  if (info.shape !== 'capital') return pos
  if (/-(?:PER|LOC)$/.test(label)) return ['NOUN', 'X', 'VERB', 'ADV'].includes(pos) ? 'PROPN' : pos
  if (/-ORG$/.test(label)) return pos === 'X' ? 'PROPN' : pos
  return label === 'O' && pos === 'PROPN' && info.nouns.length > 0 ? 'NOUN' : pos
}

/** Trains on treebank sentences and, through a first model, on sentences with names. */
export function trainWithNames(
  treebank: readonly (readonly GoldWord[])[],
  named: readonly (readonly NamedWord[])[] | undefined,
): TaggerData {
  const reported = reportedSentences().map((sentence) => sentence.map((word) => ({ ...word, lemma: '', features: '' })))
  const first = train([...treebank, ...reported], treebank, { ...OPTIONS, least: 1, seeds: [7] })
  if (named === undefined) return first
  return train([...treebank, ...treebank, ...reported, ...tagNamed(first, named)], treebank)
}

if (import.meta.main) {
  const folder = corporaFolder()
  const sentences = TREEBANKS.flatMap((name) => inOneScheme(loadTreebank(folder, name) ?? [], name.includes('pud')))
  if (sentences.length === 0) throw new Error('no treebanks: put them into ../shared/corpora/ud or set SYNOPSE_CORPORA')
  const data = trainWithNames(sentences, loadNamedSentences(folder))
  writeFileSync(new URL('../src/language/de/data/tagger.json', import.meta.url), `${JSON.stringify(data)}\n`)
  console.log(`tagger.json: ${data.weights.length} characters from ${sentences.length} sentences`)
}
