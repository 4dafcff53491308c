import type { EventView, LineView, SpeakerView, StoryView, WordingView } from '../../view.ts'
import { isPartOf } from '../name-parts.ts'
import { labelled, oneLine, type Piece, shorten, widthOf } from './layout.ts'
import { markersOf, type Page } from './page.ts'

/** What all report, what is disputed, what only one has. */
export function account({ account: found, discrepancies }: StoryView, page: Page): void {
  const { heading } = page.wording
  if (found.shared.length + found.disputed.length + found.single.length === 0) return
  const { limits } = page
  page.heading(heading.account)
  lines(found.sharedByAll ? heading.sharedByAll : heading.shared, found.shared, '•', limits.shared, page)
  const kinds = new Map(
    discrepancies.map(({ id, type, kind }) => [
      id,
      `${page.wording.discrepancyType[type]}, ${page.wording.discrepancyKind[kind]}`,
    ]),
  )
  lines(heading.disputed, found.disputed, '≠', limits.disputed, page, kinds)
  const single = limits[found.isAlone ? 'shared' : 'single']
  lines(found.isAlone ? heading.told : heading.single, found.single, '◦', single, page)
}

function lines(
  title: string,
  items: readonly LineView[],
  bullet: string,
  limit: number,
  page: Page,
  kinds?: ReadonlyMap<string, string>,
): void {
  if (items.length === 0) return
  page.subheading(title)
  for (const item of items.slice(0, limit)) {
    const kind = kinds?.get(item.source.id)
    page.set(
      [...(kind === undefined ? [] : [{ text: `(${kind})`, ink: page.ink.dim }]), ...lineOf(item, page)],
      `  ${bullet} `,
      '    ',
    )
  }
  page.moreBehind(items.length, limit, '    ')
}

function lineOf(item: LineView, page: Page): readonly Piece[] {
  const { passage, detail } = page.limits
  if (!item.sides) return [{ text: shorten(item.text, passage, item.focus) }, page.markers(item.cites)]
  const about = item.about ? [{ text: `${shorten(item.about, 80)}:` }] : []
  const sides = item.sides.flatMap(({ text, cites }, index): readonly Piece[] => [
    ...(index > 0 ? [{ text: '|', ink: page.ink.yellow }] : []),
    { text: shorten(text, detail) },
    page.markers(cites),
  ])
  return [...about, ...sides]
}

/** Who is who, by kind. */
export function people({ people: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  page.heading(page.wording.heading.people)
  const persons = found.filter(({ kind }) => kind === 'person')
  if (persons.length > 0) personLines(persons, page)
  for (const kind of ['organization', 'place', 'other'] as const) {
    const ofKind = found.filter((person) => person.kind === kind)
    if (ofKind.length > 0) names(page.wording.kind[kind], ofKind, page)
  }
}

function personLines(found: StoryView['people'], page: Page): void {
  const { limits } = page
  const shown = found.slice(0, limits.people)
  const column = Math.min(28, Math.max(...shown.map(({ name }) => widthOf(name)))) + 2
  for (const person of shown) {
    const roles = distinctRoles(person, limits.roles)
    // A name's own parts and cases say nothing new.
    const spellings = person.spellings
      .filter(({ text }) => !isPartOf(text, person.name))
      .slice(0, limits.forms)
      .map(({ text }) => oneLine(text))
    const details = [
      roles.join(', '),
      spellings.length > 0 ? `${page.wording.alsoSpelled} ${spellings.join(', ')}` : '',
      person.qid ?? '',
      person.corrected === undefined ? '' : `✎ ${oneLine(person.corrected)}`,
    ].filter((part) => part !== '')
    page.set(
      [{ text: details.join(' · ') }, { text: `[${person.sources.join(' ')}]`, ink: page.ink.dim }],
      `  ${labelled(person.name, column)}`,
      ' '.repeat(column + 2),
    )
  }
  page.moreBehind(found.length, limits.people, '  ')
}

/** The most used titles, a longer or inflected form of one already shown left out; `Mr` names no office. */
function distinctRoles({ roles }: StoryView['people'][number], limit: number): readonly string[] {
  const shown: string[] = []
  for (const { text } of roles) {
    const role = oneLine(text)
    const lower = role.toLowerCase()
    if (role.length < 4 || shown.some((known) => isNear(known.toLowerCase(), lower))) continue
    shown.push(role)
    if (shown.length >= limit) break
  }
  return shown
}

const isNear = (known: string, role: string) => known.includes(role) || role.includes(known.slice(0, -1))

function names(title: string, found: StoryView['people'], page: Page): void {
  const shown = found.slice(0, page.limits.names)
  const words = shown.map(({ name, qid, spellings, corrected }) => {
    const also = spellings
      .filter(({ text }) => !isPartOf(text, name))
      .slice(0, Math.min(2, page.limits.forms))
      .map(({ text }) => oneLine(text))
    const named = corrected === undefined ? oneLine(name) : `${oneLine(name)} ✎`
    const details = [
      ...(also.length > 0 ? [`${page.wording.alsoSpelled} ${also.join(', ')}`] : []),
      ...(qid === undefined ? [] : [qid]),
    ]
    return details.length > 0 ? `${named} (${details.join('; ')})` : named
  })
  page.set([{ text: `${title}:`, ink: page.ink.cyan }, { text: words.join(', ') }], '  ', '    ')
  page.moreBehind(found.length, shown.length, '    ')
}

/** Who said what: the wordings of one statement beneath each other. */
export function speech({ speech: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  const { limits } = page
  page.heading(page.wording.heading.speech)
  const shown = found.slice(0, limits.speakers)
  for (const speaker of shown) speakerLines(speaker, page)
  page.more(found.length, shown.length)
}

function speakerLines(speaker: SpeakerView, page: Page): void {
  const { limits, wording: words } = page
  const said = speaker.said.slice(0, limits.said)
  const name = speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`
  page.subheading(name, page.leaveOut(speaker.said.length, said.length) ? words.statements(speaker.said.length) : '')
  let further = limits.wordings
  for (const { wordings, corrected } of said) {
    const shown = wordings.slice(0, 1 + further)
    further -= shown.length - 1
    for (const [index, wording] of shown.entries())
      page.set(
        [...wordingOf(wording, page), ...byHand(index === 0 ? corrected : undefined, page)],
        index === 0 ? '  • ' : '    = ',
        index === 0 ? '    ' : '      ',
      )
    page.moreBehind(wordings.length, shown.length, '      ')
  }
}

/** Says that a person changed it. */
export function byHand(corrected: string | undefined, page: Page): readonly Piece[] {
  return corrected === undefined ? [] : [{ text: `✎ ${oneLine(corrected)}`, ink: page.ink.dim }]
}

function wordingOf(wording: WordingView, page: Page): readonly Piece[] {
  const notes = [
    wording.otherSpeaker === undefined ? '' : page.wording.saidBy(shorten(wording.otherSpeaker, 60)),
    wording.isUnattributed ? page.wording.saidByNone : '',
    wording.addressee[0] ? page.wording.to(shorten(wording.addressee[0].text, 60)) : '',
    wording.venue[0] ? page.wording.via(shorten(wording.venue[0].text, 60)) : '',
    wording.represents[0] ? page.wording.onBehalfOf(shorten(wording.represents[0].text, 60)) : '',
    wording.anonymous[0] ? page.wording.unnamed(shorten(wording.anonymous[0].text, 60)) : '',
  ].filter((note) => note !== '')
  return [
    { text: shorten(wording.text, page.limits.detail) },
    ...(notes.length > 0 ? [{ text: `(${notes.join('; ')})`, ink: page.ink.dim }] : []),
    page.markers(wording.cites),
  ]
}

/** What happened when: the news, then what is recalled. */
export function timeline({ timeline: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  const { heading } = page.wording
  page.heading(heading.timeline)
  const of = (layer: EventView['layer']) => found.filter((event) => event.layer === layer)
  events(of('news'), page.limits.news, '', page)
  events(of('background'), page.limits.background, heading.background, page)
}

/** What sources tell differently of an event: "Ort verschieden: Kassel [1], Fulda [3]". */
function unlike({ unlike: found }: EventView, page: Page) {
  return found.flatMap(({ label, values }) => [
    { text: `${label} ${page.wording.unlike}:`, ink: page.ink.yellow },
    ...values.flatMap(({ text, cites }) => [
      { text },
      { text: markersOf(cites, page.limits.markers), ink: page.ink.dim },
    ]),
  ])
}

/** The most widely reported events, in order of their days. */
function events(found: readonly EventView[], limit: number, title: string, page: Page): void {
  if (found.length === 0) return
  if (title !== '') page.subheading(title)
  const isDone = ({ status }: EventView) => status === 'happened' || status === 'ongoing'
  // `found` is in order of days: of what as many tell, the latest that happened and the next to come.
  const nearest = [...found.filter(isDone).reverse(), ...found.filter((event) => !isDone(event))]
  const weighty = nearest.sort(
    (a, b) => Number(a.value === undefined) - Number(b.value === undefined) || b.sources.length - a.sources.length,
  )
  // All sources tell what is planned; what has happened is not to be lost behind it.
  const half = Math.ceil(Math.min(limit, found.length) / 2)
  const chosen = new Set(weighty.filter(isDone).slice(0, half))
  for (const event of weighty) if (chosen.size < limit) chosen.add(event)
  const shown = found.filter((event) => chosen.has(event))
  const dateOf = (event: EventView | undefined) => event && (event.date || page.wording.heading.undated)
  const column = Math.min(26, Math.max(...shown.map((event) => widthOf(dateOf(event) ?? '')))) + 2
  for (const [index, event] of shown.entries()) {
    const date = dateOf(event) ?? ''
    const isSame = index > 0 && date === dateOf(shown[index - 1])
    const status =
      event.status === 'happened' ? [] : [{ text: `(${page.wording.status[event.status]})`, ink: page.ink.yellow }]
    page.set(
      [
        ...status,
        { text: shorten(event.text, page.limits.detail - 15, event.focus) },
        { text: markersOf(event.cites, page.limits.markers - 2), ink: page.ink.dim },
        ...byHand(event.corrected, page),
        ...unlike(event, page),
      ],
      `  ${labelled(isSame ? '' : date, column)}`,
      ' '.repeat(column + 2),
    )
  }
  page.moreBehind(found.length, limit, ' '.repeat(column + 2))
}
