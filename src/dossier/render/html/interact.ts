/** The few things of the browser the page needs; named here because this room knows no browser. */
export interface PageElement {
  readonly id: string
  readonly tagName: string
  readonly classList: {
    add(name: string): void
    remove(name: string): void
    toggle(name: string, on?: boolean): boolean
  }
  readonly dataset: Record<string, string | undefined>
  readonly offsetLeft: number
  readonly offsetWidth: number
  readonly scrollWidth: number
  scrollLeft: number
  hidden: boolean
  open?: boolean
  textContent: string | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  closest(selector: string): PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  addEventListener(type: string, listener: (event: PageEvent) => void): void
  append(...children: readonly (PageElement | string)[]): void
  replaceChildren(...children: readonly PageElement[]): void
  scrollIntoView(options: { block: 'center' | 'start' | 'nearest'; behavior: 'auto' | 'smooth' }): void
  focus(options?: { preventScroll: boolean }): void
}
export interface PageEvent {
  readonly target: PageElement | null
  readonly key?: string
  readonly metaKey?: boolean
  readonly ctrlKey?: boolean
  preventDefault(): void
}
export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
  getElementById(id: string): PageElement | null
  createElement(tag: string): PageElement
  querySelectorAll(selector: string): Iterable<PageElement>
  addEventListener(type: string, listener: (event: PageEvent) => void): void
}
export interface PageWindow {
  matchMedia(query: string): { readonly matches: boolean }
  addEventListener(type: string, listener: () => void): void
  readonly location: { hash: string }
  readonly history: { replaceState(state: null, title: string, url: string): void }
}

/**
 * What the page does beyond its links: marks the passage a marker leads to, lists what cites a passage, lets the reader
 * choose which sources stand side by side. It is written into the page as it stands here, so it may use nothing but its
 * arguments. Without it every link still works as an anchor.
 */
export function interact(page: PageDocument, view: PageWindow): void {
  const root = page.documentElement
  root.classList.remove('no-js')
  root.classList.add('js')
  const all = (selector: string) => [...page.querySelectorAll(selector)]
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  const isSplit = () => view.matchMedia('(min-width: 1100px)').matches
  const sources = all('.source')
  const toggles = all('[data-toggle]')
  const popover = page.getElementById('cited-by')
  const back = page.getElementById('back')
  let lastRef: PageElement | null = null
  let lastPassage = ''

  const citing = new Map<string, PageElement[]>()
  const passagesOf = (ref: PageElement) => [
    (ref.getAttribute('href') ?? '').slice(1),
    ...(ref.dataset.also ?? '').split(' ').filter((id) => id !== ''),
  ]
  for (const ref of all('a.ref[href^="#p"]')) {
    const item = ref.closest('[data-item]')
    if (!item) continue
    for (const id of passagesOf(ref)) {
      const items = citing.get(id) ?? []
      if (!items.includes(item)) items.push(item)
      citing.set(id, items)
    }
  }

  const show = (id: string, on: boolean) => {
    const source = page.getElementById(id)
    if (source) source.classList.toggle('off', !on)
    for (const toggle of toggles)
      if (toggle.dataset.toggle === id) toggle.setAttribute('aria-pressed', on ? 'true' : 'false')
  }
  const shown = () => sources.filter((source) => !` ${source.getAttribute('class')} `.includes(' off '))
  const room = () => Math.max(1, Math.floor((page.getElementById('columns')?.offsetWidth ?? 0) / 320))
  // The source that was asked for longest ago makes way.
  const recent: string[] = []
  const reveal = (id: string) => {
    const at = recent.indexOf(id)
    if (at >= 0) recent.splice(at, 1)
    recent.push(id)
    if (!isSplit() || shown().some((source) => source.id === id)) return
    const visible = shown()
    if (visible.length >= room()) {
      const oldest = [...visible].sort((a, b) => recent.indexOf(a.id) - recent.indexOf(b.id))[0]
      if (oldest) show(oldest.id, false)
    }
    show(id, true)
  }
  const openAround = (element: PageElement) => {
    for (let folded = element.closest('details:not([open])'); folded; folded = element.closest('details:not([open])'))
      folded.open = true
  }
  const unmark = () => {
    for (const element of all('.on')) element.classList.remove('on')
  }

  /** The first source of a story comes beside it. */
  const revealStory = (story: PageElement | null) => {
    const ref = story?.querySelector('a.ref[href^="#p"]')?.getAttribute('href') ?? ''
    const number = /^#p(\d+)-/.exec(ref)?.[1]
    if (number !== undefined) reveal(`q${number}`)
  }

  const goToPassage = (id: string) => {
    const anchor = page.getElementById(id)
    const source = anchor?.closest('.source')
    if (!anchor || !source) return
    lastPassage = id
    openAround(anchor)
    reveal(source.id)
    unmark()
    for (const mark of source.querySelectorAll('.mk'))
      if ((mark.dataset.p ?? '').split(' ').includes(id)) mark.classList.add('on')
    anchor.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    const mark = anchor.querySelector('.mk')
    if (mark) mark.focus({ preventScroll: true })
    if (back) back.hidden = isSplit()
  }
  const goToItem = (item: PageElement) => {
    openAround(item)
    unmark()
    item.classList.add('on')
    if (isSplit()) root.classList.remove('sources-only')
    item.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    item.setAttribute('tabindex', '-1')
    item.focus({ preventScroll: true })
    if (back) back.hidden = true
  }

  const closePopover = () => {
    if (popover) popover.hidden = true
  }
  const listCiting = (mark: PageElement) => {
    if (!popover) return
    const items = (mark.dataset.p ?? '').split(' ').flatMap((id) => citing.get(id) ?? [])
    const distinct = items.filter((item, index) => items.indexOf(item) === index)
    const only = distinct.length === 1 ? distinct[0] : undefined
    if (only) {
      closePopover()
      goToItem(only)
      return
    }
    const list = popover.querySelector('ul')
    if (!list) return
    list.replaceChildren(
      ...distinct.map((item) => {
        const line = page.createElement('li')
        const link = page.createElement('a')
        link.setAttribute('href', `#${item.id}`)
        link.textContent = item.dataset.item ?? ''
        line.append(link)
        return line
      }),
    )
    lastRef = mark
    popover.hidden = false
    popover.querySelector('a')?.focus()
  }

  page.addEventListener('click', (event) => {
    const target = event.target
    if (!target || event.metaKey || event.ctrlKey) return
    const link = target.closest('a[href^="#"]')
    const toggle = target.closest('[data-toggle]')
    if (link) {
      const id = (link.getAttribute('href') ?? '').slice(1)
      const isMark = link.closest('.mk') !== null
      if (isMark) {
        event.preventDefault()
        listCiting(link)
        return
      }
      closePopover()
      if (/^p\d+-/.test(id)) {
        event.preventDefault()
        // A marker of several passages leads to the next one each time.
        const passages = passagesOf(link)
        const next = link === lastRef ? passages[(passages.indexOf(lastPassage) + 1) % passages.length] : id
        lastRef = link
        goToPassage(next ?? id)
        view.history.replaceState(null, '', `#${next ?? id}`)
      } else if (/^i\d+$/.test(id)) {
        event.preventDefault()
        const item = page.getElementById(id)
        if (item) goToItem(item)
      } else if (/^q\d+$/.test(id)) {
        reveal(id)
        if (isSplit()) event.preventDefault()
      } else if (id !== '') {
        const section = page.getElementById(id)
        if (section) {
          openAround(section)
          const own = section.querySelector('details')
          if (own) own.open = true
          revealStory(section.closest('.story'))
        }
      }
      return
    }
    const fold = target.closest('.fold > summary')
    if (fold) {
      revealStory(fold.closest('.story'))
      return
    }
    if (toggle) {
      const id = toggle.dataset.toggle ?? ''
      const on = toggle.getAttribute('aria-pressed') !== 'true'
      if (on) recent.push(id)
      show(id, on)
      return
    }
    if (target.closest('#only')) {
      const only = root.classList.toggle('sources-only')
      page.getElementById('only')?.setAttribute('aria-pressed', only ? 'true' : 'false')
      return
    }
    if (target.closest('#back') && lastRef) {
      lastRef.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
      lastRef.focus({ preventScroll: true })
      if (back) back.hidden = true
      return
    }
    if (target.closest('#cited-by .close')) {
      closePopover()
      lastRef?.focus({ preventScroll: true })
      return
    }
    if (!target.closest('#cited-by')) closePopover()
    // A line of the report is a large target for its first marker.
    const words = target.closest('[data-item] q')
    if (words) words.closest('li, td, th, p, div')?.querySelector('a.ref[href^="#p"]')?.focus({ preventScroll: true })
    const first = words?.closest('p, li, tr, div')?.querySelector('a.ref[href^="#p"]')
    if (first) {
      lastRef = first
      goToPassage((first.getAttribute('href') ?? '').slice(1))
    }
  })
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && popover && !popover.hidden) {
      closePopover()
      lastRef?.focus({ preventScroll: true })
    }
  })
  view.addEventListener('beforeprint', () => {
    for (const folded of all('details')) folded.open = true
  })

  // Side by side there is room for everything.
  if (isSplit()) for (const folded of all('.full, .part > details')) folded.open = true

  // The news stands at the right end of a long timeline, or before the plans there. What is left of it shows.
  for (const picture of all('.picture.scroll')) {
    const news = [...picture.querySelectorAll('.dot:not(.open)')]
    const last = Math.max(0, ...news.map((dot) => dot.closest('td')?.offsetLeft ?? 0))
    const mark = () => picture.classList.toggle('more', picture.scrollLeft > 1)
    picture.scrollLeft = Math.min(picture.scrollWidth - picture.offsetWidth, last - picture.offsetWidth / 2)
    picture.addEventListener('scroll', mark)
    mark()
  }

  // At first as many sources stand side by side as there is room for.
  if (isSplit()) {
    const count = room()
    for (const [index, source] of sources.entries()) show(source.id, index < count)
    for (const source of [...sources].slice(0, count).reverse()) recent.push(source.id)
  } else for (const source of sources) show(source.id, true)
  const start = view.location.hash.slice(1)
  if (/^p\d+-/.test(start)) goToPassage(start)
}
