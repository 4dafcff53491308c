import type { Lexicon } from '../words.ts'
import { FEWEST_SHARED, JOIN, JOIN_PER_DAY, JOIN_PER_DAY_OF_AGE, LOOKUP_TERMS, MOST_LOOKED_AT } from './clusters.ts'
import { add, cosine, type Grown, opened, removed } from './grown-story.ts'
import { rarity } from './profile.ts'
import type { StoryEntry } from './story-entry.ts'
import { CONTINUE, CONTINUE_SOON } from './threads.ts'
import { daysBetween, STORY_DAYS } from './time-hints.ts'

/** Terms a reason names. */
const REASON_TERMS = 5
/** Other stories a decision names. */
const MOST_OTHERS = 3

/** A story an article was held against. */
export interface Candidate {
  readonly story: string
  /** Cosine of the article and the story, 0 to 1. */
  readonly like: number
  /** What the story asks for, which rises with its age. */
  readonly needed: number
}

/** Where an article went and why; handed back to {@link StoryIndex.undo} it takes the article out again. */
export interface StoryDecision {
  readonly article: string
  readonly story: string
  readonly thread: string
  readonly kind: 'new-story' | 'joins' | 'by-hand'
  /** Terms the article shares with its story, the heaviest first; for a new story its own heaviest. */
  readonly shared: readonly string[]
  /** Absent for the first article of a story. */
  readonly like?: number
  /** The stories it was most like, its own among them. */
  readonly candidates: readonly Candidate[]
  /** The story that a new story goes on from. */
  readonly continues?: string
  readonly day?: string
  /** Terms as they were weighed then: what undoing subtracts. */
  readonly weights: readonly (readonly [term: string, weight: number])[]
}

/** An index as plain data, for a store to keep between runs. */
export interface StoryIndexState {
  readonly version: 1
  readonly articles: number
  readonly next: number
  readonly terms: readonly string[]
  /** How many articles hold each of `terms`. */
  readonly holders: readonly number[]
  readonly stories: readonly Grown[]
}

/**
 * Stories as they grow, one article at a time: what it costs to add one does not rise with the number of articles
 * known. Late articles join the story of their day. Every decision says why, and can be undone or made by hand.
 */
export class StoryIndex {
  readonly #lexiconOf: (language: string) => Lexicon
  readonly #ids = new Map<string, number>()
  readonly #terms: string[] = []
  readonly #holders: number[] = []
  readonly #stories = new Map<string, Grown>()
  /** Term to the stories that hold it among their articles' heaviest, in order of their last day. */
  readonly #postings = new Map<number, string[]>()
  #articles = 0
  #next = 1

  constructor(lexiconOf: (language: string) => Lexicon, state?: StoryIndexState) {
    this.#lexiconOf = lexiconOf
    if (!state) return
    this.#articles = state.articles
    this.#next = state.next
    this.#terms = [...state.terms]
    this.#holders = [...state.holders]
    for (const [id, term] of state.terms.entries()) this.#ids.set(term, id)
    for (const story of [...state.stories].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))) {
      this.#stories.set(story.id, story)
      for (const term of story.lookup) this.#post(term, story.id)
    }
  }

  /** Adds an article to the story it is most like, or begins one. */
  add(entry: StoryEntry): StoryDecision {
    const weights = this.#weigh(entry)
    const candidates = this.#candidates(entry, weights)
    const best = candidates.find(({ like, needed }) => like >= needed)
    return this.#place(entry, weights, candidates, best?.story, best === undefined ? 'new-story' : 'joins')
  }

  /** Puts an article where somebody says it belongs: a known story, or `undefined` for one of its own. */
  assign(entry: StoryEntry, story?: string): StoryDecision {
    const weights = this.#weigh(entry)
    return this.#place(entry, weights, this.#candidates(entry, weights), story, 'by-hand')
  }

  /** Takes an article out again; a story without articles is gone. */
  undo({ article, story, weights }: StoryDecision): void {
    const known = this.#stories.get(story)
    if (!known?.members.includes(article)) return
    const ids = weights.map(([term, weight]) => [this.#idOf(term), weight] as const)
    for (const [term] of ids) this.#holders[term]! -= 1
    this.#articles -= 1
    const rest = removed(known, article, ids)
    if (rest) this.#stories.set(story, rest)
    else this.#stories.delete(story)
  }

  /**
   * Parts a story: the articles of `decisions` become a story of its own in the same thread. The new decisions take the
   * place of the old ones.
   */
  split(decisions: readonly StoryDecision[], entries: readonly StoryEntry[]): readonly StoryDecision[] {
    for (const decision of decisions) this.undo(decision)
    const [first, ...rest] = entries
    if (!first) return []
    const opening = this.assign(first)
    const thread = decisions[0]?.thread ?? opening.thread
    const opened = this.#stories.get(opening.story)
    if (opened) this.#stories.set(opened.id, { ...opened, thread })
    return [{ ...opening, thread }, ...rest.map((entry) => this.assign(entry, opening.story))]
  }

  /** A story with its articles in the order they came; `undefined` where there is none of that id. */
  story(id: string): Pick<Grown, 'id' | 'thread' | 'members' | 'from' | 'to'> | undefined {
    return this.#stories.get(id)
  }

  get size(): { readonly articles: number; readonly stories: number } {
    return { articles: this.#articles, stories: this.#stories.size }
  }

  /** The index as plain data; a new index made from it goes on as this one would. */
  state(): StoryIndexState {
    return {
      version: 1,
      articles: this.#articles,
      next: this.#next,
      terms: [...this.#terms],
      holders: [...this.#holders],
      stories: [...this.#stories.values()],
    }
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term)
    if (known !== undefined) return known
    const id = this.#terms.length
    this.#ids.set(term, id)
    this.#terms.push(term)
    this.#holders.push(0)
    return id
  }

  /** Terms by how rare they are among the articles known so far and in general text; unit length, heaviest first. */
  #weigh({ counts, language }: StoryEntry): readonly (readonly [id: number, weight: number])[] {
    const lexicon = this.#lexiconOf(language)
    const weighed = counts.flatMap(([term, count]): readonly (readonly [number, number])[] => {
      const id = this.#idOf(term)
      const spread = { articles: this.#articles, holders: { get: () => this.#holders[id]! } }
      const weight = (1 + Math.log(count)) * rarity(term, spread, lexicon)
      return weight > 0 ? [[id, weight]] : []
    })
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
    return weighed.map(([id, weight]) => [id, weight / length] as const).sort(([a, x], [b, y]) => y - x || a - b)
  }

  /** The stories of these days that share enough with an article, the most alike first. */
  #candidates({ day }: StoryEntry, weights: readonly (readonly [id: number, weight: number])[]): readonly Candidate[] {
    const shared = new Map<string, number>()
    const [first, last] = day === undefined ? ['', '9999'] : [shifted(day, -STORY_DAYS), shifted(day, STORY_DAYS)]
    for (const [term] of weights.slice(0, LOOKUP_TERMS)) {
      const posting = this.#postings.get(term) ?? []
      let looked = 0
      for (let at = posting.length - 1; at >= 0 && looked < MOST_LOOKED_AT; at -= 1) {
        const story = this.#stories.get(posting[at]!)
        if (!story || (story.from !== undefined && story.from > last)) continue
        // Postings are in order of their stories' last reports: behind one that is over, all are.
        if (story.to !== undefined && story.to < first) break
        looked += 1
        shared.set(story.id, (shared.get(story.id) ?? 0) + 1)
      }
    }
    const own = new Map(weights)
    return [...shared]
      .filter(([, count]) => count >= FEWEST_SHARED)
      .map(([id]): Candidate => {
        const story = this.#stories.get(id)!
        const gap = Math.max(0, day !== undefined && story.to !== undefined ? daysBetween(story.to, day) : 0)
        const age = Math.max(0, day !== undefined && story.from !== undefined ? daysBetween(story.from, day) : 0)
        return { story: id, like: cosine(story, own), needed: JOIN + JOIN_PER_DAY * gap + JOIN_PER_DAY_OF_AGE * age }
      })
      .sort((a, b) => b.like - a.like || (a.story < b.story ? -1 : 1))
      .slice(0, MOST_OTHERS)
  }

  #place(
    { id: article, day }: StoryEntry,
    weights: readonly (readonly [id: number, weight: number])[],
    candidates: readonly Candidate[],
    target: string | undefined,
    kind: StoryDecision['kind'],
  ): StoryDecision {
    const lookup = weights.slice(0, LOOKUP_TERMS).map(([term]) => term)
    const known = target === undefined ? undefined : this.#stories.get(target)
    const own = new Map(weights)
    const shared = known ? known.terms.filter((term) => own.has(term)) : lookup
    const continues = known ? undefined : this.#continued(day, own, lookup)
    const id = known?.id ?? `s${this.#next}`
    if (!known) this.#next += 1
    const before = known ?? opened(id, continues?.thread ?? `t${id.slice(1)}`)
    const story = add(before, article, weights, lookup, day)
    this.#stories.set(id, story)
    for (const term of lookup) this.#post(term, id)
    for (const [term] of weights) this.#holders[term]! += 1
    this.#articles += 1
    const like = candidates.find((candidate) => candidate.story === id)?.like
    return {
      article,
      story: id,
      thread: story.thread,
      kind,
      shared: [...shared]
        .sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0))
        .slice(0, REASON_TERMS)
        .map((term) => this.#terms[term]!),
      ...(like !== undefined && { like }),
      candidates,
      ...(continues && { continues: continues.id }),
      ...(day !== undefined && { day }),
      weights: weights.map(([term, weight]) => [this.#terms[term]!, weight] as const),
    }
  }

  /** The earlier story that a new one goes on from. */
  #continued(day: string | undefined, own: ReadonlyMap<number, number>, lookup: readonly number[]): Grown | undefined {
    const counts = new Map<string, number>()
    for (const term of lookup)
      for (const id of (this.#postings.get(term) ?? []).slice(-MOST_LOOKED_AT))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    let found: Grown | undefined
    let most = 0
    for (const [id, count] of counts) {
      const story = this.#stories.get(id)
      if (!story || count < FEWEST_SHARED) continue
      const isSoon = day !== undefined && story.to !== undefined && Math.abs(daysBetween(story.to, day)) <= STORY_DAYS
      const like = cosine(story, own)
      if (like <= most || like <= (isSoon ? CONTINUE_SOON : CONTINUE)) continue
      most = like
      found = story
    }
    return found
  }

  /** Notes a story under a term, behind all stories that ended before it. */
  #post(term: number, id: string): void {
    const posting = this.#postings.get(term)
    if (!posting) {
      this.#postings.set(term, [id])
      return
    }
    const earlier = posting.lastIndexOf(id)
    if (earlier >= 0) posting.splice(earlier, 1)
    const day = dayOf(this.#stories.get(id))
    let at = posting.length
    while (at > 0 && dayOf(this.#stories.get(posting[at - 1]!)) > day) at -= 1
    posting.splice(at, 0, id)
  }
}

/** The ISO day so many days later. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Last day of a story, for ordering; the undated stand last. */
function dayOf(story: Grown | undefined): string {
  return story?.to ?? '9999'
}
