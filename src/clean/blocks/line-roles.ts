import type { BlockRules } from '../../language/blocks.ts'
import { agencyLineLength } from './closing.ts'
import { endsSentence, lowered } from './shape.ts'
import { type Verdict, verdict } from './verdict.ts'

const LINK = /(?:https?:\/\/|www\.)[^\s]{1,300}/gu
const HASHTAG = /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]{2,60}/gu
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,40}/gu
const INITIALS =
  /^[[(]\s?(?:\p{Lu}{2,4}|\p{Ll}{2,5}|\p{Lu}\p{Ll}{1,3}|\p{Ll}{1,2}\p{Lu}{1,2})(?:\s?[/|,;]\s?(?:\p{Lu}{2,4}|\p{Ll}{2,5}|\p{Lu}\p{Ll}{1,3})){0,3}\s?[\])]$/u
const QUOTE = /^["„“”«»‚‘’]/u

/** Upper bounds, UTF-16 units: longer lines are prose, whatever they begin with. */
const SHORT = 220
const MODERATE = 320
/** Notices on data protection and partner links run longer. */
const LONG = 700

/**
 * The role a line has by its own words alone, or `undefined` where neighbours must decide. Language-neutral marks
 * (hashtags, links, initials) come first, then what the language knows.
 */
export function roleOfLine(text: string, rules: BlockRules | undefined): Verdict | undefined {
  if (text.length > LONG) return undefined
  if (text.length > MODERATE) return rules?.notice.test(lowered(text)) ? verdict('notice', 'notice') : undefined
  return marked(text, rules) ?? (rules === undefined ? undefined : worded(text, rules))
}

function marked(text: string, rules: BlockRules | undefined): Verdict | undefined {
  const hashtags = text.includes('#') ? lengths(HASHTAG, text) : undefined
  if (hashtags && hashtags.count > 0 && hashtags.total > text.length * 0.6 && (hashtags.count > 1 || text.length < 60))
    return verdict('hashtags', 'hashtags')
  if (agencyLineLength(text, rules) === text.length) return verdict('agency-line', 'agency-line')
  if (/^[[(]/.test(text) && INITIALS.test(text)) return verdict('author-initials', 'author-initials')
  if (text.length > SHORT) return undefined
  if (!/https?:|www\.|@/.test(text)) return undefined
  const links = lengths(LINK, text).count
  const handles = lengths(HANDLE, text).count
  if (links + handles === 0) return undefined
  const bare = text.replace(LINK, '').replace(HANDLE, '').trim()
  const spoken = endsSentence(bare) && bare.length > 60
  return (!spoken && (links > 0 ? bare.length < 70 : bare.length < 12)) ||
    (!spoken && rules?.social.test(lowered(bare)))
    ? verdict('social-links', 'social-link')
    : undefined
}

function worded(text: string, rules: BlockRules): Verdict | undefined {
  const lower = lowered(text)
  if (rules.notice.test(lower)) return verdict('notice', 'notice')
  if (text.length > SHORT || QUOTE.test(text)) return undefined
  if (rules.metadata.test(lower) && (text.length < 90 || !endsSentence(text))) return verdict('metadata', 'page-data')
  if (rules.readMore.test(lower) && (!endsSentence(text) || text.length < 120)) return verdict('read-more', 'read-more')
  if (text.length < 120 && !endsSentence(text) && isByline(text, rules)) return verdict('byline', 'byline')
  return undefined
}

/** After the opener only names: two or more capitalised words each, joined by commas, "und", slashes. */
const NAMES =
  /^\p{Lu}[\p{L}.'’-]{0,25}(?:(?: (?:von|van|de|di|zu|der|den|und|and|in|aus)|,|\/| &| \/| \|)? ?\p{Lu}[\p{L}.'’-]{0,25}){1,12}(?: \([\p{L}/, ]{2,20}\)|(?: und | and |\/|, )\p{Ll}{3,4})?$/u

function isByline(text: string, rules: BlockRules): boolean {
  const opener = rules.byline.exec(text)?.[0]
  return opener !== undefined && NAMES.test(text.slice(opener.length).trim())
}

function lengths(pattern: RegExp, text: string): { readonly count: number; readonly total: number } {
  let count = 0
  let total = 0
  for (const match of text.matchAll(pattern)) {
    count += 1
    total += match[0].length
  }
  return { count, total }
}
