import type { BlockRules } from '../../language/blocks.ts'
import type { BlockRole } from '../../model/article.ts'

/** A role and the rule that gave it. */
export interface Verdict {
  readonly role: BlockRole
  readonly rule: string
}

const LINK = /(?:https?:\/\/|www\.)[^\s]{1,300}/giu
const HASHTAG = /#[\p{L}\p{N}_]{2,60}/gu
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,40}/gu
const INITIALS = /^[[({]\s?[\p{Lu}\p{Ll}]{1,5}(?:\s?[/|,;]\s?\p{L}{1,10}){0,3}\s?[\])}]$/u
const QUOTE = /["„“”«»‚‘’]/u

/** Upper bounds, UTF-16 units: longer lines are prose, whatever they begin with. */
const SHORT = 220
const MODERATE = 320

/** Share of `text` that the pattern's matches cover. */
function share(pattern: RegExp, text: string): number {
  let covered = 0
  for (const match of text.matchAll(pattern)) covered += match[0].length
  return text.length === 0 ? 0 : covered / text.length
}

/** How many times the pattern matches. */
function count(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].length
}

/** Whether the line ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…][)\]"“”«»’']{0,3}$/u.test(text)
}

/**
 * The role a line has by its own words alone, or `undefined` where neighbours must decide. Language-neutral marks
 * (hashtags, links, initials) come first, then what the language knows.
 */
export function roleOfLine(text: string, rules: BlockRules | undefined): Verdict | undefined {
  const hashtags = count(HASHTAG, text)
  if (hashtags > 0 && share(HASHTAG, text) > 0.6 && (hashtags > 1 || text.length < 60))
    return { role: 'hashtags', rule: 'blocks/hashtags' }
  if (INITIALS.test(text) && text.length <= 30) return { role: 'author-initials', rule: 'blocks/author-initials' }
  const links = count(LINK, text) + count(HANDLE, text)
  if (links > 0 && text.length < SHORT) {
    const bare = text.replaceAll(LINK, '').replaceAll(HANDLE, '').trim()
    const spoken = endsSentence(bare) && bare.length > 60
    if (!spoken && (bare.length < 70 || rules?.social.test(bare)))
      return { role: 'social-links', rule: 'blocks/social-link' }
  }
  if (rules === undefined || text.length > MODERATE) return undefined
  if (rules.notice.test(text)) return { role: 'notice', rule: 'blocks/notice' }
  if (text.length > SHORT) return undefined
  if (rules.metadata.test(text)) return { role: 'metadata', rule: 'blocks/page-data' }
  if (rules.readMore.test(text) && (!endsSentence(text) || text.length < 120) && !QUOTE.test(text.charAt(0)))
    return { role: 'read-more', rule: 'blocks/read-more' }
  if (text.length < 90 && !endsSentence(text) && rules.byline.test(text))
    return { role: 'byline', rule: 'blocks/byline' }
  return undefined
}
