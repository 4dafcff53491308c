import type { Transaction } from 'kysely'
import { rejectedIn, withoutStopped, withSpeakers } from '../correct/index.ts'
import { isSupported, loadPack } from '../language/index.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { nameKey } from '../relate/words.ts'
import { correctionsAbout } from './correction-log.ts'
import type { Engine } from './engine.ts'
import { readArticles } from './read-articles.ts'
import type { Schema } from './schema.ts'
import { documentsOf } from './search/document.ts'
import { TermReader } from './search/terms.ts'

/** Rows of one insert: SQLite takes 32,766 values at most. */
const BATCH = 500

const readers = new Map<string, Promise<TermReader>>()

/** The reader of a language, made once. */
export function readerOf(language: string): Promise<TermReader> {
  const key = isSupported(language) ? language : ''
  let reader = readers.get(key)
  if (!reader) {
    reader = isSupported(language)
      ? loadPack(language).then((pack) => new TermReader(pack))
      : Promise.resolve(new TermReader(undefined))
    readers.set(key, reader)
  }
  return reader
}

/** Writes what is looked up by: quotations, entities and the terms of search. What was there before goes. */
export async function writeDerived(engine: Engine, trx: Transaction<Schema>, found: AnnotatedArticle): Promise<void> {
  const log = await correctionsAbout(trx, [found.article.id, ...(await sistersOf(trx, found.article.id))])
  const annotated = withoutStopped(withSpeakers(found, log), log)
  const { article, layers } = annotated
  await dropDerived(engine, trx, article.id)
  const rejected = rejectedIn(annotated, log)
  const nameOf = (id: string | undefined) => layers.entities.find((entity) => entity.id === id)?.name ?? null
  const quotations = layers.quotations.flatMap((quotation, position) =>
    rejected.has(position)
      ? []
      : [
          {
            article: article.id,
            position,
            type: quotation.type,
            medium: quotation.medium,
            speaker: nameOf(quotation.speakerEntity),
            addressee: nameOf(quotation.addresseeEntity),
            starts: quotation.content[0]!.start,
            ends: quotation.content.at(-1)!.end,
          },
        ],
  )
  for (let at = 0; at < quotations.length; at += BATCH)
    await trx
      .insertInto('quotations')
      .values(quotations.slice(at, at + BATCH))
      .execute()
  const entities = layers.entities.map(({ id, kind, name, mentions }) => ({
    article: article.id,
    entity: id,
    kind,
    name,
    key: nameKey(name.toLowerCase()),
    mentions: mentions.length,
  }))
  for (let at = 0; at < entities.length; at += BATCH)
    await trx
      .insertInto('entities')
      .values(entities.slice(at, at + BATCH))
      .execute()
  const day = article.date?.value.slice(0, 10) ?? null
  for (const document of documentsOf(annotated, await readerOf(article.language))) {
    const { kind, position } = document
    if (kind === 'quotation' && rejected.has(position)) continue
    const { id } = await trx
      .insertInto('units')
      .values({ kind, article: article.id, position, day })
      .returning('id')
      .executeTakeFirstOrThrow()
    await engine.indexTerms(trx, id, document)
  }
}

/** The articles of the same story: what people say of a name holds for all of it. */
export async function sistersOf(trx: Transaction<Schema>, article: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('articles')
    .select('id')
    .where('story', '=', trx.selectFrom('articles').select('story').where('id', '=', article))
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes it again, of the current revision: people have judged what was found in it. */
export async function rederive(engine: Engine, trx: Transaction<Schema>, article: string): Promise<void> {
  const [annotated] = await readArticles({ ...engine, db: trx }, [article])
  if (annotated) await writeDerived(engine, trx, annotated)
}

async function dropDerived(engine: Engine, trx: Transaction<Schema>, article: string): Promise<void> {
  const units = await trx.selectFrom('units').select('id').where('article', '=', article).execute()
  await engine.dropTerms(
    trx,
    units.map(({ id }) => id),
  )
  await trx.deleteFrom('units').where('article', '=', article).execute()
  await trx.deleteFrom('quotations').where('article', '=', article).execute()
  await trx.deleteFrom('entities').where('article', '=', article).execute()
}
