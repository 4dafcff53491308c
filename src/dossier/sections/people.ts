import { readDay } from '../../model/calendar.ts'
import type { StoryEntity } from '../../model/relations.ts'
import type { Cite, Sources } from '../sources.ts'
import type { PersonView, RoleView, UsageView } from '../view.ts'

/** Who is who: the most mentioned first, each with all spellings, titles and roles as they stand. */
export function peopleSection(entities: readonly StoryEntity[], sources: Sources): readonly PersonView[] {
  return entities
    .map((entity) => person(entity, sources))
    .filter((view) => view.cites.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length || b.cites.length - a.cites.length)
}

function person(entity: StoryEntity, sources: Sources): PersonView {
  const cites = sources.cites(entity.mentions)
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(entity.qid !== undefined && { qid: entity.qid }),
    spellings: entity.forms
      .filter(({ text }) => text !== entity.name)
      .map(({ text, count, articles }) => ({
        text,
        count,
        sources: articles.flatMap((article) => sources.find(article)?.number ?? []).sort((a, b) => a - b),
      })),
    roles: entity.roles.map((role) => roleView(role, sources)).filter((role) => role.cites.length > 0),
    usage: usageOf(entity, sources),
    cites,
    sources: numbersOf(cites),
    folded: entity.folded,
  }
}

function roleView({ text, evidence }: StoryEntity['roles'][number], sources: Sources): RoleView {
  const cites = sources.cites(evidence)
  const days = cites
    .flatMap(({ passage }) => sources.find(passage.article)?.article.date?.value.slice(0, 10) ?? [])
    .filter((day) => readDay(day) !== undefined)
    .sort()
  const [from, to] = [days[0], days.at(-1)]
  return { text, cites, ...(from !== undefined && to !== undefined && { from, to }) }
}

function usageOf({ forms }: StoryEntity, sources: Sources): readonly UsageView[] {
  const byOutlet = new Map<string, { outlet?: string; sources: Set<number>; forms: Map<string, number> }>()
  for (const { text, articles, counts } of forms)
    for (const [index, id] of articles.entries()) {
      const source = sources.find(id)
      if (!source) continue
      const outlet = source.article.outlet?.value
      // No outlet is called by a number alone.
      const key = outlet ?? String(source.number)
      const use = byOutlet.get(key) ?? { ...(outlet !== undefined && { outlet }), sources: new Set(), forms: new Map() }
      byOutlet.set(key, use)
      use.sources.add(source.number)
      use.forms.set(text, (use.forms.get(text) ?? 0) + counts[index]!)
    }
  return [...byOutlet.values()]
    .map((use) => ({
      ...(use.outlet !== undefined && { outlet: use.outlet }),
      sources: [...use.sources].sort((a, b) => a - b),
      forms: [...use.forms].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => a.sources[0]! - b.sources[0]!)
}

/** The distinct source numbers of cites, ascending. */
export function numbersOf(cites: readonly Cite[]): readonly number[] {
  return [...new Set(cites.map(({ number }) => number))].sort((a, b) => a - b)
}
