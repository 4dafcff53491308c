import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import type { PackOf } from '../comparison.ts'
import { type Clusters, makeClusters } from './clusters.ts'
import { foldNames } from './fold-names.ts'
import { foldPersons } from './fold-persons.ts'
import { agreeOnKinds } from './kinds.ts'
import { type Named, namedOf } from './named.ts'
import { namedElsewhere } from './named-elsewhere.ts'
import { storyEntity } from './story-entity.ts'

/**
 * Who is who across the articles of a story: transliterations, slips of the pen, acronyms, bare surnames. Every joining
 * of two spellings is explained in `folded`. Time grows with the number of entities, since names are compared through
 * keys they share. The most mentioned come first; ids are `n1`, `n2` …
 */
export function relateEntities(articles: readonly AnnotatedArticle[], packOf: PackOf): readonly StoryEntity[] {
  const named: Named[] = []
  for (const annotated of articles) {
    const pack = packOf(annotated.article.language)
    if (!pack) continue
    for (const entity of annotated.layers.entities) named.push(namedOf(annotated, entity, pack))
  }
  const items = agreeOnKinds(named)
  const qids = items.map(({ entity }) => entity.qid)
  const clusters = makeClusters(items.length, qids)
  foldAliases(items, clusters)
  const indexes = items.map((_, index) => index)
  foldPersons(
    items,
    indexes.filter((index) => items[index]!.kind === 'person'),
    clusters,
  )
  foldNames(
    items,
    indexes.filter((index) => items[index]!.kind !== 'person'),
    clusters,
  )
  const groups = new Map<number, Named[]>()
  for (const index of indexes) {
    const root = clusters.find(index)
    const own = groups.get(root)
    if (own) own.push(items[index]!)
    else groups.set(root, [items[index]!])
  }
  const others = namedElsewhere(articles, [...groups.values()], packOf)
  return [...groups]
    .map(([root, members], at) => storyEntity(members, others[at]!, clusters.reasons(root)))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((entity, index) => ({ ...entity, id: `n${index + 1}` }))
}

/** What a user's alias file says is one is one, whatever the texts call it. */
function foldAliases(items: readonly Named[], clusters: Clusters): void {
  const first = new Map<string, number>()
  for (const [index, { entity }] of items.entries()) {
    if (entity.qid === undefined) continue
    const known = first.get(entity.qid)
    if (known === undefined) first.set(entity.qid, index)
    else clusters.join(known, index, `alias file: ${entity.qid}`)
  }
}
