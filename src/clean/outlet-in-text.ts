import { BLOCK_PACKS } from '../language/block-packs.ts'
import { LETTER_OR_DIGIT } from '../language/pattern.ts'
import type { Block, Passage, Sourced } from '../model/article.ts'
import { agencyByCode, outletByName } from '../outlet/index.ts'

interface Grounds {
  readonly id: string
  readonly reading: string
  readonly blocks: readonly Block[]
}

/** Blocks in which an outlet names itself. Prose is never read for it: there other outlets are named too. */
const BOILERPLATE: ReadonlySet<string> = new Set(['social-links', 'notice', 'metadata', 'read-more', 'link-box-title'])
/** How many places must name the outlet, counting a place twice where it says whose channel or team it is. */
const ENOUGH = 3
/** Longest name in words. */
const WORDS = 3

const DOMAIN = /\.(?:de|at|ch|com|net|org|example)$/iu
const NAME = `\\p{Lu}[${LETTER_OR_DIGIT}&]{1,30}(?:[.-][${LETTER_OR_DIGIT}]{1,30}){0,2}`
const RUN = new RegExp(`(?<![${LETTER_OR_DIGIT}./@-])${NAME}(?: ${NAME}){0,5}`, 'gu')
const CHANNEL =
  /^(?:YouTube|Instagram|Facebook|TikTok|Telegram|WhatsApp|Twitter|X|Threads|Bluesky|Mastodon|Podcasts?|Newsletter|Mediathek|Channel|Kanal|App|Livestream|Videos?|Nachrichten|News|Team|Redaktion|Shop|Doku|DOKU|Online|Website)$/iu
/** What stands right after a name that speaks for itself: "X-Team", "X auf Instagram", "X YouTube Channel". */
const OWN =
  /^(?:[- ](?:Team|Redaktion|team)|(?: \p{Lu}\p{L}{1,20})? ?(?:auf |on )?(?:YouTube|Instagram|Facebook|TikTok|Telegram|WhatsApp|Podcast|Newsletter|Mediathek|Channel|Kanal|App))(?!\p{L})/u

/**
 * The outlet that the text's own links and notices name over and over ("X auf Instagram", "X Podcast", "das X-Team"):
 * the longest name that stands in most of them, at least once where it says whose channel or team it is.
 */
export function outletInBoilerplate({ id, reading, blocks }: Grounds): Sourced<string> | undefined {
  const found = new Map<string, { name: string; evidence: Passage[]; blocks: Set<Block>; own: boolean }>()
  for (const block of blocks) {
    if (!BOILERPLATE.has(block.role)) continue
    const text = reading.slice(block.start, block.end)
    for (const { name, at, length } of namesIn(text)) {
      const entry = found.get(name.toLowerCase()) ?? { name, evidence: [], blocks: new Set(), own: false }
      if (!entry.blocks.has(block))
        entry.evidence.push({ article: id, start: block.start + at, end: block.start + at + length })
      entry.blocks.add(block)
      entry.own ||= OWN.test(text.slice(at + length)) || DOMAIN.test(text.slice(at, at + length))
      found.set(name.toLowerCase(), entry)
    }
  }
  const names = [...found.values()].filter((entry) => entry.blocks.size + 1 >= ENOUGH)
  const most = names
    .filter((entry) => entry.own)
    .sort((a, b) => b.blocks.size - a.blocks.size || b.name.length - a.name.length)[0]
  // "Beispiel TV" beside a single "Beispiel-Team" is the whole name.
  const best = names
    .filter(
      (entry) =>
        most !== undefined &&
        entry.name.startsWith(most.name) &&
        entry.blocks.size >= Math.max(2, most.blocks.size - 1),
    )
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (best === undefined) return undefined
  const name = outletByName(best.name)?.name ?? best.name
  return {
    value: name,
    basis: 'text',
    evidence: best.evidence,
    reason: `the text's own links and notices name ${best.name}`,
  }
}

/** Runs of capitalised words, each with all its parts of up to three words; no channels, no function words. */
function* namesIn(text: string): Generator<{ readonly name: string; readonly at: number; readonly length: number }> {
  for (const run of text.matchAll(RUN)) {
    const words = [...run[0].matchAll(/[^ ]+/gu)]
    for (let from = 0; from < words.length; from += 1)
      for (let to = from; to < Math.min(words.length, from + WORDS); to += 1) {
        if (isFunctionWord(words[to]![0])) break
        if (CHANNEL.test(words[to]![0])) continue
        const at = words[from]!.index
        const whole = run[0].slice(at, words[to]!.index + words[to]![0].length)
        const team = /-(?:Team|Redaktion)$/iu.exec(whole)?.[0].length ?? 0
        const length = whole.length - team
        yield { name: whole.slice(0, length).replace(DOMAIN, ''), at: run.index + at, length }
      }
  }
}

/** Function words, and the words that ask to follow or subscribe. */
function isFunctionWord(word: string): boolean {
  const lower = word.toLowerCase()
  return Object.values(BLOCK_PACKS).some(
    ({ blocks }) => blocks.functionWords.includes(lower) || (blocks.social.test(lower) && !CHANNEL.test(word)),
  )
}

/**
 * "BEISPIEL/dpa", "Quelle: beispiel.de, abc": an outlet that signs alone, or beside agencies and initials. A line that
 * names further sources is a list of sources and says nothing about the outlet.
 */
export function outletInClosing({ id, reading, blocks }: Grounds): Sourced<string> | undefined {
  for (const block of blocks.toReversed()) {
    if (block.role !== 'agency-line' && block.rule !== 'blocks/author-initials') continue
    const text = reading.slice(block.start, block.end)
    if (/["„“”«»]/u.test(text)) continue
    const label = /^\p{Lu}?\p{Ll}{3,12}: ?/u.exec(text)?.[0] ?? ''
    const signers = text
      .slice(label.length)
      .split(/[/,]| mit | with /u)
      .map((name) => name.trim())
      .filter((name) => name !== '' && agencyByCode(name) === undefined && !/^\p{Ll}{2,5}\.?$/u.test(name))
    const outlet = signers.length === 1 ? outletByName(signers[0]!) : undefined
    if (outlet === undefined) continue
    const start = block.start + text.indexOf(signers[0]!, label.length)
    const evidence = [{ article: id, start, end: start + signers[0]!.length }]
    return { value: outlet.name, basis: 'text', evidence, reason: `the closing line is signed ${signers[0]}` }
  }
  return undefined
}
