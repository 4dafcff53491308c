import { aimAt, best, phrasesIn } from './aim-at.ts'
import { clauseIssue } from './clause-issue.ts'
import type { Clause } from './clauses.ts'
import type { MannerStance } from './manner.ts'
import { negatesIn } from './refusals.ts'
import { foldedIn, type Voiced } from './voice.ts'

/** "Er könne eine Zahlung nicht ausschließen": he leaves it open. */
export function notExcluded({ field, before }: Voiced, clauses: readonly Clause[]): MannerStance | undefined {
  const { tokens, lexicon } = field
  const terms = lexicon.terms!
  const folded = foldedIn(field)
  for (const [index, clause] of clauses.entries()) {
    const words = tokens.slice(clause.from, clause.to)
    const isExcluding = words.some((word, place) => {
      const next = words.slice(place + 1).map(folded)
      return (
        [folded(word), lexicon.form(word.lemma).folded].some((form) => terms.stance.excluding.has(form)) ||
        next.some((particle) =>
          EXCLUDES(particle, lexicon.form(word.lemma).folded).some((form) => terms.stance.excluding.has(form)),
        )
      )
    })
    if (!isExcluding || !negatesIn(words.map(folded), [terms.negators], terms.merely)) continue
    const [phrase] = phrasesIn(field, clause)
    const next = clauses[index + 1]
    const isTold = next !== undefined && terms.stance.that.has(folded(tokens[next.from]!))
    const aim =
      aimAt(field, phrase) ??
      (isTold ? (best(field, phrasesIn(field, next), false, 1) ?? clauseIssue(field, next, 'subject')) : before())
    if (aim) return { stance: 'conditional', issue: aim.issue, rule: 'positions/not-excluded', from: clause.from }
  }
  return undefined
}

/** A verb with what stands apart from it: "schließt … aus", "rule … out". */
const EXCLUDES = (particle: string, lemma: string): readonly string[] => [`${particle}${lemma}`, `${lemma}+${particle}`]
