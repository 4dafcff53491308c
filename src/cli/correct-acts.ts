import { type Pointer, pointer } from '../correct/acts.ts'
import { anchorOf } from '../correct/index.ts'
import type { Anchor, CorrectionAct, CorrectionKind } from '../model/corrections.ts'
import { SynopseError } from '../model/errors.ts'
import { NEW_STORY } from '../pipeline/desk/correct.ts'
import type { Store } from '../pipeline/desk/open.ts'
import { storyDossier } from '../pipeline/desk/story.ts'
import { CORRECT_USES } from './correct-uses.ts'

/**
 * The act that words of the command line mean.
 *
 * @throws SynopseError `usage`, `not-found`
 */
export async function actOf(
  store: Store,
  kind: CorrectionKind,
  words: readonly string[],
  everywhere: boolean,
): Promise<CorrectionAct> {
  const fewest = CORRECT_USES[kind].split(/> /).length
  if (words.length < fewest)
    throw new SynopseError('usage', `correct ${kind}: write synopse correct ${kind} ${CORRECT_USES[kind]}`)
  const [first, second, ...rest] = words as readonly [string, string, ...string[]]
  switch (kind) {
    case 'undo':
      return { kind, entry: first }
    case 'note':
      return { kind, passage: await passageOf(store, first), text: [second, ...rest].join(' ') }
    case 'reject-quotation':
    case 'confirm-quotation':
      return { kind, quotation: await passageOf(store, first) }
    case 'attribute-quotation':
      return { kind, ...(await attributed(store, first, [second, ...rest].join(' '))) }
    case 'move-articles':
      return { kind, articles: [second, ...rest], from: await homeOf(store, second), to: first }
    case 'split-story':
      return { kind, articles: [second, ...rest], from: first, to: NEW_STORY }
    case 'merge-stories': {
      const other = await store.story(second)
      if (!other) throw missing(`${second}: there is no story of that id; synopse stories lists them`)
      return { kind, articles: other.articleIds, from: second, to: first }
    }
    default:
      return storyAct(await pointerTo(store, first), kind, [second, ...rest], everywhere)
  }
}

type StoryKind = Exclude<
  CorrectionKind,
  | 'undo'
  | 'note'
  | 'reject-quotation'
  | 'confirm-quotation'
  | 'attribute-quotation'
  | 'move-articles'
  | 'split-story'
  | 'merge-stories'
>

function storyAct(
  point: Pointer,
  kind: StoryKind,
  [id = '', ...more]: readonly string[],
  everywhere: boolean,
): CorrectionAct {
  const entity = (name: string) =>
    point.entity(name, { everywhere }) ?? fail(`${name}: the story names nobody and nothing so`)
  switch (kind) {
    case 'rename-entity':
      return { kind, entity: entity(id), name: more.join(' ') }
    case 'stop-entity':
      return { kind, entity: entity(id) }
    case 'merge-entities':
      return { kind, entities: [id, ...more].map(entity) }
    case 'split-entity':
      // A word that is no spelling is the id of an article; one may be both.
      return { kind, entity: entity(id), forms: more, articles: more }
    case 'merge-alignments': {
      const items = [id, ...more].map((one) => point.item(one) ?? fail(`${one}: the story has no such item`))
      if (new Set(items.map(({ of }) => of)).size > 1) fail('items of different kinds cannot be one')
      return { kind, of: items[0]!.of, items: items.map(({ anchor }) => anchor) }
    }
    case 'split-alignment': {
      const item = point.item(id, more) ?? fail(`${id}: the story has no such item`)
      return { kind, of: item.of, item: item.anchor, out: item.out }
    }
    default: {
      const discrepancy = point.discrepancy(id) ?? fail(`${id}: the story has no such discrepancy`)
      return { kind, discrepancy }
    }
  }
}

/** A quotation, and whom the story of its article calls so. */
async function attributed(store: Store, place: string, name: string) {
  const quotation = await passageOf(store, place)
  if (name === NOBODY) return { quotation }
  const point = await pointerTo(store, await homeOf(store, quotation.article))
  const speaker = point.speaker(name, quotation.article) ?? fail(`${name}: the story names nobody so`)
  return { quotation, speaker }
}

const NOBODY = '-'

async function pointerTo(store: Store, story: string): Promise<Pointer> {
  const dossier = await storyDossier(store, story)
  if (!dossier) throw missing(`${story}: there is no story of that id; synopse stories lists them`)
  return pointer(dossier)
}

async function homeOf(store: Store, article: string): Promise<string> {
  const [listed] = await store.listed([article])
  return listed?.story ?? fail(`${article}: there is no article of that id in a story`)
}

/** A passage as `annotate` counts it: offsets in the text as given. */
async function passageOf(store: Store, words: string): Promise<Anchor> {
  const found = /^(.+):(\d+)-(\d+)$/u.exec(words)
  if (!found)
    throw new SynopseError('usage', `${words}: name a passage by its article and offsets, as in bericht-3:120-185`)
  const annotated = await store.article(found[1]!)
  if (!annotated) throw missing(`${found[1]}: there is no article of that id`)
  const { article } = annotated
  const [start, end] = [Number(found[2]) + article.textStart, Number(found[3]) + article.textStart]
  const anchor = anchorOf(article, { start, end })
  return anchor.quote.trim() === '' ? fail(`${words}: no words stand there`) : anchor
}

function missing(message: string): SynopseError {
  return new SynopseError('not-found', message)
}

function fail(message: string): never {
  throw missing(message)
}
