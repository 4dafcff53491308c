import type { BlockRole } from '../../model/article.ts'
import { blocksOf } from '../blocks/index.ts'
import { languageByFunctionWords } from '../language-of.ts'
import { lettersOf } from './dom.ts'
import type { Paragraph } from './paragraphs.ts'

/** What stands between an article's paragraphs on its page and is not kept. Agency lines and bylines are evidence and stay. */
const DROPPED: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'duplicate-headline',
  'hashtags',
  'link-box-title',
  'metadata',
  'notice',
  'photo-caption',
  'photo-credit',
  'read-more',
  'related-links',
  'social-links',
])

/** Paragraphs without link lists, repetitions, and what their own words or their neighbours show to be boilerplate. */
export function prunedParagraphs(
  paragraphs: readonly Paragraph[],
  title: string | undefined,
  kicker?: string,
  authors: readonly string[] = [],
): readonly Paragraph[] {
  const own = paragraphs.filter((paragraph, index) => {
    const isHead =
      index < 6 &&
      title !== undefined &&
      (repeats(paragraph, title) || isAbove(paragraph, title, kicker) || isNames(paragraph, authors))
    return !isLinks(paragraph) && !isHead
  })
  const text = own.map((paragraph) => paragraph.text).join('\n\n')
  const language = languageByFunctionWords(text) ?? 'und'
  const reading = title === undefined ? text : `${title}\n\n${text}`
  const textStart = reading.length - text.length
  const dropped = new Set<number>()
  for (const block of blocksOf(reading, textStart, language))
    if (DROPPED.has(block.role)) dropped.add(block.start - textStart)
  let offset = 0
  return own.filter((paragraph) => {
    const start = offset
    offset += paragraph.text.length + 2
    return !dropped.has(start)
  })
}

function isLinks({ kind, linked, text }: Paragraph): boolean {
  return kind === 'heading' ? linked > 0.9 : linked > 0.7 && text.length < 250
}

/** The title once more, perhaps with a kicker before it. */
function repeats({ text }: Paragraph, title: string): boolean {
  return text.length < title.length + 80 && lettersOf(text).endsWith(lettersOf(title))
}

/** The kicker, or the opening of a title that holds it ("Hochwasser: …"). */
function isAbove({ text }: Paragraph, title: string, kicker: string | undefined): boolean {
  if (text.length > 60 || /[.!?]$/u.test(text)) return false
  return text === kicker || (title.includes(':') && lettersOf(title.slice(0, title.indexOf(':'))) === lettersOf(text))
}

/** The authors' names and nothing else. */
function isNames({ text }: Paragraph, authors: readonly string[]): boolean {
  return authors.length > 0 && lettersOf(text) === lettersOf(authors.join(''))
}
