import type { Sourced } from '../../../model/article.ts'
import { type Cite, type Source, titleOf } from '../../sources.ts'
import type { DossierView, FigureGroupView, StoryView } from '../../view.ts'
import { wordDiff } from '../../word-diff.ts'
import { CORRECTION_WORDS } from '../../wording/corrections.ts'
import { dateInWords } from '../../wording/values.ts'
import { oneLine, type Piece, padTo, shorten, widthOf } from './layout.ts'
import { FULL } from './limits.ts'
import { markersOf, type Page } from './page.ts'
import { byHand } from './told.ts'

/** Figures of several sources beside each other, a group a paragraph. */
export function figures({ figures: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  const { wording, ink, limits } = page
  page.heading(wording.heading.figures)
  for (const group of found.slice(0, limits.figures)) {
    const agree = group.values.length < 2 ? '' : group.agree ? wording.agree : wording.disagree
    // A bare "Hunderte" says little beside numbers.
    const exact = group.values.filter(({ isVague }) => !isVague)
    const values = valuesAlike(exact.length > 0 && limits !== FULL ? exact : group.values)
    const told = values
      .slice(0, limits.values)
      .flatMap(({ text, words, cites }, index): readonly Piece[] => [
        { text: `${index > 0 ? '| ' : ''}${text}${words === '' ? '' : ` = ${words}`}` },
        { text: markersOf(cites, limits.markers), ink: ink.dim },
      ])
    page.set(
      [
        { text: shorten(group.label, 44), ink: ink.cyan },
        ...(agree === '' ? [] : [{ text: `(${agree})`, ink: group.agree ? ink.green : ink.yellow }]),
        ...byHand(group.corrected, page),
        { text: '–', ink: ink.dim },
        ...told,
      ],
      '  ',
      '    ',
    )
    page.moreBehind(values.length, limits.values, '    ')
  }
  page.moreBehind(found.length, limits.figures, '    ')
}

/** Sources that give the value in the very same words share one place. */
function valuesAlike(found: FigureGroupView['values']) {
  const alike = new Map<string, { text: string; words: string; cites: Cite[] }>()
  for (const { cite, words } of found) {
    const text = oneLine(cite.text)
    const known = alike.get(text.toLowerCase())
    if (known) known.cites.push(cite)
    else alike.set(text.toLowerCase(), { text, words, cites: [cite] })
  }
  return [...alike.values()]
}

/** Where sources differ, both sides with their words; not what the account has told as disputed. */
export function discrepancies({ discrepancies: found, account }: StoryView, page: Page): void {
  const { wording, ink, limits } = page
  const told = new Set(account.disputed.slice(0, limits.disputed).map(({ source }) => source.id))
  const others = found.filter(({ id, severity }) => !told.has(id) && (limits === FULL || severity !== 'low'))
  if (others.length === 0) return
  page.heading(wording.heading.discrepancies)
  for (const item of others.slice(0, limits.discrepancies)) {
    page.set(
      [
        { text: `${wording.discrepancyType[item.type]}${item.aboutIsSide ? '' : ':'}`, ink: ink.yellow },
        ...(item.aboutIsSide ? [] : [{ text: shorten(item.about, 90) }]),
        { text: `(${wording.discrepancyKind[item.kind]}, ${wording.severity[item.severity]})`, ink: ink.dim },
        ...byHand(item.corrected, page),
      ],
      '  ≠ ',
      '    ',
    )
    for (const side of item.sides)
      page.set([{ text: shorten(side.text, limits.detail) }, page.markers(side.cites)], '    – ', '      ')
  }
  page.more(others.length, limits.discrepancies)
}

/** What each side wants, the issues of most actors first. */
export function positions({ positions: { issues, actors } }: StoryView, page: Page): void {
  if (issues.length === 0) return
  const { wording, ink, limits } = page
  page.heading(wording.heading.positions)
  const rows = issues.flatMap(({ label, cells }) =>
    actors.flatMap(({ id, name }) => (cells.get(id) ?? []).map((position) => ({ name, label, position }))),
  )
  const shown = rows.slice(0, limits.positions)
  for (const { name, label, position } of shown)
    page.set(
      [
        { text: name },
        { text: `${wording.stance[position.stance]}:`, ink: ink.bold },
        { text: shorten(label, 50), ink: ink.cyan },
        { text: '–', ink: ink.dim },
        { text: shorten(position.cites[0]?.text ?? '', limits.detail) },
        page.markers(position.cites),
      ],
      '  • ',
      '    ',
    )
  page.moreBehind(rows.length, limits.positions, '    ')
}

/** Which source reports what, as a grid. */
export function coverage({ coverage: found }: StoryView, page: Page): void {
  const { limits } = page
  // With two sources the account has said which of them has what.
  if (found.rows.length === 0 || found.columns.length < (limits === FULL ? 2 : 3)) return
  const cell = (text: string) => padTo(text, Math.max(2, String(found.columns.at(-1)?.number ?? '').length + 1))
  const grid = found.columns.reduce((sum, { number }) => sum + widthOf(cell(String(number))), 0)
  // With more sources than columns the markers of the account say it better than a broken grid.
  if (grid > page.width - 30) return
  page.heading(page.wording.heading.coverage)
  const column = page.width - grid - 4
  page.line(page.ink.dim(`  ${' '.repeat(column)}${found.columns.map(({ number }) => cell(String(number))).join('')}`))
  for (const row of found.rows.slice(0, limits.rows)) {
    const marks = found.columns.map(({ number }) => cell(row.cells.has(number) ? '●' : '·')).join('')
    page.line(`  ${padTo(shorten(row.label, column - 2), column)}${marks}`)
  }
  page.moreBehind(found.rows.length, limits.rows, '  ')
}

/** Which texts reprint which. */
export function copies({ copies: found }: StoryView, page: Page): void {
  const shown = found.filter(({ members }) => members.length > 0)
  if (shown.length === 0) return
  const { wording, limits, ink } = page
  page.heading(wording.heading.copies)
  for (const item of shown.slice(0, limits.copies)) {
    const origin = `[${item.origin.number}]${item.agency === undefined ? '' : ` (${item.agency})`}`
    for (const member of item.members) {
      const changes = [
        member.edited.length > 0 ? wording.edited(member.edited.length) : '',
        member.added.length > 0 ? wording.added(member.added.length) : '',
        member.omitted.length > 0 ? wording.omitted(member.omitted.length) : '',
      ].filter((part) => part !== '')
      const text = [wording.copyOf(`[${member.source.number}]`, origin, member.percent), ...changes].join('; ')
      page.set([{ text }], '  • ', '    ')
      if (limits !== FULL) continue
      for (const { before, after } of member.edited)
        page.set([...changed(before, after, ink), page.markers([before, after])], '    ~ ', '      ')
      for (const cite of member.added)
        page.set([{ text: oneLine(cite.text), ink: ink.green }, page.markers([cite])], '    + ', '      ')
      for (const cite of member.omitted)
        page.set([{ text: oneLine(cite.text), ink: ink.dim }, page.markers([cite])], '    − ', '      ')
    }
  }
  page.more(shown.length, limits.copies)
}

/** What people corrected. */
export function corrections({ corrections: found }: StoryView, page: Page): void {
  if (found.length === 0) return
  const { heading, lost } = CORRECTION_WORDS[page.wording.language]
  page.heading(heading)
  for (const { what, detail, by, date, why, isLost, cites } of found) {
    const facts = [by, date, ...(why === undefined ? [] : [oneLine(why)]), ...(isLost ? [lost] : [])]
    page.set(
      [
        { text: detail === '' ? what : `${what}: ${oneLine(detail)}` },
        { text: `(${facts.map(oneLine).join('; ')})`, ink: page.ink.dim },
        page.markers(cites),
      ],
      '  ✎ ',
      '    ',
    )
  }
}

/** A changed passage on one line: what was removed in square brackets, what was added in curly ones. */
function changed(before: Cite, after: Cite, ink: Page['ink']): readonly Piece[] {
  return wordDiff(before.text, after.text).map(({ kind, text }) =>
    kind === 'removed'
      ? { text: `[-${text}-]`, ink: ink.dim }
      : kind === 'added'
        ? { text: `{+${text}+}`, ink: ink.green }
        : { text },
  )
}

/** The numbered sources of the stories told, each with what is known of it and why. */
export function sourceList(view: DossierView, told: readonly Source[], page: Page): void {
  const { wording, sources } = view
  if (sources.all.length === 0) return
  page.rule(wording.heading.sources)
  const number = Math.max(2, String(sources.all.length).length)
  for (const source of told.slice(0, page.limits.sources)) {
    const { article } = source
    const sourced = (label: string, value: Sourced<string> | undefined, words = value?.value): string => {
      if (!value) return `${label}: ${wording.unknown}`
      const proof = sources.cites(value.evidence)
      const ground =
        value.basis === 'given'
          ? ''
          : ` (${wording.basis[value.basis]}${proof.length > 0 ? ` ${markersOf(proof, 4)}` : ''})`
      return `${words}${ground}`
    }
    page.set(
      [{ text: shorten(titleOf(source), page.width - number - 4) }],
      `${`[${source.number}]`.padEnd(number + 3)}`,
      ' '.repeat(number + 3),
    )
    const facts = [
      sourced(wording.outlet, article.outlet),
      sourced(wording.published, article.date, article.date && dateInWords(article.date.value, wording)),
      ...(article.agency ? [`${wording.agency} ${sourced('', article.agency)}`] : []),
      article.url ?? article.id,
      ...(article.retrieved === undefined ? [] : [`${wording.retrieved} ${dateInWords(article.retrieved, wording)}`]),
    ]
    page.set([{ text: facts.join(' · '), ink: page.ink.dim }], ' '.repeat(number + 3))
  }
  page.more(sources.all.length, Math.min(told.length, page.limits.sources))
}
