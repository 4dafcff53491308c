import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import type { Named } from '../alignments/sayings.ts'
import type { Lexicon } from '../words.ts'
import { SUBJECT_PARTS } from './apposition.ts'
import { country } from './speakers.ts'

function isTie({ pos, lemma }: Pick<Token, 'pos' | 'lemma'>): boolean {
  return pos === 'ADV' || lemma === 'sich'
}

/** Who is named right behind a token, a finite verb or a preposition: "Den Plan lehnt Alba ab", "von Alba". */
export function nameBehind(
  annotated: AnnotatedArticle,
  clause: readonly Token[],
  finite: number,
  mentions: readonly Named[],
  lexicon: Lexicon,
): readonly StoryEntity[] {
  const verb = clause[finite]!
  const { reading } = annotated.article
  const behind = mentions.filter(({ start }) => start >= verb.end)
  // "verlangt Albas Präsident Selbig": the name behind the role.
  const isOwned =
    behind[0]?.entity.kind === 'place' && behind[1]?.entity.kind === 'person' && behind[0].form !== 'derived'
  const after = isOwned && reading.slice(behind[0]!.start, behind[0]!.end).endsWith('s') ? behind[1] : behind[0]
  if (!after) return []
  // "plädierte dagegen auch Selbig": words that tie the sentence to the one before it.
  const between = clause
    .filter(({ start, end }) => start >= verb.end && end <= after.start)
    .filter((_, index, all) => !all.slice(0, index + 1).every(isTie))
  if (!between.every(({ pos }) => SUBJECT_PARTS.has(pos)) || between.length > 3) return []
  if (after.form === 'derived') {
    const next = clause.find(({ start }) => start >= after.end)
    const from = between[0]?.start ?? after.start
    const isNoun = next?.pos === 'NOUN'
    const land = country(annotated, { start: from, end: isNoun ? next.end : after.end }, mentions, lexicon)
    return land ? [land] : []
  }
  const head = reading.slice(verb.end, after.start)
  if (after.entity.kind !== 'person' && /\S\s+(?:des|der|eines|einer)\s*$|-$/.test(head)) return []
  // "steht ein Bericht Selbigs": the name belongs to the noun before it.
  const form = reading.slice(after.start, after.end)
  if (between.at(-1)?.pos === 'NOUN' && form.endsWith('s') && !after.entity.name.endsWith('s')) return []
  const next = clause.find(({ start }) => start >= after.end)
  // "verspricht Albas Plan": the plan is the subject.
  const isOwner = next?.pos === 'NOUN' && reading.slice(after.start, after.end).endsWith('s')
  return isOwner || /^-\p{L}/u.test(reading.slice(after.end, after.end + 2)) ? [] : [after.entity]
}
