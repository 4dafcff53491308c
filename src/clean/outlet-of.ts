import type { Block, Passage, Sourced } from '../model/article.ts'
import { agencyByCode, outletByHost, outletByName } from '../outlet/index.ts'
import { hostOf } from './canonical-url.ts'

/** What the page or the caller says about its outlet. */
export interface OutletGrounds {
  readonly id: string
  readonly reading: string
  readonly blocks: readonly Block[]
  readonly outlet?: string
  readonly siteName?: string
  readonly url?: string
}

/** Blocks in which an outlet names itself. Prose is never read for it: there other outlets are named too. */
const BOILERPLATE: ReadonlySet<string> = new Set([
  'social-links',
  'notice',
  'hashtags',
  'metadata',
  'read-more',
  'link-box-title',
])
/** How many places must name the outlet before a name that no outlet file knows is believed. */
const ENOUGH = 2

const NAME = '[\\p{Lu}][\\p{L}\\p{N}&.-]{1,30}'
const CHANNEL = '(?:YouTube|Instagram|Facebook|TikTok|Telegram|WhatsApp|Podcast|Newsletter|Mediathek|Channel|Kanal|App)'
const SELF = new RegExp(
  [
    `(?<=(?:das|euer|ihr|the|your) )(${NAME}?)(?=[- ](?:Team|Redaktion|team)(?![\\p{L}]))`,
    `(?<![\\p{L}\\p{N}])(${NAME})(?= (?:\\p{Lu}[\\p{L}]{1,20} )?(?:auf |on )?${CHANNEL}(?![\\p{L}]))`,
    `(?<=(?:auf|on|bei) )(${NAME}\\.(?:de|at|ch|com|net|org))(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'gu',
)

/**
 * The outlet: as given; by the domain of the address; by the page's own name; or named at least twice in the text's
 * own boilerplate ("… auf BEISPIEL.de", "das BEISPIEL-Team"), then with those passages as evidence.
 */
export function outletOf(grounds: OutletGrounds): Sourced<string> | undefined {
  if (grounds.outlet !== undefined && grounds.outlet.trim() !== '')
    return given(outletByDomainLike(grounds.outlet) ?? grounds.outlet.trim())
  const host = hostOf(grounds.url)
  const known = host === undefined ? undefined : outletByHost(host)
  if (known !== undefined) return given(known.name)
  const site = grounds.siteName?.trim()
  if (site)
    return given(
      /^https?:/iu.test(site) ? (hostOf(site)?.replace(/^www\./u, '') ?? site) : (outletByName(site)?.name ?? site),
    )
  if (host !== undefined) return given(host.replace(/^www\./u, ''))
  return outletInText(grounds)
}

/** "beispielblatt.de" given as the outlet's name means the outlet of that domain. */
function outletByDomainLike(name: string): string | undefined {
  return /^[\w.-]{3,60}\.[a-z]{2,10}$/iu.test(name.trim()) ? outletByHost(name.trim())?.name : undefined
}

function given(value: string): Sourced<string> {
  return { value, basis: 'given', evidence: [], reason: '' }
}

function outletInText({ id, reading, blocks }: OutletGrounds): Sourced<string> | undefined {
  const signed = outletInClosing(id, reading, blocks)
  if (signed !== undefined) return signed
  const found = new Map<string, { name: string; evidence: Passage[]; blocks: Set<Block> }>()
  for (const block of blocks) {
    if (!BOILERPLATE.has(block.role)) continue
    for (const match of reading.slice(block.start, block.end).matchAll(SELF)) {
      const words = match[0]
      const name = words.replace(/\.(?:de|at|ch|com|net|org)$/iu, '').replace(/-$/u, '')
      const key = (outletByName(words) ?? outletByName(name))?.name ?? name
      const entry = found.get(key.toLowerCase()) ?? { name: key, evidence: [], blocks: new Set() }
      entry.evidence.push({
        article: id,
        start: block.start + match.index,
        end: block.start + match.index + words.length,
      })
      entry.blocks.add(block)
      found.set(key.toLowerCase(), entry)
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.blocks.size - a.blocks.size)
  if (best === undefined || best.blocks.size < ENOUGH) return undefined
  return {
    value: best.name,
    basis: 'text',
    evidence: best.evidence,
    reason: `the text's own notices and links name ${best.name}`,
  }
}

/**
 * "BEISPIEL/dpa", "Quelle: beispiel.de, abc": an outlet that signs alone, or beside agencies and initials. A line that
 * names further sources is a list of sources and says nothing about the outlet.
 */
function outletInClosing(id: string, reading: string, blocks: readonly Block[]): Sourced<string> | undefined {
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
