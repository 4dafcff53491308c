/** How often something may be tried in a time, by whom. */
export class Tries {
  readonly #most: { readonly count: number; readonly seconds: number }
  readonly #tried = new Map<string, { count: number; readonly until: number }>()

  constructor(most: { readonly count: number; readonly seconds: number }) {
    this.#most = most
  }

  /** Counts one more; `false` where it is too many. */
  take(who: string, now = Date.now()): boolean {
    const known = this.#tried.get(who)
    if (known && known.until > now) {
      known.count += 1
      return known.count <= this.#most.count
    }
    // What is over is forgotten, so that many addresses do not fill the memory.
    for (const [key, { until }] of this.#tried) if (until <= now) this.#tried.delete(key)
    this.#tried.set(who, { count: 1, until: now + this.#most.seconds * 1000 })
    return true
  }

  /** Uncounts one: it was none of those that are counted. */
  giveBack(who: string): void {
    const known = this.#tried.get(who)
    if (known) known.count -= 1
  }
}
