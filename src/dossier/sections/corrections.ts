import type { AppliedCorrection } from '../../model/corrections.ts'
import type { Sources } from '../sources.ts'
import type { CorrectionView } from '../view.ts'
import { CORRECTION_WORDS } from '../wording/corrections.ts'
import type { Wording } from '../wording/index.ts'
import { dateInWords } from '../wording/values.ts'

/** What people corrected, in order. */
export function correctionsSection(
  corrections: readonly AppliedCorrection[],
  sources: Sources,
  wording: Wording,
): readonly CorrectionView[] {
  return corrections.flatMap(({ act, ...entry }) => {
    if (act.kind === 'undo') return []
    return [
      {
        id: entry.id,
        kind: act.kind,
        what: CORRECTION_WORDS[wording.language].kind[act.kind],
        detail: detailOf(act),
        by: entry.by,
        at: entry.at,
        date: dateInWords(entry.at.slice(0, 10), wording),
        ...(entry.why !== undefined && { why: entry.why }),
        isLost: entry.state === 'lost',
        items: entry.items,
        cites: sources.cites(entry.passages),
      },
    ]
  })
}

/** The names it is about, or the words of a note; `''` where the passages say it. */
export function detailOf(act: AppliedCorrection['act']): string {
  switch (act.kind) {
    case 'merge-entities':
      return [...new Set(act.entities.map(({ name }) => name))].join(' = ')
    case 'split-entity':
      return `${act.entity.name} ≠ ${[...new Set([...act.forms, ...act.articles])].join(', ')}`
    case 'rename-entity':
      return `${act.entity.name} → ${act.name}`
    case 'stop-entity':
      return act.entity.name
    case 'attribute-quotation':
      return act.speaker?.name ?? '?'
    case 'note':
      return act.text
    default:
      return ''
  }
}

/** The mark beside items that people made, changed or confirmed, by the item's id. */
export function marksOf(corrections: readonly CorrectionView[], wording: Wording): (id: string) => string {
  const { changedBy, confirmedBy } = CORRECTION_WORDS[wording.language]
  const names = { changed: new Map<string, Set<string>>(), confirmed: new Map<string, Set<string>>() }
  for (const { kind, items, by, isLost } of corrections) {
    if (isLost) continue
    const found = names[kind.startsWith('confirm-') ? 'confirmed' : 'changed']
    for (const item of items) found.set(item, (found.get(item) ?? new Set()).add(by))
  }
  return (id) => {
    const [changed, confirmed] = [names.changed.get(id), names.confirmed.get(id)]
    return [
      ...(changed ? [changedBy([...changed].join(', '))] : []),
      ...(confirmed ? [confirmedBy([...confirmed].join(', '))] : []),
    ].join(' · ')
  }
}
