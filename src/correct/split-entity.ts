import type { AnnotatedArticle, StoryEntity, StoryRelations } from '../model/relations.ts'

/** What of an entity is someone else: these spellings, and all of it in these articles. */
export interface Out {
  readonly forms: readonly string[]
  readonly articles: readonly string[]
}

/**
 * One entity as two; the second is named by its most used spelling. Who speaks follows what each article calls its
 * speaker; an event or position follows where all that tells it speaks of the second. `undefined` where nothing or
 * everything would go.
 */
export function splitEntity(
  relations: StoryRelations,
  articles: readonly AnnotatedArticle[],
  entity: StoryEntity,
  out: Out,
): { readonly relations: StoryRelations; readonly id: string } | undefined {
  const isOut = (article: string, form: string) => out.articles.includes(article) || out.forms.includes(form)
  const readings = new Map(articles.map(({ article }) => [article.id, article.reading]))
  const wordsAt = (article: string, start: number, end: number) => readings.get(article)?.slice(start, end) ?? ''
  const mentions = entity.mentions.map((one) => ({
    one,
    out: isOut(one.article, wordsAt(one.article, one.start, one.end)),
  }))
  const members = entity.members.map((member) => {
    const own = articles
      .find(({ article }) => article.id === member.article)
      ?.layers.entities.find(({ id }) => id === member.entity)
    return { member, out: (own?.forms ?? []).every(({ text }) => isOut(member.article, text)) }
  })
  const part = (isSecond: boolean) => {
    const forms = entity.forms.flatMap((form) => {
      const kept = form.articles.flatMap((article, index) =>
        isOut(article, form.text) === isSecond ? [{ article, count: form.counts[index] ?? 0 }] : [],
      )
      if (kept.length === 0) return []
      const counts = kept.map(({ count }) => count)
      const count = counts.reduce((sum, one) => sum + one, 0)
      return [{ text: form.text, count, articles: kept.map(({ article }) => article), counts }]
    })
    const own = mentions.flatMap(({ one, out: goes }) => (goes === isSecond ? [one] : []))
    const places = new Set(own.map(({ article }) => article))
    return {
      ...entity,
      forms,
      mentions: own,
      members: members.flatMap(({ member, out: goes }) => (goes === isSecond ? [member] : [])),
      roles: entity.roles.flatMap((role) => {
        const evidence = role.evidence.filter(({ article }) => places.has(article))
        return evidence.length > 0 ? [{ ...role, evidence }] : []
      }),
      folded: isSecond ? [] : entity.folded,
    }
  }
  const [first, rest] = [part(false), part(true)]
  if (first.mentions.length === 0 || rest.mentions.length === 0) return undefined
  const id = freeId(entity.id, relations)
  const second: StoryEntity = { ...rest, id, name: rest.forms[0]?.text ?? entity.name }
  const gone = new Set(second.members.map(({ article }) => article))
  const isSecondAlone = (told: readonly { readonly article: string }[]) =>
    told.length > 0 && told.every(({ article }) => gone.has(article))
  const follow = (told: readonly { readonly article: string }[], own: string) =>
    own === entity.id && isSecondAlone(told) ? id : own
  return {
    id,
    relations: {
      ...relations,
      entities: relations.entities.flatMap((one) => (one.id === entity.id ? [first, second] : [one])),
      statements: relations.statements.map((statement) => {
        const told = statement.members.map((member) =>
          member.speaker === entity.id && gone.has(member.article) ? { ...member, speaker: id } : member,
        )
        const speakers = new Set(told.flatMap(({ speaker }) => speaker ?? []))
        const isSecond = speakers.has(id) && !speakers.has(entity.id)
        const speaker = statement.speaker === entity.id && isSecond ? id : statement.speaker
        return { ...statement, members: told, ...(speaker !== undefined && { speaker }) }
      }),
      timeline: relations.timeline.map((event) => ({
        ...event,
        participants: event.participants.map((one) => ({ ...one, entity: follow(event.members, one.entity) })),
        ...(event.place !== undefined && { place: follow(event.members, event.place) }),
      })),
      positions: relations.positions.map((one) => ({ ...one, actor: follow(one.evidence, one.actor) })),
    },
  }
}

function freeId(id: string, { entities }: StoryRelations): string {
  let number = 2
  while (entities.some((entity) => entity.id === `${id}-${number}`)) number += 1
  return `${id}-${number}`
}
