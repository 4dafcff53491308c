import type { ReactNode } from 'react'
import type { CorrectionAct } from '../../src/model/corrections.ts'
import type { DeskSource, DeskStory } from '../../src/model/desk.ts'
import { useDesk } from '../api.ts'
import { choiceOf } from '../parts/cites.tsx'
import { go } from '../route.tsx'
import { useSpeech } from '../words.tsx'
import { Fix } from './fix.tsx'
import { Choice, Join, type Option, Part, partedOf, Row } from './rows.tsx'

const NEW = 'new'

/** Moves one article of a story to another. */
export function FixSource({ story, source }: { readonly story: DeskStory; readonly source: DeskSource }) {
  const { words } = useSpeech()
  return (
    <Fix
      about={source.title}
      acts={(_, fields) => {
        const to = String(fields.get('to') ?? '')
        return to === '' ? undefined : { kind: 'move-articles', articles: [source.id], from: story.id, to }
      }}
      onDone={([act]) => story.sources.length === 1 && leave(act)}
    >
      {() => (
        <Row does="move" label={words.fix.move}>
          <Others story={story}>
            {(stories) => (
              <Choice
                name="to"
                label={words.fix.moveTo}
                options={story.sources.length > 1 ? [[NEW, words.fix.newStory], ...stories] : stories}
              />
            )}
          </Others>
        </Row>
      )}
    </Fix>
  )
}

/** Joins a story with another, or makes some of its articles a story of their own. */
export function FixStory({ story }: { readonly story: DeskStory }) {
  const { words } = useSpeech()
  const all = story.sources.map(({ id }) => id)
  return (
    <Fix
      about={story.title}
      acts={(what, fields) => {
        if (what === 'merge') {
          const to = String(fields.get('with') ?? '')
          return to === '' ? undefined : { kind: 'merge-stories', articles: all, from: story.id, to }
        }
        const articles = partedOf(fields, all, (id) => id)
        return articles && { kind: 'split-story', articles, from: story.id, to: NEW }
      }}
      onDone={([act]) => act?.kind === 'merge-stories' && leave(act)}
    >
      {() => (
        <>
          <Others story={story}>{(stories) => <Join label={words.fix.sameStory} options={stories} />}</Others>
          <Part
            label={words.fix.otherStory}
            options={story.sources.map((source) => [source.id, choiceOf(story.sources, source.number, source.title)])}
          />
        </>
      )}
    </Fix>
  )
}

/** A story without articles is no more: what is shown goes where they went. */
function leave(act: CorrectionAct | undefined): void {
  if (act && 'to' in act) go(act.to === NEW ? '/' : `/story/${encodeURIComponent(act.to)}`)
}

/** The other stories, asked for once a panel is open. */
function Others({ story, children }: OthersProps) {
  const { data } = useDesk('/stories', { limit: 100 })
  return children((data?.items ?? []).filter(({ id }) => id !== story.id).map(({ id, label }) => [id, label]))
}

interface OthersProps {
  readonly story: DeskStory
  readonly children: (stories: readonly Option[]) => ReactNode
}
