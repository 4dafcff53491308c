import type { Passage } from '../../../src/model/article.ts'
import type { Dossier } from '../../../src/model/relations.ts'
import type { ComparisonGold } from './gold.ts'

/** Part of the shorter of two passages that must be shared for them to be the same passage. */
const SAME = 0.5

/** Whether two passages of one article are about the same stretch. */
export function isSamePassage(left: Passage, right: Passage): boolean {
  if (left.article !== right.article) return false
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start)
  return shared >= SAME * Math.min(left.end - left.start, right.end - right.start)
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)

/** One system group against the gold. */
export interface GroupVerdict {
  readonly id: string
  /** Gold group with most of its members, where there is one. */
  readonly gold?: string
  /** Members in that gold group, in different articles. */
  readonly right: number
  /** Members that the gold puts into other groups only. */
  readonly wrong: number
}

/** Judges every system group of statements. */
export function judgeGroups(dossier: Dossier, gold: ComparisonGold): readonly GroupVerdict[] {
  return dossier.stories.flatMap(({ statements }) =>
    statements.map(({ id, members }) => {
      const homes = members.map(({ passages }) => ({
        article: passages[0]!.article,
        groups: gold.groups.filter((group) =>
          group.members.some((member) => passages.some((passage) => isSamePassage(passage, member))),
        ),
      }))
      const counts = gold.groups
        .map((group) => ({
          group,
          right: new Set(homes.filter(({ groups }) => groups.includes(group)).map(({ article }) => article)).size,
        }))
        .sort((a, b) => b.right - a.right)
      const best = counts[0]
      if (!best || best.right === 0) return { id, right: 0, wrong: 0 }
      const wrong = homes.filter(({ groups }) => groups.length > 0 && !groups.includes(best.group)).length
      return { id, gold: best.group.id, right: best.right, wrong }
    }),
  )
}

/** Statement groups found: at least two right members of different articles, and none that belongs elsewhere. */
export function scoreGroups(dossier: Dossier, gold: ComparisonGold): Readonly<Record<string, number>> {
  const verdicts = judgeGroups(dossier, gold)
  const found = new Set(verdicts.filter(({ right, wrong }) => right >= 2 && wrong === 0).map((verdict) => verdict.gold))
  return {
    'statement groups found': percent(found.size, gold.groups.length),
    'statement groups with a wrong member (count)': verdicts.filter(({ right, wrong }) => right > 0 && wrong > 0)
      .length,
    'statement groups shown (count)': verdicts.length,
  }
}

/**
 * Pairs of passages of two articles that say the same. A pair of the gold is found when one system group holds both; a
 * system pair counts where the gold knows both passages, and is right when it puts them together.
 */
export function scoreAlignments(dossier: Dossier, gold: ComparisonGold): Readonly<Record<string, number>> {
  const groups = dossier.stories.flatMap(({ statements }) => statements.map(({ members }) => members))
  const holds = (members: (typeof groups)[number], passage: Passage): boolean =>
    members.some(({ passages }) => passages.some((other) => isSamePassage(other, passage)))
  let [found, wanted, right, known] = [0, 0, 0, 0]
  for (const { members } of gold.groups)
    for (const [left, right] of pairsOf(members)) {
      wanted += 1
      if (groups.some((group) => holds(group, left) && holds(group, right))) found += 1
    }
  for (const group of groups)
    for (const [left, other] of pairsOf(group.map((member) => ({ ...member.passages[0]!, ...member })))) {
      const homes = [left, other].map(({ passages }) =>
        gold.groups.filter(({ members }) => members.some((m) => passages.some((p) => isSamePassage(p, m)))),
      )
      const foreign = [left, other].map(({ passages }) =>
        gold.lookAlikes.filter(({ passage }) => passages.some((p) => isSamePassage(p, passage))),
      )
      const isTrap = [0, 1].some((side) =>
        foreign[side]!.some(({ group }) => homes[1 - side]!.some(({ id }) => id === group)),
      )
      if (isTrap && homes.some((own) => own.length === 0)) known += 1
      if (homes.some((own) => own.length === 0)) continue
      known += 1
      if (homes[0]!.some((home) => homes[1]!.includes(home))) right += 1
    }
  const [precision, recall] = [right / (known || 1), found / (wanted || 1)]
  return {
    'alignment pairs precision': percent(right, known),
    'alignment pairs recall': percent(found, wanted),
    'alignment pairs F1': percent(2 * precision * recall, precision + recall),
  }
}

/** All pairs of passages of two articles. */
function pairsOf<Item extends { readonly article: string }>(
  items: readonly Item[],
): readonly (readonly [Item, Item])[] {
  return items.flatMap((left, index) =>
    items.slice(index + 1).flatMap((right) => (left.article === right.article ? [] : [[left, right] as const])),
  )
}

/** Whether a found discrepancy is the gold's: it shows passages of two of its sides, or two of its passages. */
function isDiscrepancy(
  found: Dossier['stories'][number]['discrepancies'][number],
  gold: ComparisonGold['discrepancies'][number],
): boolean {
  const touches = (side: readonly Passage[], passages: readonly Passage[]): boolean =>
    side.some((passage) => passages.some((other) => isSamePassage(passage, other)))
  if (gold.sides.length > 1) {
    const hit = gold.sides.filter((side) => found.sides.some(({ evidence }) => touches(side, evidence)))
    return hit.length >= 2
  }
  return found.sides.filter(({ evidence }) => touches(gold.sides[0] ?? [], evidence)).length >= 2
}

/** Whether a discrepancy sets passages against each other that agree. */
function isParted(found: Dossier['stories'][number]['discrepancies'][number], evidence: readonly Passage[]): boolean {
  const sides = found.sides.filter((side) =>
    side.evidence.some((passage) => evidence.some((other) => isSamePassage(passage, other))),
  )
  return sides.length > 1
}

/** Recall of discrepancies by severity; precision counts only what the gold knows, so it is a lower bound. */
export function scoreDiscrepancies(dossier: Dossier, gold: ComparisonGold): Readonly<Record<string, number>> {
  return scoreAllDiscrepancies([{ dossier, gold }])
}

/** The same over several collections, each with a gold of its own. */
export function scoreAllDiscrepancies(
  collections: readonly { readonly dossier: Dossier; readonly gold: ComparisonGold }[],
): Readonly<Record<string, number>> {
  const judged = collections.map(({ dossier, gold }) => {
    const shown = dossier.stories.flatMap(({ discrepancies }) => discrepancies)
    return {
      shown: shown.map((found) => gold.discrepancies.some((item) => isDiscrepancy(found, item))),
      wanted: gold.discrepancies
        .filter(({ isOptional }) => isOptional !== true)
        .map((item) => ({ ...item, isFound: shown.some((found) => isDiscrepancy(found, item)) })),
      parted: gold.agreements.filter(({ evidence }) =>
        shown.some((found) => found.kind !== 'rounding' && isParted(found, evidence)),
      ).length,
    }
  })
  const wanted = judged.flatMap((each) => each.wanted)
  const shown = judged.flatMap((each) => each.shown)
  const recall = (severity: string): number => {
    const own = wanted.filter((item) => severity === 'all' || item.severity === severity)
    return percent(own.filter(({ isFound }) => isFound).length, own.length)
  }
  return {
    'discrepancies recall': recall('all'),
    'discrepancies high recall': recall('high'),
    'discrepancies medium recall': recall('medium'),
    'discrepancies low recall': recall('low'),
    'discrepancies precision (lower bound)': percent(shown.filter(Boolean).length, shown.length),
    'discrepancies shown (count)': shown.length,
    'agreements parted (count)': judged.reduce((sum, { parted }) => sum + parted, 0),
  }
}

/** Stances a dossier can show; the seeds' gold also knows claims about another actor, which are no stances on an issue. */
const STANCES: ReadonlySet<string> = new Set(['supports', 'demands', 'offers', 'rejects', 'conditional', 'unclear'])

/** Letters by which a country and its government meet: "Karvenien", "karvenische Regierung". */
const SHARED_LETTERS = 5

/**
 * Whether an entity's names name the gold's actor: the same name, its last part, or, for a government, its country.
 * What stands in brackets explains and does not name.
 */
export function isActor(names: readonly string[], actor: string): boolean {
  const bare = actor.replace(/\s*\([^)]*\)/g, '')
  // Of an enumeration the first may stand for all.
  if (names.some((name) => name.includes(' ') && bare.startsWith(`${name},`))) return true
  if (names.some((name) => bare === name || bare.endsWith(` ${name}`) || name.endsWith(` ${bare}`))) return true
  // "Bahngewerkschaft Ost" is more exact than "Bahngewerkschaft".
  if (/^\p{Lu}\p{Ll}{4,}$/u.test(bare) && names.some((name) => name.startsWith(`${bare} `))) return true
  if (!/regierung|führung|government/i.test(bare)) return false
  const words = bare.toLowerCase().split(/[^\p{L}]+/u)
  return names.some((name) => {
    const short = name.toLowerCase()
    return words.some((word) =>
      short.length < SHARED_LETTERS
        ? word.length > 1 && short.startsWith(word)
        : word.slice(0, SHARED_LETTERS) === short.slice(0, SHARED_LETTERS),
    )
  })
}

/** Whether an issue's name and the gold's share a word, or a part of a compound of five letters or more. */
export function isIssue(label: string, issue: string): boolean {
  const words = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= SHARED_LETTERS)
  const isIn = (word: string, other: string): boolean => other.includes(word.replace(/(?:en|es|e|n|s)$/, ''))
  return words(label).some((word) => words(issue).some((other) => isIn(word, other) || isIn(other, word)))
}

/**
 * Positions: the actor and the stance agree, and either a passage is the same or the issue has the same name. One
 * evidence in other words of the same article would else count as wrong.
 */
export function scorePositions(dossier: Dossier, gold: ComparisonGold): Readonly<Record<string, number>> {
  const readings = new Map(dossier.articles.map(({ article }) => [article.id, article.reading]))
  const shown = dossier.stories.flatMap(({ positions, entities }) => {
    const names = new Map(entities.map(({ id, name, forms }) => [id, [name, ...forms.map(({ text }) => text)]]))
    return positions.map((position) => {
      const { article, start, end } = position.issue.label
      return {
        ...position,
        names: names.get(position.actor) ?? [position.actor],
        label: readings.get(article)?.slice(start, end) ?? '',
      }
    })
  })
  const known = gold.positions.filter(({ stance }) => stance.split('/').some((one) => STANCES.has(one)))
  const matches = (found: (typeof shown)[number], item: ComparisonGold['positions'][number]): boolean =>
    item.stance.split('/').includes(found.stance) &&
    [item.actor, ...(item.forms ?? [])].some((name) => isActor(found.names, name)) &&
    (isIssue(found.label, item.issue) ||
      item.evidence.some((passage) => found.evidence.some((other) => isSamePassage(passage, other))))
  const right = shown.filter((found) => known.some((item) => matches(found, item))).length
  const hit = known.filter((item) => shown.some((found) => matches(found, item))).length
  const [recall, precision] = [percent(hit, known.length), percent(right, shown.length)]
  return {
    'positions recall': recall,
    'positions precision (lower bound)': precision,
    'positions F1 (lower bound)':
      recall + precision === 0 ? 0 : Math.round((20 * recall * precision) / (recall + precision)) / 10,
    'positions shown (count)': shown.length,
  }
}
