import type { Rule } from '../../rule.ts'

/** The English rules of this layer with their proof. */
export const rules: readonly Rule[] = [
  {
    name: 'quotations/inquit-after',
    examples: [
      '⟦“We will rebuild the bridge,”⟧ Mayor Ida Coster said on Monday.',
      '⟦“We will rebuild,”⟧ said Jonas Brehm.',
      // Any verb stands for a cue where words in marks end as if somebody went on.
      '⟦“Nobody came for us,”⟧ she wept.',
      '⟦“The river was up to here,”⟧ Jonas Brehm, a baker, called out from his door.',
    ],
    counterExamples: [
      '“The House by the Lake”, a novel by Ida Coster, is out on Monday.',
      'After “The House by the Lake” Ida Coster wept.',
    ],
  },
  {
    name: 'quotations/inquit-before',
    examples: [
      'Ida Coster said: ⟦“We will rebuild the bridge.”⟧',
      'Ida Coster turned to the crowd: ⟦“We have lost the bridge.”⟧',
    ],
    counterExamples: ['The novel has three parts: dawn, noon and night.'],
  },
  {
    name: 'quotations/inquit-after-indirect',
    examples: [
      '⟦Nobody was hurt⟧, the police said.',
      '⟦The bridge⟧, Ida Coster said, ⟦was safe⟧.',
      '⟦This had been an accident, not a crime⟧, the judge, Ida Coster, ruled.',
      '⟦In the end the tenants would pay⟧, cautioned Ida Coster of the council.',
      '⟦Every second house⟧, officials reckon, ⟦is too close to the river⟧.',
    ],
    counterExamples: ['Nobody was hurt, the police left and the road was opened.'],
  },
  {
    name: 'quotations/direct-continued',
    examples: ['“We will rebuild,” Ida Coster said. ⟦“It will take two years.”⟧'],
    counterExamples: ['“The House by the Lake” is on every shelf.'],
  },
  {
    name: 'quotations/clause-after',
    examples: [
      'Mayor Ida Coster told reporters ⟦that the bridge was safe⟧.',
      'Jonas Brehm said ⟦the bridge was old⟧.',
      'The owners insist ⟦that they were warned too late⟧.',
      'Jonas Brehm left a day after vowing ⟦that he would stay⟧.',
    ],
    counterExamples: ['The bridge is so old that nobody uses it.'],
  },
  {
    name: 'quotations/source-before',
    examples: [
      'According to the police, ⟦nobody was hurt⟧.',
      '⟦The water is rising⟧, according to officials.',
      'According to the report ⟦the bridge was old⟧.',
      '⟦The mayor is “not worried,”⟧ according to Jonas Brehm.',
    ],
    counterExamples: ['The rooms were built according to plan.'],
  },
  {
    name: 'quotations/as-said',
    examples: [
      'As the agency reported, ⟦the bridge was old⟧.',
      '⟦There is only one road⟧, as the mayor Ida Coster put it.',
      '⟦It took seven weeks, not three as the company maintains⟧.',
    ],
    counterExamples: ['As night fell, the bridge was closed.'],
  },
  {
    name: 'quotations/infinitive-after',
    examples: ['The mayor urged residents ⟦to leave the valley⟧.', 'Ida Coster promised ⟦to rebuild the bridge⟧.'],
    counterExamples: ['The council met to rebuild the bridge.'],
  },
  {
    name: 'quotations/reported',
    examples: ['⟦The trade union demanded higher wages.⟧'],
    counterExamples: ['The trade union met in Hallau.', 'Higher wages were demanded.'],
  },
  {
    name: 'quotations/hearsay',
    examples: ['⟦The driver allegedly fled.⟧'],
    counterExamples: ['The driver fled.'],
  },
  {
    name: 'quotations/fragment',
    examples: ['Ida Coster said that the bridge was ⟦“in a sad state”⟧.'],
    counterExamples: ['Ida Coster said that the ship “Northstar” was late.'],
  },
  {
    name: 'quotations/unframed',
    examples: ['Sandbags line the river. ⟦“Nobody helped us that night.”⟧ The residents clean up.'],
    counterExamples: ['Sandbags line the river. “The House by the Lake” The residents clean up.'],
  },
  {
    name: 'quotations/nested',
    examples: ['“My father said: ⟦‘Never trust the river’⟧,” Ida Coster said.'],
    counterExamples: ['“The house ‘Lakeview’ is old,” Ida Coster said.'],
  },
  {
    name: 'quotations/label',
    examples: ['The union described the plan as ⟦“a disgrace”⟧.'],
    counterExamples: ['The train “Northstar” left the rails at dawn.'],
  },
]
