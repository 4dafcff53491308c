import type { Cite, Source } from '../../sources.ts'
import type { Wording } from '../../wording/index.ts'
import { oneLine } from '../text/layout.ts'
import { type Html, html } from './html.ts'

/** Something of the report that cites passages: it can be jumped to. */
export interface Item {
  /** Anchor, unique on the page. */
  readonly id: string
  /** What a cited passage lists it as. */
  readonly label: string
}

/** How strongly a passage is marked in its source: what a claim rests on, or only a name. */
export type Weight = 'claim' | 'name'

/** A passage that something cites. */
export interface Cited {
  readonly id: string
  readonly cite: Cite
  readonly weight: Weight
  /** The items that cite it, in page order. */
  readonly items: readonly Item[]
}

/** Remembers, while the report is written, which passage is cited by what, so that the sources can link back. */
export class Citations {
  private readonly bySource = new Map<number, Map<string, { cite: Cite; weight: Weight; items: Item[] }>>()
  private readonly wording: Wording
  private readonly colors: ReadonlyMap<number, number>
  private items = 0

  constructor(wording: Wording, colors: ReadonlyMap<number, number>) {
    this.wording = wording
    this.colors = colors
  }

  /** A new item of the report. */
  item(section: string, text: string): Item {
    this.items += 1
    const line = oneLine(text)
    return { id: `i${this.items}`, label: `${section}: ${line.length > 90 ? `${line.slice(0, 88)}…` : line}` }
  }

  /** CSS class with the colour of a source's outlet. */
  color(number: number): string {
    return `c${this.colors.get(number) ?? 0}`
  }

  /** Markers for many passages, one for each source: it leads to the first of them, once more to the next. */
  refs(cites: readonly Cite[], item: Item, weight: Weight = 'claim'): Html {
    const bySource = new Map<number, Cite[]>()
    for (const cite of cites) bySource.set(cite.number, [...(bySource.get(cite.number) ?? []), cite])
    return html`<span class="refs">${[...bySource.values()].map((own) => this.ref(own, item, weight))}</span>`
  }

  /** A marker that leads to passages of one source. */
  private ref(cites: readonly Cite[], item: Item, weight: Weight): Html {
    const { wording } = this
    const number = cites[0]?.number ?? 0
    const places = new Set(cites.map(({ line }) => (line === 0 ? wording.titleLine : `${wording.line} ${line}`)))
    const name = `${wording.source} ${number}, ${[...places].join(', ')}`
    const [first, ...others] = cites.map((cite) => this.add(cite, item, weight))
    const also = others.length > 0 && html` data-also="${others.join(' ')}"`
    return html`<a class="ref ${this.color(number)}" href="#${first}"${also} title="${name}" aria-label="${name}">${number}</a>`
  }

  /** Cited passages of a source in reading order. */
  of(source: Source): readonly Cited[] {
    return [...(this.bySource.get(source.number) ?? [])]
      .map(([id, cited]) => ({ id, ...cited }))
      .sort((a, b) => a.cite.passage.start - b.cite.passage.start || b.cite.passage.end - a.cite.passage.end)
  }

  private add(cite: Cite, item: Item, weight: Weight): string {
    const id = `p${cite.number}-${cite.passage.start}-${cite.passage.end}`
    const source = this.bySource.get(cite.number) ?? new Map<string, { cite: Cite; weight: Weight; items: Item[] }>()
    this.bySource.set(cite.number, source)
    const found = source.get(id)
    if (!found) source.set(id, { cite, weight, items: [item] })
    else {
      if (weight === 'claim') found.weight = weight
      if (!found.items.some((other) => other.id === item.id)) found.items.push(item)
    }
    return id
  }
}

/** How many outlet colours there are; with more outlets they repeat, and the number tells sources apart. */
export const COLORS = 8

/** A colour for each source: the same outlet, the same colour. */
export function colorsOf(sources: readonly Source[]): ReadonlyMap<number, number> {
  const byOutlet = new Map<string, number>()
  let next = 0
  return new Map(
    sources.map(({ number, article }) => {
      const outlet = article.outlet?.value ?? `\u0000${number}`
      const color = byOutlet.get(outlet) ?? next++ % COLORS
      byOutlet.set(outlet, color)
      return [number, color] as const
    }),
  )
}
