import type { Token, Tokens } from 'marked'
import type { RawPage } from '../../model/raw-page.ts'
import { statedDate } from '../../model/stated-date.ts'

/** A Markdown text as its readers see it, with the fields of its front matter. */
export interface MarkdownText {
  readonly text: string
  /** `title`, `date`, `author`, `url`, `lang` … as written between the `---` lines. */
  readonly fields: Readonly<Record<string, string>>
}

/** Paragraphs, headings, lists and quotes of a Markdown text (marked) without their marks; code and pictures are left out. */
export async function markdownText(source: string): Promise<MarkdownText> {
  const { lexer } = await import('marked')
  const front = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/u.exec(source)
  const fields: Record<string, string> = {}
  for (const line of front?.[1]?.split('\n') ?? []) {
    const match = /^([a-z_]{2,20}):\s*["']?(.*?)["']?\s*$/iu.exec(line)
    if (match !== null && match[2] !== '') fields[match[1]!.toLowerCase()] = match[2]!
  }
  const body = front === null ? source : source.slice(front[0].length)
  const tokens = lexer(body)
  const [head] = tokens.filter(({ type }) => type !== 'space')
  if (fields.title === undefined && head?.type === 'heading' && (head as Tokens.Heading).depth === 1)
    fields.title = inline((head as Tokens.Heading).tokens)
  const shown =
    fields.title !== undefined && head?.type === 'heading' && inline((head as Tokens.Heading).tokens) === fields.title
  return { text: blocks(shown ? tokens.filter((token) => token !== head) : tokens).join('\n\n'), fields }
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'heading':
      case 'paragraph':
      case 'text':
        return filled(inline((token as Tokens.Paragraph).tokens ?? [token]))
      case 'blockquote':
        return blocks((token as Tokens.Blockquote).tokens)
      case 'list':
        return (token as Tokens.List).items.flatMap((item) =>
          blocks(item.tokens).map((line, index) => (index === 0 ? `- ${line}` : line)),
        )
      case 'table': {
        const { header, rows } = token as Tokens.Table
        return [header, ...rows].map((row) => row.map((cell) => inline(cell.tokens)).join(' | '))
      }
      case 'html':
        return filled(
          token.raw
            .replace(/<[^<>]{0,1000}>/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim(),
        )
      default:
        return []
    }
  })
}

function filled(text: string): string[] {
  return text === '' ? [] : [text]
}

function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'image' || token.type === 'html') return ''
      if (token.type === 'br') return ' '
      if ('tokens' in token && token.tokens !== undefined) return inline(token.tokens)
      return 'text' in token ? plain(String(token.text)) : ''
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function plain(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39);/gu,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  )
}

const FRONT = {
  date: 'front matter',
  url: 'front matter',
  outlet: 'front matter',
  authors: 'front matter',
  language: 'front matter',
} as const

/** The page of a Markdown text; its front matter gives title, date, authors and address. */
export async function pageFromMarkdown(source: string, pageOf: (body: RawPage['body']) => RawPage): Promise<RawPage> {
  const { text, fields } = await markdownText(source)
  const date = fields.date === undefined ? undefined : statedDate(fields.date)
  const author = fields.author ?? fields.authors
  const language = (fields.lang ?? fields.language)?.toLowerCase().split(/[-_]/u)[0]
  const isStated = /^---\r?\n(?:(?!---)[^\n]*\n){0,100}?title:/iu.test(source)
  return {
    ...pageOf({ kind: 'text', text }),
    statedIn: { ...FRONT, title: isStated ? 'front matter' : 'first heading' },
    ...(fields.title !== undefined && { title: fields.title }),
    ...(date !== undefined && { date }),
    ...(fields.url !== undefined && { url: fields.url }),
    ...(fields.outlet !== undefined && { outlet: fields.outlet }),
    ...(language !== undefined && { language }),
    ...(author !== undefined && { authors: author.replace(/^\[|\]$/gu, '').split(/\s*,\s*/u) }),
  }
}
