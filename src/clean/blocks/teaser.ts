import type { BlockRules } from '../../language/blocks.ts'
import type { Line } from '../lines.ts'
import { datelineLength } from './opening.ts'
import { lowered, sentenceCount } from './shape.ts'
import { type Verdict, verdict } from './verdict.ts'

const TEASER = 450
const POINT = 320
const POINTS = 6

/**
 * The teaser: the short first paragraph, where the text shows that the report proper begins after it: with a dateline,
 * a summary in points, or a much longer paragraph under a headline.
 */
export function markTeaser(
  lines: readonly Line[],
  verdicts: (Verdict | undefined)[],
  rules: BlockRules | undefined,
): void {
  const first = verdicts.indexOf(undefined)
  if (first === -1 || first > 5) return
  const second = verdicts.indexOf(undefined, first + 1)
  const line = lines[first]!
  const next = second === -1 ? undefined : lines[second]!
  if (next === undefined || line.text.length > TEASER) return
  const own = datelineLength(line.text, rules, true)
  const nextDateline = datelineLength(next.text, rules, false) > 0
  const short = sentenceCount(line.text.slice(own), rules) <= 2
  const titled = verdicts.slice(0, first).some((found) => found?.role === 'headline')
  const isTeaser =
    (own === 0 && nextDateline) ||
    rules?.summaryTitle.test(lowered(lines[first + 1]?.text ?? '')) ||
    (own > 0 && short && line.text.length <= 320 && next.text.length > line.text.length && !nextDateline) ||
    (titled && short && line.text.length <= 260 && next.text.length > line.text.length * 1.5)
  if (isTeaser) verdicts[first] = verdict('teaser', 'teaser')
}

/**
 * A summary in points: its title, and the single-sentence paragraphs after it. Returns by line the length of a title
 * that shares its line with the first point.
 */
export function markSummary(
  lines: readonly Line[],
  verdicts: (Verdict | undefined)[],
  rules: BlockRules | undefined,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  if (rules === undefined) return shared
  lines.slice(0, 12).forEach((line, index) => {
    const title =
      verdicts[index] === undefined || verdicts[index]?.rule === 'blocks/first-line'
        ? rules.summaryTitle.exec(lowered(line.text))?.[0]
        : undefined
    if (title === undefined) return
    const alone = line.text.length - title.length < 3
    if (!alone && !/^:?\s+["„“«»‚‘]?[\p{Lu}\p{N}]/u.test(line.text.slice(title.length).replace(/^:/u, ''))) return
    if (!alone) shared.set(index, title.length)
    verdicts[index] = alone ? verdict('heading', 'summary-title') : verdict('teaser', 'summary-point')
    for (let at = index + 1; at < lines.length && at <= index + POINTS; at += 1) {
      const { text } = lines[at]!
      if (verdicts[at] !== undefined && verdicts[at]?.role !== 'related-links') break
      if (text.length > POINT || sentenceCount(text, rules) > 1) break
      verdicts[at] = verdict('teaser', 'summary-point')
    }
  })
  return shared
}
