import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The sets of `bench/coverage`: two to tune on, two to measure on. */
export const COVERAGE_SETS = ['dev', 'fresh', 'held-back', 'fresh-unread'] as const

/** The samples, which have a gold of their own. */
export const SAMPLES: string = fileURLToPath(new URL('../samples', import.meta.url))

/** Paraphrases and look-alikes: stories to tune alignments and positions on, and stories whose errors nobody reads. */
export const PARAPHRASES = {
  read: fileURLToPath(new URL('paraphrases/read', import.meta.url)),
  unread: fileURLToPath(new URL('paraphrases/unread', import.meta.url)),
} as const

/** Single passages and the positions they take, by the same parts. */
export const POSITION_PASSAGES = {
  read: fileURLToPath(new URL('paraphrases/positions-read.tsv', import.meta.url)),
  unread: fileURLToPath(new URL('paraphrases/positions-unread.tsv', import.meta.url)),
  frames: fileURLToPath(new URL('paraphrases/positions-frames.tsv', import.meta.url)),
  voiced: fileURLToPath(new URL('paraphrases/positions-voiced.tsv', import.meta.url)),
  english: fileURLToPath(new URL('paraphrases/positions-english.tsv', import.meta.url)),
} as const

/** The folders of a set of `bench/coverage`. */
export function coverageFolders(set: (typeof COVERAGE_SETS)[number]): readonly string[] {
  return storyFolders(fileURLToPath(new URL(`coverage/${set}`, import.meta.url)))
}

/** The folders inside `folder` that hold articles and a `gold.json` like that of the samples. */
export function storyFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'gold.json')))
    .sort()
}
