import { cleanPage } from '../../clean/index.ts'
import { pageIn } from '../../ingest/fetch-page.ts'
import { articleOfItem } from '../../ingest/formats/feed-pages.ts'
import { pagesFromBytes } from '../../ingest/pages-from-bytes.ts'
import type { PoliteAnswer } from '../../ingest/polite/polite-web.ts'
import { isFailure } from '../../ingest/source.ts'
import { type Article, isContent } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import { isRevisionOf } from '../../store/identity.ts'
import type { PageUpdate, WatchedPage } from '../../store/index.ts'
import { addArticles } from '../desk/add.ts'
import { around, DAY, HOUR, iso, MINUTE, type WatchContext } from './context.ts'
import { type Given, nameOfAddress } from './poll-feed.ts'
import { storedAs } from './same-article.ts'

/** When an article that was read is looked at again: most edits and removals come early. */
const AGAIN = [HOUR, 3 * HOUR, 12 * HOUR, DAY, 3 * DAY, 7 * DAY]
/** … and one whose text stands in its feed, only to see whether it is still there. */
const AGAIN_FULL = [DAY, 7 * DAY]
/** Tries after which what the feed gives is taken for the article. */
const TRIES = 3
const MOST_TRIES = 10

type Answer = Exclude<PoliteAnswer, { readonly later: number }>

/** Looks at one article: stores it, or a new revision of it, or that it is gone. */
export async function readPage(context: WatchContext, page: WatchedPage): Promise<void> {
  const { store, web, clock, signal } = context
  const given = JSON.parse(page.given) as Given
  const keep = (update: PageUpdate) => store.watching.checked(page.id, update)
  try {
    if (!given.isBeginning && bodyOf(given.page) !== '') {
      await keepArticle(context, page, await cleanPage(given.page), given)
      return
    }
    if (page.url === undefined) {
      if (page.article === undefined) await keepGiven(context, page, given)
      else await keep({ dueAt: undefined })
      return
    }
    const answer = await web.get(page.url, page.article === undefined ? {} : page, signal)
    if (answer.later !== undefined) await keep({ dueAt: iso(Math.max(answer.later, clock.now() + MINUTE)) })
    else if (answer.status === 304) await keep({ ...next(context, page, given), ...backAgain(page) })
    else if (isGone(answer, page.url))
      await missing(context, page, given, answer.status === 410 || answer.status === 451)
    else await keepAnswer(context, page, given, answer)
  } catch (error) {
    if (signal?.aborted) return
    await failing(context, page, given, error)
  }
}

async function keepAnswer(context: WatchContext, page: WatchedPage, given: Given, answer: Answer): Promise<void> {
  const raw = await firstPage(answer, page.url!)
  // The text of such an article is its feed's; the page only shows that it is still there.
  if (!given.isBeginning) {
    await context.store.watching.checked(page.id, { ...next(context, page, given), ...backAgain(page) })
    return
  }
  const article = await cleanPage(articleOfItem(raw, given.page))
  const { etag, lastModified } = answer
  await keepArticle(context, page, article, given, {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    names: [page.url!, answer.url, ...[article.url ?? []].flat()].map(nameOfAddress),
  })
}

/** The article of an answer. A page that leads elsewhere is none. */
async function firstPage(answer: Answer, input: string): Promise<RawPage> {
  const { bytes, url, contentType, charset } = pageIn(answer, input)
  const origin = {
    input,
    id: url,
    name: new URL(url).pathname,
    url,
    contentType,
    ...(charset !== undefined && { charset }),
  }
  for await (const item of pagesFromBytes(bytes, origin)) {
    if (isFailure(item)) throw item.error
    return item
  }
  throw new SynopseError('input-without-text', `${input}: there is no article at this address`)
}

/** Stores an article, or what has become of it. */
async function keepArticle(
  context: WatchContext,
  page: WatchedPage,
  article: Article,
  given: Given,
  more: Partial<PageUpdate> = {},
): Promise<void> {
  const { store } = context
  const stored = await storedAs(context, page, article)
  const before = stored && (await store.article(stored.id))?.article
  const isTakenBack = before !== undefined && article.page?.withdrawn !== undefined
  if (!isTakenBack && !article.blocks.some(isContent))
    throw new SynopseError('input-without-text', `${article.id}: no article text`)
  if (before && !isTakenBack && isOther(before, article)) {
    await missing(context, page, given, false)
    return
  }
  const named = stored?.url === undefined ? article : { ...article, url: stored.url }
  for await (const added of addArticles(store, [named])) {
    if (added.id === null) throw added.error
    await store.watching.checked(page.id, {
      ...next(context, page, given),
      ...backAgain(page),
      article: added.id,
      given: JSON.stringify(spent(given)),
      ...more,
    })
    // The article has another address now: that the old one answers no more tells nothing.
    if (page.movedFrom !== undefined && stored) await retire(context, page.movedFrom, added.id)
  }
}

async function retire({ store }: WatchContext, id: string, article: string): Promise<void> {
  const old = await store.watching.page(id)
  if (old?.article === article) await store.watching.checked(id, { dueAt: undefined, goneAt: null })
}

/** Whether an address holds something else now: a short note, an error page. */
function isOther(before: Article, after: Article): boolean {
  return after.text.length * 3 < before.text.length && !isRevisionOf(before.text, after.text)
}

/** An answer that says the article is no longer there; some sites lead to their front page instead. */
function isGone({ status, url }: Answer, asked: string): boolean {
  if (status === 404 || status === 410 || status === 451) return true
  const [from, to] = [new URL(asked), new URL(url)]
  if (bareHost(from) !== bareHost(to)) return false
  const [before, after] = [from.pathname.replace(/\/$/u, ''), to.pathname.replace(/\/$/u, '')]
  return before !== after && before.startsWith(`${after}/`)
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./u, '')
}

/** An article that is no longer there: surely after two looks half an hour apart, or where the server says so. */
async function missing(context: WatchContext, page: WatchedPage, given: Given, isSure: boolean): Promise<void> {
  const { store, clock } = context
  if (page.article === undefined) {
    await failing(context, page, given, new SynopseError('url-failed', `${page.url}: the page is not there`))
    return
  }
  const failures = page.failures + 1
  const isGoneNow = isSure || failures >= 2
  await store.watching.checked(page.id, {
    failures,
    ...(isGoneNow && page.goneAt === undefined && { goneAt: iso(clock.now()) }),
    // A page may come back; it is looked for a few times.
    dueAt: isGoneNow ? (failures > 4 ? undefined : around(context, DAY, 0.1)) : around(context, 40 * MINUTE, 0.2),
  })
}

/** A page that cannot be read for the moment, or must not be: tried again, then what the feed gives is the article. */
async function failing(context: WatchContext, page: WatchedPage, given: Given, error: unknown): Promise<void> {
  const { store } = context
  const code = error instanceof SynopseError ? error.code : undefined
  const isFinal = code === 'url-disallowed' || code === 'url-refused' || code === 'url-invalid'
  const failures = page.failures + 1
  if (page.article === undefined && (isFinal || failures >= TRIES) && (await keepGiven(context, page, given))) {
    if (isFinal) await store.watching.checked(page.id, { dueAt: undefined })
    return
  }
  const isOver = isFinal || failures >= MOST_TRIES
  const wait = Math.min(DAY, 10 * MINUTE * 2 ** failures)
  await store.watching.checked(page.id, { failures, dueAt: isOver ? undefined : around(context, wait, 0.2) })
}

/** Stores what the feed gives, its title where that is all; `false` where that is nothing. */
async function keepGiven(context: WatchContext, page: WatchedPage, given: Given): Promise<boolean> {
  const { title } = given.page
  const asGiven = await cleanPage(given.page)
  const { title: _, ...untitled } = given.page
  const article = asGiven.blocks.some(isContent)
    ? asGiven
    : title === undefined
      ? undefined
      : await cleanPage({ ...untitled, body: { kind: 'text', text: title } })
  if (article === undefined || !article.blocks.some(isContent)) return false
  await keepArticle(context, page, article, given)
  return true
}

/** When the page is looked at again after it was read. */
function next(context: WatchContext, page: WatchedPage, given: Given): PageUpdate {
  const gaps = given.isBeginning ? AGAIN : AGAIN_FULL
  const gap = page.url === undefined ? undefined : gaps[page.checks]
  return { checks: page.checks + 1, failures: 0, dueAt: gap === undefined ? undefined : around(context, gap, 0.1) }
}

function backAgain({ goneAt }: WatchedPage): { readonly goneAt?: null } {
  return goneAt === undefined ? {} : { goneAt: null }
}

/** What is still needed of it once it is read. */
function spent({ page, isBeginning }: Given): Given {
  return isBeginning ? { page, isBeginning } : { page: { ...page, body: { kind: 'html', html: '' } }, isBeginning }
}

function bodyOf({ body }: RawPage): string {
  return body.kind === 'html' ? body.html : body.text
}
