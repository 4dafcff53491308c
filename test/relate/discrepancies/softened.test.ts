import { describe, expect, it } from 'vitest'
import { isShownBy } from '../../support/story.ts'

const LEAD = 'In Brunsholm wird seit Montag über die Fähre und ihre Preise gestritten.'
const isShown = isShownBy('softened', LEAD)

describe('what is asked for here and told as coming there', () => {
  it('is a difference where all else is the same', async () => {
    expect(
      await isShown(
        'Olaf Tamm forderte, die Anlegegebühr für drei Monate zu erlassen.',
        'Die Anlegegebühr wird für drei Monate erlassen.',
      ),
    ).toBe(true)
    expect(
      await isShown(
        'Die Werft behalte sich vor, den Fährbetrieb am Donnerstag einzustellen, sagte Runa Selbig.',
        'Die Werft werde den Fährbetrieb am Donnerstag einstellen, sagte Runa Selbig.',
      ),
    ).toBe(true)
  })

  it('is none where both ask for it, or another thing is meant', async () => {
    expect(
      await isShown(
        'Olaf Tamm forderte, die Anlegegebühr für drei Monate zu erlassen.',
        'Olaf Tamm verlangte, die Anlegegebühr für drei Monate zu erlassen.',
      ),
    ).toBe(false)
    expect(
      await isShown(
        'Olaf Tamm forderte, die Anlegegebühr für drei Monate zu erlassen.',
        'Auch Runa Selbig befürwortet, dass die Anlegegebühr für drei Monate erlassen wird.',
      ),
    ).toBe(false)
    expect(
      await isShown(
        'Olaf Tamm stellte klar, was er fordert: „Die Anlegegebühr wird für drei Monate erlassen.“',
        '„Die Anlegegebühr wird für drei Monate erlassen“, sagte Olaf Tamm.',
      ),
    ).toBe(false)
    expect(
      await isShown(
        'Olaf Tamm forderte, die Anlegegebühr für drei Monate zu erlassen.',
        'Die Parkgebühr am Hafen wird im Winter erlassen.',
      ),
    ).toBe(false)
  })
})
