import { expect, test } from 'vitest'
import { withdrawalIn } from '../../src/clean/withdrawal.ts'

test.each([
  ['Dieser Artikel wurde zurückgezogen.', 'Dieser Artikel wurde zurückgezogen.'],
  [
    'Hinweis. Der Beitrag ist auf Wunsch der Betroffenen depubliziert worden. Danke.',
    'Der Beitrag ist auf Wunsch der Betroffenen depubliziert worden.',
  ],
  [
    'Die Redaktion hat diesen Text vorerst offline genommen, weil er Fehler enthält.\nMehr dazu bald.',
    'Die Redaktion hat diesen Text vorerst offline genommen, weil er Fehler enthält.',
  ],
  ['This story has been retracted. We regret the error.', 'This story has been retracted.'],
  ['We have withdrawn this report.', 'We have withdrawn this report.'],
  ['Zurückgezogen: Bericht über die Brücke', 'Zurückgezogen: Bericht über die Brücke'],
])('%s', (text, found) => {
  expect(withdrawalIn(text)).toBe(found)
})

test.each([
  'Die Partei hat ihren Antrag zurückgezogen.',
  'Der Bericht wurde am Montag vorgestellt, der Antrag später zurückgezogen.',
  'The minister has withdrawn the bill.',
  'Der Müll wurde entfernt.',
])('%s is no such note', (text) => {
  expect(withdrawalIn(text)).toBeUndefined()
})
