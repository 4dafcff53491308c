import type { CorrectionAct } from '../../src/model/corrections.ts'
import type { DeskSource, DeskStory } from '../../src/model/desk.ts'
import { useDesk } from '../api.ts'
import { choiceOf } from '../parts/cites.tsx'
import { go } from '../route.tsx'
import { useSpeech } from '../words.tsx'
import { Choice, Fix, Row, Ticks } from './fix.tsx'

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
          <Stories label={words.fix.moveTo} without={story.id} hasNew={story.sources.length > 1} />
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
          const to = String(fields.get('to') ?? '')
          return to === '' ? undefined : { kind: 'merge-stories', articles: all, from: story.id, to }
        }
        const articles = fields.getAll('out').map(String)
        const isPart = articles.length > 0 && articles.length < all.length
        return isPart ? { kind: 'split-story', articles, from: story.id, to: NEW } : undefined
      }}
      onDone={([act]) => act?.kind === 'merge-stories' && leave(act)}
    >
      {() => (
        <>
          <Row does="merge" label={words.fix.join}>
            <Stories label={words.fix.sameStory} without={story.id} hasNew={false} />
          </Row>
          {all.length > 1 && (
            <Row does="split" label={words.fix.part}>
              <Ticks
                name="out"
                label={words.fix.otherStory}
                options={story.sources.map((source) => [
                  source.id,
                  choiceOf(story.sources, source.number, source.title),
                ])}
              />
            </Row>
          )}
        </>
      )}
    </Fix>
  )
}

/** A story without articles is no more: what is shown goes where they went. */
function leave(act: CorrectionAct | undefined): void {
  if (act && 'to' in act) go(act.to === NEW ? '/' : `/story/${encodeURIComponent(act.to)}`)
}

function Stories({
  label,
  without,
  hasNew,
}: {
  readonly label: string
  readonly without: string
  readonly hasNew: boolean
}) {
  const { words } = useSpeech()
  const { data } = useDesk('/stories', { limit: 100 })
  const stories = (data?.items ?? []).filter(({ id }) => id !== without).map((one) => [one.id, one.label] as const)
  return (
    <Choice name="to" label={label} options={[...(hasNew ? [[NEW, words.fix.newStory] as const] : []), ...stories]} />
  )
}
