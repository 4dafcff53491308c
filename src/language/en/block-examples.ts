import type { Rule } from '../rule.ts'

const PROSE =
  'The council of Upper Vale has voted to build the new bridge. Work is to begin in the autumn and will take two years, the mayor said on Tuesday.'
const MORE =
  'Mayor Ida Cooper spoke of a good day for the whole valley. Opponents of the plan said that they would take it to court.'

/** What the rules of the block layer find in English texts, and what they leave alone. */
export const blockExamples: readonly Rule[] = [
  {
    name: 'blocks/read-more',
    examples: [`${PROSE}\n⟦Read more: Why the old bridge was closed⟧\n${MORE}`],
    counterExamples: [`${PROSE}\nReaders had asked for more, and the council gave in.\n${MORE}`],
  },
  {
    name: 'blocks/byline',
    examples: [`Council votes for bridge\n⟦By Ann Example and Bob Sample⟧\n${PROSE}`],
    counterExamples: [`By the time the vote came\n${PROSE}`],
  },
  {
    name: 'blocks/notice',
    examples: [`${PROSE}\n⟦This article was amended on 3 May to correct a name.⟧`],
    counterExamples: [`${PROSE}\nThis article of the treaty was never applied.`],
  },
  {
    name: 'blocks/page-data',
    examples: [`⟦Published on 12 March 2031⟧\n${PROSE}`],
    counterExamples: [`Published figures show a gap of two million.\n${PROSE}`],
  },
  {
    name: 'blocks/agency-line',
    examples: [`${PROSE}\n${MORE} ⟦(Reuters)⟧`],
    counterExamples: [`${PROSE}\nThe mayor told Reuters that work would begin soon.`],
  },
  {
    name: 'blocks/dateline',
    examples: [
      `⟦UPPER VALE (Reuters) -⟧ ${PROSE}`,
      `⟦Upper Vale —⟧ ${PROSE}`,
      `⟦UPPER VALE, March 2 (Reuters) -⟧ ${PROSE}`,
    ],
    counterExamples: [`Cooper — in office for three years — praised the vote of the council on Tuesday evening.`],
  },
  {
    name: 'blocks/photo-credit',
    examples: [`${PROSE}\nThe old bridge in winter. ⟦Photo: Ann Example⟧\n${MORE}`],
    counterExamples: [`${PROSE}\nA photo of the bridge hangs in the town hall.\n${MORE}`],
  },
  {
    name: 'blocks/heading',
    examples: [`${PROSE}\n⟦Opponents go to court⟧\n${MORE}`],
    counterExamples: [`${PROSE}\nNobody objected.\n${MORE}`],
  },
  {
    name: 'blocks/link-box-title',
    examples: [`${PROSE}\n⟦Related stories⟧\nOpponents go to court\nWhat the bridge will cost`],
    counterExamples: [`${PROSE}\n${MORE}`],
  },
]
