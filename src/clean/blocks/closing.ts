import type { BlockRules } from '../../language/blocks.ts'
import { LETTER_OR_DIGIT, oneOf } from '../../language/pattern.ts'
import { AGENCIES, agencyByCode } from '../../outlet/index.ts'
import { lowered } from './shape.ts'
import type { Verdict } from './verdict.ts'
import { verdict } from './verdict.ts'

const AGENCY = `(?:${oneOf(AGENCIES.flatMap((agency) => [...agency.codes, ...agency.names]))})`
/** Something that stands beside agencies: initials ("mau"), an outlet's short name ("RND"), its domain. */
const LOWER = `(?:${oneOf(AGENCIES.flatMap((agency) => [...agency.codes, ...agency.names].map((name) => name.toLowerCase())))})`
const BESIDE = `[${LETTER_OR_DIGIT}.-]{2,14}`
const JOIN = '(?: ?[/,;+&|] ?| und | and | mit | with )'
/** One to six names of which the pattern below demands that one is an agency. */
const NAMES = `(?:${BESIDE}${JOIN}){0,4}${LOWER}(?:${JOIN}(?:${LOWER}|${BESIDE})){0,4}`
const BRACKETED = new RegExp(`^[([]\\s?(?:${NAMES})\\s?[)\\]]\\.?$`, 'u')
const BARE = new RegExp(`^(?:[–—-] ?)?(?:${NAMES})(?: ?[–—-])?$`, 'u')
/** Initials of the desk after a sentence: "(abc/de)", "[OM/KN]", "RND/sbu". */
const INITIALS =
  /^(?:[([]\p{Ll}{2,5}(?: ?[/,] ?\p{Ll}{2,5}){0,3}[)\]]|[([]\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,3}[)\]]|\p{Lu}{2,5}\/\p{Ll}{2,5}|(?:\((?:Schluss|Ende)\) ?)?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,2}|\((?:Schluss|Ende)\))$/u
/** Signature of a financial wire, without a space after the sentence: "./abc/DE/def". */
const SIGNATURE = /(?<=\p{L}{4}[.!?]["“”]?)\/\p{L}{2,4}(?:\/\p{L}{2,4}){1,3}$/u
/** Longest closing that is looked for, UTF-16 units. */
const REACH = 110

/** "© dpa-infocom, dpa:310512-99-1234/2": the agency's own line under its texts. */
const COPYRIGHT = new RegExp(`^© ?(?:${AGENCY}(?:-\\p{L}{2,12})?(?:, ?${AGENCY}:[\\d/-]{6,30})?|\\p{Ll}{3,4})$`, 'u')

/** Whether a whole line is an agency's copyright line; it is one only where no more prose follows. */
export function isAgencyCopyright(text: string): boolean {
  return text.length < 60 && COPYRIGHT.test(text)
}

/** How much of `text`, a whole line or the tail after a sentence, is an agency line: its length or 0. */
export function agencyLineLength(text: string, rules: BlockRules | undefined): number {
  if (text.length > REACH) return 0
  const lower = lowered(text)
  const introduced = rules?.agencyIntroduction.exec(lower)
  const rest = introduced?.index === 0 ? withoutIntroductions(lower, rules!) : lower
  const bare = rest.replace(/\.$/u, '').trim()
  const whole =
    BRACKETED.test(bare) ||
    BARE.test(bare) ||
    (/^[([].*[)\]]$/u.test(rest) && BARE.test(withoutIntroductions(rest.slice(1, -1), rules)))
  return whole && bare !== '' ? text.length : 0
}

/** Cuts "Mit Material der Nachrichtenagenturen" off, one introduction after the other. */
function withoutIntroductions(text: string, rules: BlockRules | undefined): string {
  let rest = text.trim()
  for (let round = 0; round < 4 && rules !== undefined; round += 1) {
    const match = rules.agencyIntroduction.exec(rest)
    if (match === null || match.index !== 0) break
    rest = rest.slice(match[0].length).trim()
  }
  return rest
}

/** Agency line and initials at the end of a line of prose, from the end inwards: offset and role of each. */
export function closingsOf(
  text: string,
  rules: BlockRules | undefined,
): readonly { readonly start: number; readonly verdict: Verdict }[] {
  const found: { start: number; verdict: Verdict }[] = []
  let end = text.length
  for (let round = 0; round < 3; round += 1) {
    const closing = lastClosing(text, end, rules)
    if (closing === undefined) break
    found.unshift(closing)
    end = closing.start
    while (end > 0 && text.charAt(end - 1) === ' ') end -= 1
  }
  return found
}

function lastClosing(
  text: string,
  end: number,
  rules: BlockRules | undefined,
): { start: number; verdict: Verdict } | undefined {
  const from = Math.max(0, end - REACH)
  const tail = text.slice(from, end)
  const signature = tail.includes('/') ? SIGNATURE.exec(tail) : null
  if (signature !== null && !signature[0].split('/').some((part) => agencyByCode(part) !== undefined))
    return { start: from + signature.index, verdict: verdict('author-initials', 'author-initials') }
  for (const match of tail.matchAll(/[.!?…]["“”«»’)]{0,2} {1,3}(?=\S)/gu)) {
    const start = from + match.index + match[0].length
    const rest = text.slice(start, end)
    if (start < 40) continue
    if (agencyLineLength(rest, rules) > 0) return { start, verdict: verdict('agency-line', 'agency-line') }
    if (rest.length < 40 && /[/)\]]/.test(rest) && INITIALS.test(rest))
      return { start, verdict: verdict('author-initials', 'author-initials') }
    if (rules !== undefined && isSourceLine(rest, rules))
      return { start, verdict: verdict('agency-line', 'source-line') }
  }
  return undefined
}

/** "Quelle: beispiel.de, abc": a label and names, without a second sentence. */
function isSourceLine(text: string, rules: BlockRules): boolean {
  const match = rules.sourceLabel.exec(lowered(text))
  if (match?.index !== 0 || text.length > 70) return false
  const rest = text.slice(match[0].length)
  return /^:\s?\S/u.test(rest) && !/[.!?;:] \p{L}/u.test(rest.slice(1))
}
