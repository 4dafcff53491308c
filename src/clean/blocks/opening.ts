import type { BlockRules } from '../../language/blocks.ts'
import { LETTER } from '../../language/pattern.ts'
import { lowered } from './shape.ts'
import type { Verdict } from './verdict.ts'
import { verdict } from './verdict.ts'

const METADATA_HEAD =
  /^(?:date|datum|title|titel|author|autor|source|published|updated) ?:? ?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:t[\d:+z.-]{4,30})?(?=\s|$)/u
const NAME = `\\p{Lu}[${LETTER}.’'-]{1,30}`
const PLACE = `${NAME}(?:(?: ?/ ?| )${NAME}| (?:am|an der|im|in der|ob der|bei|de|of|upon) ${NAME}){0,3}`
const BRACKET = `(?: ?\\([${LETTER}./, -]{2,40}\\))`
/**
 * "Wien (APA) – Der Rat", "KÖLN - Das", "Brüssel – „Wir". The dash stands apart and a sentence begins after it, so that
 * neither "Baden-Baden" nor "Merkel – die damals" is one.
 */
const DASHED = new RegExp(
  `^${PLACE}(?:, (?:\\d{1,2}\\. ?[${LETTER}]{3,10}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}))?(?:${BRACKET} ?| )[–—-](?= ?["„“«»‚‘\\p{Lu}\\p{N}])`,
  'u',
)
/** "Berlin. " before a sentence: one or two names, perhaps an agency, and a period. */
const STOPPED = new RegExp(`^${NAME}(?:(?: ?/ ?| )${NAME})?${BRACKET}?\\.(?= ["„“«»‚‘]?\\p{Lu})`, 'u')
/** "(dpa) ", "[AFP] ": an agency alone before the first sentence. */
const REST = 30

/** Length of the dateline at the head of `text`, 0 where there is none. Dashed ones may open any of the first lines. */
export function datelineLength(text: string, rules: BlockRules | undefined, stopped: boolean): number {
  const head = text.slice(0, 120)
  const dash = /[ )][–—-]/u.test(head) ? DASHED.exec(head)?.[0] : undefined
  if (dash !== undefined && text.length - dash.length > REST) return dash.length
  const stop = stopped ? STOPPED.exec(head)?.[0] : undefined
  if (stop === undefined || text.length - stop.length <= REST) return 0
  const word = stop.slice(0, -1).split(' ').at(-1)?.toLowerCase() ?? ''
  return word.length < 3 || rules?.abbreviations.includes(word) ? 0 : stop.length
}

/** Where and as what the head of a line is cut off: metadata residue, navigation, the title once more, dateline. */
export function openingsOf(
  text: string,
  title: string,
  rules: BlockRules | undefined,
  place: { readonly first: boolean; readonly stopped: boolean; readonly dateline: boolean },
): readonly { readonly end: number; readonly verdict: Verdict }[] {
  const found: { end: number; verdict: Verdict }[] = []
  let at = 0
  const cut = (length: number, role: Verdict) => {
    at += length
    found.push({ end: at, verdict: role })
    while (at < text.length && text.charAt(at).trim() === '') at += 1
  }
  if (place.first) {
    const metadata = METADATA_HEAD.exec(lowered(text.slice(0, 120)))?.[0]
    if (metadata !== undefined) cut(metadata.length, verdict('metadata', 'metadata-residue'))
    const navigation = rules?.navigation.exec(lowered(text.slice(at, at + 120)))?.[0]
    if (navigation) cut(navigation.length, verdict('metadata', 'navigation-residue'))
    const repeated = title.length > 12 ? text.slice(at, at + 260 + title.length).indexOf(title) : -1
    if (repeated === 0 || (repeated > 0 && navigation)) {
      if (repeated > 0) cut(repeated, verdict('duplicate-headline', 'navigation-title'))
      cut(title.length, verdict('duplicate-headline', 'repeated-headline'))
    }
  }
  if (place.dateline) {
    const length = datelineLength(text.slice(at), rules, place.stopped)
    if (length > 0) cut(length, verdict('dateline', 'dateline'))
  }
  return found
}
