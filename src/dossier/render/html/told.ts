import { daysBetween } from '../../../model/calendar.ts'
import type { EventView, LineView, PersonView, SaidView, SpeakerView, StoryView, WordingView } from '../../view.ts'
import type { Wording } from '../../wording/index.ts'
import { dateInWords } from '../../wording/values.ts'
import { isPartOf } from '../name-parts.ts'
import { oneLine } from '../text/layout.ts'
import type { Citations, Item } from './citations.ts'
import { mark } from './corrections.ts'
import { type Html, html, NOTHING } from './html.ts'
import { timelinePicture } from './timeline-picture.ts'

/** What the sections of a story are written with. */
export interface Setting {
  readonly wording: Wording
  readonly citations: Citations
  /** Anchor prefix of the story: `s1`. */
  readonly prefix: string
  /** Outlets by source number, where known. */
  readonly outlets: ReadonlyMap<number, string>
  /** Language of the sources' words where it is one and the same, else `''`. */
  readonly lang: string
}

/** A section with its heading, nothing where it is empty. */
export function section(
  id: string,
  title: string,
  inner: Html | readonly Html[],
  { prefix }: Setting,
  count = 0,
): Html {
  const content = html`${inner}`
  if (content.html.trim() === '') return NOTHING
  const many = count > 0 && html` <span class="count">${count}</span>`
  return html`<section class="part part-${id}" id="${prefix}-${id}" aria-labelledby="${prefix}-${id}-h">
<details${UNFOLDED.has(id) && ' open'}><summary><h3 id="${prefix}-${id}-h">${title}${many}</h3></summary>
${content}</details></section>
`
}

/** Sections that stand open from the start; the others open at a touch, and on a wide screen by themselves. */
const UNFOLDED: ReadonlySet<string> = new Set(['account', 'differs', 'timeline'])

/** A passage as it stands in its source. */
export function words(text: string, { lang }: Setting): Html {
  return html`<q${lang !== '' && html` lang="${lang}"`}>${oneLine(text)}</q>`
}

/** The rest of a long list, folded away until asked for. */
export function folded(
  items: readonly Html[],
  shown: number,
  wrap: (items: readonly Html[]) => Html,
  { wording }: Setting,
): Html {
  if (items.length <= shown + 2) return items.length === 0 ? NOTHING : wrap(items)
  return html`${wrap(items.slice(0, shown))}<details class="rest"><summary>${wording.more(items.length - shown)}</summary>${wrap(items.slice(shown))}</details>`
}

const list = (name: string) => (items: readonly Html[]) => html`<ul class="${name}">${items}</ul>\n`

/** The short account: what all report, what is disputed, what only one has. */
export function accountSection({ account }: StoryView, setting: Setting): Html {
  const { heading } = setting.wording
  const part = (name: string, title: string, lines: readonly LineView[], shown: number) =>
    lines.length === 0
      ? NOTHING
      : html`<div class="told ${name}"><h4>${title}</h4>${folded(
          lines.map((line) => accountLine(line, title, setting)),
          shown,
          list('lines'),
          setting,
        )}</div>\n`
  return section(
    'account',
    heading.account,
    [
      part('shared', account.sharedByAll ? heading.sharedByAll : heading.shared, account.shared, 8),
      part('disputed', heading.disputed, account.disputed, 8),
      part('single', account.isAlone ? heading.told : heading.single, account.single, 8),
    ],
    setting,
  )
}

function accountLine(line: LineView, title: string, setting: Setting): Html {
  const { citations } = setting
  const item = citations.item(title, line.text)
  const inner = line.sides
    ? html`${line.about && html`<span class="about">${oneLine(line.about)}:</span> `}${line.sides.map(
        ({ text, cites }) => html`<span class="side">${words(text, setting)} ${citations.refs(cites, item)}</span>`,
      )}`
    : html`${words(line.text, setting)} ${citations.refs(line.cites, item)}`
  return html`<li class="line" id="${item.id}" data-item="${item.label}">${inner}</li>\n`
}

/** Who is who: people with roles and spellings, then organizations, places and the rest. */
export function peopleSection({ people }: StoryView, setting: Setting): Html {
  const groups = (['person', 'organization', 'place', 'other'] as const).map((kind) => {
    const found = people.filter((person) => person.kind === kind)
    if (found.length === 0) return NOTHING
    const items = found.map((person) => personItem(person, setting))
    return html`<h4>${setting.wording.kind[kind]}</h4>${folded(items, kind === 'person' ? 12 : 10, list(kind === 'person' ? 'people' : 'people names'), setting)}`
  })
  return section('who', setting.wording.heading.people, groups, setting, people.length)
}

function personItem(person: PersonView, setting: Setting): Html {
  const { citations, wording } = setting
  const item = citations.item(wording.heading.people, person.name)
  // Only the first mention in each source is marked there: all of them would bury the claims.
  const seen = new Set<number>()
  const first = person.cites.filter(({ number }) => !seen.has(number) && seen.add(number))
  const changed = isChanged(person.roles)
  const roles = person.roles.map(
    ({ text, cites, from, to }) =>
      html`<li>${words(text, setting)} ${changed && from !== undefined && to !== undefined && html`<span class="when">${span(from, to, wording)}</span> `}${citations.refs(cites.slice(0, 3), item, 'name')}</li>`,
  )
  const also = person.spellings.map(
    ({ text, count }) => html`<li>${words(text, setting)} <span class="count">${count}</span></li>`,
  )
  return html`<li class="person" id="${item.id}" data-item="${item.label}"><strong>${person.name}</strong>${person.qid !== undefined && html` <a class="count" href="https://www.wikidata.org/wiki/${person.qid}" rel="noopener noreferrer">${person.qid}</a>`} ${citations.refs(first, item, 'name')}${mark(person.corrected)}
${roles.length > 0 && html`<ul class="inline roles" aria-label="${wording.page.roles}">${roles.slice(0, 8)}</ul>`}
${also.length > 0 && html`<ul class="inline spellings" aria-label="${wording.alsoSpelled}">${also.slice(0, 10)}</ul>`}${usage(person, setting)}</li>\n`
}

/** Whether one role is given up before another is first given: only then do the days say something. */
function isChanged(roles: PersonView['roles']): boolean {
  const starts = roles.flatMap(({ from }) => from ?? []).sort()
  const ends = roles.flatMap(({ to }) => to ?? []).sort()
  return starts.length > 1 && daysBetween(ends[0]!, starts.at(-1)!) > SAME_TIME
}

/** Days within which a story's outlets are taken to write at the same time. */
const SAME_TIME = 7

const span = (from: string, to: string, wording: Wording): string =>
  [...new Set([from, to])].map((day) => dateInWords(day, wording)).join(' – ')

/** Which outlet spells it how, folded away: nothing where all spell it alike, but for the cases of a place or body. */
function usage({ kind, name, usage: uses, spellings }: PersonView, setting: Setting): Html {
  const isVaried = spellings.some(({ text }) => kind === 'person' || !isPartOf(text, name))
  if (uses.length < 2 || !isVaried) return NOTHING
  const { wording } = setting
  const rows = uses.map(({ outlet, sources, forms }) => {
    const counted = forms.map(
      ({ text, count }) => html`<li>${words(text, setting)} <span class="count">${count}</span></li>`,
    )
    return html`<dt>${outlet ?? `${wording.source} ${sources.join(', ')}`}</dt><dd><ul class="inline">${counted}</ul></dd>`
  })
  return html`<details class="usage"><summary>${wording.page.usage}</summary><dl>${rows}</dl></details>`
}

/** Who said what: by speaker, the wordings of one statement beneath each other. */
export function speechSection({ speech }: StoryView, setting: Setting): Html {
  const speakers = speech.map((speaker) => speakerHtml(speaker, setting))
  return section(
    'speech',
    setting.wording.heading.speech,
    [folded(speakers, 12, (items) => html`${items}`, setting)],
    setting,
    speech.reduce((sum, { said }) => sum + said.length, 0),
  )
}

function speakerHtml({ id, name, role, said }: SpeakerView, setting: Setting): Html {
  const items = said.map((one) => saidHtml(one, name, setting))
  // What nobody certain said is the least one looks for.
  if (id === undefined)
    return html`<details class="speaker rest"><summary>${name} (${setting.wording.statements(said.length)})</summary>
${folded(items, 10, (some) => html`<ul class="said">${some}</ul>`, setting)}</details>\n`
  return html`<div class="speaker"><h4>${name}${role !== undefined && html` <span class="role-name">${role}</span>`}</h4>
${folded(items, 5, (some) => html`<ul class="said">${some}</ul>`, setting)}</div>\n`
}

function saidHtml({ wordings, differences, corrected }: SaidView, speaker: string, setting: Setting): Html {
  const { wording, citations } = setting
  const item = citations.item(speaker, wordings[0]?.text ?? '')
  const differing =
    differences.length > 0 && html`<p class="differs">${wording.differsIn}: ${differences.map(oneLine).join(', ')}</p>`
  return html`<li class="statement${wordings.length > 1 && ' several'}" id="${item.id}" data-item="${item.label}">${wordings.map((one) => wordingHtml(one, item, setting))}${differing}${mark(corrected)}</li>\n`
}

function wordingHtml(one: WordingView, item: Item, setting: Setting): Html {
  const { wording, citations } = setting
  const notes = [
    ...(one.type === undefined || one.type === 'direct' ? [] : [html`${wording.quotationType[one.type]}`]),
    ...(one.medium === undefined || one.medium === 'speech' ? [] : [html`${wording.medium[one.medium]}`]),
    ...(one.otherSpeaker === undefined ? [] : [html`<strong>${wording.saidBy(oneLine(one.otherSpeaker))}</strong>`]),
    ...(one.isUnattributed ? [html`${wording.saidByNone}`] : []),
    ...one.addressee.slice(0, 1).map((cite) => html`${wording.to(oneLine(cite.text))}`),
    ...one.venue.slice(0, 1).map((cite) => html`${wording.via(oneLine(cite.text))}`),
    ...one.represents.slice(0, 1).map((cite) => html`${wording.onBehalfOf(oneLine(cite.text))}`),
    ...one.anonymous.slice(0, 1).map((cite) => html`${wording.unnamed(oneLine(cite.text))}`),
  ]
  const note =
    notes.length > 0 &&
    html` <span class="note">${notes.map((part, index) => html`${index > 0 && ' · '}${part}`)}</span>`
  return html`<p class="wording">${citations.refs(one.cites, item)}<span>${words(one.text, setting)}${note}</span></p>`
}

/** What happened when: the picture, the news, and what is recalled. */
export function timelineSection(story: StoryView, setting: Setting): Html {
  const { wording, citations } = setting
  const events = story.timeline.map((event) => {
    const item = citations.item(wording.heading.timeline, `${event.date || wording.heading.undated}, ${event.text}`)
    return { event, anchor: item.id, html: eventHtml(event, item, setting) }
  })
  const lines = (layer: EventView['layer']) =>
    events.filter(({ event }) => event.layer === layer).map((one) => one.html)
  const ordered = (items: readonly Html[]) => html`<ol class="events">${items}</ol>`
  const background = lines('background')
  return section(
    'timeline',
    wording.heading.timeline,
    [
      timelinePicture(events, story.articles, citations, wording),
      folded(lines('news'), 15, ordered, setting),
      background.length > 0
        ? html`<h4>${wording.heading.background}</h4>${folded(background, 8, ordered, setting)}`
        : NOTHING,
    ],
    setting,
  )
}

function eventHtml(event: EventView, item: Item, setting: Setting): Html {
  const { wording, citations } = setting
  const status = event.status !== 'happened' && html`<span class="tag">${wording.status[event.status]}</span> `
  // A source that tells the event has its marker there, its ground for the date included.
  const tells = new Set(event.sources)
  const own = event.dateCites.filter(({ number }) => tells.has(number))
  const others = event.dateCites.filter(({ number }) => !tells.has(number))
  const date =
    event.date === '' ? html`${wording.heading.undated}` : html`${event.date} ${citations.refs(others, item)}`
  return html`<li id="${item.id}" data-item="${item.label}"><span class="date">${date}</span><span class="what">${status}${words(event.text, setting)} ${citations.refs([...event.cites, ...own], item)}${mark(event.corrected)}${attributesHtml(event, item, setting)}</span></li>\n`
}

/** "gleich: Tag, Dauer · Ort verschieden: Kassel [1], Fulda [3]" */
function attributesHtml({ alike, unlike }: EventView, item: Item, { wording, citations }: Setting): Html {
  const parts = [
    ...(alike.length > 0 ? [html`${wording.alike}: ${alike.join(', ')}`] : []),
    ...unlike.map(({ label, values }) => {
      const told = values.map(({ text, cites }, at) => html`${at > 0 && ', '}${text} ${citations.refs(cites, item)}`)
      return html`<strong>${label} ${wording.unlike}</strong>: ${told}`
    }),
  ]
  return parts.length === 0
    ? NOTHING
    : html` <span class="note aspects">${parts.map((part, index) => html`${index > 0 && ' · '}${part}`)}</span>`
}
