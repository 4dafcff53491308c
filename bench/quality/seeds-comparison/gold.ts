import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passage } from '../../../src/model/article.ts'

/** What a careful reader found across the articles of a collection. */
export interface ComparisonGold {
  /** The same statement in several articles. */
  readonly groups: readonly { readonly id: string; readonly members: readonly Passage[] }[]
  /** Passages that look like a group's and say something else. */
  readonly lookAlikes: readonly { readonly group: string; readonly passage: Passage }[]
  readonly discrepancies: readonly {
    readonly id: string
    readonly types: readonly string[]
    readonly severity: 'high' | 'medium' | 'low'
    /** Passages of each side, or of all sides together where the gold does not part them. */
    readonly sides: readonly (readonly Passage[])[]
    /** A careful reader may let it pass: showing it is right, missing it no fault. */
    readonly isOptional?: boolean
  }[]
  /** Passages that give one value in several forms: parting them is wrong. */
  readonly agreements: readonly { readonly id: string; readonly evidence: readonly Passage[] }[]
  readonly positions: readonly {
    readonly actor: string
    /** The other forms in which the texts name the actor, where the gold lists them. */
    readonly forms?: readonly string[]
    readonly issue: string
    readonly stance: string
    readonly evidence: readonly Passage[]
  }[]
  readonly stories: readonly (readonly string[])[]
  readonly threads: readonly (readonly string[])[]
  readonly copies: readonly (readonly string[])[]
}

interface Evidence {
  readonly file: string
  readonly start: number
  readonly end: number
}

interface SeedsFile {
  readonly meta: { readonly files: Readonly<Record<string, { readonly fileName: string }>> }
  readonly statementGroups: readonly {
    readonly id: string
    readonly files: readonly string[]
    readonly evidence: readonly Evidence[]
  }[]
  readonly discrepancies: readonly {
    readonly id: string
    readonly type: readonly string[]
    readonly severity: 'high' | 'medium' | 'low'
    readonly evidence: readonly Evidence[]
  }[]
  readonly positions: readonly {
    readonly actorName: string
    readonly issueLabel: string
    readonly stance: string
    readonly evidence: readonly Evidence[]
  }[]
  readonly stories: readonly { readonly files: readonly string[] }[]
}

/** The part of the seeds' gold that is at hand; `undefined` where the seeds are not on this machine. */
export function seedsComparison(shared: string): ComparisonGold | undefined {
  const path = join(shared, 'gold', 'seeds-gold-part.json')
  if (!existsSync(path)) return undefined
  const gold = JSON.parse(readFileSync(path, 'utf8')) as SeedsFile
  const idOf = (file: string): string => (gold.meta.files[file]?.fileName ?? file).replace(/\.txt$/, '')
  const passages = (evidence: readonly Evidence[]): readonly Passage[] =>
    evidence.map(({ file, start, end }) => ({ article: idOf(file), start, end }))
  return {
    groups: gold.statementGroups
      .filter(({ files }) => files.length > 1)
      .map(({ id, evidence }) => ({ id, members: passages(evidence) })),
    discrepancies: gold.discrepancies.map(({ id, type, severity, evidence }) => ({
      id,
      types: type,
      severity,
      sides: [passages(evidence)],
    })),
    agreements: [],
    lookAlikes: [],
    positions: gold.positions.map(({ actorName, issueLabel, stance, evidence }) => ({
      actor: actorName,
      issue: issueLabel,
      stance,
      evidence: passages(evidence),
    })),
    stories: gold.stories.map(({ files }) => files.map(idOf)),
    threads: [gold.stories.flatMap(({ files }) => files.map(idOf))],
    copies: [],
  }
}

interface Quoted {
  readonly article: string
  readonly text: string
}

interface SamplesFile {
  readonly threads: readonly { readonly stories: readonly string[] }[]
  readonly stories: readonly { readonly id: string; readonly articles: readonly string[] }[]
  readonly copies: readonly { readonly articles: readonly string[] }[]
  readonly statementGroups: readonly { readonly id: string; readonly members: readonly Quoted[] }[]
  readonly discrepancies: readonly {
    readonly id: string
    readonly type: string
    readonly severity: 'high' | 'medium' | 'low'
    readonly sides: readonly { readonly evidence: readonly Quoted[] }[]
    readonly optional?: boolean
  }[]
  readonly lookAlikes?: readonly (Quoted & { readonly group: string })[]
  readonly agreements?: readonly { readonly id: string; readonly evidence: readonly Quoted[] }[]
  readonly entities?: readonly { readonly name: string; readonly forms?: readonly string[] }[]
  readonly positions: readonly {
    readonly actor: string
    readonly issue: string
    readonly stance: string
    readonly evidence: readonly Quoted[]
  }[]
}

/** The gold that lies beside a folder of articles, as beside the samples; its passages are texts, found in what the articles read. */
export function samplesComparison(folder: string, readings: ReadonlyMap<string, string>): ComparisonGold {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as SamplesFile
  const passages = (quoted: readonly Quoted[]): readonly Passage[] =>
    quoted.flatMap(({ article, text }) => {
      const start = readings.get(article)?.indexOf(text) ?? -1
      return start < 0 ? [] : [{ article, start, end: start + text.length }]
    })
  const articlesOf = new Map(gold.stories.map(({ id, articles }) => [id, articles]))
  return {
    groups: gold.statementGroups.map(({ id, members }) => ({ id, members: passages(members) })),
    discrepancies: gold.discrepancies.map(({ id, type, severity, sides, optional }) => ({
      id,
      types: [type],
      severity,
      sides: sides.map(({ evidence }) => passages(evidence)),
      ...(optional === true && { isOptional: true }),
    })),
    lookAlikes: (gold.lookAlikes ?? []).flatMap((quoted) =>
      passages([quoted]).map((passage) => ({ group: quoted.group, passage })),
    ),
    agreements: (gold.agreements ?? []).map(({ id, evidence }) => ({ id, evidence: passages(evidence) })),
    positions: gold.positions.map((position) => ({
      ...position,
      forms: gold.entities?.find(({ name }) => name === position.actor)?.forms ?? [],
      evidence: passages(position.evidence),
    })),
    stories: gold.stories.map(({ articles }) => articles),
    threads: gold.threads.map(({ stories }) => stories.flatMap((id) => articlesOf.get(id) ?? [])),
    copies: gold.copies.map(({ articles }) => articles),
  }
}

/** The gold of several collections as that of one. */
export function mergedGold(parts: readonly ComparisonGold[]): ComparisonGold {
  return {
    groups: parts.flatMap(({ groups }) => groups),
    lookAlikes: parts.flatMap(({ lookAlikes }) => lookAlikes),
    discrepancies: parts.flatMap(({ discrepancies }) => discrepancies),
    agreements: parts.flatMap(({ agreements }) => agreements),
    positions: parts.flatMap(({ positions }) => positions),
    stories: parts.flatMap(({ stories }) => stories),
    threads: parts.flatMap(({ threads }) => threads),
    copies: parts.flatMap(({ copies }) => copies),
  }
}
