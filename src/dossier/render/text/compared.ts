import type { Sourced } from '../../../model/article.ts'
import { type Cite, type Source, titleOf } from '../../sources.ts'
import type { DossierView, FigureGroupView, StoryView } from '../../view.ts'
import { dateInWords } from '../../wording/values.ts'
import { labelled, oneLine, type Piece, padTo, shorten, widthOf } from './layout.ts'
import { LIMITS } from './limits.ts'
import { markersOf, type Page } from './page.ts'

/** Figures of several sources beside each other. */
export function figures({ figures: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  page.heading(page.wording.heading.figures)
  for (const group of found.slice(0, LIMITS.figures)) {
    const agree = group.values.length < 2 ? '' : group.agree ? page.wording.agree : page.wording.disagree
    page.set(
      [
        { text: shorten(group.label, 60), ink: page.ink.cyan },
        ...(agree === '' ? [] : [{ text: `(${agree})`, ink: group.agree ? page.ink.green : page.ink.yellow }]),
      ],
      '  ',
    )
    const values = valuesAlike(group)
    const column = Math.min(34, Math.max(...values.map(({ text }) => widthOf(text)))) + 2
    for (const value of values.slice(0, LIMITS.wordings))
      page.set(
        [{ text: `= ${value.words}`, ink: page.ink.dim }, page.markers(value.cites)],
        `    ${labelled(value.text, column)}`,
        ' '.repeat(column + 6),
      )
    page.more(values.length, LIMITS.wordings, '    ')
  }
  page.more(found.length, LIMITS.figures)
}

/** Sources that give the value in the very same words share one line. */
function valuesAlike(group: FigureGroupView) {
  const alike = new Map<string, { text: string; words: string; cites: Cite[] }>()
  for (const { cite, words } of group.values) {
    const text = oneLine(cite.text)
    const known = alike.get(`${text}\u0000${words}`)
    if (known) known.cites.push(cite)
    else alike.set(`${text}\u0000${words}`, { text, words, cites: [cite] })
  }
  return [...alike.values()]
}

/** Where sources differ, both sides with their words. */
export function discrepancies({ discrepancies: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  const { wording, ink } = page
  page.heading(wording.heading.discrepancies)
  page.set([{ text: wording.differsMeans, ink: ink.dim }], '  ')
  for (const item of found.slice(0, LIMITS.discrepancies)) {
    page.set(
      [
        { text: `${wording.discrepancyType[item.type]}${item.aboutIsSide ? '' : ':'}`, ink: ink.yellow },
        ...(item.aboutIsSide ? [] : [{ text: shorten(item.about, 90) }]),
        { text: `(${wording.discrepancyKind[item.kind]}, ${wording.severity[item.severity]})`, ink: ink.dim },
      ],
      '  ≠ ',
      '    ',
    )
    for (const side of item.sides)
      page.set([{ text: shorten(side.text, LIMITS.passage) }, page.markers(side.cites)], '    – ', '      ')
  }
  page.more(found.length, LIMITS.discrepancies)
}

/** What each side wants, issue by issue. */
export function positions({ positions: { issues, actors } }: StoryView, page: Page): void {
  if (issues.length === 0) return
  const { wording, ink } = page
  page.heading(wording.heading.positions)
  const column = Math.min(30, Math.max(...actors.map(({ name }) => widthOf(name)))) + 2
  for (const issue of issues.slice(0, LIMITS.issues)) {
    page.set([{ text: shorten(issue.label, 80), ink: ink.cyan }], '  ')
    for (const { id, name } of actors)
      for (const position of issue.cells.get(id) ?? [])
        page.set(
          [
            { text: wording.stance[position.stance], ink: ink.bold },
            ...(position.date === undefined ? [] : [{ text: `(${position.date})`, ink: ink.dim }]),
            { text: shorten(position.cites[0]?.text ?? '', 160) },
            page.markers(position.cites),
          ],
          `    ${labelled(name, column)}`,
          ' '.repeat(column + 4),
        )
  }
  page.more(issues.length, LIMITS.issues)
}

/** Which source reports what, as a grid. */
export function coverage({ coverage: found }: StoryView, page: Page): void {
  if (found.rows.length === 0 || found.columns.length < 2) return
  const cell = (text: string) => padTo(text, Math.max(2, String(found.columns.length).length + 1))
  const grid = found.columns.reduce((sum, { number }) => sum + widthOf(cell(String(number))), 0)
  page.heading(page.wording.heading.coverage)
  if (grid > page.width - 30) {
    page.line(`  ${page.ink.dim(page.wording.moreWhere)}`)
    return
  }
  const column = page.width - grid - 4
  page.line(page.ink.dim(`  ${' '.repeat(column)}${found.columns.map(({ number }) => cell(String(number))).join('')}`))
  for (const row of found.rows.slice(0, LIMITS.rows)) {
    const marks = found.columns.map(({ number }) => cell(row.cells.has(number) ? '●' : '·')).join('')
    page.line(`  ${padTo(shorten(row.label, column - 2), column)}${marks}`)
  }
  page.more(found.rows.length, LIMITS.rows)
}

/** Which texts reprint which. */
export function copies({ copies: found }: StoryView, page: Page): void {
  const shown = found.filter(({ members }) => members.length > 0)
  if (shown.length === 0) return
  const { wording } = page
  page.heading(wording.heading.copies)
  for (const item of shown.slice(0, LIMITS.copies)) {
    const origin = `[${item.origin.number}]${item.agency === undefined ? '' : ` (${item.agency})`}`
    for (const member of item.members) {
      const changes = [
        member.added.length > 0 ? wording.added(member.added.length) : '',
        member.omitted.length > 0 ? wording.omitted(member.omitted.length) : '',
      ].filter((part) => part !== '')
      const text = [wording.copyOf(`[${member.source.number}]`, origin, member.percent), ...changes].join('; ')
      page.set([{ text }], '  • ', '    ')
    }
  }
  page.more(shown.length, LIMITS.copies)
}

/** The numbered sources of the stories told, each with what is known of it and why. */
export function sourceList(view: DossierView, told: readonly Source[], page: Page): void {
  const { wording, sources } = view
  if (sources.all.length === 0) return
  page.rule(wording.heading.sources)
  const number = Math.max(2, String(sources.all.length).length)
  for (const source of told.slice(0, LIMITS.sources)) {
    const { article } = source
    const sourced = (label: string, value: Sourced<string> | undefined, words = value?.value): readonly Piece[] => {
      if (!value) return [{ text: `${label}: ${wording.unknown} ·`, ink: page.ink.dim }]
      const proof = sources.cites(value.evidence)
      const ground =
        value.basis === 'given'
          ? ''
          : ` (${wording.basis[value.basis]}${proof.length > 0 ? ` ${markersOf(proof, 4)}` : ''})`
      return [{ text: `${label}: ${words}${ground} ·`, ink: page.ink.dim }]
    }
    page.set(
      [{ text: shorten(titleOf(source), 160) }],
      `${`[${source.number}]`.padEnd(number + 3)}`,
      ' '.repeat(number + 3),
    )
    page.set(
      [
        ...sourced(wording.outlet, article.outlet),
        ...sourced(wording.published, article.date, article.date && dateInWords(article.date.value, wording)),
        ...(article.agency ? sourced(wording.agency, article.agency) : []),
        { text: `${article.url ?? article.id}`, ink: page.ink.dim },
      ],
      ' '.repeat(number + 3),
    )
  }
  page.more(sources.all.length, Math.min(told.length, LIMITS.sources))
}
