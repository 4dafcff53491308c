import { useState } from 'react'
import type { DeskStory } from '../../src/model/desk.ts'
import { Cites, hueOf, nameOf, Said } from '../parts/cites.tsx'
import { usePrinting } from '../parts/printing.ts'
import { useSpeech } from '../words.tsx'

/** Rows shown at first. */
const FIRST = 20

/** Which source has what; most reported first. */
export function Coverage({ story }: { readonly story: DeskStory }) {
  const { words } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const isPrinting = usePrinting()
  const all = isOpen || isPrinting
  const { columns } = story.coverage
  const rows = [...story.coverage.rows].sort((a, b) => b.independent - a.independent)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <div className="scroll" tabIndex={0}>
        <table className="coverage">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.independentShort}</th>
              {columns.map((number) => (
                <th key={number} scope="col" className="outlet">
                  <span>{nameOf(story.sources.find((source) => source.number === number))}</span>
                  <span className={`cite ${hueOf(number)}`}>{number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, FIRST)).map((row) => (
              <tr key={`${row.kind}-${row.item}`}>
                <th scope="row">
                  <Said text={row.label} />
                </th>
                <td className="number">{row.independent}</td>
                {columns.map((number) => (
                  <td key={number} className="number">
                    {row.cells
                      .filter(({ source }) => source === number)
                      .map(({ cites }) => (
                        <Cites key={number} story={story.id} sources={story.sources} cites={cites} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && rows.length > FIRST && (
        <button type="button" className="more" onClick={() => setOpen(true)}>
          {words.showAll} ({rows.length})
        </button>
      )}
    </>
  )
}
