import type { DeskCite, DeskFigures, DeskStory } from '../../src/model/desk.ts'
import { FixAligned } from '../fix/aligned.tsx'
import { ByHand } from '../fix/fix.tsx'
import { Cites, Said } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'
import { DotPlot } from './dot-plot.tsx'

/** Numbers set beside each other: a line for each outlet where they differ, and the words they stand in. */
export function Figures({ story }: { readonly story: DeskStory }) {
  const { names, language } = useSpeech()
  const differing = story.figures.filter(({ agree }) => !agree)
  const agreeing = story.figures.filter(({ agree }) => agree)
  return (
    <ul className="figures">
      {[...differing, ...agreeing].map((group) => (
        <li key={group.id} id={group.id} data-fixable className={group.agree ? undefined : 'differs'}>
          <h3>
            <bdi>{group.label.trim()}</bdi> <ByHand corrected={group.corrected} />
          </h3>
          {!group.agree && (
            <DotPlot group={group} sources={story.sources} label={names?.heading.figures ?? ''} language={language} />
          )}
          <ul className="values">
            {alikeOf(group).map(([{ cite, words }, cites]) => (
              <li key={`${cite.passage.article}-${cite.passage.start}`}>
                <Said text={cite.text} /> {words !== '' && <span className="note">= {words} </span>}
                <Cites story={story.id} sources={story.sources} cites={cites} />
              </li>
            ))}
          </ul>
          <FixAligned
            of="figure"
            item={sharedOf(group)}
            others={story.figures.filter(({ kind, unit }) => kind === group.kind && unit === group.unit).map(sharedOf)}
            sources={story.sources}
          />
        </li>
      ))}
    </ul>
  )
}

/** Values in the same words, lowest first, each with the passages of all that give it. */
function alikeOf({ values }: DeskFigures): readonly (readonly [DeskFigures['values'][number], readonly DeskCite[]])[] {
  const sorted = values.toSorted((a, b) => a.low - b.low || a.high - b.high)
  const alike = Map.groupBy(sorted, ({ low, high, cite }) => `${low} ${high} ${cite.text.trim().toLowerCase()}`)
  return [...alike.values()].map((same) => [same[0]!, same.map(({ cite }) => cite)])
}

const sharedOf = ({ id, label, values }: DeskFigures) => ({
  id,
  label: `${values[0]?.cite.text ?? ''} (${label.trim()})`,
  cites: values.map(({ cite }) => cite),
})
