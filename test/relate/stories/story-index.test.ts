import { describe, expect, it } from 'vitest'
import { type StoryEntry, storyEntry } from '../../../src/relate/stories/story-entry.ts'
import { StoryIndex } from '../../../src/relate/stories/story-index.ts'
import { lexicons } from '../../../src/relate/words.ts'
import { annotateText } from '../../support/article.ts'
import { packOf } from '../../support/story.ts'

const lexiconOf = lexicons(packOf)

async function entry(id: string, date: string, text: string): Promise<StoryEntry> {
  return storyEntry(await annotateText(text, { id, date }), lexiconOf('de'))
}

const FERRY =
  'Die Fähre Kormoran ist im Hafen von Brunsholm gegen die Mole gefahren. Kapitän Olaf Wendelin blieb unverletzt. Die Reederei Alba lässt die Kormoran in der Werft von Brunsholm prüfen.'
const FERRY_LATER =
  'Nach dem Unglück der Fähre Kormoran in Brunsholm hat die Reederei Alba Kapitän Olaf Wendelin freigestellt. Die Kormoran liegt in der Werft, die Mole im Hafen ist gesperrt.'
const FIRE =
  'In der Mühle von Oberlinden hat es gebrannt. Die Feuerwehr Oberlinden löschte den Dachstuhl. Müllerin Mona Ried rettete das Mehl aus der Mühle.'

describe('story index', () => {
  it('joins what tells of one event, and says why', async () => {
    const index = new StoryIndex(lexiconOf)
    const first = index.add(await entry('a', '2026-03-02', FERRY))
    const fire = index.add(await entry('b', '2026-03-02', FIRE))
    const second = index.add(await entry('c', '2026-03-03', FERRY_LATER))
    expect(first.kind).toBe('new-story')
    expect(fire.story).not.toBe(first.story)
    expect([second.story, second.kind]).toEqual([first.story, 'joins'])
    expect(second.shared).toContain('*kormoran')
    expect(second.like).toBeGreaterThan(second.candidates[0]!.needed)
    expect(index.story(first.story)?.members).toEqual(['a', 'c'])
  })

  it('takes a late article into the story of its day', async () => {
    const index = new StoryIndex(lexiconOf)
    const first = index.add(await entry('a', '2026-03-02', FERRY))
    for (let day = 10; day < 28; day += 1) index.add(await entry(`b${day}`, `2026-03-${day}`, FIRE))
    expect(index.add(await entry('c', '2026-03-03', FERRY_LATER)).story).toBe(first.story)
  })

  it('begins another story of the same thread weeks later', async () => {
    const index = new StoryIndex(lexiconOf)
    const first = index.add(await entry('a', '2026-03-02', FERRY))
    const later = index.add(await entry('c', '2026-04-20', FERRY_LATER))
    expect(later.story).not.toBe(first.story)
    expect(later.thread).toBe(first.thread)
    expect(later.continues).toBe(first.story)
  })

  it('undoes, moves by hand and parts', async () => {
    const index = new StoryIndex(lexiconOf)
    const [a, b, c] = [
      await entry('a', '2026-03-02', FERRY),
      await entry('b', '2026-03-02', FIRE),
      await entry('c', '2026-03-03', FERRY_LATER),
    ]
    const first = index.add(a)
    const before = index.state()
    const fire = index.add(b)
    index.undo(fire)
    expect(index.size).toEqual({ articles: 1, stories: 1 })
    expect(index.state().stories).toEqual(before.stories)
    const moved = index.assign(b, first.story)
    expect([moved.story, moved.kind]).toEqual([first.story, 'by-hand'])
    index.add(c)
    const [parted] = index.split([moved], [b])
    expect(parted!.story).not.toBe(first.story)
    expect(parted!.thread).toBe(first.thread)
    expect(index.story(first.story)?.members).toEqual(['a', 'c'])
    index.undo(moved)
    expect(index.size.articles).toBe(3)
  })

  it('goes on from its state as if it had never stopped', async () => {
    const index = new StoryIndex(lexiconOf)
    index.add(await entry('a', '2026-03-02', FERRY))
    index.add(await entry('b', '2026-03-02', FIRE))
    const again = new StoryIndex(lexiconOf, JSON.parse(JSON.stringify(index.state())))
    const next = await entry('c', '2026-03-03', FERRY_LATER)
    expect(again.add(next)).toEqual(index.add(next))
  })
})
