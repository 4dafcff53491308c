import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('English', () => {
  it.each([
    [
      '“We lost everything,” said Maria Holt, a farmer in Ashby.',
      ['direct ⟦“We lost everything,”⟧ Maria Holt, a farmer in Ashby'],
    ],
    ['Maria Holt said: “We lost everything.”', ['direct ⟦“We lost everything.”⟧ Maria Holt']],
    [
      '“We lost everything,” Holt told the Valley Post. “But we will stay.”',
      ['direct ⟦“We lost everything,”⟧ Holt → the Valley Post', 'direct ⟦“But we will stay.”⟧ Holt'],
    ],
    [
      '"We lost everything," Holt told reporters on Monday, adding that the water came at night.',
      ['direct ⟦"We lost everything,"⟧ Holt → reporters', 'indirect ⟦that the water came at night⟧ Holt'],
    ],
    ['Governor Dana Lusk said that the levee had failed.', ['indirect ⟦that the levee had failed⟧ Governor Dana Lusk']],
    [
      'Governor Dana Lusk said the levee had failed and promised help.',
      ['indirect ⟦the levee had failed⟧ Governor Dana Lusk'],
    ],
    [
      'The levee had failed, Governor Dana Lusk said on Monday.',
      ['indirect ⟦The levee had failed⟧ Governor Dana Lusk'],
    ],
    [
      'The levee, according to Governor Dana Lusk, had failed.',
      ['indirect ⟦The levee … had failed⟧ Governor Dana Lusk'],
    ],
    [
      'According to a report by the water agency, the levee had failed.',
      ['indirect/writing ⟦the levee had failed⟧ a report by the water agency'],
    ],
    [
      'Lusk called the response “a disgrace” and urged Congress to act.',
      ['direct ⟦“a disgrace”⟧ Lusk', 'indirect ⟦to act⟧ Lusk → Congress'],
    ],
    [
      'In a post on Truth Social, the president wrote that the call was “very productive”.',
      [
        'indirect/writing ⟦that the call was “very productive”⟧ the president @ a post on Truth Social',
        'direct/writing ⟦“very productive”⟧ the president @ a post on Truth Social in 0',
      ],
    ],
    [
      'In a video address, President Ana Belik said her country would not give up.',
      ['indirect ⟦her country would not give up⟧ President Ana Belik @ a video address'],
    ],
    [
      'The ministry denied that it had known about the leak.',
      ['indirect ⟦that it had known about the leak⟧ The ministry'],
    ],
    ['The company declined to comment.', []],
    [
      'He would sell his shares, he told the Post, now that the price was right.',
      ['indirect ⟦He would sell his shares … now that the price was right⟧ he → the Post'],
    ],
    [
      '“They belong in a museum,” Maria Holt, a professor of civil engineering, told the Valley Post by telephone.',
      ['direct ⟦“They belong in a museum,”⟧ Maria Holt, a professor of civil engineering → the Valley Post'],
    ],
    [
      'The bank raised its bid, lifting its offer and promising not to make anyone redundant.',
      ['indirect ⟦not to make anyone redundant⟧ The bank'],
    ],
    [
      'Three patients had been overlooked, the Ashby clinic conceded.',
      ['indirect ⟦Three patients had been overlooked⟧ the Ashby clinic'],
    ],
    ['Not a day earlier, he added.', ['indirect ⟦Not a day earlier⟧ he']],
    ['On Monday, he added sugar.', []],
    [
      '‘We lost everything,’ said Maria Holt. ‘Nobody came.’',
      ['direct ⟦‘We lost everything,’⟧ Maria Holt', 'direct ⟦‘Nobody came.’⟧ Maria Holt'],
    ],
    ['The minister asked whether the levee would hold.', ['indirect ⟦whether the levee would hold⟧ The minister']],
    ['The minister urged residents to leave.', ['indirect ⟦to leave⟧ The minister → residents']],
    ['Holt claims the agency lied.', ['indirect ⟦the agency lied⟧ Holt']],
    [
      'Police said on Tuesday that two people had been arrested.',
      ['indirect ⟦that two people had been arrested⟧ Police'],
    ],
    ['Two people have been arrested, police said.', ['indirect ⟦Two people have been arrested⟧ police']],
    ["“It’s over,” she said. “We're done.”", ['direct ⟦“It’s over,”⟧ she', "direct ⟦“We're done.”⟧ she"]],
    ['As the agency reported, the levee failed at night.', ['indirect ⟦the levee failed at night⟧ the agency']],
    ['The novel “The River House” is out now. The so-called “river fund” is empty.', []],
    ['Lusk, who visited Ashby on Monday, said she was shocked.', ['indirect ⟦she was shocked⟧ Lusk']],
    [
      'The levee reportedly failed at night. The man allegedly fled.',
      ['free-indirect ⟦The levee reportedly failed at night.⟧ –', 'free-indirect ⟦The man allegedly fled.⟧ –'],
    ],
    ['The union demanded higher wages.', ['reported ⟦The union demanded higher wages.⟧ The union']],
    [
      '“We lost everything,” Holt, 54, said in an interview with the Valley Post.',
      ['direct ⟦“We lost everything,”⟧ Holt @ an interview with the Valley Post'],
    ],
    ['“The river,” said Holt, “never sleeps.”', ['direct ⟦“The river,” … “never sleeps.”⟧ Holt']],
    [
      '“The river never sleeps,” Holt said, “and neither do we.”',
      ['direct ⟦“The river never sleeps,” … “and neither do we.”⟧ Holt'],
    ],
    [
      'Lusk said she believed that “nobody could have known”.',
      [
        'indirect ⟦she believed that “nobody could have known”⟧ Lusk',
        'direct/thought ⟦“nobody could have known”⟧ she in 0',
      ],
    ],
    ['He thinks the levee will hold.', ['indirect/thought ⟦the levee will hold⟧ He']],
    ['Asked whether she would resign, Lusk said: “No.”', ['direct ⟦“No.”⟧ Lusk']],
    [
      'A spokesman for the agency, Tom Reed, told Reuters that the levee was safe.',
      ['indirect ⟦that the levee was safe⟧ A spokesman for the agency, Tom Reed → Reuters'],
    ],
    [
      '"We lost everything.\n"Nobody came," said Maria Holt.',
      ['direct ⟦"We lost everything. … "Nobody came,"⟧ Maria Holt'],
    ],
    [
      '“We lost everything. Nobody came.\n“At the end we helped ourselves,” said Maria Holt.',
      ['direct ⟦“We lost everything. Nobody came. … “At the end we helped ourselves,”⟧ Maria Holt'],
    ],
    [
      'The agency said in a statement on its website: “We regret the failure.”',
      ['direct/writing ⟦“We regret the failure.”⟧ The agency @ a statement on its website'],
    ],
    [
      '“We regret the failure,” the agency said in a statement.',
      ['direct/writing ⟦“We regret the failure,”⟧ the agency @ a statement'],
    ],
    ['Lusk promised to rebuild the levee.', ['indirect ⟦to rebuild the levee⟧ Lusk']],
    [
      'Reed added that nobody was hurt, and that work would begin soon.',
      ['indirect ⟦that nobody was hurt, and that work would begin soon⟧ Reed'],
    ],
    ['"We need help now," Lusk wrote on X.', ['direct/writing ⟦"We need help now,"⟧ Lusk @ X']],
    [
      '“We need help now”, wrote Lusk in a letter to the president.',
      ['direct/writing ⟦“We need help now”⟧ Lusk @ a letter to the president'],
    ],
    [
      'Speaking at a news conference in Tarn, Ana Belik said that talks would continue.',
      ['indirect ⟦that talks would continue⟧ Ana Belik @ a news conference in Tarn'],
    ],
    [
      '“My father always said ‘never trust the river’, and he was right,” said Maria Holt.',
      [
        'direct ⟦“My father always said ‘never trust the river’, and he was right,”⟧ Maria Holt',
        'direct ⟦‘never trust the river’⟧ My father in 0',
      ],
    ],
    [
      'Governor Dana Lusk warned of more rain.',
      ['reported ⟦Governor Dana Lusk warned of more rain.⟧ Governor Dana Lusk'],
    ],
    ['Maria Holt accused the agency of lying.', ['reported ⟦Maria Holt accused the agency of lying.⟧ Maria Holt']],
    ['The mayor did not say when the bridge would open.', []],
    ['Ana Belik was asked whether she would resign. “Never,” she replied.', ['direct ⟦“Never,”⟧ she']],
    [
      'The plan was rejected by the council. The council rejected the plan.',
      ['reported ⟦The council rejected the plan.⟧ The council'],
    ],
    ['He was told to leave.', []],
    [
      '“Nobody was hurt”, a spokeswoman for the fire service told the BBC on Monday.',
      ['direct ⟦“Nobody was hurt”⟧ a spokeswoman for the fire service → the BBC'],
    ],
    [
      'The group, which represents farmers, said in a letter to the minister on Tuesday that prices had doubled.',
      ['indirect/writing ⟦that prices had doubled⟧ The group @ a letter to the minister'],
    ],
    [
      'If the levee fails again, Lusk said, the town will have to move.',
      ['indirect ⟦If the levee fails again … the town will have to move⟧ Lusk'],
    ],
    [
      'The minister, speaking in parliament, said there was “no plan B”.',
      [
        'indirect ⟦there was “no plan B”⟧ The minister @ parliament',
        'direct ⟦“no plan B”⟧ The minister @ parliament in 0',
      ],
    ],
    [
      '"There is no plan B," the minister told parliament, "and there never was."',
      ['direct ⟦"There is no plan B," … "and there never was."⟧ the minister → parliament'],
    ],
    ['It was, she said, a miracle.', ['indirect ⟦It was … a miracle⟧ she']],
    ['Coster warned of “chaos” if the bill passes.', ['direct ⟦“chaos”⟧ Coster']],
    [
      'Brehm, for his part, insisted the talks were “not dead”.',
      ['indirect ⟦the talks were “not dead”⟧ Brehm', 'direct ⟦“not dead”⟧ Brehm in 0'],
    ],
    [
      "The mayor's office said in a statement late on Monday that schools would stay closed.",
      ["indirect/writing ⟦that schools would stay closed⟧ The mayor's office @ a statement"],
    ],
    [
      'Two people briefed on the talks said Nordwerk was close to a deal.',
      ['indirect ⟦Nordwerk was close to a deal⟧ Two people briefed on the talks'],
    ],
    ['“Shame on you!” the crowd chanted.', ['direct ⟦“Shame on you!”⟧ the crowd']],
    ['The driver is said to have fled.', ['free-indirect ⟦The driver is said to have fled.⟧ –']],
    [
      'Coster urged the government not to cut funding and called on Berlin to act.',
      ['indirect ⟦not to cut funding⟧ Coster → the government', 'indirect ⟦to act⟧ Coster → Berlin'],
    ],
    [
      'According to Ida Coster, mayor of Tarn, the river rose by two metres overnight.',
      ['indirect ⟦the river rose by two metres overnight⟧ Ida Coster, mayor of Tarn'],
    ],
    [
      'A senior official, speaking on condition of anonymity, said the plan was ready.',
      ['indirect ⟦the plan was ready⟧ A senior official'],
    ],
    [
      "The ministry's spokesman, Ole Berg, said the plan was ready.",
      ["indirect ⟦the plan was ready⟧ The ministry's spokesman, Ole Berg"],
    ],
    [
      'Sources close to the minister said the plan was ready.',
      ['indirect ⟦the plan was ready⟧ Sources close to the minister'],
    ],
    ['A nurse who asked not to be named said nobody helped.', ['indirect ⟦nobody helped⟧ A nurse']],
  ])('%s', async (text, told) => {
    expect(await toldIn(text, { language: 'en' })).toEqual(told)
  })

  it.each([
    ['Police: driver was drunk\nThe crash happened on Sunday.', ['indirect ⟦driver was drunk⟧ Police']],
    ['‘We lost everything,’ says Ashby farmer\nThe levee failed.', ['direct ⟦‘We lost everything,’⟧ Ashby farmer']],
    ['Lusk: ‘We will rebuild’\nThe levee failed.', ['direct ⟦‘We will rebuild’⟧ Lusk']],
    ['Dana Lusk says levee will be rebuilt\nThe levee failed.', ['indirect ⟦levee will be rebuilt⟧ Dana Lusk']],
  ])('in headlines: %s', async (text, told) => {
    expect(await toldIn(text, { language: 'en', roles: ['headline'] })).toEqual(told)
  })
})
