import type { Rule } from '../../rule.ts'

/** English names: gazetteer, titles and roles, first names. */
export const rules: readonly Rule[] = [
  {
    name: 'mentions/gazetteer',
    examples: ['The talks in ⟦Berlin⟧ failed, the ⟦European Union⟧ said.'],
    counterExamples: ['The talks failed.'],
  },
  {
    name: 'mentions/derived',
    examples: ['The ⟦Russian⟧ side declined.'],
    counterExamples: ['The other side declined.'],
  },
  {
    name: 'mentions/bloc',
    examples: ['The ⟦West⟧ sends weapons.'],
    counterExamples: ['The West Bank is calm.', 'It rains in the west.'],
  },
  {
    name: 'mentions/role-name',
    examples: ['Prime Minister ⟦John Dalby⟧ resigned.', 'Ms ⟦Dalby⟧ resigned.'],
    counterExamples: ['The prime minister resigned.'],
  },
  {
    name: 'mentions/first-name',
    examples: ['Harbour master ⟦Tom Reed⟧ resigned.'],
    counterExamples: ['The harbour master resigned.'],
  },
  {
    name: 'mentions/repeated',
    examples: ['Tom Reed resigned. ⟦Reed⟧ was tired.'],
    counterExamples: ['The reed was tall.'],
  },
  {
    name: 'mentions/body',
    examples: ['The ⟦Ministry of Fisheries and Ports⟧ declined.'],
    counterExamples: ['The ministry declined.'],
  },
  {
    name: 'mentions/capitals',
    examples: [
      'The plant will close, a spokesman for the works council said in ⟦Uhlenrode⟧ on Friday.',
      'Its leader, ⟦Jorinde Thalberg⟧, told the weekly that the talks had failed.',
      'The shares of ⟦Norvantik⟧, the German maker of steering systems, fell again.',
      '⟦Pavlo Trenkov⟧, who led the case, called the sentence too mild.',
      'The stocks have halved since 2010, noted ⟦Kerttu Thalberg⟧ of the institute.',
      'A ceasefire holds along the ⟦Sanir⟧ corridor, the road to the sea.',
      'The vote of the ⟦Homeland Union⟧ was close again, as it has been before.',
    ],
    counterExamples: ['The Talks In Uhlenrode Failed', 'They were told that Whatever happened next was fine.'],
  },
  {
    name: 'mentions/place-ending',
    examples: ['⟦Norlavia⟧ said that it would follow.'],
    counterExamples: ['Julia said that she would follow.', 'The media followed.'],
  },
  {
    name: 'mentions/dateline',
    examples: ['⟦NORDAU⟧, Germany — The gang is demanding money from the insurer.'],
    counterExamples: ['NORDAU CLOSES ITS PORT — AGAIN'],
  },
  {
    name: 'mentions/acronym',
    examples: ['According to the ⟦BLM⟧, three people died.'],
    counterExamples: ['THREE PEOPLE DIED.'],
  },
]
