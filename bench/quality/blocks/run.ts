import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cleanPage } from '../../../src/clean/index.ts'
import { type Article, BLOCK_ROLES, type BlockRole, CONTENT_ROLES } from '../../../src/model/article.ts'
import type { Span } from '../../../src/model/span.ts'
import type { BenchResult } from '../result.ts'
import { type BlockScore, type GoldBlock, scoreBlocks, summary } from './score.ts'

const OWN = fileURLToPath(new URL('./gold', import.meta.url))

/** Names that the gold of the model case uses for our roles. */
const ALIASES: Readonly<Record<string, BlockRole>> = {
  'read-more-link': 'read-more',
  'moderation-notice': 'notice',
  'production-note': 'metadata',
  'interstitial-heading': 'heading',
}

/** Our own texts always; the model case and the quotation corpus where they are. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  return [await scored('own', ownTexts()), await scored('seeds', modelTexts(corpora)), await quotations(corpora)]
}

/** Fewer found blocks than this say nothing about a rule. */
const FEW = 3

/** Precision of each rule on our own German texts and the model case: share of its blocks that have its role in gold. */
export async function confidence(corpora: string | undefined): Promise<Readonly<Record<string, number>>> {
  const counts = new Map<string, { found: number; right: number }>()
  for (const { text, gold } of [...ownTexts('de-'), ...modelTexts(corpora)])
    for (const block of (await articleOf(text)).blocks) {
      const count = counts.get(block.rule) ?? { found: 0, right: 0 }
      count.found += 1
      if (
        gold.some(
          (expected) => expected.role === block.role && expected.start < block.end && block.start < expected.end,
        )
      )
        count.right += 1
      counts.set(block.rule, count)
    }
  return Object.fromEntries(
    [...counts].filter(([, { found }]) => found >= FEW).map(([rule, { found, right }]) => [rule, right / found]),
  )
}

interface GoldText {
  readonly text: string
  readonly gold: readonly GoldBlock[]
}

async function scored(corpus: string, texts: readonly GoldText[]): Promise<BenchResult> {
  const scores: BlockScore[] = []
  for (const { text, gold } of texts) scores.push(scoreBlocks(gold, (await articleOf(text)).blocks))
  return { task: 'blocks', corpus, measured: texts.length > 0, figures: texts.length > 0 ? summary(scores) : {} }
}

/** Our own texts whose name begins so. */
function ownTexts(prefix = ''): readonly GoldText[] {
  return readdirSync(OWN)
    .filter((file) => file.startsWith(prefix))
    .sort()
    .map((file) => {
      const { text, blocks } = assembled(JSON.parse(readFileSync(join(OWN, file), 'utf8')) as OwnText)
      return { text, gold: blocks }
    })
}

/** A text as lines of pieces, each a role and its words; pieces of one line are joined by a space. */
interface OwnText {
  readonly lines: readonly (readonly (readonly [BlockRole, string])[])[]
}

/** The text and the spans of its pieces. */
export function assembled({ lines }: OwnText): { readonly text: string; readonly blocks: readonly GoldBlock[] } {
  const blocks: GoldBlock[] = []
  let text = ''
  lines.forEach((pieces, index) => {
    if (index > 0) text += '\n'
    pieces.forEach(([role, words], at) => {
      if (at > 0) text += ' '
      if (words !== '') blocks.push({ start: text.length, end: text.length + words.length, role })
      text += words
    })
  })
  return { text, blocks }
}

/** The texts of the model case whose lines have gold; none where it is not on this machine. */
function modelTexts(corpora: string | undefined): readonly GoldText[] {
  const shared = corpora === undefined ? undefined : join(corpora, '..')
  const path = shared === undefined ? undefined : join(shared, 'gold', 'seeds-gold-part.json')
  if (shared === undefined || path === undefined || !existsSync(path)) return []
  const { articles } = JSON.parse(readFileSync(path, 'utf8')) as {
    articles: { fileName: string; lineRoles: ({ role: string } & Span)[]; dateline: Span[] }[]
  }
  return articles.map(({ fileName, lineRoles, dateline }) => ({
    text: readFileSync(join(shared, 'seeds', fileName), 'utf8'),
    gold: lineRoles.flatMap(({ role, start, end }): readonly GoldBlock[] => {
      const line = { start, end, role: ALIASES[role] ?? known(role) }
      const place = dateline.find((span) => span.start === start && span.end < end)
      return place === undefined
        ? [line]
        : [
            { start, end: place.end, role: 'dateline' },
            { ...line, start: place.end + 1 },
          ]
    }),
  }))
}

function known(role: string): BlockRole {
  const found = BLOCK_ROLES.find((candidate) => candidate === role)
  if (found === undefined) throw new Error(`the gold names the role "${role}", which there is no name for here`)
  return found
}

/** Plain news prose: no sentence with a quotation may be taken for something else. */
async function quotations(corpora: string | undefined): Promise<BenchResult> {
  const folder = corpora === undefined ? undefined : join(corpora, 'quotations')
  if (folder === undefined || !existsSync(folder))
    return { task: 'blocks', corpus: 'quotations', measured: false, figures: {} }
  let all = 0
  let kept = 0
  for (const part of ['train.jsonl', 'dev.jsonl'])
    for (const line of readFileSync(join(folder, part), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const { text, quotations: gold } = JSON.parse(line) as {
        text: string
        quotations: { quote: [number, number][] }[]
      }
      const content = (await articleOf(text)).blocks.filter((block) => CONTENT_ROLES.has(block.role))
      for (const [start, end] of gold.flatMap(({ quote }) => quote)) {
        all += end - start
        for (const block of content) kept += Math.max(0, Math.min(block.end, end) - Math.max(block.start, start))
      }
    }
  return {
    task: 'blocks',
    corpus: 'quotations',
    measured: true,
    figures: { 'quotation characters in content': (100 * kept) / all },
  }
}

function articleOf(text: string): Promise<Article> {
  return cleanPage({ id: 'text', origin: 'bench', body: { kind: 'text', text }, diagnostics: [] })
}
