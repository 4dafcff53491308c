import type { Article } from '../../model/article.ts'
import type { StoredArticle } from '../../model/lists.ts'
import { isRevisionOf } from '../../store/identity.ts'
import type { WatchedPage } from '../../store/index.ts'
import { DAY, iso, type WatchContext } from './context.ts'
import { nameOfAddress } from './poll-feed.ts'

/** Days in which an article that appears anew at another address of its site is looked for. */
const LATELY = 7 * DAY
/** Words two titles must share, of those they have together, to be compared at all. */
const SAME_TITLE = 0.5

/** The stored article that a page is: by the page itself, by another of its addresses, or moved within its site. */
export async function storedAs(
  context: WatchContext,
  page: WatchedPage,
  article: Article,
): Promise<StoredArticle | undefined> {
  const { store } = context
  const byName = article.url === undefined ? undefined : await store.watching.pageNamed([nameOfAddress(article.url)])
  const before = page.movedFrom === undefined ? undefined : await store.watching.page(page.movedFrom)
  for (const id of [page.article, byName?.article]) if (id !== undefined) return (await store.listed([id]))[0]
  const moved = before?.article === undefined ? [] : [before.article]
  for (const id of [...moved, ...(await candidates(context, article))]) {
    const stored = await store.article(id)
    if (stored && isRevisionOf(stored.article.reading, article.reading, moved.includes(id) ? undefined : STRICT))
      return (await store.listed([id]))[0]
  }
  return undefined
}

/** Nobody says that these two are one; nearly all must be the same then. */
const STRICT = 0.7

/** Articles of the same site and these days with a like title, or with the same long number in the address. */
async function candidates({ store, clock }: WatchContext, article: Article): Promise<readonly string[]> {
  if (article.url === undefined || !URL.canParse(article.url)) return []
  const { origin, pathname } = new URL(article.url)
  const words = titleWords(article.title ?? '')
  const numbers = new Set(longNumbers(pathname))
  const lately = await store.watching.lately(origin, iso(clock.now() - LATELY))
  return lately
    .filter(
      ({ title, url }) =>
        url !== article.url &&
        (overlap(words, titleWords(title)) >= SAME_TITLE || longNumbers(url).some((number) => numbers.has(number))),
    )
    .slice(0, 20)
    .map(({ id }) => id)
}

/** Numbers of an address that are no date: publishers keep an article's number when its title changes. */
function longNumbers(address: string): readonly string[] {
  return (address.match(/\d{6,}/gu) ?? []).filter((number) => !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])/u.test(number))
}

function titleWords(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
