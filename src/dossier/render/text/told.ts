import type { LineView, StoryView, WordingView } from '../../view.ts'
import { labelled, type Piece, shorten, widthOf } from './layout.ts'
import { LIMITS } from './limits.ts'
import { markersOf, type Page } from './page.ts'

/** What all report, what is disputed, what only one has. */
export function account({ account: found }: StoryView, page: Page): void {
  const { heading } = page.wording
  if (found.shared.length + found.disputed.length + found.single.length === 0) return
  page.heading(heading.account)
  lines(found.sharedByAll ? heading.sharedByAll : heading.shared, found.shared, '•', page)
  lines(heading.disputed, found.disputed, '≠', page)
  lines(found.isAlone ? heading.told : heading.single, found.single, '◦', page)
}

function lines(title: string, items: readonly LineView[], bullet: string, page: Page): void {
  if (items.length === 0) return
  page.subheading(title)
  for (const item of items.slice(0, LIMITS.lines)) page.set(lineOf(item, page), `  ${bullet} `, '    ')
  page.more(items.length, LIMITS.lines, '    ')
}

function lineOf(item: LineView, page: Page): readonly Piece[] {
  if (!item.sides) return [{ text: shorten(item.text, LIMITS.passage) }, page.markers(item.cites)]
  const about = item.about ? [{ text: `${shorten(item.about, 80)}:` }] : []
  const sides = item.sides.flatMap(({ text, cites }, index): readonly Piece[] => [
    ...(index > 0 ? [{ text: '|', ink: page.ink.yellow }] : []),
    { text: shorten(text, LIMITS.passage) },
    page.markers(cites),
  ])
  return [...about, ...sides]
}

/** Who is who, by kind. */
export function people({ people: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  page.heading(page.wording.heading.people)
  for (const kind of ['person', 'organization', 'place', 'other'] as const) {
    const ofKind = found.filter((person) => person.kind === kind)
    if (ofKind.length === 0) continue
    page.subheading(page.wording.kind[kind])
    if (kind === 'person') persons(ofKind, page)
    else names(ofKind, page)
  }
}

function persons(found: StoryView['people'], page: Page): void {
  const shown = found.slice(0, LIMITS.people)
  const column = Math.min(28, Math.max(...shown.map(({ name }) => widthOf(name)))) + 2
  for (const person of shown) {
    const roles = person.roles.slice(0, 4).map(({ text }) => text)
    const spellings = person.spellings.slice(0, 5).map(({ text }) => text)
    const details = [
      roles.join(', '),
      spellings.length > 0 ? `${page.wording.alsoSpelled} ${spellings.join(', ')}` : '',
    ].filter((part) => part !== '')
    page.set(
      [{ text: details.join(' · ') }, { text: `[${person.sources.join(' ')}]`, ink: page.ink.dim }],
      `    ${labelled(person.name, column)}`,
      ' '.repeat(column + 4),
    )
  }
  page.more(found.length, LIMITS.people, '    ')
}

function names(found: StoryView['people'], page: Page): void {
  const shown = found.slice(0, LIMITS.people)
  const rest = found.length - shown.length
  const words = shown.map(({ name, spellings }) => {
    const also = spellings.slice(0, 2).map(({ text }) => text)
    return also.length > 0 ? `${name} (${page.wording.alsoSpelled} ${also.join(', ')})` : name
  })
  page.set(
    [{ text: words.join(', ') }, ...(rest > 0 ? [{ text: `… ${page.wording.more(rest)}`, ink: page.ink.dim }] : [])],
    '    ',
  )
}

/** Who said what: the wordings of one statement beneath each other. */
export function speech({ speech: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  page.heading(page.wording.heading.speech)
  for (const speaker of found.slice(0, LIMITS.speakers)) {
    page.subheading(speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`)
    // What nobody certain said is worth a line only where several report it.
    const several = speaker.said.filter(({ sources }) => sources.length > 1).slice(0, LIMITS.said)
    const once = speaker.id === undefined ? [] : speaker.said.filter(({ sources }) => sources.length < 2)
    const shown = [...several, ...once.slice(0, Math.max(0, LIMITS.saidOnce - Math.max(0, several.length - 1)))]
    for (const said of shown) {
      for (const [index, wording] of said.wordings.slice(0, LIMITS.wordings).entries())
        page.set(wordingOf(wording, page), index === 0 ? '  • ' : '    = ', index === 0 ? '    ' : '      ')
      page.more(said.wordings.length, LIMITS.wordings, '      ')
    }
    page.more(speaker.said.length, shown.length, '    ')
  }
  page.more(found.length, LIMITS.speakers)
}

function wordingOf(wording: WordingView, page: Page): readonly Piece[] {
  const notes = [
    wording.otherSpeaker === undefined ? '' : `≠ ${wording.otherSpeaker}`,
    wording.addressee[0] ? page.wording.to(shorten(wording.addressee[0].text, 60)) : '',
    wording.venue[0] ? page.wording.via(shorten(wording.venue[0].text, 60)) : '',
  ].filter((note) => note !== '')
  return [
    { text: shorten(wording.text, LIMITS.passage) },
    ...(notes.length > 0 ? [{ text: `(${notes.join('; ')})`, ink: page.ink.dim }] : []),
    page.markers(wording.cites),
  ]
}

/** What happened when: the news, then what is recalled. */
export function timeline({ timeline: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  page.heading(page.wording.heading.timeline)
  events(
    found.filter(({ layer }) => layer === 'news'),
    '',
    page,
  )
  events(
    found.filter(({ layer }) => layer === 'background'),
    page.wording.heading.background,
    page,
  )
}

function events(found: StoryView['timeline'], title: string, page: Page): void {
  if (found.length === 0) return
  if (title !== '') page.subheading(title)
  const shown = found.slice(0, LIMITS.events)
  const dates = shown.map(({ date }) => widthOf(date || page.wording.heading.undated))
  const column = Math.min(26, Math.max(...dates)) + 2
  for (const [index, event] of shown.entries()) {
    const date = event.date || page.wording.heading.undated
    const isSame = index > 0 && date === (shown[index - 1]!.date || page.wording.heading.undated)
    const status =
      event.status === 'happened' ? [] : [{ text: `(${page.wording.status[event.status]})`, ink: page.ink.yellow }]
    page.set(
      [...status, { text: shorten(event.text, LIMITS.passage) }, { text: markersOf(event.cites), ink: page.ink.dim }],
      `    ${labelled(isSame ? '' : date, column)}`,
      ' '.repeat(column + 4),
    )
  }
  page.more(found.length, LIMITS.events, '    ')
}
