import { aimAt, best, phrasesIn } from './aim-at.ts'
import { clauseIssue } from './clause-issue.ts'
import type { Clause } from './clauses.ts'
import type { MannerStance } from './manner.ts'
import { lemmasAt } from './particles.ts'
import { isOurs, negatesIn } from './refusals.ts'
import { foldedIn, type Voiced } from './voice.ts'

/** "Nehmen Sie das Gesetz zurück", "Die Regierung soll die Abgabe endlich streichen": what others are told to do. */
export function urged({ field }: Voiced, clauses: readonly Clause[]): MannerStance | undefined {
  const { annotated, tokens, lexicon } = field
  const terms = lexicon.terms!
  const folded = foldedIn(field)
  for (const clause of clauses) {
    const words = tokens.slice(clause.from, clause.to)
    const first = words.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')
    const [opens, next] = [words[first], words[first + 1]]
    const isTold =
      opens?.pos === 'VERB' &&
      opens.verb !== undefined &&
      next !== undefined &&
      annotated.article.reading.slice(next.start, next.end) === 'Sie'
    const isUrged =
      words.some((word) => terms.stance.urging.has(folded(word))) &&
      words.some((word) => word.verb?.finite && /^(?:sollen|should|müssen|must)$/.test(word.lemma))
    if (!isTold && !isUrged) continue
    const at = isTold ? clause.from + first : tokens.indexOf(words.findLast(({ pos }) => pos === 'VERB') ?? words[0]!)
    const lemmas = lemmasAt(tokens, clause, at, ({ start, end }) => annotated.article.reading.slice(start, end)).map(
      (lemma) => lexicon.form(lemma).folded,
    )
    const isEnd = lemmas.some((lemma) => terms.removal.has(lemma))
    const isNegated = negatesIn(words.map(folded), [terms.negators, terms.none], terms.merely)
    const phrase = phrasesIn(field, clause).findLast(({ head }) => isTold || head.end <= tokens[at]!.start)
    const aim = aimAt(field, phrase && { ...phrase, isWanted: true }, 1, isEnd) ?? clauseIssue(field, clause)
    if (aim)
      return {
        stance: aim.isEnd !== isNegated ? 'rejects' : 'demands',
        issue: aim.issue,
        rule: 'positions/urge',
        from: clause.from,
      }
  }
  return undefined
}

/** "Er werde klagen", "we will cooperate": what speakers mean to do, where others speak of it too. */
export function intended({ field, isReported }: Voiced, clauses: readonly Clause[]): MannerStance | undefined {
  const { tokens, lexicon, isDiscussed } = field
  const terms = lexicon.terms!
  const folded = foldedIn(field)
  for (const clause of clauses) {
    const words = tokens.slice(clause.from, clause.to)
    const finite = words.find((token) => token.pos !== 'ADJ' && token.verb?.finite === true)
    if (!finite || !terms.future.has(lexicon.form(finite.lemma).folded) || words[0]?.pos === 'SCONJ') continue
    if (terms.stance.should.has(folded(finite)) || !isOurs(words, field, isReported)) continue
    if (negatesIn(words.map(folded), [terms.negators, terms.none, terms.stance.nothing], terms.merely)) continue
    const does = words.findLast(({ pos, verb }) => pos === 'VERB' && verb?.infinitive === true)
    if (!does || does === finite || terms.unasked.has(lexicon.form(does.lemma).folded)) continue
    const lemma = lexicon.form(does.lemma).folded
    const aim = best(field, phrasesIn(field, clause), terms.removal.has(lemma))
    if (!aim || !isDiscussed(aim.issue.key).isShared) continue
    const stance = aim.isEnd ? 'rejects' : terms.stance.supply.has(lemma) ? 'offers' : 'supports'
    return { stance, issue: aim.issue, rule: 'positions/intent', from: clause.from }
  }
  return undefined
}
