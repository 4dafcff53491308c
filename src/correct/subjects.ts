import type { Anchor, CorrectionAct, EntityAnchor } from '../model/corrections.ts'

/** Stands for every article: a correction that holds in all stories. */
export const EVERYWHERE = '*'

/** All words an act is anchored to. */
export function anchorsOf(act: CorrectionAct): readonly Anchor[] {
  switch (act.kind) {
    case 'merge-entities':
      return act.entities.flatMap(({ mention }) => mention ?? [])
    case 'split-entity':
    case 'rename-entity':
    case 'stop-entity':
      return act.entity.mention ? [act.entity.mention] : []
    case 'merge-alignments':
      return act.items
    case 'split-alignment':
      return [act.item, ...act.out]
    case 'reject-quotation':
    case 'confirm-quotation':
      return [act.quotation]
    case 'attribute-quotation':
      return [act.quotation, ...(act.speaker?.mention ? [act.speaker.mention] : [])]
    case 'reject-discrepancy':
    case 'confirm-discrepancy':
      return act.discrepancy.sides
    case 'note':
      return [act.passage]
    default:
      return []
  }
}

/** Ids of the articles an act concerns, {@link EVERYWHERE} for all; an undo concerns what its entry does. */
export function subjectsOf(act: CorrectionAct): readonly string[] {
  if ('articles' in act && 'to' in act) return [...new Set(act.articles)]
  const articles = anchorsOf(act).map(({ article }) => article)
  return [...new Set([...articles, ...(entitiesOf(act).some(({ mention }) => !mention) ? [EVERYWHERE] : [])])]
}

function entitiesOf(act: CorrectionAct): readonly EntityAnchor[] {
  if (act.kind === 'merge-entities') return act.entities
  return 'entity' in act ? [act.entity] : []
}
