import type { Sourced } from '../../model/article.ts'
import type { Dossier } from '../../model/relations.ts'
import { buildView } from '../build-view.ts'
import { type Cite, type Source, titleOf } from '../sources.ts'
import type { DossierView, LineView, SaidView, StoryView } from '../view.ts'
import { wordDiff } from '../word-diff.ts'
import { CORRECTION_WORDS } from '../wording/corrections.ts'
import { groundOf } from '../wording/grounds.ts'
import type { Wording, WordingLanguage } from '../wording/index.ts'
import { dateInWords } from '../wording/values.ts'
import { oneLine } from './text/layout.ts'
import { webLink } from './web-link.ts'

/** The whole dossier as Markdown. Every evidence marker links to its source, which stands at the end with all metadata. */
export function renderMarkdown(dossier: Dossier, options: { readonly language?: WordingLanguage } = {}): string {
  const view = buildView(dossier, options.language)
  const { wording, sources } = view
  if (sources.all.length === 0) return `# ${wording.title}\n\n${wording.empty}\n`
  const lines = [
    `# ${wording.title}`,
    '',
    view.counts.join(' · '),
    '',
    `*${wording.independentMeans} ${wording.markers('[2:14]')}*`,
    ...view.threads
      .filter(({ stories }) => stories.length > 1)
      .flatMap(({ stories }) => [
        '',
        `${wording.threadOf(stories.length)}: ${stories.map((index) => plain(view.stories[index]!.title)).join(' → ')}`,
      ]),
    ...view.stories.flatMap((story) => storyLines(story, wording)),
    '',
    `## ${wording.heading.sources}`,
    ...sources.all.flatMap((source) => sourceLines(source, view)),
  ]
  return `${lines.join('\n')}\n`
}

function storyLines(story: StoryView, wording: Wording): readonly string[] {
  const facts = [story.days, wording.articles(story.articles.length), wording.independent(story.independentReports)]
  return [
    '',
    `## ${plain(story.title)}`,
    '',
    facts.filter((part) => part !== '').join(' · '),
    ...accountLines(story, wording),
    ...section(wording.heading.people, peopleLines(story, wording)),
    ...section(wording.heading.speech, speechLines(story, wording)),
    ...section(wording.heading.timeline, timelineLines(story, wording)),
    ...section(wording.heading.figures, figureLines(story, wording)),
    ...section(wording.heading.discrepancies, discrepancyLines(story, wording)),
    ...section(wording.heading.positions, positionLines(story, wording)),
    ...section(wording.heading.coverage, coverageLines(story, wording)),
    ...section(wording.heading.copies, copyLines(story, wording)),
    ...section(CORRECTION_WORDS[wording.language].heading, correctionLines(story, wording)),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines]
}

function accountLines({ account }: StoryView, wording: Wording): readonly string[] {
  const part = (title: string, items: readonly LineView[]) =>
    items.length === 0 ? [] : ['', `#### ${title}`, '', ...items.map((item) => `- ${lineOf(item, wording)}`)]
  const parts = [
    ...part(account.sharedByAll ? wording.heading.sharedByAll : wording.heading.shared, account.shared),
    ...part(wording.heading.disputed, account.disputed),
    ...part(account.isAlone ? wording.heading.told : wording.heading.single, account.single),
  ]
  return parts.length === 0 ? [] : ['', `### ${wording.heading.account}`, ...parts]
}

function lineOf(item: LineView, wording: Wording): string {
  if (!item.sides) return `${plain(item.text)} ${marks(item.cites, wording)}`
  const sides = item.sides.map(({ text, cites }) => `${plain(text)} ${marks(cites, wording)}`).join(' **≠** ')
  return item.about === undefined || item.about === '' ? sides : `${plain(item.about)}: ${sides}`
}

function peopleLines({ people }: StoryView, wording: Wording): readonly string[] {
  return (['person', 'organization', 'place', 'other'] as const).flatMap((kind) => {
    const found = people.filter((person) => person.kind === kind)
    if (found.length === 0) return []
    const items = found.map(({ name, qid, roles, spellings, sources, corrected }) => {
      const also = spellings.map(({ text, count }) => `${plain(text)} (${count})`).join(', ')
      const details = [
        roles.map(({ text, cites }) => `${plain(text)} ${marks(cites, wording)}`).join(', '),
        also === '' ? '' : `${wording.alsoSpelled} ${also}`,
        `${wording.source} ${sources.join(', ')}`,
        qid === undefined ? '' : `[${qid}](https://www.wikidata.org/wiki/${qid})`,
        corrected === undefined ? '' : mark(corrected),
      ]
      return `- **${plain(name)}**: ${details.filter((part) => part !== '').join('; ')}`
    })
    return [`**${wording.kind[kind]}**`, '', ...items, '']
  })
}

function speechLines({ speech }: StoryView, wording: Wording): readonly string[] {
  return speech.flatMap(({ name, role, said }) => [
    `#### ${plain(name)}${role === undefined ? '' : `, ${plain(role)}`}`,
    '',
    ...said.flatMap((item) => saidLines(item, wording)),
    '',
  ])
}

function saidLines({ wordings, differences, corrected }: SaidView, wording: Wording): readonly string[] {
  const lines = wordings.map((item, index) => {
    const notes = [
      item.type === undefined ? '' : wording.quotationType[item.type],
      item.otherSpeaker === undefined ? '' : wording.saidBy(plain(item.otherSpeaker)),
      item.isUnattributed ? wording.saidByNone : '',
      ...item.addressee.slice(0, 1).map(({ text }) => wording.to(plain(text))),
      ...item.venue.slice(0, 1).map(({ text }) => wording.via(plain(text))),
      ...item.represents.slice(0, 1).map(({ text }) => wording.onBehalfOf(plain(text))),
      ...item.anonymous.slice(0, 1).map(({ text }) => wording.unnamed(plain(text))),
    ].filter((note) => note !== '')
    const note = notes.length > 0 ? ` *(${notes.join('; ')})*` : ''
    return `${index === 0 ? '- ' : '  - '}${plain(item.text)}${note} ${marks(item.cites, wording)}`
  })
  const differing = differences.map(plain)
  return [
    ...lines,
    ...(differing.length === 0 ? [] : [`  - *${wording.differsIn}: ${differing.join(', ')}*`]),
    ...(corrected === undefined ? [] : [`  - ${mark(corrected)}`]),
  ]
}

function timelineLines({ timeline }: StoryView, wording: Wording): readonly string[] {
  const lines = (events: StoryView['timeline']) =>
    events.map((event) => {
      const status = event.status === 'happened' ? '' : ` *(${wording.status[event.status]})*`
      const date = event.date || wording.heading.undated
      const proof = event.dateCites.length > 0 ? ` ${marks(event.dateCites, wording)}` : ''
      return `- **${date}**${proof}${status}: ${plain(event.text)} ${marks(event.cites, wording)}${event.corrected === undefined ? '' : ` ${mark(event.corrected)}`}${attributesLine(event, wording)}`
    })
  const background = timeline.filter(({ layer }) => layer === 'background')
  return [
    ...lines(timeline.filter(({ layer }) => layer === 'news')),
    ...(background.length > 0 ? ['', `#### ${wording.heading.background}`, '', ...lines(background)] : []),
  ]
}

/** "gleich: Tag, Dauer; Ort verschieden: Kassel [1], Fulda [3]" */
function attributesLine({ alike, unlike }: StoryView['timeline'][number], wording: Wording): string {
  const told = (values: (typeof unlike)[number]['values']) =>
    values.map(({ text, cites }) => `${plain(text)} ${marks(cites, wording)}`).join(', ')
  const parts = [
    ...(alike.length > 0 ? [`${wording.alike}: ${alike.join(', ')}`] : []),
    ...unlike.map(({ label, values }) => `**${label} ${wording.unlike}**: ${told(values)}`),
  ]
  return parts.length === 0 ? '' : `\n  ${parts.join('; ')}`
}

function figureLines({ figures }: StoryView, wording: Wording): readonly string[] {
  return figures.flatMap((group) => {
    const agree = group.values.length < 2 ? '' : ` (${group.agree ? wording.agree : wording.disagree})`
    const values = group.values.map(
      ({ words, cite, sentence }) =>
        `  - **${plain(cite.text)}**${words === '' ? '' : ` = ${plain(words)}`} ${marks([cite], wording)}${sentence ? `: ${plain(sentence.text)}` : ''}`,
    )
    const corrected = group.corrected === undefined ? '' : ` ${mark(group.corrected)}`
    return [`- ${plain(group.label)}${agree}${corrected}`, ...values]
  })
}

function discrepancyLines({ discrepancies }: StoryView, wording: Wording): readonly string[] {
  if (discrepancies.length === 0) return []
  const items = discrepancies.flatMap((item) => [
    `- **${wording.discrepancyType[item.type]}** (${wording.discrepancyKind[item.kind]}, ${wording.severity[item.severity]}): ${item.aboutIsSide ? '' : plain(item.about)}${item.aboutCite ? ` ${marks([item.aboutCite], wording)}` : ''}${item.corrected === undefined ? '' : ` ${mark(item.corrected)}`}`,
    ...item.sides.map(({ text, cites }) => `  - ${plain(text)} ${marks(cites, wording)}`),
  ])
  return [`*${wording.differsMeans}*`, '', ...items]
}

function positionLines({ positions: { actors, issues } }: StoryView, wording: Wording): readonly string[] {
  if (issues.length === 0) return []
  const rows = issues.map(({ label, cells }) => {
    const row = actors.map(({ id }) =>
      (cells.get(id) ?? [])
        .map(
          ({ stance, date, cites }) => `${wording.stance[stance]}${date ? ` (${date})` : ''} ${marks(cites, wording)}`,
        )
        .join('<br>'),
    )
    return tableRow([plain(label), ...row])
  })
  return [
    tableRow([wording.page.issue, ...actors.map(({ name }) => plain(name))]),
    tableRow(['---', ...actors.map(() => '---')]),
    ...rows,
  ]
}

function coverageLines({ coverage: { columns, rows } }: StoryView, wording: Wording): readonly string[] {
  if (rows.length === 0) return []
  return [
    tableRow([wording.page.item, ...columns.map(({ number }) => `[${number}](#${anchorOf(number, wording)})`)]),
    tableRow(['---', ...columns.map(() => ':-:')]),
    ...rows.map((row) => {
      const cells = columns.map(({ number }) => (row.cells.has(number) ? '●' : ''))
      return tableRow([plain(row.label), ...cells])
    }),
  ]
}

function copyLines({ copies }: StoryView, wording: Wording): readonly string[] {
  return copies.flatMap(({ origin, agency, members, reason }) =>
    members.flatMap(({ source, percent, added, omitted, edited }) => {
      const from = `[${origin.number}]${agency === undefined ? '' : ` (${plain(agency)})`}`
      return [
        `- ${wording.copyOf(`[${source.number}]`, from, percent)} ([${origin.number}] ${wording.originReason[reason]})`,
        ...edited.map(
          ({ before, after }) => `  - ${changed(before.text, after.text)} ${marks([before, after], wording)}`,
        ),
        ...added.map((cite) => `  - + ${plain(cite.text)} ${marks([cite], wording)}`),
        ...omitted.map((cite) => `  - − ${plain(cite.text)} ${marks([cite], wording)}`),
      ]
    }),
  )
}

function correctionLines({ corrections }: StoryView, wording: Wording): readonly string[] {
  return corrections.map(({ what, detail, by, date, why, isLost, cites }) => {
    const lost = isLost ? [CORRECTION_WORDS[wording.language].lost] : []
    const facts = [by, date, ...(why === undefined ? [] : [why]), ...lost].map(plain)
    return `- **${what}**${detail === '' ? '' : `: ${plain(detail)}`} ${marks(cites, wording)} *(${facts.join('; ')})*`
  })
}

/** Says that a person changed it. */
function mark(corrected: string): string {
  return `*✎ ${plain(corrected)}*`
}

/** A changed passage: what was removed struck through, what was added bold. */
function changed(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === 'removed' ? `~~${plain(text)}~~` : kind === 'added' ? `**${plain(text)}**` : plain(text),
    )
    .join(' ')
}

function sourceLines(source: Source, { wording, sources }: DossierView): readonly string[] {
  const { number, article } = source
  const sourced = (label: string, value: Sourced<string> | undefined, words = value?.value) => {
    if (!value) return `- ${label}: ${wording.unknown}`
    const proof = sources
      .cites(value.evidence)
      .map((cite) => `${plain(cite.text)} ${marks([cite], wording)}`)
      .join(', ')
    const ground =
      value.basis === 'given' ? '' : ` (${plain(groundOf(value, wording))}${proof === '' ? '' : `: ${proof}`})`
    return `- ${label}: ${plain(words ?? '')}${ground}`
  }
  const link = webLink(article.url)
  return [
    '',
    `### ${wording.source} ${number}`,
    '',
    `**${plain(titleOf(source))}**`,
    '',
    sourced(wording.outlet, article.outlet),
    sourced(wording.published, article.date, article.date && dateInWords(article.date.value, wording)),
    ...(article.agency ? [sourced(wording.agency, article.agency)] : []),
    ...(article.authors.length > 0 ? [`- ${wording.authors}: ${article.authors.map(plain).join(', ')}`] : []),
    ...(link === undefined ? [] : [`- <${link}>`]),
    ...(article.retrieved === undefined
      ? []
      : [`- ${wording.retrieved}: ${plain(dateInWords(article.retrieved, wording))}`]),
    `- ${wording.fingerprint}: \`${article.hash.slice(0, 16)}\` (\`${article.id.replace(/[`\r\n]/g, '')}\`)`,
  ]
}

/** Markers as links to the sources at the end. */
function marks(cites: readonly Cite[], wording: Wording): string {
  const seen = new Map(cites.map(({ number, line }) => [`${number}:${line}`, number]))
  return [...seen].map(([mark, number]) => `[\\[${mark}\\]](#${anchorOf(number, wording)})`).join(' ')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** Source text as one line of Markdown that means only itself. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>~#|]/g, '\\$&')
    .replace(/^([+-]) /, '\\$1 ')
    .replace(/^(\d{1,9})([.)]) /, '$1\\$2 ')
    .replace(/&(?=[#a-z])/gi, '&amp;')
}

/** GitHub's anchor of a source's heading. */
function anchorOf(number: number, wording: Wording): string {
  return `${wording.source.toLowerCase()}-${number}`
}
