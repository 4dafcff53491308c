import type { Copies, StatementAlignment, StoryEntity, TimelineEvent } from '../../../model/relations.ts'
import { passagesIn, type StoryQuotation } from '../../quotations.ts'
import type { Sources } from '../../sources.ts'
import { wordDiff } from '../../word-diff.ts'
import { made, type Writer } from './evidence.ts'

/** Articles that reprint the same text. */
export function copiesJson(copies: Copies, write: Writer) {
  const members = copies.members.map((member) => ({
    article: member.article,
    share: member.share,
    shared: member.shared.flatMap(({ origin, copy }) => {
      const [from, to] = [write.one(origin), write.one(copy)]
      return from && to ? [{ origin: from, copy: to, isEdited: wordDiff(from.text, to.text).length > 1 }] : []
    }),
    added: write(member.added),
    omitted: write(member.omitted),
  }))
  return {
    id: copies.id,
    articles: copies.articles,
    origin: copies.origin,
    originReason: copies.originReason,
    ...(copies.agency !== undefined && { agency: copies.agency }),
    members,
    evidence: members.flatMap((member) => member.shared.flatMap(({ origin, copy }) => [origin, copy])),
    ...made(copies),
  }
}

/** Someone or something, with all spellings and roles. */
export function entityJson(entity: StoryEntity, write: Writer) {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(entity.qid !== undefined && { qid: entity.qid }),
    forms: entity.forms,
    roles: entity.roles.map(({ text, evidence }) => ({ text, evidence: write(evidence) })),
    members: entity.members,
    folded: entity.folded,
    evidence: write(entity.mentions),
    ...made(entity),
  }
}

/** An event of the timeline. */
export function eventJson(event: TimelineEvent, write: Writer) {
  const label = write.one(event.label)
  return {
    id: event.id,
    type: event.type,
    ...(event.date !== undefined && { date: event.date }),
    dateEvidence: write(event.dateEvidence),
    status: event.status,
    participants: event.participants,
    ...(event.place !== undefined && { place: event.place }),
    ...(event.attributes && {
      attributes: event.attributes.map(({ aspect, agree, values }) => ({
        aspect,
        agree,
        values: values.map(({ value, evidence }) => ({ value, evidence: write(evidence) })),
      })),
    }),
    ...(event.also && { also: event.also }),
    layer: event.layer,
    ...(label && { label: label.text }),
    members: event.members.flatMap(({ article, index, passage }) => {
      const evidence = write([passage])
      return evidence.length > 0 ? [{ article, index, evidence }] : []
    }),
    evidence: write([event.label, ...event.members.map(({ passage }) => passage)]),
    ...made(event),
  }
}

/** A quotation of one article. */
export function quotationJson({ article, index, quotation, ...joined }: StoryQuotation, write: Writer) {
  const parts = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    write(passagesIn(article.id, spans))
  return {
    article: article.id,
    index,
    type: quotation.type,
    medium: quotation.medium,
    content: parts(quotation.content),
    cue: parts(quotation.cue),
    speaker: parts(quotation.speaker),
    addressee: parts(quotation.addressee),
    venue: parts(quotation.venue),
    ...(joined.speaker !== undefined && { speakerEntity: joined.speaker }),
    ...(joined.addressee !== undefined && { addresseeEntity: joined.addressee }),
    ...(quotation.represents && { represents: parts(quotation.represents) }),
    ...(joined.represents !== undefined && { representsEntity: joined.represents }),
    ...(quotation.anonymous && { anonymous: parts(quotation.anonymous) }),
    ...(joined.statement && { statement: joined.statement.id }),
    evidence: parts(quotation.content),
    ...made(quotation),
  }
}

/** The same statement in its articles. */
export function statementJson(statement: StatementAlignment, sources: Sources, write: Writer) {
  const members = statement.members.flatMap((member) => {
    const evidence = write(member.passages)
    const annotation = sources.find(member.article)?.annotated.layers.statements[member.index]
    if (evidence.length === 0) return []
    return [
      {
        article: member.article,
        index: member.index,
        ...(member.speaker !== undefined && { speaker: member.speaker }),
        ...(annotation && {
          source: annotation.source,
          polarity: annotation.polarity,
          modality: annotation.modality,
          ...(annotation.quotation !== undefined && { quotation: annotation.quotation }),
        }),
        evidence,
      },
    ]
  })
  return {
    id: statement.id,
    ...(statement.speaker !== undefined && { speaker: statement.speaker }),
    members,
    differences: statement.differences.map(({ aspect, note, evidence }) => ({
      aspect,
      note,
      evidence: write(evidence),
    })),
    evidence: members.flatMap(({ evidence }) => evidence),
    ...made(statement),
  }
}
