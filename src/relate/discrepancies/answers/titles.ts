import type { Answer, Asked } from './answers.ts'
import { personsOf } from './offices.ts'

/** Which of the offices one cannot hold at once somebody holds: "Baudezernentin Wahl" here, "Verkehrsdezernentin Wahl" there. */
export const title: Asked = {
  rule: 'title',
  type: 'entity',
  severity: 'medium',
  answersIn: (context) =>
    personsOf(context).flatMap(({ article, reading, name, before }): readonly Answer[] => {
      const lexicon = context.lexiconOf(before.language)
      // The title may have been taken for a part of the name.
      const first = FIRST.exec(reading.slice(name.start, name.end))?.[1] ?? ''
      for (const word of [before.text, first]) {
        const { stem } = lexicon.form(word)
        const head = lexicon.terms?.contrasts.titles.find(
          (each) => stem.endsWith(each) && stem.length > each.length + 2,
        )
        // "SPD-Minister" tells whose minister, not of what.
        if (head === undefined || OF_PARTY.test(word)) continue
        const start = word === first ? name.start : before.start
        return [
          { article, start, end: name.end, question: `${name.entity.id} ${head}`, key: stem.slice(0, -head.length) },
        ]
      }
      return []
    }),
  // "Außenminister", "Bundesaußenminister", "NRW-Außenminister".
  differ: (left, right) => left.key.slice(-SAME) !== right.key.slice(-SAME),
}

const OF_PARTY = /^\p{Lu}{2,}/u
const FIRST = /^(\p{Lu}\p{Ll}+) \p{Lu}/u

/** Letters before the head of two titles that make them one office, of whichever land. */
const SAME = 3
