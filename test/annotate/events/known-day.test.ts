import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** Each event as `word leadDay`; the texts are of Thursday, 15 January 2026. */
const lead = (text: string) => eventLines(text, {}, true)

describe('a day the article gives elsewhere', () => {
  it('is that of the one event of its kind', async () => {
    const told =
      'Am 20. Dezember stieß bei Kassel ein Zug mit einem Lastwagen zusammen.\n\nDie Bahn äußert sich nicht.\n\nBei dem Unfall starben zwei Menschen.'
    expect(await lead(told)).toEqual(['stieß', 'Unfall 2025-12-20', 'starben 2025-12-20'])
  })

  it('is none where two of its kind have a day, or another time is named', async () => {
    const two =
      'Am 20. Dezember stieß bei Kassel ein Zug mit einem Lastwagen zusammen. Am 4. Januar entgleiste dort ein Güterzug.\n\nDie Bahn äußert sich nicht.\n\nNach dem Unfall starben zwei Menschen.'
    expect((await lead(two)).filter((line) => line.startsWith('starben'))).toEqual(['starben'])
    const other =
      'Am 20. Dezember stieß bei Kassel ein Zug mit einem Lastwagen zusammen.\n\nDie Bahn äußert sich nicht.\n\nBei dem Unfall von 1953 starben zwei Menschen.'
    expect((await lead(other)).join()).not.toContain('2025-12-20')
  })

  it('is that of a mishap reported on its own day, for what comes of it', async () => {
    const told = (day: string) =>
      `Bei Kassel ist am ${day} ein Zug entgleist.\n\nDie Strecke ist eingleisig. Sie gilt als sicher. Alle kennen sie.\n\nFeuerwehrleute brachten 60 Fahrgäste in Sicherheit. Bislang wurden drei Menschen verletzt.`
    expect(await lead(told('Donnerstag'))).toEqual(['entgleist', 'Sicherheit 2026-01-15', 'verletzt'])
    expect(await lead(told('Montag'))).toEqual(['entgleist', 'Sicherheit', 'verletzt'])
  })

  it('is that of the plan before it, for what is planned beside it', async () => {
    const told = (more: string) =>
      `Am Freitag will Karla Wendt in Kassel Olaf Brandt treffen. Ein Gespräch mit Lutz' Nachfolger Nils Lund ist ${more}geplant.`
    expect(await lead(told('ebenfalls '))).toEqual(['treffen', 'Gespräch 2026-01-16'])
    expect(await lead(told(''))).toEqual(['treffen', 'Gespräch'])
  })

  it('goes on from a noun that is told, not only named', async () => {
    expect(
      await lead('Am Montag hat sich in Kassel eine Explosion ereignet. Dabei wurden drei Menschen verletzt.'),
    ).toEqual(['Explosion', 'verletzt 2026-01-12'])
  })

  it('is not that of the verb for what came before it', async () => {
    const [trial] = await eventLines('Nach dem Urteil gegen Olaf Brandt trat Karla Wendt am Montag zurück.')
    expect(trial).toBe('trial happened Urteil | affected:Olaf Brandt |  | ')
  })
})
