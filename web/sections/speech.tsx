import { useState } from 'react'
import type { DeskSpeaker, DeskStory } from '../../src/model/desk.ts'
import { ByHand } from '../fix/fix.tsx'
import { FixSaid } from '../fix/said.tsx'
import { Cites, nameOf, Said } from '../parts/cites.tsx'
import { usePrinting } from '../parts/printing.ts'
import { useSpeech } from '../words.tsx'

/** Statements of one speaker shown at first. */
const FIRST = 6
/** Speakers shown at first, those who say most. */
const FIRST_SPEAKERS = 20

/** Who said what, with all wordings beside one another. */
export function Speech({ story, sought }: { readonly story: DeskStory; readonly sought: string }) {
  const { words } = useSpeech()
  const speakers = story.speech.map((speaker, index) => (
    <Speaker key={speaker.id ?? `none-${index}`} story={story} speaker={speaker} sought={sought} />
  ))
  return (
    <>
      {speakers.slice(0, FIRST_SPEAKERS)}
      {speakers.length > FIRST_SPEAKERS && (
        <details>
          <summary>
            {words.more} ({speakers.length - FIRST_SPEAKERS})
          </summary>
          {speakers.slice(FIRST_SPEAKERS)}
        </details>
      )}
    </>
  )
}

interface SpeakerProps {
  readonly story: DeskStory
  readonly speaker: DeskSpeaker
  /** Id of the item that is looked for. */
  readonly sought: string
}

function Speaker({ story, speaker, sought }: SpeakerProps) {
  const { words } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const isPrinting = usePrinting()
  const all = isOpen || isPrinting || speaker.said.slice(FIRST).some(({ id }) => id === sought)
  const shown = all ? speaker.said : speaker.said.slice(0, FIRST)
  return (
    <div className="speaker">
      <h3>
        <bdi>{speaker.name}</bdi> {speaker.role !== undefined && <span className="role">{speaker.role}</span>}
      </h3>
      <ul className="statements">
        {shown.map((said) => (
          <li key={said.id} id={said.id} data-fixable className={said.wordings.length > 1 ? 'several' : undefined}>
            <div className="wordings">
              {said.wordings.map((wording) => (
                <Wording key={`${wording.number}-${wording.cites[0]?.passage.start}`} story={story} wording={wording} />
              ))}
            </div>
            {said.differences.length > 0 && <p className="note">{said.differences.join(' · ')}</p>}
            <ByHand corrected={said.corrected} />
            <FixSaid story={story} said={said} />
          </li>
        ))}
      </ul>
      {!all && speaker.said.length > FIRST && (
        <button type="button" className="more" onClick={() => setOpen(true)}>
          {words.showAll} ({speaker.said.length})
        </button>
      )}
    </div>
  )
}

interface WordingProps {
  readonly story: DeskStory
  readonly wording: DeskSpeaker['said'][number]['wordings'][number]
}

function Wording({ story, wording }: WordingProps) {
  const { names, words } = useSpeech()
  const [behalf, unnamed] = [wording.represents[0], wording.anonymous[0]]
  const source = story.sources.find(({ number }) => number === wording.number)
  return (
    <div className="wording">
      <Cites story={story.id} sources={story.sources} cites={wording.cites} />
      <Said text={wording.text} />
      <span className="note">
        {nameOf(source)}
        {wording.type && ` · ${names?.quotationType[wording.type]}`}
        {wording.otherSpeaker !== undefined && ` · ${wording.otherSpeaker}`}
        {behalf && ` · ${words.onBehalfOf}: ${behalf.text}`}
        {unnamed && ` · ${words.unnamed}: ${unnamed.text}`}
        {wording.isUnattributed && ` · ${names?.saidByNone}`}
      </span>
    </div>
  )
}
