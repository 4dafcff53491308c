import type { DiscrepancyView, FigureGroupView, PositionView, StoryView } from '../../view.ts'
import { wordDiff } from '../../word-diff.ts'
import { oneLine } from '../text/layout.ts'
import { mark } from './corrections.ts'
import { dotPlot } from './dot-plot.ts'
import { type Html, html, NOTHING } from './html.ts'
import { folded, type Setting, section, words } from './told.ts'

/** Figures of several sources, each group with its picture. */
export function figuresSection({ figures }: StoryView, setting: Setting): Html {
  const groups = figures.map((group) => figureGroup(group, setting))
  return section(
    'figures',
    setting.wording.heading.figures,
    [folded(groups, 10, (some) => html`<ul class="figure-groups">${some}</ul>`, setting)],
    setting,
    figures.length,
  )
}

function figureGroup(group: FigureGroupView, setting: Setting): Html {
  const { wording, citations } = setting
  const item = citations.item(wording.heading.figures, group.label)
  const agree =
    group.values.length > 1 &&
    html` <span class="tag ${group.agree ? 'yes' : 'no'}">${group.agree ? wording.agree : wording.disagree}</span>`
  const isSame = (sentence: string) => oneLine(sentence) === oneLine(group.label)
  const plain = group.values.filter(({ isVague }) => !isVague)
  const isVaried = plain.some(({ low, high }) => low !== plain[0]?.low || high !== low)
  const values = group.values.map(
    ({ words: said, cite, sentence, whose, when }) =>
      html`<li>${citations.refs([cite], item)} ${words(cite.text, setting)}${said !== '' && html` <span class="note">= ${said}</span>`}${contextNote(whose, when?.text)}${sentence && !isSame(sentence.text) && html`<span class="context">${words(sentence.text, setting)}</span>`}</li>`,
  )
  return html`<li class="figure-group" id="${item.id}" data-item="${item.label}"><h4${group.label.length > 60 && html` class="long"`}>${words(group.label, setting)}${agree}${mark(group.corrected)}</h4>${isVaried && dotPlot(group, citations, wording, setting.outlets)}${folded(values, 5, (some) => html`<ul class="values">${some}</ul>`, setting)}</li>\n`
}

/** "(Verein, 2024)": whose the figure is and when it holds. */
function contextNote(whose: string | undefined, when: string | undefined): Html | false {
  const told = [whose, when].filter((one) => one !== undefined)
  return told.length > 0 && html` <span class="note">(${told.join(', ')})</span>`
}

/** Where sources differ: both sides, their type and kind, and no verdict. */
export function discrepanciesSection({ discrepancies }: StoryView, setting: Setting): Html {
  if (discrepancies.length === 0) return NOTHING
  const items = discrepancies.map((one) => discrepancy(one, setting))
  return section(
    'differs',
    setting.wording.heading.discrepancies,
    [
      html`<p class="meaning">${setting.wording.differsMeans}</p>`,
      folded(items, 10, (some) => html`<ul class="discrepancies">${some}</ul>`, setting),
    ],
    setting,
    items.length,
  )
}

function discrepancy(one: DiscrepancyView, setting: Setting): Html {
  const { wording, citations } = setting
  const item = citations.item(`${wording.heading.discrepancies} (${wording.discrepancyType[one.type]})`, one.about)
  const about = one.aboutCite && html` ${citations.refs([one.aboutCite], item)}`
  const sides = one.sides.map(
    ({ text, cites }) => html`<li>${words(text, setting)} ${citations.refs(cites, item)}</li>`,
  )
  return html`<li class="discrepancy ${one.severity}" id="${item.id}" data-item="${item.label}"><p><span class="tag no">${wording.discrepancyType[one.type]}</span> ${one.aboutIsSide ? NOTHING : words(one.about, setting)}${about} <span class="note">${wording.discrepancyKind[one.kind]}, ${wording.severity[one.severity]}</span>${mark(one.corrected)}</p><ul class="sides">${sides}</ul></li>\n`
}

/** Share of filled cells from which a table of actors and issues is easier to read than a list. */
const DENSE = 0.45

/** Actor x issue: a table where most cells are filled, else a list of issues with what each actor wants. */
export function positionsSection({ positions: { actors, issues } }: StoryView, setting: Setting): Html {
  if (issues.length === 0) return NOTHING
  const { wording } = setting
  const filled = issues.reduce((sum, { cells }) => sum + cells.size, 0)
  const isTable = actors.length > 1 && actors.length <= 4 && filled / (actors.length * issues.length) >= DENSE
  if (!isTable) {
    const items = issues.map((issue) => {
      const wants = actors.flatMap(({ id, name }) =>
        (issue.cells.get(id) ?? []).map(
          (position) => html`<li>${positionHtml(position, name, issue.label, setting, true)}</li>`,
        ),
      )
      return html`<li class="issue"><h4>${words(issue.label, setting)}</h4><ul>${wants}</ul></li>\n`
    })
    const list = folded(items, 12, (some) => html`<ul class="issues">${some}</ul>`, setting)
    return section('positions', wording.heading.positions, [list], setting, filled)
  }
  const rows = issues.map(
    (issue) =>
      html`<tr><th scope="row">${words(issue.label, setting)}</th>${actors.map(({ id, name }) => html`<td data-actor="${name}">${(issue.cells.get(id) ?? []).map((position) => positionHtml(position, name, issue.label, setting, false))}</td>`)}</tr>\n`,
  )
  const head = html`<tr><th scope="col">${wording.page.issue}</th>${actors.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>`
  return section(
    'positions',
    wording.heading.positions,
    table('positions', wording.heading.positions, head, rows),
    setting,
    filled,
  )
}

const SIGN = { supports: '+', demands: '!', offers: '→', rejects: '−', conditional: '?', unclear: '~' } as const

function positionHtml(
  position: PositionView,
  actor: string,
  issue: string,
  setting: Setting,
  isSpelledOut: boolean,
): Html {
  const { wording, citations } = setting
  const stance = wording.stance[position.stance]
  const item = citations.item(wording.heading.positions, `${actor} ${stance}: ${issue}`)
  const tag = html`<span class="tag stance ${position.stance}"><span aria-hidden="true">${SIGN[position.stance]}</span> ${stance}</span>`
  const date = position.date !== undefined && html` <span class="note">${position.date}</span>`
  const said = isSpelledOut && position.cites[0] && html` ${words(position.cites[0].text, setting)}`
  return html`<div class="position" id="${item.id}" data-item="${item.label}">${isSpelledOut && html`<strong>${actor}</strong> `}${tag}${date}${said} ${citations.refs(position.cites, item)}</div>`
}

/** Which source reports what, as a table of dots that lead to the passages. */
export function coverageSection({ coverage: { columns, rows } }: StoryView, setting: Setting): Html {
  if (rows.length === 0 || columns.length < 2) return NOTHING
  const { wording, citations } = setting
  const lines = rows.map((row) => {
    const item = citations.item(wording.heading.coverage, row.label)
    const cells = columns.map(({ number }) => {
      const cite = row.cells.get(number)?.[0]
      return cite
        ? html`<td>${citations.refs([cite], item)}</td>`
        : html`<td class="none"><span aria-hidden="true">·</span></td>`
    })
    return html`<tr id="${item.id}" data-item="${item.label}"><th scope="row"><span class="note">${wording.coverageKind[row.kind]}</span> ${words(row.label, setting)}</th>${cells}</tr>\n`
  })
  const head = html`<tr><th scope="col">${wording.page.item}</th>${columns.map(({ number }) => html`<th scope="col"><a class="ref ${citations.color(number)}" href="#q${number}">${number}</a></th>`)}</tr>`
  const shown = 20
  const rest = lines.slice(shown)
  const more =
    rest.length > 0 &&
    html`<details class="rest"><summary>${wording.more(rest.length)}</summary>${table('coverage', wording.heading.coverage, head, rest)}</details>`
  return section(
    'coverage',
    wording.heading.coverage,
    [table('coverage', wording.heading.coverage, head, lines.slice(0, shown)), html`${more}`],
    setting,
    rows.length,
  )
}

function table(name: string, label: string, head: Html, rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table class="${name}"><thead>${head}</thead><tbody>${rows}</tbody></table></div>`
}

/** Which texts reprint which, with what each changed, added and left out. */
export function copiesSection({ copies }: StoryView, setting: Setting): Html {
  const { wording, citations } = setting
  const items = copies.flatMap(({ origin, agency, members }) =>
    members.map((member) => {
      const text = wording.copyOf(
        `${wording.source} ${member.source.number}`,
        `${wording.source} ${origin.number}${agency === undefined ? '' : ` (${agency})`}`,
        member.percent,
      )
      const item = citations.item(wording.heading.copies, text)
      const changes = (title: string, cites: typeof member.added) =>
        cites.length > 0 &&
        html`<details><summary>${title}</summary><ul>${cites.map((cite) => html`<li>${words(cite.text, setting)} ${citations.refs([cite], item)}</li>`)}</ul></details>`
      const edits =
        member.edited.length > 0 &&
        html`<details><summary>${wording.edited(member.edited.length)}</summary><ul>${member.edited.map(({ before, after }) => html`<li>${wordDiff(before.text, after.text).map(({ kind, text }) => (kind === 'removed' ? html`<del>${text}</del> ` : kind === 'added' ? html`<ins>${text}</ins> ` : html`${text} `))}${citations.refs([before, after], item)}</li>`)}</ul></details>`
      return html`<li id="${item.id}" data-item="${item.label}">${oneLine(text)}${edits}${changes(wording.added(member.added.length), member.added)}${changes(wording.omitted(member.omitted.length), member.omitted)}</li>\n`
    }),
  )
  return section(
    'copies',
    wording.heading.copies,
    items.length > 0 ? [html`<ul class="copies">${items}</ul>`] : [],
    setting,
  )
}
