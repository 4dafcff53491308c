import type { AppliedCorrection, Correction, CorrectionAct } from '../model/corrections.ts'
import type { AnnotatedArticle, Dossier, StoryRelations } from '../model/relations.ts'
import { voicesOf } from '../relate/voices.ts'
import { resolver } from './anchors.ts'
import { mergeAlignments, splitAlignment } from './apply-alignments.ts'
import { entityAt, merged, stopped } from './entities.ts'
import { attributeQuotation } from './speakers.ts'
import { splitEntity } from './split-entity.ts'
import { standing } from './standing.ts'
import type { Looking, Outcome, StoryNow } from './story.ts'
import { anchorsOf } from './subjects.ts'
import { judgeDiscrepancy, judgeQuotation } from './verdicts.ts'

/**
 * A dossier as people corrected it: what the machine found stays as it is, the entries of the log that stand are applied
 * in their order, and each story says which were, and which no longer fit.
 *
 * @param log all entries that concern the dossier's articles, oldest first
 */
export function correctDossier(dossier: Dossier, log: readonly Correction[]): Dossier {
  const held = standing(log)
  if (held.length === 0) return dossier
  const byId = new Map(dossier.articles.map((annotated) => [annotated.article.id, annotated]))
  const stories = dossier.stories.map((relations) => {
    const own = relations.story.articles.flatMap((id) => byId.get(id) ?? [])
    const story = correctStory({ articles: own, relations }, held)
    for (const annotated of story.articles) byId.set(annotated.article.id, annotated)
    return story.relations
  })
  return { ...dossier, articles: dossier.articles.map(({ article }) => byId.get(article.id)!), stories }
}

/** Whether an act fits a story now. */
export function fits(dossier: Dossier, act: CorrectionAct): boolean {
  return dossier.stories.some((relations) => {
    const articles = dossier.articles.filter(({ article }) => relations.story.articles.includes(article.id))
    return applied({ articles, relations }, act, lookingAt(articles, relations)) !== undefined
  })
}

function lookingAt(articles: readonly AnnotatedArticle[], relations: StoryRelations): Looking {
  return { resolve: resolver(articles), voices: voicesOf(articles, relations.copies) }
}

function correctStory(story: StoryNow, held: readonly Correction[]): StoryNow {
  const looking = lookingAt(story.articles, story.relations)
  const ids = new Set(story.articles.map(({ article }) => article.id))
  let now = story
  const told: AppliedCorrection[] = []
  for (const entry of held) {
    const anchors = anchorsOf(entry.act)
    // What was said of another story's articles is no affair of this one.
    if (anchors.length > 0 && !anchors.some(({ article }) => ids.has(article))) continue
    if ('to' in entry.act && !entry.act.articles.some((article) => ids.has(article))) continue
    const outcome = applied(now, entry.act, looking)
    if (outcome) {
      now = outcome.story
      told.push({ ...entry, state: 'applied', items: outcome.items, passages: outcome.passages })
    } else if (anchors.length > 0) {
      const passages = anchors.flatMap((anchor) => looking.resolve(anchor) ?? [])
      told.push({ ...entry, state: 'lost', items: [], passages })
    }
  }
  return told.length === 0 ? now : { ...now, relations: { ...now.relations, corrections: told } }
}

function applied(story: StoryNow, act: CorrectionAct, looking: Looking): Outcome | undefined {
  const { relations } = story
  const { resolve } = looking
  const done = (changed: StoryRelations, ...items: readonly string[]): Outcome => ({
    story: { ...story, relations: changed },
    items,
    passages: anchorsOf(act).flatMap((anchor) => resolve(anchor) ?? []),
  })
  switch (act.kind) {
    case 'merge-entities': {
      const parts = [...new Set(act.entities.flatMap((one) => entityAt(relations.entities, one, resolve) ?? []))]
      return parts.length > 1 ? done(merged(relations, parts), parts[0]!.id) : undefined
    }
    case 'split-entity': {
      const entity = entityAt(relations.entities, act.entity, resolve)
      const split = entity && splitEntity(relations, story.articles, entity, act)
      return split && done(split.relations, entity.id, split.id)
    }
    case 'rename-entity': {
      const entity = entityAt(relations.entities, act.entity, resolve)
      const named = (one: (typeof relations.entities)[number]) => (one === entity ? { ...one, name: act.name } : one)
      return entity && done({ ...relations, entities: relations.entities.map(named) }, entity.id)
    }
    case 'stop-entity': {
      const entity = entityAt(relations.entities, act.entity, resolve)
      return entity && done(stopped(relations, entity), entity.id)
    }
    case 'merge-alignments':
      return mergeAlignments(story, act, looking)
    case 'split-alignment':
      return splitAlignment(story, act, looking)
    case 'reject-quotation':
    case 'confirm-quotation':
      return judgeQuotation(story, act, looking)
    case 'attribute-quotation':
      return attributeQuotation(story, act, looking)
    case 'reject-discrepancy':
    case 'confirm-discrepancy':
      return judgeDiscrepancy(story, act, looking)
    case 'note':
      return resolve(act.passage) && done(relations)
    default:
      // Moves are done by the store; the story says that its articles were put together by a person.
      return 'to' in act ? done(relations) : undefined
  }
}

export { anchorOf, resolver } from './anchors.ts'
export { notesIn } from './notes.ts'
export { placementsIn } from './placements.ts'
export { rejectedIn, withoutQuotations } from './quotations.ts'
export { withSpeakers } from './speaker-of-quotation.ts'
export { standing, undoneIn } from './standing.ts'
export { withoutStopped } from './stopped-in.ts'
export { anchorsOf, EVERYWHERE, subjectsOf } from './subjects.ts'
