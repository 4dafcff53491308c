import { LEFT_EDGE, oneOf, RIGHT_EDGE } from '../language/pattern.ts'
import type { Block, Passage, Sourced } from '../model/article.ts'
import { AGENCIES, agencyByCode } from '../outlet/index.ts'
import { lowered } from './blocks/shape.ts'

const CODES = AGENCIES.flatMap((agency) => [...agency.codes, ...agency.names])
const CODE = new RegExp(`${LEFT_EDGE}${oneOf(CODES.map((code) => code.toLowerCase()))}${RIGHT_EDGE}`, 'gu')
/** "nach dpa-Informationen": an agency speaks of its own findings; outlets write "der Agentur dpa zufolge". */
const OWN_FINDINGS = new RegExp(
  `${LEFT_EDGE}(${oneOf(CODES)})-(?:Informationen|Angaben|Recherchen|Zählung|Korrespondent(?:in|en)?|Reporter(?:in|n)?)${RIGHT_EDGE}`,
  'gu',
)

const PLACES = { 'agency-line': 'agency line', dateline: 'dateline', byline: 'byline' } as const

/**
 * The agency a text came from: its agency line ("(dpa)", "mau/AFP"), its dateline ("Wien (APA) –"), an author that is
 * an agency, or a phrase only the agency itself uses. Several agencies in one line are all named, as they stand there.
 */
export function agencyOf(
  id: string,
  reading: string,
  blocks: readonly Block[],
  authors: readonly string[],
): Sourced<string> | undefined {
  for (const role of ['agency-line', 'dateline', 'byline'] as const) {
    const found = inBlocks(
      id,
      reading,
      blocks.filter((block) => block.role === role),
      CODE,
    )
    if (found.names.length > 0)
      return {
        value: found.names.join('/'),
        basis: 'text',
        evidence: found.evidence,
        reason: `the ${PLACES[role]} names ${found.names.join(' and ')}`,
      }
  }
  const coded = agencyByForm(id, reading, blocks)
  if (coded !== undefined) return coded
  const author = authors.map((name) => agencyByCode(name)).find((agency) => agency !== undefined)
  if (author !== undefined) return { value: author.name, basis: 'given', evidence: [], reason: '' }
  const findings = inBlocks(
    id,
    reading,
    blocks.filter((block) => block.role === 'body' || block.role === 'teaser'),
    OWN_FINDINGS,
  )
  if (findings.names.length !== 1) return undefined
  return {
    value: findings.names[0]!,
    basis: 'text',
    evidence: findings.evidence,
    reason: `the text speaks of ${findings.names[0]} findings as an agency does of its own`,
  }
}

function inBlocks(
  id: string,
  reading: string,
  blocks: readonly Block[],
  pattern: RegExp,
): { names: readonly string[]; evidence: readonly Passage[] } {
  const names = new Set<string>()
  const evidence: Passage[] = []
  for (const block of blocks)
    for (const match of passage(reading, block, pattern).matchAll(pattern)) {
      const code = match[1] ?? match[0]
      const agency = agencyByCode(code)
      if (agency === undefined) continue
      names.add(agency.name)
      evidence.push({ article: id, start: block.start + match.index, end: block.start + match.index + code.length })
    }
  return { names: [...names], evidence }
}

/** Codes are looked for in any case; an agency's own findings are not. */
function passage(reading: string, block: Block, pattern: RegExp): string {
  const text = reading.slice(block.start, block.end)
  return pattern === CODE ? lowered(text) : text
}

/** A code that only its place shows to be an agency: in brackets in the dateline, or beside a person in the byline. */
const CODED = {
  'agency-line': /^© ?(\p{Ll}{3,4})$/u,
  dateline: /\((\p{Ll}{2,4}|\p{Lu}{2,5})\)/u,
  byline: /(?: und | and |\/|, )(\p{Ll}{3,4}|\p{Lu}{3,4})$/u,
} as const

function agencyByForm(id: string, reading: string, blocks: readonly Block[]): Sourced<string> | undefined {
  for (const block of blocks) {
    const role = block.role
    if (role !== 'dateline' && role !== 'byline' && role !== 'agency-line') continue
    const match = CODED[role].exec(reading.slice(block.start, block.end))
    if (match === null) continue
    const start = block.start + match.index + match[0].indexOf(match[1]!)
    const evidence = [{ article: id, start, end: start + match[1]!.length }]
    return { value: match[1]!, basis: 'text', evidence, reason: `the ${PLACES[role]} names ${match[1]}` }
  }
  return undefined
}
