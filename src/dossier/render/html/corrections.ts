import type { StoryView } from '../../view.ts'
import { CORRECTION_WORDS } from '../../wording/corrections.ts'
import { oneLine } from '../text/layout.ts'
import { type Html, html } from './html.ts'
import { type Setting, section } from './told.ts'

/** The mark beside an item that a person changed. */
export function mark(corrected: string | undefined): Html {
  return html`${corrected !== undefined && html` <span class="note by-hand">✎ ${corrected}</span>`}`
}

/** What people corrected: what, who, when and why, with the words it was said of. */
export function correctionsSection({ corrections }: StoryView, setting: Setting): Html {
  const { wording, citations } = setting
  const { heading, lost } = CORRECTION_WORDS[wording.language]
  const items = corrections.map(({ what, detail, by, date, why, isLost, cites }) => {
    const item = citations.item(heading, `${what} ${detail}`)
    const facts = [by, date, ...(why === undefined ? [] : [oneLine(why)]), ...(isLost ? [lost] : [])]
    return html`<li id="${item.id}" data-item="${item.label}"><span class="tag">${what}</span> ${oneLine(detail)} ${citations.refs(cites, item)} <span class="note">${facts.join(' · ')}</span></li>\n`
  })
  const list = items.length > 0 ? [html`<ul class="corrections">${items}</ul>`] : []
  return section('corrections', heading, list, setting, items.length)
}
