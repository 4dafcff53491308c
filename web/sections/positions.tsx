import type { DeskStory } from '../../src/model/desk.ts'
import { Cites } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'

/** Who wants what: an issue a row, an actor a column. */
export function Positions({ story }: { readonly story: DeskStory }) {
  const { names } = useSpeech()
  const { actors, issues } = story.positions
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
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
          {issues.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              {actors.map(({ id }) => (
                <td key={id}>
                  {cells
                    .find(({ actor }) => actor === id)
                    ?.positions.map((position) => (
                      <div key={position.id}>
                        <span className="tag strong">{names?.stance[position.stance]}</span>
                        <Cites story={story.id} sources={story.sources} cites={position.cites} />
                      </div>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
