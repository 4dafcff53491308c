import { useState } from 'react'
import type { DeskPositions, DeskStory } from '../../src/model/desk.ts'
import { Cites } from '../parts/cites.tsx'
import { usePrinting } from '../parts/printing.ts'
import { useSpeech } from '../words.tsx'

/** Issues shown at first. */
const FIRST = 20

type Cell = DeskPositions['issues'][number]['cells'][number]

/** Who wants what: an issue a row, an actor a column; first what changed over time. */
export function Positions({ story, sought }: { readonly story: DeskStory; readonly sought: string }) {
  const { words } = useSpeech()
  const { actors, issues } = story.positions
  const [isOpen, setOpen] = useState(false)
  const isPrinting = usePrinting()
  const isSought = issues
    .slice(FIRST)
    .some(({ cells }) => cells.some(({ positions }) => positions.some(({ id }) => id === sought)))
  const all = isOpen || isPrinting || isSought
  return (
    <>
      <Changes story={story} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <div className="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {actors.map(({ id, name }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? issues : issues.slice(0, FIRST)).map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                {actors.map(({ id }) => (
                  <td key={id}>
                    <Stances story={story} cell={cells.find(({ actor }) => actor === id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && issues.length > FIRST && (
        <button type="button" className="more" onClick={() => setOpen(true)}>
          {words.showAll} ({issues.length})
        </button>
      )}
    </>
  )
}

function Stances({ story, cell }: { readonly story: DeskStory; readonly cell: Cell | undefined }) {
  const { names } = useSpeech()
  // One day for all of a cell says nothing.
  const isDated = new Set(cell?.positions.map(({ day }) => day)).size > 1
  return cell?.positions.map(({ id, stance, date, cites }) => (
    <div key={id} id={id}>
      <span className="tag strong">{names?.stance[stance]}</span>{' '}
      {isDated && date !== undefined && <span className="note">{date} </span>}
      <Cites story={story.id} sources={story.sources} cites={cites} />
    </div>
  ))
}

/** Actors that took another position on a later day. */
function Changes({ story }: { readonly story: DeskStory }) {
  const { words, names } = useSpeech()
  const { actors, issues } = story.positions
  const changes = issues.flatMap(({ key, label, cells }) =>
    cells.filter(isChanged).map((cell) => ({ key: `${key}-${cell.actor}`, label, cell })),
  )
  if (changes.length === 0) return null
  return (
    <>
      <h3>{words.changedPositions}</h3>
      <ul className="lines">
        {changes.map(({ key, label, cell }) => (
          <li key={key}>
            <strong>{actors.find(({ id }) => id === cell.actor)?.name}</strong>, <bdi>{label}</bdi>:{' '}
            {stepsOf(cell).map(({ id, stance, date, cites }, index) => (
              <span key={id} className="step">
                {index > 0 && <span aria-hidden="true">→ </span>}
                <span className="tag strong">{names?.stance[stance]}</span> <span className="note">{date}</span>{' '}
                <Cites story={story.id} sources={story.sources} cites={cites} />{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The dated positions of a cell at which the stance became another. */
function stepsOf({ positions }: Cell): Cell['positions'] {
  const dated = positions.filter(({ day }) => day !== undefined)
  return dated.filter(({ stance }, index) => index === 0 || stance !== dated[index - 1]!.stance)
}

/** Another stance on another day; two on one day are no change but a difference between reports. */
function isChanged(cell: Cell): boolean {
  return new Set(stepsOf(cell).map(({ day }) => day)).size > 1
}
