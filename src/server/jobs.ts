import type { DeskJob } from '../model/desk-api.ts'
import { addArticles } from '../pipeline/desk/add.ts'
import { groupNew } from '../pipeline/desk/group.ts'
import type { Store } from '../pipeline/desk/open.ts'
import { relateChanged } from '../pipeline/desk/story.ts'
import { readArticleLines, readArticles, readFile } from '../pipeline/read.ts'

/** Jobs whose outcome is still told. */
const KEPT = 50

export interface Work {
  /** Article objects, as `synopse add -` reads them. */
  readonly articles: readonly unknown[]
  readonly urls: readonly string[]
  /** Files of any format, as `synopse add` reads them. */
  readonly files: readonly { readonly name: string; readonly base64: string }[]
}

/** Runs longer work one after another and tells how far it is. */
export class Jobs {
  readonly #store: Store
  readonly #jobs = new Map<string, DeskJob>()
  readonly #listeners = new Map<string, Set<(job: DeskJob) => void>>()
  #count = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: Store) {
    this.#store = store
  }

  get(id: string): DeskJob | undefined {
    return this.#jobs.get(id)
  }

  /** Calls `listener` with every change of a job; returns how to stop. */
  listen(id: string, listener: (job: DeskJob) => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set()
    listeners.add(listener)
    this.#listeners.set(id, listeners)
    return () => listeners.delete(listener)
  }

  start(work: Work): DeskJob {
    this.#count += 1
    const id = `j${this.#count}`
    const job: DeskJob = { id, state: 'running', step: 'reading', done: 0, results: [], errors: [] }
    this.#jobs.set(id, job)
    for (const old of [...this.#jobs.keys()].slice(0, -KEPT)) this.#jobs.delete(old)
    this.#last = this.#last.then(() => this.#run(id, work))
    return job
  }

  /** Waits for all work that was started. */
  async idle(): Promise<void> {
    await this.#last
  }

  #change(id: string, change: Partial<DeskJob>): void {
    const job = { ...this.#jobs.get(id)!, ...change }
    this.#jobs.set(id, job)
    for (const listener of this.#listeners.get(id) ?? []) listener(job)
    if (job.state !== 'running') this.#listeners.delete(id)
  }

  async #run(id: string, { articles, urls, files }: Work): Promise<void> {
    try {
      const lines = async function* () {
        for (const article of articles) yield `${JSON.stringify(article)}\n`
      }
      const sources = [
        readArticleLines(lines(), { name: 'article' }),
        ...files.map(({ name, base64 }) => readFile(Buffer.from(base64, 'base64'), name)),
        ...(urls.length > 0 ? [readArticles(urls)] : []),
      ]
      for (const source of sources)
        for await (const added of addArticles(this.#store, source)) {
          const { results, errors, done } = this.#jobs.get(id)!
          if (added.id === null) {
            const { code, message } = added.error
            this.#change(id, { done: done + 1, errors: [...errors, { input: added.input, code, message }] })
          } else this.#change(id, { done: done + 1, results: [...results, { id: added.id, outcome: added.outcome }] })
        }
      this.#change(id, { step: 'grouping' })
      for await (const _ of groupNew(this.#store)) await new Promise((resolve) => setImmediate(resolve))
      this.#change(id, { step: 'comparing' })
      for await (const _ of relateChanged(this.#store)) await new Promise((resolve) => setImmediate(resolve))
      const { results } = this.#jobs.get(id)!
      const listed = await this.#store.listed(results.map((result) => result.id))
      const storyOf = new Map(listed.map((article) => [article.id, article.story]))
      this.#change(id, {
        state: 'done',
        step: 'done',
        results: results.map((result) => {
          const story = storyOf.get(result.id)
          return story === undefined ? result : { ...result, story }
        }),
      })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const { errors } = this.#jobs.get(id)!
      this.#change(id, { state: 'failed', errors: [...errors, { input: '', code: 'store-failed', message }] })
    }
  }
}
