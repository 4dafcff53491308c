import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnnotatedArticle } from '../../src/model/relations.ts'
import { addArticles } from '../../src/pipeline/desk/add.ts'
import { groupNew } from '../../src/pipeline/desk/group.ts'
import { openDesk, type Store } from '../../src/pipeline/desk/open.ts'
import { readArticles } from '../../src/pipeline/read.ts'
import { createDesk } from '../../src/server/app.ts'
import type { Placement } from '../../src/store/index.ts'
import { benchArticles } from './articles.ts'
import { hashOf, later, NAME } from './shifted.ts'

/** Days between two repetitions of the corpus. */
const SHIFT = 31
/** One of so many capitalized words of a repetition is spelled anew, as long as before, so that its layers still hold. */
const CHANGED = 3
const LETTERS = 'aeioulnrst'
/** Requests of each kind. */
const ASKED = 200
/** Times that each of these is asked. */
const SEARCHED = 20
/** What is searched: common and rare words, compounds, phrases, fields, exclusions. */
const QUERIES = [
  'impfung',
  'regierung',
  'waffenruhe',
  '"im vergangenen jahr"',
  'corona -impfung',
  'type:quotation virus',
  'wirtschaft date:2021-03',
  'kanzler*',
  'speaker:minister',
  'haushalt steuer',
] as const

interface Corpus {
  readonly articles: readonly AnnotatedArticle[]
  readonly placements: readonly Placement[]
}

/** The corpus annotated and grouped, by way of a store of its own. */
async function corpusOf(lines: readonly string[], folder: string): Promise<Corpus> {
  const file = join(folder, 'corpus.jsonl')
  writeFileSync(file, lines.join('\n'))
  const store = await openDesk(join(folder, 'corpus.db'))
  for await (const _ of addArticles(store, readArticles([file], {})));
  for await (const _ of groupNew(store));
  const placements: Placement[] = []
  const articles: AnnotatedArticle[] = []
  let after: string | undefined
  do {
    const page = await store.stories({ limit: 200, ...(after !== undefined && { after }) })
    for (const { id, thread } of page.items) {
      const story = await store.story(id)
      if (!story) continue
      articles.push(...(await store.articles(story.articleIds)))
      placements.push({ story: id, thread, articles: story.articleIds, label: story.named })
    }
    after = page.next
  } while (after !== undefined)
  await store.close()
  return { articles, placements }
}

/** The word with another letter before its last where this repetition changes it. */
function respelled(word: string, round: number): string {
  const hash = hashOf(`${round} ${word}`)
  return hash % CHANGED === 0 ? `${word.slice(0, -2)}${LETTERS[(hash >>> 8) % LETTERS.length]}${word.slice(-1)}` : word
}

/** One article as this repetition has it: its own id, address, day and hash, and in text and layers its own names. */
function repeatedAs({ article, layers }: AnnotatedArticle, round: number): AnnotatedArticle {
  const { id, date, url, hash, ...rest } = article
  const changed = JSON.parse(JSON.stringify({ rest, layers }).replace(NAME, (word) => respelled(word, round))) as {
    readonly rest: typeof rest
    readonly layers: typeof layers
  }
  return {
    article: {
      ...changed.rest,
      id: `${id}-${round}`,
      hash: `${hash}${round}`,
      ...(url !== undefined && { url: `${url}#${round}` }),
      ...(date !== undefined && { date: { ...date, value: later(date.value, SHIFT * round) } }),
    },
    layers: changed.layers,
  }
}

/** Stores the corpus over and over until there are `count` articles. Returns the milliseconds each took. */
async function fill(store: Store, { articles, placements }: Corpus, count: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; times.length < count; round += 1) {
    const kept = new Map<string, string>()
    for (const base of articles) {
      const { article, layers } = repeatedAs(base, round)
      const since = performance.now()
      const { id } = await store.put(article, layers)
      times.push(performance.now() - since)
      kept.set(base.article.id, id)
    }
    await store.place(
      placements.map(({ story, thread, articles: own, label }) => ({
        story: `${story}-${round}`,
        thread: `${thread}-${round}`,
        articles: own.flatMap((id) => kept.get(id) ?? []),
        label: { ...label, article: kept.get(label.article) ?? label.article },
      })),
    )
    process.stderr.write(
      `\r${times.length} articles, ${(times.slice(-articles.length).reduce((a, b) => a + b, 0) / articles.length).toFixed(1)} ms each `,
    )
  }
  process.stderr.write('\n')
  return times
}

function percentile(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
}

function say(name: string, times: readonly number[]): void {
  const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)]
  console.log(`${name}: median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms (${times.length} times)`)
}

/** How long each of the addresses takes to answer, the first ones included. */
async function ask(app: ReturnType<typeof createDesk>['app'], paths: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const path of paths) {
    const since = performance.now()
    const answer = await app.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    times.push(performance.now() - since)
  }
  return times
}

/** So many different nouns and names of the corpus, common and rare ones. */
function words(lines: readonly string[], count: number): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; found.size < count; at += 1) {
    const { text } = JSON.parse(lines[hashOf(`line ${at}`) % lines.length]!) as { readonly text: string }
    const nouns = text.match(NAME) ?? []
    const noun = nouns[hashOf(`word ${at}`) % Math.max(1, nouns.length)]
    if (noun !== undefined) found.add(noun.toLowerCase())
  }
  return [...found]
}

/** Stories of several articles, from all over the list. */
async function severalTold(store: Store): Promise<readonly string[]> {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await store.stories({ limit: 200, ...(after !== undefined && { after }) })
    found.push(...page.items.filter(({ articles }) => articles > 1).map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
  return found
}

const [size = '100000', location] = process.argv.slice(2)
const { corporaFolder } = await import('../corpora.ts')
const { lines } = benchArticles(corporaFolder())
const folder = mkdtempSync(join(tmpdir(), 'synopse-desk-'))
try {
  const store = await openDesk(location ?? join(folder, 'desk.db'))
  if ((await store.counts()).articles < Number(size))
    say('storing one article, annotation apart', await fill(store, await corpusOf(lines, folder), Number(size)))
  const { articles, stories } = await store.counts()
  console.log(`${articles} articles, ${stories} stories`)
  const { app } = createDesk(store, { version: '0', today: () => '2021-03-20' })
  const some = <T>(list: readonly T[]): readonly T[] =>
    Array.from({ length: ASKED }, (_, at) => list[hashOf(`${at}`) % list.length]!)
  const told = some(await severalTold(store)).map((id) => `/api/v1/stories/${id}`)
  say('inbox, first page', await ask(app, some(['/api/v1/stories?limit=50'])))
  say('inbox, stories of three outlets', await ask(app, some(['/api/v1/stories?limit=50&outlets=3'])))
  say('story, when first opened (compared then)', await ask(app, told))
  say('story, opened again', await ask(app, told))
  const searching = (query: string) => `/api/v1/search?limit=30&q=${encodeURIComponent(query)}`
  // So many as the web desk shows, after what `serve` does before anybody searches.
  await ask(app, [searching('synopse')])
  say('search, each time another word', await ask(app, words(lines, ASKED).map(searching)))
  for (const query of QUERIES) say(`search ${query}`, await ask(app, some([searching(query)]).slice(0, SEARCHED)))
  const extra: number[] = []
  const file = join(folder, 'new.jsonl')
  writeFileSync(
    file,
    lines
      .slice(0, 200)
      .map((line) => JSON.stringify({ ...JSON.parse(line), id: undefined, url: undefined }))
      .join('\n'),
  )
  let since = performance.now()
  for await (const _ of addArticles(store, readArticles([file], {}))) {
    extra.push(performance.now() - since)
    since = performance.now()
  }
  say('adding one article, annotation included', extra)
  await store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
