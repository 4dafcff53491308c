import type { NewsItem, NewsKind } from '../model/news.ts'

/** The languages news are worded in. */
export type NewsLanguage = 'de' | 'en'

interface Words {
  readonly kinds: Readonly<Record<NewsKind, string>>
  readonly reports: (articles: number, outlets: number) => string
  readonly before: string
  readonly after: string
  readonly gone: string
  readonly withdrawn: string
  readonly digest: (count: number) => string
  readonly feedTitle: string
}

const WORDS: Readonly<Record<NewsLanguage, Words>> = {
  de: {
    kinds: {
      story: 'Neue Geschichte',
      source: 'Weitere Quelle',
      figure: 'Zahl geändert',
      contradiction: 'Widerspruch',
      correction: 'Korrektur',
      retraction: 'Zurückgezogen',
    },
    reports: (articles, outlets) =>
      `${articles} ${articles === 1 ? 'Bericht' : 'Berichte'}${outlets > 1 ? ` von ${outlets} Medien` : ''}`,
    before: 'vorher',
    after: 'jetzt',
    gone: 'unter der Adresse steht nichts mehr',
    withdrawn: 'die Redaktion hat den Text zurückgenommen',
    digest: (count) => `${count} ${count === 1 ? 'Neuigkeit' : 'Neuigkeiten'}`,
    feedTitle: 'Synopse: Neues aus den beobachteten Quellen',
  },
  en: {
    kinds: {
      story: 'New story',
      source: 'Another source',
      figure: 'Figure changed',
      contradiction: 'Contradiction',
      correction: 'Correction',
      retraction: 'Retracted',
    },
    reports: (articles, outlets) =>
      `${articles} ${articles === 1 ? 'report' : 'reports'}${outlets > 1 ? ` by ${outlets} outlets` : ''}`,
    before: 'before',
    after: 'now',
    gone: 'nothing stands at the address any more',
    withdrawn: 'the outlet took the text back',
    digest: (count) => `${count} ${count === 1 ? 'piece' : 'pieces'} of news`,
    feedTitle: 'Synopse: what is new in the watched sources',
  },
}

/** Words of a language; of an article in any other, English. */
export function wordsOf(language: string): Words {
  return WORDS[language === 'de' ? 'de' : 'en']
}

/** "Widerspruch: Brücke in Marnbach gesperrt". */
export function headlineOf(item: NewsItem): string {
  const { kind, story, article, language } = item
  const about = kind === 'story' || kind === 'contradiction' ? (story?.label ?? article.title) : article.title
  return `${wordsOf(language).kinds[kind]}: ${oneLine(about)}`
}

/** Where it stands: outlet, and how many report the story. */
export function placeOf({ article, story, language }: NewsItem): string {
  const count = story && wordsOf(language).reports(story.articles, story.outlets)
  return [article.outlet, count].filter((part) => part !== undefined).join(', ')
}

/** The passages a piece of news rests on, each with whose it is. */
export function passageLines({ kind, passages, reason, language }: NewsItem): readonly string[] {
  const words = wordsOf(language)
  const isEdit = kind === 'figure' && passages[0]?.revision !== undefined
  const lines = passages.map(({ text, article }, index) => {
    const who = isEdit ? (index === 0 ? words.before : words.after) : (article.outlet ?? article.id)
    return `${who}: ${oneLine(text)}`
  })
  return reason === undefined ? lines : [words[reason], ...lines]
}

/** No line ends and no control characters: what outlets write must not steer a terminal. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
}
