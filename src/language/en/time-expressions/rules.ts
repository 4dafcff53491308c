import type { Rule } from '../../rule.ts'

const rule = (name: string, examples: readonly string[], counterExamples: readonly string[] = []): Rule => ({
  name: `time-expressions/${name}`,
  examples,
  counterExamples,
})

/** The English time rules with their proof. */
export const rules: readonly Rule[] = [
  rule(
    'day-month',
    ['She left on ⟦March 18, 2025⟧.', 'It opens on ⟦Tuesday, 4 May⟧.'],
    ['It ended on February 31.', 'You may 12 times.'],
  ),
  rule(
    'day-counted',
    ['They meet ⟦a week from Friday⟧.', 'It opens ⟦ten days from today⟧.'],
    ['A letter from Friday Street.'],
  ),
  rule('date-iso', ['As of ⟦2025-02-12⟧.'], ['Flight 2025-99-12.']),
  rule(
    'weekday',
    ['He arrived on ⟦Wednesday⟧.', 'They meet ⟦next Friday evening⟧.'],
    ['The Sunday-school teacher left.'],
  ),
  rule('deictic-day', ['She left ⟦yesterday⟧.', 'It starts ⟦tomorrow morning⟧.']),
  rule(
    'part-of-day',
    ['It rained in ⟦the evening⟧.', 'They meet ⟦tonight⟧.', 'They sang until ⟦the early hours⟧.'],
    ['The evening was long.'],
  ),
  rule('clock', ['It starts at ⟦8:30 pm⟧.', 'It starts at ⟦20:15⟧.'], ['The match ended 3:15.']),
  rule('month', ['Prices fell in ⟦June⟧.', 'It opened in ⟦late May 2014⟧.'], ['She may leave.']),
  rule(
    'year',
    ['It was built in ⟦1991⟧.', 'By ⟦2030⟧ emissions must fall.', 'The film (⟦1959⟧) is old.'],
    ['It has 1700 rooms.'],
  ),
  rule('decade', ['It was common in ⟦the 1990s⟧.'], ['It has 1990 rooms.']),
  rule('season', ['They met ⟦last summer⟧.'], ['The summer was long.']),
  rule('quarter', ['Sales fell in ⟦the third quarter of 2019⟧.'], ['A third of sales.']),
  rule('holiday', ['They met at ⟦Easter 2025⟧.', "They met on ⟦New Year's Eve⟧."], ['They went east.']),
  rule(
    'relative-unit',
    ['They met ⟦last week⟧.', 'She came on 3 May and left ⟦the next day⟧.', 'It grew over ⟦the past year⟧.'],
    ['The week was long.'],
  ),
  rule('weekend', ['They met at ⟦the weekend⟧.'], ['They met twice.']),
  rule('relative-twice', ['They met ⟦the week before last⟧.'], ['The week before was long.']),
  rule(
    'edge-of-unit',
    ['It opens at ⟦the end of the year⟧.', 'It closes by ⟦the end of next month⟧.'],
    ['The end of the road.'],
  ),
  rule('later', ['She came on 3 May and left ⟦two days later⟧.'], ['She came later.']),
  rule(
    'told-unit',
    ['She came on 3 May. ⟦The following day⟧ she left.', 'He sang ⟦the same evening⟧.'],
    ['The same man left.'],
  ),
  rule('weekday-of-week', ['They meet on ⟦Tuesday next week⟧.'], ['They meet on Tuesday.']),
  rule(
    'clock-in-words',
    ["It starts at ⟦eight o'clock⟧.", 'It ended after ⟦midnight⟧.', 'It starts at ⟦half past nine⟧.'],
    ['Half of nine is gone.'],
  ),
  rule(
    'date-in-figures',
    ['The bill of ⟦13/05/2025⟧ is lost.', 'The bill of ⟦12/05/2025⟧ is lost.'],
    ['Flat 12/05 is empty.'],
  ),
  rule('century', ['It was built in ⟦the 19th century⟧.'], ['The century ended.']),
  rule('era', ['It stood in ⟦the Middle Ages⟧.'], ['He is of middle age.']),
  rule('half-year', ['Sales fell in ⟦the second half of 2023⟧.'], ['The second half of the match.']),
  rule('ago', ['It began ⟦three years ago⟧.', 'It began ⟦ten years ago today⟧.'], ['It lasted three years.']),
  rule('duration', ['They talked for ⟦two and a half hours⟧.'], ['She is 22 years old.']),
  rule('duration-recent', ['It grew over ⟦the past two years⟧.'], ['It grew for two years.']),
  rule('duration-vague', ['It took ⟦several months⟧.'], ['The months passed.']),
  rule('present', ['She is ⟦currently⟧ ill.'], ['She knows.']),
  rule('past', ['She ⟦recently⟧ left.'], ['She left.']),
  rule('future', ['It will ⟦soon⟧ open.'], ['It will open.']),
  rule('set', ['They meet ⟦every Monday⟧.', 'It appears ⟦daily⟧.'], ['They meet on Monday.']),
]
