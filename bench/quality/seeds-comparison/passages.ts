import { readFileSync } from 'node:fs'
import { findPositions } from '../../../src/relate/positions/index.ts'
import { contextOf } from '../../../test/support/story.ts'
import type { BenchResult } from '../result.ts'
import { isActor, isIssue } from './score.ts'

/** A passage of one or two sentences and the positions it takes. */
interface Passage {
  readonly text: string
  readonly positions: readonly (readonly [actor: string, issue: string, stance: string])[]
}

/** Reads lines of a passage, a tab, and positions as `actor|issue|stance`, joined by `;`; `/` parts what is as right. */
function readPassages(path: string): readonly Passage[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', gold = ''] = line.split('\t')
      const positions = gold.split(';').map((item) => {
        const [actor = '', issue = '', stance = ''] = item.split('|')
        return [actor, issue, stance] as const
      })
      return { text, positions }
    })
}

/** Positions of single passages, each a story of its own: actor, issue and stance must all be right. */
export async function measurePassages(
  task: string,
  corpus: string,
  path: string,
  language = 'de',
): Promise<BenchResult> {
  let [wanted, hit, shown, right] = [0, 0, 0, 0]
  for (const { text, positions } of readPassages(path)) {
    const context = await contextOf([{ text, language }])
    const names = new Map(
      context.entities.map(({ id, name, forms }) => [id, [name, ...forms.map((form) => form.text)]]),
    )
    const found = findPositions(context).map(({ actor, issue, stance }) => ({
      names: names.get(actor) ?? [actor],
      label: text.slice(issue.label.start, issue.label.end),
      stance,
    }))
    const isRight = (item: (typeof found)[number], [actor, issue, stance]: Passage['positions'][number]): boolean =>
      stance.split('/').includes(item.stance) &&
      actor.split('/').some((name) => isActor(item.names, name)) &&
      isIssue(item.label, issue.replaceAll('/', ' '))
    wanted += positions.length
    hit += positions.filter((gold) => found.some((item) => isRight(item, gold))).length
    shown += found.length
    right += found.filter((item) => positions.some((gold) => isRight(item, gold))).length
  }
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / (whole || 1)) / 10
  const figures = {
    'positions recall': percent(hit, wanted),
    'positions precision': percent(right, shown),
    'positions F1': percent(2 * hit * right, hit * shown + right * wanted),
  }
  return { task, corpus, measured: true, figures }
}
