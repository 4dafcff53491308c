import type { DeskCite, DeskSpeaker, DeskStory } from '../../src/model/desk.ts'
import { choiceOf } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'
import { anchorOf, membersOf, speakerOf } from './correct.ts'
import { Fix } from './fix.tsx'
import { Choice, Join, partedOf, Ticks } from './rows.tsx'

type Said = DeskSpeaker['said'][number]

/** What no alignment holds cannot be joined or parted. */
const isAligned = ({ id }: Said) => !id.startsWith('q-')
const citesOf = ({ wordings }: Said): readonly DeskCite[] => wordings.flatMap(({ cites }) => cites)

const NOBODY = '-'

/** Confirms quotations or says that they are none, joins a statement with another, parts wordings from it. */
export function FixSaid({ story, said }: { readonly story: DeskStory; readonly said: Said }) {
  const { words } = useSpeech()
  const label = said.wordings[0]?.text ?? ''
  // The first passage of each source: a quotation that a frame interrupts has several.
  const members = [...new Map([...citesOf(said)].reverse().map((cite) => [cite.number, cite])).values()].reverse()
  const first = members[0]
  if (!first) return null
  const others = story.speech.flatMap((speaker) =>
    speaker.said
      .filter((one) => isAligned(one) && one.id !== said.id)
      .map((one) => ({ one, label: `${speaker.name}: ${one.wordings[0]?.text ?? ''}` })),
  )
  return (
    <Fix
      about={label}
      acts={(what, fields) => {
        const chosen = members.filter(({ number }) => fields.getAll('out').includes(String(number)))
        if (what === 'merge') {
          const cite = membersOf(
            others
              .map(({ one }) => one)
              .filter(({ id }) => id === fields.get('with'))
              .flatMap(citesOf),
          )[0]
          return cite && { kind: 'merge-alignments', of: 'statement', items: [anchorOf(first), anchorOf(cite)] }
        }
        if (what === 'split') {
          const out = partedOf(fields, members, ({ number }) => String(number))
          return out && { kind: 'split-alignment', of: 'statement', item: anchorOf(first), out: out.map(anchorOf) }
        }
        const judged = members.length > 1 ? chosen : members
        if (what === 'attribute') {
          const who = fields.get('speaker')
          const person = story.people.find(({ id }) => id === who)
          if (!(person || who === NOBODY) || judged.length === 0) return undefined
          return judged.map((cite) => ({
            kind: 'attribute-quotation',
            quotation: anchorOf(cite),
            ...(person && { speaker: speakerOf(person, cite.passage.article) }),
          }))
        }
        const kind = what === 'confirm' ? 'confirm-quotation' : 'reject-quotation'
        return judged.length > 0 ? judged.map((cite) => ({ kind, quotation: anchorOf(cite) })) : undefined
      }}
    >
      {() => (
        <>
          {members.length > 1 && (
            <Ticks
              name="out"
              label={words.fix.wordings}
              options={members.map(({ number, text }) => [String(number), choiceOf(story.sources, number, text)])}
            />
          )}
          <div className="fix-row">
            <button type="submit" value="confirm">
              {words.fix.confirmQuotation}
            </button>
            <button type="submit" value="reject">
              {words.fix.noQuotation}
            </button>
            {members.length > 1 && isAligned(said) && (
              <button type="submit" value="split">
                {words.fix.part}
              </button>
            )}
          </div>
          <div className="fix-row">
            <Choice
              name="speaker"
              label={words.fix.saidBy}
              options={[
                ...story.people.filter(({ kind }) => kind !== 'place').map(({ id, name }) => [id, name] as const),
                [NOBODY, words.fix.nobody],
              ]}
            />
            <button type="submit" value="attribute">
              {words.fix.attribute}
            </button>
          </div>
          {isAligned(said) && (
            <Join label={words.fix.sameAs} options={others.map(({ one, label: text }) => [one.id, text])} />
          )}
        </>
      )}
    </Fix>
  )
}
