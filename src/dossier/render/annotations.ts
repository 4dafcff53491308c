import { type Article, type Located, locate } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type {
  Entity,
  EntityKind,
  EventStatus,
  FigureKind,
  FigureModifier,
  Medium,
  Mention,
  Pos,
  QuotationType,
  Statement,
  TimeMod,
  TimeType,
} from '../../model/layers.ts'
import type { Provenance } from '../../model/provenance.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'

/** A span as a pair of offsets into the text, or into the title where the annotation it belongs to says `"field": "title"`. */
export type Pair = readonly [start: number, end: number]

/**
 * What `synopse annotate` prints for one article. All offsets are UTF-16 code units of `text` exactly as given; what
 * stands in a separately given title says `"field": "title"` and counts in the title. Pairs of one annotation all count
 * in its field: what it has in the other field is left out of the pairs (its entity is still named).
 */
export interface AnnotationRecord {
  readonly id: string
  readonly language: string
  /** SHA-256 of the annotated reading: title, blank line and text, or the text alone. */
  readonly hash: string
  readonly blocks: readonly (Located & Provenance & { readonly role: string })[]
  /** Sentences of the text. */
  readonly sentences: readonly Pair[]
  /** Sentences of the separately given title, in its offsets. Absent without a title. */
  readonly titleSentences?: readonly Pair[]
  readonly tokens: readonly (Located & { readonly lemma: string; readonly pos: Pos })[]
  readonly mentions: readonly (Located &
    Provenance & {
      readonly kind: EntityKind
      readonly form: Mention['form']
      readonly entity?: string
      readonly role?: Pair
    })[]
  readonly entities: readonly (Provenance & {
    readonly id: string
    readonly kind: EntityKind
    readonly name: string
    readonly qid?: string
    readonly forms: Entity['forms']
    readonly roles: readonly Located[]
  })[]
  readonly timeExpressions: readonly (Located &
    Provenance & {
      readonly type: TimeType
      readonly value: string
      readonly said: string
      readonly mod?: TimeMod
      readonly quant?: string
      readonly freq?: string
      readonly anchor?: string
    })[]
  readonly figures: readonly (Located &
    Provenance & {
      readonly kind: FigureKind
      readonly low: number
      readonly high: number
      readonly unit: string
      readonly modifier: FigureModifier
      readonly counted?: Pair
      readonly measured?: Pair
      readonly whose?: Pair
      /** Index into `timeExpressions`. */
      readonly when?: number
    })[]
  readonly quotations: readonly (Provenance & {
    readonly field?: 'title'
    readonly type: QuotationType
    readonly medium: Medium
    readonly content: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly speaker: readonly Pair[]
    readonly addressee: readonly Pair[]
    readonly frame: readonly Pair[]
    readonly venue: readonly Pair[]
    readonly speakerEntity?: string
    readonly addresseeEntity?: string
    /** Whom a spokesperson speaks for. */
    readonly represents?: readonly Pair[]
    readonly representsEntity?: string
    /** The words that keep the speaker's name back. */
    readonly anonymous?: readonly Pair[]
    readonly outer?: number
  })[]
  readonly events: readonly (Located &
    Provenance & {
      readonly type: string
      readonly participants: readonly (Located & { readonly role: string; readonly entity?: string })[]
      /** Index into `timeExpressions`. */
      readonly when?: number
      readonly where?: Located & { readonly entity?: string }
      readonly status: EventStatus
      /** Index into `sentences`, or into `titleSentences` where `field` is `title`. */
      readonly sentence: number
    })[]
  readonly statements: readonly (Provenance &
    Pick<Statement, 'source' | 'sentence' | 'polarity' | 'modality' | 'quotation'> & {
      readonly field?: 'title'
      readonly spans: readonly Pair[]
    })[]
  readonly diagnostics: readonly (Omit<Diagnostic, 'span'> & Partial<Located>)[]
}

/** Turns an annotated article into the record of DESIGN section 5. */
export function annotationRecord({ article, layers }: AnnotatedArticle): AnnotationRecord {
  const inField = (anchor: Span) => (spans: readonly Span[]) => pairsOf(article, spans, locate(article, anchor).field)
  const titleSentences = pairsOf(article, layers.sentences, 'title')
  const sentenceOf = (span: Span, sentence: number) =>
    locate(article, span).field ? sentence : sentence - titleSentences.length
  const entityOf = entityByMention(layers.entities)
  return {
    id: article.id,
    language: article.language,
    hash: article.hash,
    blocks: article.blocks.map((block) => ({ ...locate(article, block), role: block.role, ...made(block) })),
    sentences: pairsOf(article, layers.sentences, undefined),
    ...(titleSentences.length > 0 && { titleSentences }),
    tokens: layers.tokens.map((token) => ({ ...locate(article, token), lemma: token.lemma, pos: token.pos })),
    mentions: layers.mentions.map((mention, index) => ({
      ...locate(article, mention),
      kind: mention.kind,
      form: mention.form,
      ...optional('entity', entityOf.get(index)),
      ...optional('role', mention.role && inField(mention)([mention.role])[0]),
      ...made(mention),
    })),
    entities: layers.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      ...optional('qid', entity.qid),
      forms: entity.forms,
      roles: entity.roles.map((role) => locate(article, role)),
      ...made(entity),
    })),
    timeExpressions: layers.timeExpressions.map((time) => ({
      ...locate(article, time),
      type: time.type,
      value: time.value,
      said: time.said,
      ...optional('mod', time.mod),
      ...optional('quant', time.quant),
      ...optional('freq', time.freq),
      ...optional('anchor', time.anchor),
      ...made(time),
    })),
    figures: layers.figures.map((figure) => ({
      ...locate(article, figure),
      kind: figure.kind,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      modifier: figure.modifier,
      ...optional('counted', figure.counted && inField(figure)([figure.counted])[0]),
      ...optional('measured', figure.measured && inField(figure)([figure.measured])[0]),
      ...optional('whose', figure.whose && inField(figure)([figure.whose])[0]),
      ...optional('when', figure.when),
      ...made(figure),
    })),
    quotations: layers.quotations.map((quotation) => {
      const pairs = inField(quotation.content[0]!)
      return {
        ...fieldOf(article, quotation.content[0]!),
        type: quotation.type,
        medium: quotation.medium,
        content: pairs(quotation.content),
        cue: pairs(quotation.cue),
        speaker: pairs(quotation.speaker),
        addressee: pairs(quotation.addressee),
        frame: pairs(quotation.frame),
        venue: pairs(quotation.venue),
        ...optional('speakerEntity', quotation.speakerEntity),
        ...optional('addresseeEntity', quotation.addresseeEntity),
        ...optional('represents', quotation.represents && pairs(quotation.represents)),
        ...optional('representsEntity', quotation.representsEntity),
        ...optional('anonymous', quotation.anonymous && pairs(quotation.anonymous)),
        ...optional('outer', quotation.outer),
        ...made(quotation),
      }
    }),
    events: layers.events.map((event) => ({
      ...locate(article, event),
      type: event.type,
      participants: event.participants.map(({ role, span, entity }) => ({
        ...locate(article, span),
        role,
        ...optional('entity', entity),
      })),
      ...optional('when', event.when),
      ...(event.where && {
        where: { ...locate(article, event.where.span), ...optional('entity', event.where.entity) },
      }),
      status: event.status,
      sentence: sentenceOf(event, event.sentence),
      ...made(event),
    })),
    statements: layers.statements.map((statement) => ({
      ...fieldOf(article, statement.spans[0]!),
      spans: inField(statement.spans[0]!)(statement.spans),
      source: statement.source,
      ...optional('quotation', statement.quotation),
      sentence: sentenceOf(statement.spans[0]!, statement.sentence),
      polarity: statement.polarity,
      modality: statement.modality,
      ...made(statement),
    })),
    diagnostics: article.diagnostics.map(({ span, ...rest }) => ({ ...rest, ...(span && locate(article, span)) })),
  }
}

/** Those of `spans` that stand in `field`, as pairs of its offsets. */
function pairsOf(article: Article, spans: readonly Span[], field: Located['field']): readonly Pair[] {
  return spans
    .map((span) => locate(article, span))
    .filter((located) => located.field === field)
    .map(({ start, end }) => [start, end])
}

function fieldOf(article: Article, span: Span): { readonly field?: 'title' } {
  return optional('field', locate(article, span).field)
}

function made({ rule, confidence }: Provenance): Provenance {
  return { rule, confidence }
}

/** `{ [key]: value }`, or nothing where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}

function entityByMention(entities: readonly Entity[]): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  for (const entity of entities) for (const mention of entity.mentions) map.set(mention, entity.id)
  return map
}
