import { describe, expect, it } from 'vitest'
import { isShownBy } from '../../support/story.ts'

const LEAD = 'In Brunsholm wird seit Montag über die Fähre und ihre Preise gestritten.'
const isShown = isShownBy('pending', LEAD)

describe('what is open here and settled there', () => {
  it('is a difference', async () => {
    expect(
      await isShown(
        'Das Ergebnis der Wasserprobe aus dem Hafenbecken steht noch aus.',
        'Die Wasserprobe aus dem Hafenbecken fiel laut Amt am Montag negativ aus.',
      ),
    ).toBe(true)
    expect(
      await isShown(
        'Über eine Mautbefreiung für Fischer will der Rat erst im Juni entscheiden.',
        'Der Rat hat die Mautbefreiung für Fischer am Montag beschlossen.',
      ),
    ).toBe(true)
  })

  it('is none of two matters, or where both leave it open', async () => {
    expect(
      await isShown(
        'Das Ergebnis der Wasserprobe aus dem Hafenbecken steht noch aus.',
        'Der Rat hat die Mautbefreiung für Fischer am Montag beschlossen.',
      ),
    ).toBe(false)
    expect(
      await isShown(
        'Das Ergebnis der Wasserprobe aus dem Hafenbecken steht noch aus.',
        'Ob die Wasserprobe aus dem Hafenbecken negativ ausfiel, ist unklar.',
      ),
    ).toBe(false)
  })
})
